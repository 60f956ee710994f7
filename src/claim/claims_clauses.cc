// Claims stated by clauses.

#include <algorithm>

#include "claim/claims_build.h"

namespace hearsay {
namespace {

using Type = Clause::Type;

class ClauseClaims {
 public:
  ClauseClaims(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts)
      : view_(view), tree_(view.tree), standings_(standings), drafts_(drafts) {}

  void run() {
    condition_under_.assign(view_.clauses.size(), -1);
    for (std::size_t i = 0; i < view_.clauses.size(); ++i)
      if (const Clause& c = view_.clauses[i]; c.condition && c.parent >= 0 && c.type != Type::kReported)
        condition_under_[static_cast<std::size_t>(c.parent)] = static_cast<std::int32_t>(i);
    for (std::uint32_t i = 0; i < view_.clauses.size(); ++i)
      if (standings_.standing[i] == Standing::kClaim) state(i);
  }

 private:
  void state(std::uint32_t i) {
    const Clause& clause = view_.clauses[i];
    const Understanding& u = standings_.understood[i];
    Frame frame;
    frame.clause = &clause;
    frame.head = clause.head;
    frame.predicate = u.predicate;
    frame.sense = u.sense;
    frame.arguments = u.arguments;
    frame.light_noun = u.light_noun;
    frame.attribution = attribution_of(i);
    frame.tokens = evidence_of(view_, i, standings_.standing, standings_.apart, frame.attribution);
    if (only_reports(view_, clause, u)) std::erase_if(frame.tokens, [&](std::uint32_t t) { return t <= clause.head; });
    if (frame.tokens.empty()) return;
    frame.kind = u.kind.value_or(fallback(clause, frame));
    build(view_, frame, factuality_of(i, frame), drafts_);
  }

  // An aside is the article's own, unless it stands within quotation marks or the speaker's very clause.
  std::optional<std::uint32_t> attribution_of(std::uint32_t i) const {
    const Clause& clause = view_.clauses[i];
    auto attribution = view_.attribution_of(clause.head);
    if (!attribution) return std::nullopt;
    if (standings_.speech_act[i] && view_.attribution_by(clause.head) == attribution) return std::nullopt;
    const bool aside = clause.type == Type::kRelative && !clause.restrictive && clause.antecedent;
    if (aside && !view_.attributions[*attribution].quoted) return std::nullopt;
    return attribution;
  }

  // What is not in the lexicon: a state, victims by their count, or a happening of no special kind.
  ClaimKind fallback(const Clause& clause, const Frame& frame) const {
    for (const std::uint32_t t : frame.tokens)
      if (const std::int32_t q = view_.quantity_at[t]; q >= 0) {
        const auto counted = view_.marks.quantities[static_cast<std::size_t>(q)].counted;
        if (counted && view_.is_in_class(*counted, view_.lexicon.victim)) return ClaimKind::kCasualties;
      }
    const Token& head = tree_.at(clause.head);
    const bool state =
        !is_verbal(head) || tree_.child(clause.head, Deprel::kCop) || view_.is_in_class(clause.head, view_.lexicon.stative);
    return state ? ClaimKind::kSituation : ClaimKind::kOther;
  }

  Factuality factuality_of(std::uint32_t i, const Frame& frame) const {
    const Clause& clause = view_.clauses[i];
    FactualityContext context;
    if (frame.attribution) {
      context.attribution = &view_.attributions[*frame.attribution];
      const auto cue = context.attribution->cue_head;
      const bool governed = cue && *cue < tree_.size() && tree_.at(clause.head).head >= 0 &&
                            static_cast<std::uint32_t>(tree_.at(clause.head).head) == *cue;
      context.promised = governed && clause.type != Type::kAdverbial;
    }
    context.conditional = stands_under_condition(i);
    context.toll = frame.kind == ClaimKind::kCasualties;
    Factuality found = judge(tree_, view_.lexicon.factuality, clause, frame.predicate, context);
    if (clause.restrictive && clause.type == Type::kParticiple && clause.parent >= 0 &&
        is_conditional(static_cast<std::uint32_t>(clause.parent)))
      found.modality = Modality::kConditional;
    if (frame.kind == ClaimKind::kThreaten && found.modality == Modality::kActual) found.modality = Modality::kPlanned;
    if (standings_.speech_act[i] && frame.kind != ClaimKind::kThreaten && found.modality == Modality::kConditional)
      found.modality = Modality::kActual;
    return found;
  }

  // "It would be the third town taken": what describes a noun of a supposition is supposed too.
  bool is_conditional(std::uint32_t i) const {
    const Clause& clause = view_.clauses[i];
    return judge(tree_, view_.lexicon.factuality, clause, clause.head, {}).modality == Modality::kConditional;
  }

  // A condition beside the clause, or beside the attribution that reports it: "If it rains, he says, the road will close."
  bool stands_under_condition(std::uint32_t i) const {
    std::int32_t governor = static_cast<std::int32_t>(i);
    for (int up = 0; governor >= 0 && up < 3; ++up) {
      const std::int32_t condition = condition_under_[static_cast<std::size_t>(governor)];
      if (condition >= 0 && static_cast<std::uint32_t>(condition) != i &&
          same_voice(view_.clauses[static_cast<std::size_t>(condition)].head, view_.clauses[i].head, up))
        return true;
      const Clause& at = view_.clauses[static_cast<std::size_t>(governor)];
      if (at.type != Type::kReported && at.type != Type::kBeside) break;
      governor = at.parent;
    }
    return false;
  }

  bool same_voice(std::uint32_t condition, std::uint32_t clause, int up) const {
    return up == 0 || view_.attribution_of(condition) == view_.attribution_of(clause) || condition < clause;
  }

  const ArticleView& view_;
  const Tree& tree_;
  const Standings& standings_;
  std::vector<ClaimDraft>& drafts_;
  std::vector<std::int32_t> condition_under_;  // by clause: a condition that depends on it
};

}  // namespace

void find_in_clauses(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts) {
  ClauseClaims(view, standings, drafts).run();
}

}  // namespace hearsay
