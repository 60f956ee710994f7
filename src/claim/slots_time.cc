// When a claim happens: its own time, that of what governs it, a fronted one, or the day on which it is said.

#include "claim/slots.h"

namespace hearsay {
namespace {

using Type = Clause::Type;

class ClaimTime {
 public:
  ClaimTime(const ArticleView& view, const Frame& frame, const Claim& claim)
      : view_(view), tree_(view.tree), frame_(frame), claim_(claim) {}

  std::optional<DayRange> run() const {
    for (const std::uint32_t token : frame_.tokens)
      if (const auto days = days_at(token)) return days;
    if (const auto days = of_governors()) return days;
    if (claim_.kind == ClaimKind::kCasualties)
      if (const auto days = of_same_voice()) return days;
    return of_statement();
  }

 private:
  std::optional<DayRange> days_at(std::uint32_t token) const {
    const std::int32_t at = view_.time_at[token];
    if (at < 0) return std::nullopt;
    const TimeMark& mark = view_.marks.times[static_cast<std::size_t>(at)];
    const bool vague = mark.value.ends_with("_REF") || mark.type == TimeMark::Type::kSet || mark.type == TimeMark::Type::kDuration;
    return vague ? std::nullopt : mark.days;
  }

  // A participle shares its governor's time; what stands before the subject holds for all that follows.
  std::optional<DayRange> of_governors() const {
    const Clause* clause = frame_.clause;
    if (!clause) return std::nullopt;
    for (int up = 0; clause->parent >= 0 && up < 6; ++up) {
      const Clause& parent = view_.clauses[static_cast<std::size_t>(clause->parent)];
      if (clause->type == Type::kReported || clause->type == Type::kBeside || clause->type == Type::kRelative) return std::nullopt;
      const bool all = clause->type == Type::kParticiple && claim_.kind == ClaimKind::kCasualties;
      for (const std::uint32_t c : tree_.children(parent.head)) {
        const bool fronted = c < parent.head && parent.subject && c < *parent.subject;
        if (!fronted && !all) continue;
        if (clause->type == Type::kAdverbial) continue;
        if (const auto days = days_below(c)) return days;
      }
      clause = &parent;
    }
    return std::nullopt;
  }

  std::optional<DayRange> days_below(std::uint32_t token) const {
    if (const auto days = days_at(token)) return days;
    if (view_.clauses.headed_by(token)) return std::nullopt;
    for (const std::uint32_t c : tree_.children(token))
      if (!view_.clauses.headed_by(c))
        if (const auto days = days_at(c)) return days;
    return std::nullopt;
  }

  std::optional<DayRange> of_same_voice() const {
    const TokenRange range = tree_.sentence_tokens(frame_.head);
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (view_.attribution_of(t) == frame_.attribution && frame_.attribution && view_.clauses.of(t) >= 0 &&
          view_.clauses[static_cast<std::size_t>(view_.clauses.of(t))].type != Type::kConjunct)
        if (const auto days = days_at(t); days && !is_conjunct_of(t)) return days;
    return std::nullopt;
  }

  // A toll that follows as a second statement is dated by its telling, not by what it is joined to.
  bool is_conjunct_of(std::uint32_t) const {
    return frame_.clause && frame_.clause->type == Type::kConjunct && frame_.clause->own_subject;
  }

  // The statement's date stands for a happening, not for a plan.
  std::optional<DayRange> of_statement() const {
    if (!frame_.attribution || claim_.modality != Modality::kActual) return std::nullopt;
    const auto cue = view_.attributions[*frame_.attribution].cue_head;
    if (!cue || *cue >= tree_.size() || !is_same_sentence(*cue)) return std::nullopt;
    const std::int32_t clause = view_.clauses.of(*cue);
    if (clause < 0) return std::nullopt;
    const TokenRange range = tree_.sentence_tokens(*cue);
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (view_.clauses.of(t) == clause && view_.attribution_of(t) != frame_.attribution)
        if (const auto days = days_at(t)) return days;
    return std::nullopt;
  }

  bool is_same_sentence(std::uint32_t token) const {
    return tree_.reading().sentence_of[token] == tree_.reading().sentence_of[frame_.head];
  }

  const ArticleView& view_;
  const Tree& tree_;
  const Frame& frame_;
  const Claim& claim_;
};

}  // namespace

std::optional<DayRange> time_of(const ArticleView& view, const Frame& frame, const Claim& claim) {
  return ClaimTime(view, frame, claim).run();
}

}  // namespace hearsay
