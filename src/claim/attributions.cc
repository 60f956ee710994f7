#include "claim/attributions.h"

#include <algorithm>

#include "claim/attributions_scene.h"

namespace hearsay {

struct AttributionFinder::Impl {
  AttributionLexicon lexicon;
};

namespace {

/// Turns drafts into attributions: who speaks, through whom, where, and what stands inside what.
class Finish {
 public:
  Finish(const Scene& scene, std::vector<Draft> drafts)
      : scene_(scene), drafts_(std::move(drafts)), in_sentence_(scene.reading.sentences.size()) {
    constexpr std::size_t kMost = 64;  // per sentence: more are no prose, and not worth comparing
    for (std::uint32_t d = 0; d < drafts_.size(); ++d) {
      if (!drafts_[d].cue_head) continue;
      auto& here = in_sentence_[scene.reading.sentence_of[*drafts_[d].cue_head]];
      if (here.size() < kMost) here.push_back(d);
    }
  }

  std::vector<Attribution> finish() {
    share();
    cite();
    for (Draft& draft : drafts_) prune(draft);
    std::vector<std::uint32_t> order(drafts_.size());
    for (std::uint32_t d = 0; d < order.size(); ++d) order[d] = d;
    std::erase_if(order, [&](std::uint32_t d) { return drafts_[d].content.empty(); });
    const auto begin = [&](std::uint32_t d) { return drafts_[d].content.front().begin; };
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return begin(a) != begin(b) ? begin(a) < begin(b) : drafts_[a].content.back().end > drafts_[b].content.back().end;
    });
    std::vector<std::uint32_t> place(drafts_.size(), 0);
    for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    std::vector<Attribution> out(order.size());
    for (std::uint32_t d = 0; d < drafts_.size(); ++d)  // by draft: a speech that goes on comes after the one it continues
      if (!drafts_[d].content.empty()) out[place[d]] = make(drafts_[d], out, place);
    nest(out);
    return out;
  }

 private:
  static bool holds(const std::vector<TokenRange>& content, std::uint32_t t) {
    return std::any_of(content.begin(), content.end(), [t](TokenRange range) { return range.contains(t); });
  }

  /// "denied A and described B", "said A, and announced B": the second cue is the first one's equal, not part of its content.
  void share() {
    for (Draft& first : drafts_) {
      if (!first.cue_head || !first.source || first.content.empty() || first.quoted || first.back) continue;
      TokenRange& content = first.content.back();
      if (content.begin < first.cue.end) continue;
      for (const std::uint32_t d : beside(*first.cue_head)) {
        Draft& second = drafts_[d];
        if (second.content.empty() || second.cue.begin <= content.begin + 1 || second.cue.end > content.end) continue;
        const std::uint32_t join = second.cue.begin - 1;
        if (scene_.token(join).upos != Upos::kCconj || !scene_.is_finite(*second.cue_head)) continue;
        const bool same = second.source && second.source->head == first.source->head;
        const bool apart = scene_.is_comma(join - 1) && second.entry->word == Cue::Word::kVerb;
        if (!same && !apart) continue;
        second.source = first.source;
        content.end = join;
        break;
      }
    }
  }

  // "X said, citing Y, that …": Y speaks, X passes it on, unless Y is nobody in particular.
  void cite() {
    for (std::uint32_t t = 0; t < scene_.reading.tokens.size(); ++t) {
      const Cue* cue = scene_.cue_of[t];
      if (!cue || !cue->takes(Cue::kCites) || scene_.token(t).upos != Upos::kVerb) continue;
      const auto object = scene_.trees.child(t, Deprel::kObj);
      if (!object || *object < t) continue;
      if (Draft* draft = cited_by(t); draft && draft->source && !draft->citing) {
        cut_before(*draft, t);
        const SourcePhrase cited{scene_.phrase(*object), *object};
        if (!resolve(cited).entity) continue;
        draft->citing = draft->source;
        draft->source = cited;
      }
    }
  }

  /// "… had failed, citing Y": what is cited is no part of what is said.
  void cut_before(Draft& draft, std::uint32_t citing) const {
    if (draft.content.empty() || citing == 0 || !scene_.is_comma(citing - 1)) return;
    TokenRange& last = draft.content.back();
    if (last.contains(citing) && last.begin + 1 < citing) last.end = citing - 1;
  }

  /// The draft of the same sentence whose cue is above the citing verb, or is its nearest in front of it.
  Draft* cited_by(std::uint32_t verb) {
    Draft* best = nullptr;
    for (const std::uint32_t d : beside(verb)) {
      Draft& draft = drafts_[d];
      if (!draft.entry || draft.entry->takes(Cue::kStance) || draft.entry->takes(Cue::kCites)) continue;
      if (scene_.token(verb).head == static_cast<std::int32_t>(*draft.cue_head)) return &draft;
      if (!best || (*draft.cue_head<verb&& * draft.cue_head> * best->cue_head)) best = &draft;
    }
    return best;
  }

  /// Takes the cue's own words out of its content, and puts pieces in order.
  void prune(Draft& draft) const {
    if (draft.back) return;
    std::vector<TokenRange> pieces;
    for (TokenRange piece : draft.content) {
      for (const TokenRange hole : {draft.cue, draft.source ? draft.source->tokens : TokenRange{}}) {
        if (hole.begin >= hole.end || hole.end <= piece.begin || hole.begin >= piece.end) continue;
        const TokenRange head{piece.begin, hole.begin}, tail{hole.end, piece.end};
        if (scene_.has_word(head)) {
          if (scene_.has_word(tail)) pieces.push_back(scene_.trim(tail));
          piece = head;
        } else {
          piece = tail;
        }
      }
      piece = scene_.trim(piece);
      if (piece.begin < piece.end && scene_.has_word(piece)) pieces.push_back(piece);
    }
    std::sort(pieces.begin(), pieces.end(), [](TokenRange a, TokenRange b) { return a.begin < b.begin; });
    draft.content = std::move(pieces);
  }

  Attribution make(const Draft& draft, const std::vector<Attribution>& done, const std::vector<std::uint32_t>& place) const {
    Attribution out;
    for (const TokenRange& piece : draft.content) out.content.push_back(scene_.span_of(piece));
    if (draft.cue.begin < draft.cue.end) out.cue.push_back(scene_.span_of(draft.cue));
    out.cue_head = draft.cue_head;
    out.force = draft.force;
    out.quoted = draft.quoted || mostly_quoted(draft);
    out.stance = draft.entry != nullptr && draft.entry->takes(Cue::kStance);
    out.refers_back = draft.back;
    if (draft.same_speaker_as) {
      const Attribution& before = done[place[*draft.same_speaker_as]];
      out.speaker = before.speaker;
      out.unnamed = before.unnamed;
      out.source_head = before.source_head;
      return out;
    }
    if (draft.source) {
      out.source.push_back(scene_.span_of(draft.source->tokens));
      out.source_head = draft.source->head;
      const auto who = resolve(*draft.source);
      out.speaker = who.entity;
      out.unnamed = who.unnamed;
    } else {
      out.unnamed = true;
    }
    if (draft.citing)
      if (const auto via = resolve(*draft.citing).entity) out.via.push_back(*via);
    if (draft.cue_head) told(draft, out);
    return out;
  }

  SpeakerResolver::Who resolve(const SourcePhrase& source) const {
    return scene_.lexicon.speakers.resolve(scene_.article, scene_.reading, scene_.trees, scene_.marks, source.head, source.tokens);
  }

  bool mostly_quoted(const Draft& draft) const {
    std::uint32_t in = 0, all = 0;
    for (const TokenRange& piece : draft.content) {
      for (std::uint32_t t = piece.begin; t < piece.end; ++t) in += scene_.quotation_of[t] >= 0 ? 1 : 0;
      all += piece.size();
    }
    return 2 * in > all;
  }

  /// Channel and outlet: what hangs on the cue or stands beside it in its clause, outside the content.
  void told(const Draft& draft, Attribution& out) const {
    const std::uint32_t cue = *draft.cue_head;
    const TokenRange sentence = scene_.sentence_of(cue);
    constexpr std::uint32_t kReach = 60;
    const std::uint32_t begin = std::max(sentence.begin, cue > kReach ? cue - kReach : 0),
                        end = std::min(sentence.end, cue + kReach);
    std::optional<ChannelFinder::Channel> best;
    for (std::uint32_t t = begin; t < end; ++t) {
      if (holds(draft.content, t) || !belongs(t, draft)) continue;
      if (const auto channel = scene_.lexicon.channels.channel_at(scene_.article, scene_.reading, scene_.trees, t);
          channel && !is_source(t, draft) && (!best || channel->kind > best->kind))
        best = channel;
      if (draft.entry->takes(Cue::kWhom) || is_addressee(t)) add_outlet(t, draft, out);
    }
    if (best && out.via.empty()) out.channel = best->span;
  }

  bool is_source(std::uint32_t t, const Draft& draft) const {
    return draft.source && draft.source->tokens.contains(t) && t <= draft.source->head;
  }

  /// Whether a phrase goes with this cue and no other: it hangs on it, or no other cue of the sentence stands closer.
  bool belongs(std::uint32_t t, const Draft& draft) const {
    if (scene_.trees.dominates(*draft.cue_head, t) || (draft.source && draft.source->tokens.contains(t))) {
      return !closer_below(t, draft);
    }
    for (const std::uint32_t d : beside(t)) {
      const Draft& other = drafts_[d];
      if (&other == &draft) continue;
      if (distance(*other.cue_head, t) < distance(*draft.cue_head, t)) return false;
    }
    return true;
  }

  /// Whether another cue under this one takes the phrase.
  bool closer_below(std::uint32_t t, const Draft& draft) const {
    for (const std::uint32_t d : beside(t)) {
      const Draft& other = drafts_[d];
      if (&other == &draft || *other.cue_head == *draft.cue_head) continue;
      if (scene_.trees.dominates(*draft.cue_head, *other.cue_head) && scene_.trees.dominates(*other.cue_head, t)) return true;
    }
    return false;
  }

  static std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

  /// "said to the agency X".
  bool is_addressee(std::uint32_t t) const {
    const auto mark = scene_.trees.child(t, Deprel::kCase);
    return mark && scene_.is(*mark, "to");
  }

  void add_outlet(std::uint32_t t, const Draft& draft, Attribution& out) const {
    if (!scene_.is_noun(t) || is_source(t, draft) || t < draft.cue.end) return;
    const auto entity = SpeakerResolver::entity_at(scene_.marks, t);
    if (!entity || out.speaker == *entity || scene_.marks.entities[*entity].type == EntityType::kPerson) return;
    const Token& word = scene_.token(t);
    const bool right_after = draft.entry->takes(Cue::kWhom) && t < draft.cue.end + 5 && !scene_.has_finite({draft.cue.end, t});
    const bool object = right_after || word.deprel == Deprel::kObj || word.deprel == Deprel::kIobj || word.deprel == Deprel::kObl ||
                        word.deprel == Deprel::kAppos || word.deprel == Deprel::kFlat || word.deprel == Deprel::kCompound ||
                        word.deprel == Deprel::kNmod;
    if (!object || std::find(out.via.begin(), out.via.end(), *entity) != out.via.end()) return;
    const TokenRange phrase = scene_.phrase(t);
    if (scene_.lexicon.channels.is_outlet(scene_.article, scene_.reading, phrase)) out.via.push_back(*entity);
  }

  /// An attribution inside another's content is nested in the smallest that holds it; its speaker is passed on by the outer one's.
  void nest(std::vector<Attribution>& out) const {
    constexpr std::size_t kDeepest = 64;
    std::vector<std::uint32_t> open;  // attributions that may hold what follows
    for (std::uint32_t i = 0; i < out.size(); ++i) {
      std::erase_if(open, [&](std::uint32_t o) { return out[o].content.back().end <= out[i].content.front().begin; });
      std::optional<std::uint32_t> inner;
      for (const std::uint32_t o : open)
        if (inside(out[i], out[o]) && (!inner || size(out[o]) <= size(out[*inner]))) inner = o;
      if (inner) {
        out[i].nested_in = inner;
        if (const auto via = out[*inner].speaker; via && via != out[i].speaker) out[i].via.push_back(*via);
      }
      open.push_back(i);
      if (open.size() > kDeepest) open.erase(open.begin());
    }
  }

  static std::uint32_t size(const Attribution& attribution) {
    std::uint32_t bytes = 0;
    for (const Span& span : attribution.content) bytes += span.size();
    return bytes;
  }

  static bool inside(const Attribution& inner, const Attribution& outer) {
    const auto held = [&](Span span) {
      return std::any_of(outer.content.begin(), outer.content.end(), [&](Span s) { return s.contains(span); });
    };
    return std::all_of(inner.content.begin(), inner.content.end(), held) && (inner.cue.empty() || held(inner.cue.front()));
  }

  /// The drafts whose cue stands in the sentence of a token.
  const std::vector<std::uint32_t>& beside(std::uint32_t t) const { return in_sentence_[scene_.reading.sentence_of[t]]; }

  const Scene& scene_;
  std::vector<Draft> drafts_;
  std::vector<std::vector<std::uint32_t>> in_sentence_;
};

}  // namespace

AttributionFinder::AttributionFinder() = default;
AttributionFinder::~AttributionFinder() = default;
AttributionFinder::AttributionFinder(AttributionFinder&&) noexcept = default;
AttributionFinder& AttributionFinder::operator=(AttributionFinder&&) noexcept = default;

Result<AttributionFinder> AttributionFinder::load(const std::filesystem::path& lexicon) {
  auto cues = CueLexicon::load(lexicon);
  if (!cues) return tl::unexpected(cues.error());
  auto quotations = QuotationFinder::load(lexicon);
  if (!quotations) return tl::unexpected(quotations.error());
  auto channels = ChannelFinder::load(lexicon);
  if (!channels) return tl::unexpected(channels.error());
  auto speakers = SpeakerResolver::load(lexicon);
  if (!speakers) return tl::unexpected(speakers.error());
  AttributionFinder out;
  out.impl_ = std::make_unique<Impl>(Impl{{std::move(*cues), std::move(*quotations), std::move(*channels), std::move(*speakers)}});
  return out;
}

std::vector<Attribution> AttributionFinder::find(const Article& article, const Reading& reading, const Marks& marks) const {
  Scene scene(article, reading, marks, impl_->lexicon);
  std::vector<Draft> drafts;
  find_headline_cues(scene, drafts);
  find_speech(scene, drafts);
  find_verb_cues(scene, drafts);
  find_phrase_cues(scene, drafts);
  return Finish(scene, std::move(drafts)).finish();
}

}  // namespace hearsay
