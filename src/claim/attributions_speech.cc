#include <algorithm>
#include <optional>

#include "claim/attributions_scene.h"

namespace hearsay {
namespace {

constexpr std::uint32_t kReach = 24;  // tokens between a quotation and its cue: a source with a long apposition fits

/// A cue found for a quotation.
struct Found {
  std::uint32_t verb = 0;
  std::optional<SourcePhrase> source;
};

/// Walks through the quotations of the article in order and gives each its cue and speaker.
///
/// The words and marks around a quotation decide first, the tree second: a quotation breaks trees more often than prose does.
class SpeechFinder {
 public:
  SpeechFinder(Scene& scene, std::vector<Draft>& drafts) : scene_(scene), drafts_(drafts) {}

  void find() {
    for (std::size_t q = 0; q < scene_.quotations.size(); ++q) {
      if (q > 0 && scene_.quotations[q].paragraph > scene_.quotations[q - 1].paragraph + 1) last_.reset();
      if (is_speech(q)) attribute(q);
    }
  }

 private:
  const Quotation& quotation(std::size_t q) const { return scene_.quotations[q]; }
  std::uint32_t paragraph_of(std::uint32_t t) const { return scene_.paragraph_of[scene_.reading.sentence_of[t]]; }
  bool in_text(std::uint32_t t) const { return t < scene_.reading.tokens.size(); }

  /// The words inside the marks.
  TokenRange inside(std::size_t q) const {
    TokenRange range = quotation(q).tokens;
    while (range.begin < range.end && scene_.is_punct(range.begin)) ++range.begin;
    while (range.begin < range.end && scene_.is_punct(range.end - 1)) --range.end;
    return range;
  }

  /// Whether the quotation stands for itself: somebody's words, not a word or phrase that a sentence of the article takes up.
  bool is_speech(std::size_t q) const {
    const TokenRange words = inside(q);
    if (words.begin >= words.end || quotation(q).tokens.begin >= quotation(q).tokens.end) return false;
    const std::uint32_t begin = quotation(q).tokens.begin, end = quotation(q).tokens.end;
    const TokenRange sentence = scene_.sentence_of(begin);
    const bool opens_sentence =
        begin == sentence.begin || (begin == sentence.begin + 1 && scene_.is_punct(sentence.begin)) ||
        (begin == sentence.begin + 1 && !scene_.is_finite(sentence.begin) && scene_.token(sentence.begin).upos == Upos::kCconj);
    const bool introduced =
        begin > sentence.begin && (scene_.is_comma(begin - 1) || scene_.surface(begin - 1) == ":" || cue_before(begin));
    const bool ends_in_stop = scene_.is_punct(end - 1) && end - begin > 2 && words.end < end && !scene_.is_quote_mark(words.end);
    const bool comma_follows = in_text(end) && scene_.is_comma(end);
    const bool clause = scene_.has_finite(words) || words.end - words.begin >= 6;
    const bool mixed = !ends_in_stop && !comma_follows && quotation(q).closed && goes_on_in_words(q);
    if (opens_sentence) return !mixed && (clause || ends_in_stop || (comma_follows && cue_after(q)));
    const bool completes_that =
        scene_.is(begin - 1, "that") || (scene_.is_comma(begin - 1) && begin > sentence.begin + 1 && scene_.is(begin - 2, "that"));
    return introduced && !completes_that && !mixed && (clause || ends_in_stop);
  }

  /// Whether the sentence takes the quoted words up and goes on itself: `"We will go" was all he said`, `"… to the end" of it, he
  /// said`.
  bool goes_on_in_words(std::size_t q) const {
    const std::uint32_t end = quotation(q).tokens.end;
    const std::uint32_t stop = scene_.sentence_of(end - 1).end;
    if (end >= stop || scene_.is_punct(end)) return false;
    const auto found = cue_after(q);
    return !found || (found->source && found->source->tokens.begin > end && found->verb > end);
  }

  bool cue_before(std::uint32_t t) const {
    const Cue* cue = scene_.cue_of[t - 1];
    return cue && cue->word == Cue::Word::kVerb && cue->takes(Cue::kQuote);
  }

  bool can_introduce(std::uint32_t t) const {
    const Cue* cue = scene_.cue_of[t];
    return cue && cue->word == Cue::Word::kVerb && cue->takes(Cue::kQuote) && scene_.quotation_of[t] < 0;
  }

  /// `"…," said X` and `"…," X said`: the first cue after the marks, with nothing between but its source.
  std::optional<Found> cue_after(std::size_t q) const {
    std::uint32_t t = quotation(q).tokens.end;
    if (!quotation(q).closed || !in_text(t) || paragraph_of(t) != quotation(q).paragraph) return std::nullopt;
    const bool same_sentence = scene_.reading.sentence_of[t] == scene_.reading.sentence_of[t - 1];
    while (in_text(t) && (scene_.is_comma(t) || scene_.is_dash(t))) ++t;
    const std::uint32_t first = t;
    const std::uint32_t end = std::min<std::uint32_t>(in_text(t) ? scene_.sentence_of(t).end : t, t + kReach);
    for (; t < end && scene_.quotation_of[t] < 0; ++t) {
      if (can_introduce(t) && (scene_.is_finite(t) || (scene_.token(t).features & (kGerund | kParticiple)) != 0 || t == first)) {
        if (!same_sentence && !closes_sentence(t)) return std::nullopt;
        return with_source(t, first, end);
      }
      if (scene_.is_finite(t) && scene_.token(t).upos == Upos::kVerb && scene_.token(t).deprel != Deprel::kAclRelcl)
        return std::nullopt;
      if (scene_.is(t, "that") && scene_.token(t).deprel == Deprel::kMark) return std::nullopt;
    }
    return std::nullopt;
  }

  /// A cue in the sentence after a quotation belongs to it only if it has no content of its own: `"…?" he asked.`
  bool closes_sentence(std::uint32_t verb) const {
    for (std::uint32_t t = verb + 1; t < scene_.sentence_of(verb).end; ++t)
      if (scene_.is_finite(t) || scene_.quotation_of[t] >= 0) return false;
    return true;
  }

  Found with_source(std::uint32_t verb, std::uint32_t first, std::uint32_t end) const {
    Found found{verb, std::nullopt};
    const TokenRange chain = scene_.chain(verb, *scene_.cue_of[verb]);
    if (chain.begin > first) {  // "X said"
      const auto tree = scene_.subject(verb);
      if (tree && tree->tokens.begin >= first && tree->tokens.end <= chain.begin)
        found.source = tree;
      else
        found.source = scene_.phrase_before(chain.begin);
      if (found.source) found.source->tokens.begin = std::max(found.source->tokens.begin, first);
      if (found.source) return found;
    }
    const auto tree = scene_.trees.child(verb, [&](const Token& t) { return is_subject_relation(t.deprel); });
    if (tree && *tree > verb) found.source = SourcePhrase{scene_.phrase(*tree), *tree};
    if (!found.source || found.source->tokens.begin < chain.end) {
      const auto linear = scene_.phrase_from(chain.end, end);  // "said X"
      if (linear && (!found.source || linear->tokens.begin == chain.end)) found.source = linear;
    }
    if (!found.source) found.source = scene_.subject(verb);
    return found;
  }

  /// `X said: "…"`, `X said, "…"`, `X said "…"`: the nearest cue before the marks in the same sentence, or in a sentence before
  /// that ends in a colon.
  std::optional<Found> cue_before_marks(std::size_t q) const {
    const std::uint32_t begin = quotation(q).tokens.begin;
    if (begin == 0) return std::nullopt;
    std::uint32_t sentence = scene_.reading.sentence_of[begin];
    const bool colon = scene_.surface(begin - 1) == ":";
    if (scene_.sentence_of(begin).begin == begin) {
      if (!colon || sentence == 0) return std::nullopt;
      --sentence;
    }
    const TokenRange range = scene_.reading.sentences[sentence].tokens;
    const std::uint32_t floor = begin > range.begin + 2 * kReach ? begin - 2 * kReach : range.begin;
    std::optional<std::uint32_t> best;
    for (std::uint32_t t = begin; t-- > floor;) {
      if (scene_.quotation_of[t] >= 0 || scene_.surface(t) == ";") break;
      if (!can_introduce(t) || scene_.cue_of[t]->force == CueForce::kDeny || scene_.is_passive(t)) continue;
      best = t;
      break;
    }
    if (!best) return std::nullopt;
    Found found{*best, scene_.subject(*best)};
    if (!found.source) found.source = scene_.phrase_before(scene_.chain(*best, *scene_.cue_of[*best]).begin);
    return found;
  }

  void attribute(std::size_t q) {
    const std::uint32_t begin = quotation(q).tokens.begin;
    const bool opens_sentence = scene_.sentence_of(begin).begin == begin;
    std::optional<Found> found = opens_sentence ? cue_after(q) : cue_before_marks(q);
    if (!found) found = opens_sentence ? cue_before_marks(q) : cue_after(q);
    if (!found && !quotation(q).closed) found = split_unclosed(q);
    if (!found && leads_into_next(q)) found = cue_after(q + 1);
    if (found) return open_draft(q, *found);
    if (continues(q)) return append(q);
    if (const auto speaker = speaker_before(q)) return speak(q, *speaker, std::nullopt);
    if (last_ && quotation(q).paragraph <= last_paragraph_ + 1) return speak(q, std::nullopt, last_);
  }

  /// One speech under two pairs of marks: `«First sentence. “Second sentence,” she said`.
  bool leads_into_next(std::size_t q) const {
    return q + 1 < scene_.quotations.size() && quotation(q + 1).paragraph == quotation(q).paragraph &&
           quotation(q + 1).tokens.begin == quotation(q).tokens.end && is_speech(q + 1);
  }

  void open_draft(std::size_t q, const Found& found) {
    if (last_ && drafts_[*last_].cue_head == found.verb) return append(q);
    Draft draft;
    draft.entry = scene_.cue_of[found.verb];
    draft.force = draft.entry->force;
    draft.cue_head = found.verb;
    draft.cue = scene_.chain(found.verb, *draft.entry);
    draft.source = found.source;
    draft.quoted = true;
    scene_.used[found.verb] = true;
    push(q, std::move(draft));
  }

  void speak(std::size_t q, const std::optional<SourcePhrase>& source, std::optional<std::uint32_t> same_speaker_as) {
    Draft draft;
    draft.source = source;
    draft.same_speaker_as = same_speaker_as;
    draft.quoted = true;
    push(q, std::move(draft));
  }

  void push(std::size_t q, Draft draft) {
    draft.content.push_back(quotation(q).tokens);
    last_ = static_cast<std::uint32_t>(drafts_.size());
    drafts_.push_back(std::move(draft));
    note(q);
  }

  void append(std::size_t q) {
    drafts_[*last_].content.push_back(quotation(q).tokens);
    note(q);
  }

  void note(std::size_t q) {
    last_paragraph_ = quotation(q).paragraph;
    last_quotation_ = q;
  }

  /// One speech goes on: `"…," he said. "…"`, and a paragraph that resumes the one before.
  bool continues(std::size_t q) const {
    if (!last_) return false;
    if (quotation(last_quotation_).resumed && quotation(q).paragraph == last_paragraph_ + 1) return true;
    if (quotation(q).paragraph != last_paragraph_) return false;
    const std::uint32_t from = scene_.reading.sentence_of[quotation(last_quotation_).tokens.end - 1];
    const std::uint32_t to = scene_.reading.sentence_of[quotation(q).tokens.begin];
    if (to <= from + 1) return true;
    return to == from + 2 && drafts_[*last_].cue_head && scene_.reading.sentence_of[*drafts_[*last_].cue_head] == from + 1;
  }

  /// 'X was defiant. "…"' and 'X denied it: "…"': the party that the sentence before is about.
  std::optional<SourcePhrase> speaker_before(std::size_t q) const {
    const std::uint32_t begin = quotation(q).tokens.begin;
    std::uint32_t sentence = scene_.reading.sentence_of[begin];
    const bool opens_sentence = scene_.sentence_of(begin).begin == begin;
    const bool colon = begin > 0 && scene_.surface(begin - 1) == ":";
    if (opens_sentence && sentence == 0) return std::nullopt;
    if (opens_sentence) --sentence;
    const bool same_paragraph = scene_.paragraph_of[sentence] == quotation(q).paragraph;
    if (!same_paragraph && !colon) return std::nullopt;
    const TokenRange range = scene_.reading.sentences[sentence].tokens;
    for (std::uint32_t t = range.begin; t < range.end && t < begin; ++t) {
      if (!is_subject_relation(scene_.token(t).deprel) && scene_.token(t).deprel != Deprel::kOblAgent) continue;
      if (const auto agent =
              scene_.token(t).head >= 0 ? scene_.agent(static_cast<std::uint32_t>(scene_.token(t).head)) : std::nullopt) {
        if (can_speak(agent->head)) return agent;
      }
      if (can_speak(t)) return SourcePhrase{scene_.phrase(t), t};
    }
    return std::nullopt;
  }

  bool can_speak(std::uint32_t head) const {
    const auto entity = SpeakerResolver::entity_at(scene_.marks, head);
    return entity && scene_.marks.entities[*entity].type == EntityType::kPerson;
  }

  /// A quotation that nothing closes ends before ", he said": the comma before a cue whose source has no other clause.
  std::optional<Found> split_unclosed(std::size_t q) {
    Quotation& open = scene_.quotations[q];
    for (std::uint32_t t = open.tokens.begin + 2; t < open.tokens.end; ++t) {
      if (!scene_.is_comma(t - 1)) continue;
      const std::uint32_t end = std::min(open.tokens.end, t + kReach);
      for (std::uint32_t v = t; v < end && !scene_.is_comma(v); ++v) {
        const Cue* cue = scene_.cue_of[v];
        if (!cue || cue->word != Cue::Word::kVerb || !cue->takes(Cue::kQuote) || !scene_.is_finite(v)) continue;
        if (scene_.has_finite({v + 1, scene_.sentence_of(v).end})) break;
        const bool short_source = v - t <= 4 || v == t;
        if (!short_source) break;
        for (std::uint32_t out = t - 1; out < open.tokens.end; ++out) scene_.quotation_of[out] = -1;
        open.tokens.end = t - 1;
        open.span.end = scene_.token(t - 2).span.end;
        return with_source(v, t, scene_.sentence_of(v).end);
      }
    }
    return std::nullopt;
  }

  Scene& scene_;
  std::vector<Draft>& drafts_;
  std::optional<std::uint32_t> last_;  // the draft of the speech before
  std::uint32_t last_paragraph_ = 0;
  std::size_t last_quotation_ = 0;
};

}  // namespace

void find_speech(Scene& scene, std::vector<Draft>& drafts) {
  SpeechFinder(scene, drafts).find();
}

}  // namespace hearsay
