#include <algorithm>
#include <optional>

#include "claim/attributions_verbs.h"

namespace hearsay {
namespace {

/// A comment clause in the making: the cue, its source and what goes with them, set off by commas, dashes or quotation marks.
///
/// The marks decide; the tree is asked only where they leave a choice, for a parser often takes the comment for the clause or
/// the clause's last noun for the commenter.
class Comment {
 public:
  Comment(const Scene& scene, const VerbCue& at, const Draft& draft)
      : scene_(scene), at_(at), cue_(draft.cue), tree_(draft.source), unit_(draft.cue) {}

  /// False where the cue is no comment.
  bool place() {
    const bool preposed = before();
    if (!preposed && !inverted()) return false;
    if (preposed && takes_object()) return false;
    unit_.end = end_of_adjuncts(unit_.end);
    return !clause_follows();
  }

  const std::optional<SourcePhrase>& source() const { return source_; }
  TokenRange unit() const { return unit_; }

  bool is_boundary(std::uint32_t t) const { return scene_.is_comma(t) || scene_.is_dash(t) || scene_.is_quote_mark(t); }

 private:
  /// Back to the mark before, over brackets.
  std::uint32_t boundary_before(std::uint32_t t) const {
    int depth = 0;
    for (; t > at_.segment.begin; --t) {
      const std::string_view left = scene_.surface(t - 1);
      depth += left == ")" ? 1 : left == "(" ? -1 : 0;
      if (depth <= 0 && is_boundary(t - 1)) break;
    }
    return t;
  }

  /// "…, X said": the words back to the mark before, or to the mark before an apposition ("…, X, a baker, said").
  bool before() {
    std::uint32_t begin = boundary_before(cue_.begin);
    std::uint32_t end = cue_.begin;
    if (begin == end) {
      if (begin <= at_.segment.begin + 1) return false;
      if (!tree_ || tree_->tokens.end > begin || tree_->tokens.end + 1 < begin) return false;
      begin = tree_->tokens.begin;  // the comma closes an apposition
      if (begin > at_.segment.begin && !is_boundary(begin - 1)) return false;
      end = begin_of_mark(end);
    } else if (tree_ && tree_->tokens.begin < begin && tree_->tokens.end <= end && tree_->tokens.begin > at_.segment.begin &&
               is_boundary(tree_->tokens.begin - 1) && scene_.token(tree_->head).upos == Upos::kPropn) {
      begin = tree_->tokens.begin;
    }
    while (begin < end && is_lead(begin)) ++begin;
    if (begin >= end || scene_.is_relative(end - 1) || scene_.has_finite({begin, end}) || end - begin > kLongestSource ||
        !has_nominal({begin, end}))
      return false;
    unit_.begin = begin;
    const TokenRange range = scene_.trim({begin, end});
    const bool fits = tree_ && range.contains(tree_->head);
    source_ = SourcePhrase{range, fits ? tree_->head : scene_.head_of(range)};
    return true;
  }

  /// "…, his allies maintain a base": what follows the verb is its object, not its circumstances.
  bool takes_object() const {
    if (cue_.end >= at_.segment.end) return false;
    const Token& next = scene_.token(cue_.end);
    for (const std::string& preposition : at_.cue->prepositions)
      if (scene_.is(cue_.end, preposition)) return true;
    if (scene_.is_punct(cue_.end) || scene_.is_time(cue_.end) || at_.cue->takes(Cue::kWhom)) return false;
    return next.upos == Upos::kDet || next.upos == Upos::kPron || next.upos == Upos::kNoun || next.upos == Upos::kNum ||
           next.upos == Upos::kAdj;
  }

  std::uint32_t begin_of_mark(std::uint32_t end) const { return end > 0 && scene_.is_punct(end - 1) ? end - 1 : end; }

  /// "as X said", "but X said": the word that leads the comment in.
  bool is_lead(std::uint32_t t) const {
    const Upos upos = scene_.token(t).upos;
    return upos == Upos::kSconj || upos == Upos::kCconj || upos == Upos::kAdv ||
           (upos == Upos::kAdp && scene_.token(t).deprel == Deprel::kMark);
  }

  bool has_nominal(TokenRange range) const {
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (scene_.is_nominal(t)) return true;
    return false;
  }

  /// "…, said X", "…, said X, a baker from Y, …".
  bool inverted() {
    if (cue_.begin <= at_.segment.begin || !is_boundary(cue_.begin - 1)) return false;
    const auto found = scene_.phrase_from(cue_.end, at_.segment.end);
    if (!found || found->tokens.begin != cue_.end) return false;
    const bool led = scene_.token(cue_.end).upos == Upos::kAdp;  // "said to the agency X the mayor"
    source_ = led && tree_ && tree_->tokens.begin > cue_.end ? tree_ : found;
    extend_by_apposition();
    unit_.end = source_->tokens.end;
    return true;
  }

  /// Phrases after a comma that have no verb of their own but a relative one, as long as the tree does not make them the subject
  /// of what follows.
  void extend_by_apposition() {
    for (;;) {
      const std::uint32_t comma = source_->tokens.end;
      if (comma + 1 >= at_.segment.end || !scene_.is_comma(comma)) return;
      const std::uint32_t first = comma + 1;
      std::uint32_t end = first;
      while (end < at_.segment.end && !(is_boundary(end) && !scene_.is_quote_mark(end))) ++end;
      const Token& word = scene_.token(first);
      const bool relative = scene_.is(first, "who") || scene_.is(first, "which") || scene_.is(first, "whose");
      const bool nominal = word.upos == Upos::kDet || word.upos == Upos::kNoun || word.upos == Upos::kPropn ||
                           word.upos == Upos::kAdj || (word.upos == Upos::kPron && word.deprel == Deprel::kNmodPoss) ||
                           scene_.is(first, "of");
      if (!relative && (!nominal || scene_.has_finite({first, end}))) return;
      if (!relative && is_subject_relation(scene_.token(scene_.head_of({first, end})).deprel) && end < at_.segment.end &&
          !scene_.is_comma(end))
        return;
      source_->tokens.end = end;
    }
  }

  /// Past phrases that go with the cue ("on Monday", "the agency by phone"): up to a comma, a mark or the end.
  std::uint32_t end_of_adjuncts(std::uint32_t from) const {
    while (from < at_.segment.end && !scene_.is_punct(from) && !scene_.is_finite(from)) ++from;
    return from;
  }

  /// Whether what stands right of the cue is its clause.
  bool clause_follows() const {
    if (unit_.end < at_.segment.end && scene_.is_finite(unit_.end)) return true;
    for (std::uint32_t t = cue_.end; t < unit_.end; ++t)
      if (scene_.is(t, "that") || scene_.is(t, "whether") || scene_.is(t, "why") || scene_.is(t, "how")) return true;
    return false;
  }

  static constexpr std::uint32_t kLongestSource = 24;

  const Scene& scene_;
  const VerbCue& at_;
  TokenRange cue_;
  const std::optional<SourcePhrase>& tree_;
  TokenRange unit_;
  std::optional<SourcePhrase> source_;
};

constexpr std::uint32_t kFarthest = 200;  // tokens that a comment reaches back over semicolons
constexpr int kMostDrafts = 64;           // looked at in one sentence

/// Where the commented clause begins: after a comment before it in the same segment, else with the segment.
std::uint32_t left_edge(const Scene& scene, const std::vector<Draft>& drafts, TokenRange segment, std::uint32_t lead) {
  const std::uint32_t first = scene.sentence_of(segment.begin).begin;
  std::uint32_t begin = std::max(first, segment.begin > kFarthest ? segment.begin - kFarthest : 0);
  int looked_at = 0;
  for (auto it = drafts.rbegin(); it != drafts.rend() && it->cue_head && *it->cue_head >= first && ++looked_at < kMostDrafts;
       ++it) {
    std::uint32_t edge = it->cue.end;
    if (it->source) edge = std::max(edge, it->source->tokens.end);
    for (const TokenRange& piece : it->content) edge = std::max(edge, piece.end);
    const bool comments = !it->content.empty() && it->content.front().begin < it->cue.begin;
    const bool ended = edge <= segment.begin;  // a semicolon stands between
    if ((comments || ended) && edge < lead) begin = std::max(begin, edge);
  }
  return scene.after_dateline({begin, lead});
}

/// The rest of a clause that the comment interrupts: "The wall, X said, had to go."
std::optional<TokenRange> continuation(const Scene& scene, const VerbCue& at, TokenRange unit, TokenRange left) {
  if (unit.end >= at.segment.end || !(scene.is_comma(unit.end) || scene.is_dash(unit.end))) return std::nullopt;
  const TokenRange right = scene.trim({unit.end + 1, at.segment.end});
  if (right.begin >= right.end || !scene.has_word(right)) return std::nullopt;
  const Token& first = scene.token(unit.end + 1);
  if (first.upos == Upos::kCconj) return std::nullopt;
  const bool joins =
      first.upos == Upos::kSconj || (first.features & kGerund) != 0 || first.upos == Upos::kAdp || scene.is_relative(unit.end + 1);
  if (joins && scene.has_verb(left)) return std::nullopt;
  for (std::uint32_t t = right.begin; t < right.end; ++t)
    if (scene.token(t).head == static_cast<std::int32_t>(at.verb) && scene.token(t).deprel == Deprel::kAdvcl) return std::nullopt;
  return right;
}

}  // namespace

bool add_comment(const Scene& scene, const std::vector<Draft>& drafts, const VerbCue& at, Draft& draft) {
  const bool misread =
      (scene.token(at.verb).features & kParticiple) != 0 && !scene.trees.child(at.verb, Deprel::kAuxPass) && !scene.agent(at.verb);
  if (!misread && (!scene.is_finite(at.verb) || scene.is_passive(at.verb))) return false;
  const bool participle =
      scene.in_headline(at.verb) && (scene.token(at.verb).features & kPast) != 0 && at.cue->force != CueForce::kSay;
  if (participle) return false;  // "…, power increasingly threatened"
  Comment comment(scene, at, draft);
  if (!comment.place()) return false;
  const TokenRange unit = comment.unit();
  if (unit.begin <= at.segment.begin) return false;
  std::uint32_t lead = unit.begin - 1;
  while (lead > at.segment.begin && !comment.is_boundary(lead)) --lead;
  if (!comment.is_boundary(lead)) return false;
  const TokenRange left = scene.trim_clause({left_edge(scene, drafts, at.segment, lead), lead});
  if (left.begin >= left.end || !scene.has_word(left)) return false;
  const auto right = continuation(scene, at, unit, left);
  // "On Monday, X said": a phrase before the comma is no content unless the clause goes on behind the comment.
  const Upos opening = scene.token(left.begin).upos;
  const bool circumstance = opening == Upos::kAdp || opening == Upos::kAdv || opening == Upos::kSconj || scene.is_time(left.begin);
  const bool whole =
      scene.has_finite(left) || left.size() >= 6 || (left.size() >= 3 && !circumstance) || (right && scene.has_finite(*right));
  if (!whole) return false;
  draft.source = comment.source();
  add_content(scene, draft, left);
  if (right) add_content(scene, draft, *right);
  return true;
}

}  // namespace hearsay
