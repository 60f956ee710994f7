#include <algorithm>
#include <optional>

#include "claim/attributions_scene.h"

namespace hearsay {
namespace {

constexpr std::uint32_t kWindow = 200;

/// Finds attributions without a verb: "according to X" and nouns that carry a statement ("reports of …", "his claim that …").
class PhraseFinder {
 public:
  PhraseFinder(Scene& scene, std::vector<Draft>& drafts) : scene_(scene), drafts_(drafts) {}

  void find() {
    for (std::uint32_t t = 0; t < scene_.reading.tokens.size(); ++t) {
      const Cue* cue = scene_.cue_of[t];
      if (!cue || scene_.used[t]) continue;
      std::optional<Draft> draft;
      if (cue->word == Cue::Word::kPreposition) draft = preposition(t, *cue);
      if (cue->word == Cue::Word::kNoun) draft = noun(t, *cue);
      if (!draft) continue;
      scene_.used[t] = true;
      drafts_.push_back(std::move(*draft));
    }
  }

 private:
  // ---- "according to" -----------------------------------------------------------------------------------------------------

  std::optional<Draft> preposition(std::uint32_t t, const Cue& cue) {
    Draft draft;
    draft.entry = &cue;
    draft.force = cue.force;
    draft.cue_head = t;
    draft.cue = {t, static_cast<std::uint32_t>(t + 1 + cue.rest.size())};
    TokenRange segment = scene_.segment(t);
    if (t > kWindow) segment.begin = std::max(segment.begin, t - kWindow);
    segment.end = std::min(segment.end, t + kWindow);
    draft.source = object_of(t, draft.cue.end, segment.end);
    if (!draft.source) return std::nullopt;
    const std::uint32_t end = draft.source->tokens.end;
    const TokenRange left = scene_.trim_clause({left_edge(segment, t), t});
    const bool first = left.begin >= left.end || !scene_.has_word(left);
    const TokenRange right = scene_.trim({std::min(end, segment.end), segment.end});
    if (first) {
      if (!scene_.has_word(right)) return std::nullopt;
      draft.content.push_back(right);
      return draft;
    }
    draft.content.push_back(left);
    if (resumes(t, draft, right, segment)) draft.content.push_back(right);
    return draft;
  }

  /// The noun phrase after the preposition: up to the first comma, and past it as long as what follows has no verb of its own
  /// and the tree hangs it on what stands before ("the head doctor, Ana Reyes").
  std::optional<SourcePhrase> object_of(std::uint32_t t, std::uint32_t begin, std::uint32_t limit) const {
    if (begin >= limit) return std::nullopt;
    std::uint32_t end = chunk_end(begin, limit);
    if (end == begin) return std::nullopt;
    const bool leads = !scene_.has_word({scene_.sentence_of(t).begin, t});
    while (end + 1 < limit && scene_.is_comma(end)) {
      if (in_relative(begin, end)) {  // "figures that the bank, the owner, published"
        std::uint32_t verb = end;
        while (verb < limit && !scene_.is_finite(verb)) ++verb;
        if (verb == limit) break;
        end = chunk_end(verb + 1, limit);
        continue;
      }
      const std::uint32_t next = chunk_end(end + 1, limit);
      if (next == end + 1 || (next < limit && !scene_.is_comma(next) && !scene_.is_dash(next))) break;
      const std::uint32_t head = scene_.head_of({end + 1, next});
      const bool hangs =
          scene_.token(head).head >= static_cast<std::int32_t>(begin) && scene_.token(head).head <= static_cast<std::int32_t>(end);
      const bool part = hangs && (scene_.token(head).deprel == Deprel::kAppos || scene_.token(head).deprel == Deprel::kNmod ||
                                  scene_.token(head).deprel == Deprel::kFlat);
      if (!part && (leads || !scene_.is_noun(end + 1))) break;
      end = next;
    }
    const TokenRange range = scene_.trim({begin, end});
    if (range.begin >= range.end) return std::nullopt;
    return SourcePhrase{range, phrase_head(range)};
  }

  /// Whether a relative clause has begun and its verb is still to come.
  bool in_relative(std::uint32_t begin, std::uint32_t end) const {
    bool open = false;
    for (std::uint32_t t = begin + 1; t < end; ++t) {
      if (scene_.is_relative(t))
        open = true;
      else if (scene_.is_finite(t))
        open = false;
    }
    return open;
  }

  /// Up to a comma, a coordinator with a verb behind it, a verb, or the end; brackets belong to the phrase, and so does a
  /// relative clause.
  std::uint32_t chunk_end(std::uint32_t t, std::uint32_t limit) const {
    bool relative = false;
    for (; t < limit; ++t) {
      const std::string_view word = scene_.surface(t);
      relative = relative || scene_.is(t, "who") || scene_.is(t, "which") || scene_.is(t, "that");
      if (scene_.is_finite(t) && !relative && scene_.token(t).deprel != Deprel::kAclRelcl) return t;
      if (scene_.is_punct(t) && word != "(" && word != ")" && word != "." && !scene_.is_quote_mark(t) && word != "-" && word != "/")
        return t;
      const bool joins = scene_.token(t).upos == Upos::kCconj;
      if (joins && (other_phrase(t + 1, limit) || !scene_.is_nominal(t - 1) || (t + 1 < limit && scene_.is_finite(t + 1))))
        return t;
    }
    return t;
  }

  /// Whether another "according to" follows before a comma: "and 300 according to B".
  bool other_phrase(std::uint32_t t, std::uint32_t limit) const {
    for (; t < limit && !scene_.is_comma(t); ++t)
      if (scene_.cue_of[t] && scene_.cue_of[t]->word == Cue::Word::kPreposition) return true;
    return false;
  }

  /// The noun that the phrase is about: before "of", a comma or a relative clause.
  std::uint32_t phrase_head(TokenRange range) const {
    std::optional<std::uint32_t> head;
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      const Upos upos = scene_.token(t).upos;
      if (head && (upos == Upos::kAdp || upos == Upos::kSconj || scene_.is_punct(t) || upos == Upos::kVerb ||
                   scene_.is(t, "that") || scene_.is(t, "who")))
        break;
      if (head && scene_.surface(t) == "'s") continue;
      if (scene_.is_nominal(t)) head = t;
    }
    return head.value_or(range.end - 1);
  }

  /// After an attribution before it in the same segment: "800 according to A and 300 according to B".
  std::uint32_t left_edge(TokenRange segment, std::uint32_t t) const {
    const std::uint32_t first = scene_.sentence_of(t).begin;
    std::uint32_t begin = segment.begin;
    bool open = begin > first;  // what stands before the semicolon belongs to the clause, unless somebody else says it
    for (auto it = drafts_.rbegin(); it != drafts_.rend() && open && it->cue_head && *it->cue_head >= first; ++it)
      if (*it->cue_head < segment.begin) open = false;
    if (open) begin = first;
    begin = scene_.after_dateline({begin, t});
    int looked_at = 0;
    for (auto it = drafts_.rbegin(); it != drafts_.rend() && it->cue_head && *it->cue_head >= segment.begin && ++looked_at < 64;
         ++it) {
      if (!it->entry || it->entry->word != Cue::Word::kPreposition || !it->source || it->source->tokens.end >= t) continue;
      if (it->content.front().begin < *it->cue_head) begin = std::max(begin, it->source->tokens.end);
    }
    return begin;
  }

  /// Whether the clause goes on after the phrase: it interrupts ("carried, according to X, nine people"), and what follows hangs
  /// on what stands before.
  bool resumes(std::uint32_t t, const Draft& draft, TokenRange right, TokenRange segment) const {
    if (right.begin >= right.end || !scene_.has_word(right)) return false;
    for (std::uint32_t at = draft.source->tokens.end; at < right.end; ++at)
      if (at != t && scene_.cue_of[at] && scene_.cue_of[at]->word == Cue::Word::kPreposition) return false;
    if (scene_.token(draft.source->tokens.end).upos == Upos::kCconj) return false;
    if (draft.source->tokens.end + 1 < segment.end && scene_.token(draft.source->tokens.end + 1).upos == Upos::kCconj) return false;
    if (scene_.token(right.begin).upos == Upos::kSconj) return false;
    return true;
  }

  // ---- nouns --------------------------------------------------------------------------------------------------------------

  std::optional<Draft> noun(std::uint32_t t, const Cue& cue) {
    if (absorbed(t)) return std::nullopt;
    Draft draft;
    draft.entry = &cue;
    draft.force = cue.force;
    draft.cue_head = t;
    draft.cue = {t, t + 1};
    const auto content = content_of(t, cue);
    if (!content) return std::nullopt;
    if (content->begin == t + 2 && leads(t + 1, cue.prepositions)) draft.cue.end = t + 2;  // "reports of"
    draft.content.push_back(*content);
    draft.source = owner(t);
    const bool rumour = cue.force == CueForce::kRumour || cue.force == CueForce::kReport;
    if (!draft.source && rumour) draft.source = SourcePhrase{bare_phrase(t), t};
    return draft;
  }

  /// "denied reports of …": the verb says what becomes of the report, and its subject is the speaker. "Reports of … were false":
  /// the article or its source says so.
  bool absorbed(std::uint32_t t) const {
    const Token& word = scene_.token(t);
    if (only_carries(t)) return true;
    if (word.head < 0) return false;
    const auto above = static_cast<std::uint32_t>(word.head);
    const Token& head = scene_.token(above);
    if (word.deprel == Deprel::kObj || word.deprel == Deprel::kNsubjPass || word.deprel == Deprel::kConj) {
      const Cue* cue = scene_.cue_of[above];
      if (cue && cue->word == Cue::Word::kVerb && scene_.used[above]) return true;
    }
    return word.deprel == Deprel::kNsubj && head.upos == Upos::kAdj && !that_from(t + 1);
  }

  /// "said in a statement that …": the clause right behind the noun is the verb's already.
  bool only_carries(std::uint32_t t) const {
    constexpr std::size_t kLooked = 16;
    const std::size_t first = drafts_.size() > kLooked ? drafts_.size() - kLooked : 0;
    return std::any_of(drafts_.begin() + static_cast<std::ptrdiff_t>(first), drafts_.end(), [&](const Draft& draft) {
      return draft.cue_head && *draft.cue_head < t && !draft.content.empty() && draft.content.front().begin == t + 1;
    });
  }

  std::optional<TokenRange> content_of(std::uint32_t t, const Cue& cue) const {
    for (std::int32_t c = scene_.trees.first_child(t); c >= 0; c = scene_.trees.next_sibling(c)) {
      const auto child = static_cast<std::uint32_t>(c);
      if (child < t) continue;
      const Token& word = scene_.token(child);
      const bool clause = word.deprel == Deprel::kAcl || word.deprel == Deprel::kCcomp || word.deprel == Deprel::kAclRelcl;
      const auto mark = scene_.trees.child(child, Deprel::kMark);
      const bool that = cue.takes(Cue::kThat) && clause && mark && scene_.is(*mark, "that");
      const bool to = cue.takes(Cue::kTo) && clause && mark && scene_.is(*mark, "to");
      const bool phrase =
          (word.deprel == Deprel::kNmod || clause || word.deprel == Deprel::kObl) && marked_with(child, cue.prepositions);
      if (!that && !to && !phrase) continue;
      TokenRange range = scene_.trees.extent(child);
      if (phrase && range.begin < child && !that && !to) ++range.begin;
      range.begin = std::max(range.begin, t + 1);
      if (that) range.end = std::min(range.end, main_verb_after(t, range));
      range = scene_.trim(range);
      if (range.begin < range.end) return range;
    }
    if (const auto begin = cue.takes(Cue::kThat) ? that_from(t + 1) : std::nullopt) {
      TokenRange range{*begin, scene_.segment(t).end};
      range = scene_.trim({range.begin, main_verb_after(t, range)});
      if (range.begin < range.end) return range;
    }
    return std::nullopt;
  }

  /// "that" soon after a noun, past when and where ("rumours on Monday that …"), with a subject behind it.
  std::optional<std::uint32_t> that_from(std::uint32_t t) const {
    constexpr std::uint32_t kReach = 5;
    const std::uint32_t end = std::min(scene_.sentence_of(t - 1).end, t + kReach);
    for (std::uint32_t at = t; at < end; ++at) {
      if (scene_.is(at, "that")) {
        const bool clause =
            scene_.token(at).upos == Upos::kSconj || (at > t && at + 1 < scene_.sentence_of(at).end && !scene_.is_finite(at + 1));
        return clause ? std::optional(at) : std::nullopt;
      }
      const Upos upos = scene_.token(at).upos;
      if (scene_.is_punct(at) || upos == Upos::kVerb || upos == Upos::kAux) break;
    }
    return std::nullopt;
  }

  /// "The claim that he lied | was false": where a noun opens its sentence, the second verb after "that" is the sentence's own,
  /// whatever the tree says, unless something joins it to the first.
  std::uint32_t main_verb_after(std::uint32_t t, TokenRange content) const {
    if (scene_.has_verb({scene_.segment(t).begin, t})) return content.end;
    bool first = false;
    for (std::uint32_t at = content.begin + 1; at < content.end; ++at) {
      const Upos upos = scene_.token(at).upos;
      if (first && (upos == Upos::kCconj || upos == Upos::kSconj || scene_.is_punct(at) || scene_.is_relative(at)))
        return content.end;
      if (!scene_.is_finite(at)) continue;
      const bool same_group = scene_.token(at - 1).upos == Upos::kAux || scene_.is_finite(at - 1);
      if (first && !same_group) return at;
      first = true;
    }
    return content.end;
  }

  bool leads(std::uint32_t t, const std::vector<std::string>& prepositions) const {
    return std::any_of(prepositions.begin(), prepositions.end(), [&](const std::string& word) { return scene_.is(t, word); });
  }

  bool marked_with(std::uint32_t child, const std::vector<std::string>& prepositions) const {
    const auto mark =
        scene_.trees.child(child, [](const Token& t) { return t.deprel == Deprel::kCase || t.deprel == Deprel::kMark; });
    if (!mark) return false;
    return std::any_of(prepositions.begin(), prepositions.end(), [&](const std::string& word) { return scene_.is(*mark, word); });
  }

  /// "his claim", "the council's report", "a claim by the army".
  std::optional<SourcePhrase> owner(std::uint32_t t) const {
    for (std::int32_t c = scene_.trees.first_child(t); c >= 0; c = scene_.trees.next_sibling(c)) {
      const auto child = static_cast<std::uint32_t>(c);
      const Token& word = scene_.token(child);
      if (word.deprel == Deprel::kNmodPoss && child < t) {
        TokenRange range = scene_.phrase(child);
        while (range.end > range.begin + 1 && scene_.token(range.end - 1).upos == Upos::kPart) --range.end;
        return SourcePhrase{range, child};
      }
      if (word.deprel != Deprel::kNmod || child < t) continue;
      const auto mark = scene_.trees.child(child, Deprel::kCase);
      if (mark && (scene_.is(*mark, "by") || scene_.is(*mark, "from"))) return SourcePhrase{scene_.phrase(child), child};
    }
    return carrier(t);
  }

  /// "rejected the plan to …", "has made a pledge to …": whoever does it.
  std::optional<SourcePhrase> carrier(std::uint32_t t) const {
    const Token& word = scene_.token(t);
    if (word.deprel != Deprel::kObj || word.head < 0) return std::nullopt;
    return scene_.subject(static_cast<std::uint32_t>(word.head));
  }

  /// The noun with what stands before it.
  TokenRange bare_phrase(std::uint32_t t) const {
    TokenRange range{t, t + 1};
    const std::uint32_t first = scene_.sentence_of(t).begin;
    while (range.begin > first) {
      const Upos left = scene_.token(range.begin - 1).upos;
      if (left != Upos::kDet && left != Upos::kAdj && !scene_.is_noun(range.begin - 1)) break;
      --range.begin;
    }
    return range;
  }

  Scene& scene_;
  std::vector<Draft>& drafts_;
};

}  // namespace

void find_phrase_cues(Scene& scene, std::vector<Draft>& drafts) {
  PhraseFinder(scene, drafts).find();
}

}  // namespace hearsay
