#include <algorithm>

#include "reconcile/statements.h"

namespace hearsay {
namespace {

constexpr float kAboutSame = -0.3F;    // log-odds from which two claims are about one happening, the disputed slot left out
constexpr float kSameMeasure = -1.3F;  // … where both count the same thing
constexpr float kOneScale = -1.6F;     // … where both stand on one scale of opposites
constexpr float kManyWords = 0.5F, kSomeWords = 0.25F;
constexpr float kSurelySame = 1.0F;                 // … where nothing but the slots speaks for it
constexpr auto kDateReach = std::chrono::days(7);   // dates farther apart are two happenings
constexpr auto kTotalReach = std::chrono::days(1);  // running totals of one article are for neighbouring days, others for one day

bool positive(const ClaimView& view) {
  return !view.negative();
}

bool one_day(const Claim& claim) {
  return claim.time && claim.time->start == claim.time->end;
}

/// The day a figure stands for: the claim's own, else its article's.
Date day_of(const ClaimView& view) {
  return view.claim->time ? view.claim->time->end : view.told;
}

auto apart(Date a, Date b) {
  return a > b ? a - b : b - a;
}

bool same_scale(const ClaimView& a, const ClaimView& b) {
  return std::any_of(a.poles.begin(), a.poles.end(), [&](const Pole& x) {
    return std::any_of(b.poles.begin(), b.poles.end(), [&](const Pole& y) { return x.group == y.group && x.end == y.end; });
  });
}

bool clash_in_polarity(const ClaimView& a, const ClaimView& b, const Comparison& c, const ReconcileKnowledge& knowledge) {
  if (!c.same_modality || c.time == Fit::kApart || c.place == Fit::kApart || c.who == Fit::kApart) return false;
  // Who denies the lesser denies the greater: rebels that never entered did not take the town.
  const auto denies = [&](const ClaimView& lesser, const ClaimView& greater) {
    return lesser.negative() && positive(greater) && knowledge.entails(greater.kind(), lesser.kind()) && c.place == Fit::kSame;
  };
  if (denies(a, b) || denies(b, a)) return true;
  if (!c.opposed || c.other_phase || (c.amounts == 2 && c.amount != AmountMatch::kEqual && c.amount != AmountMatch::kFits))
    return false;
  if (!c.same_kind && !(c.near_kind && (c.words >= kManyWords || c.same_scale))) return false;
  const bool firm = c.place == Fit::kSame || c.who == Fit::kSame || c.whom == Fit::kSame;
  if (c.same_scale) return (firm || c.words >= kSomeWords) && likeness(c, Except::kPolarity) >= kOneScale;
  return (firm || c.words >= kManyWords) && likeness(c, Except::kPolarity) >= kAboutSame;
}

bool clash_in_amount(const ClaimView& a, const ClaimView& b, const Comparison& c, const ReconcileKnowledge& knowledge) {
  if (c.amounts != 2 || c.amount != AmountMatch::kExcludes || !c.same_kind || a.negative() != b.negative()) return false;
  if (c.place == Fit::kApart || c.time == Fit::kApart || c.who == Fit::kApart || !c.same_modality || c.same_clause) return false;
  if (a.claim->headline || b.claim->headline) return false;  // what a headline counts, its body counts with a speaker
  if (!a.attributed || !b.attributed) return false;          // a writer's figure is somebody's, only we are not told whose
  if (knowledge.grows(a.kind())) {
    const auto reach = c.same_article ? kTotalReach : kTotalReach * 0;
    if (apart(day_of(a), day_of(b)) > reach) return false;
  } else if (a.camps.empty() != b.camps.empty()) {
    return false;  // a share of somebody's and a share of all
  }
  return likeness(c, Except::kAmount) >= kSameMeasure;
}

bool clash_in_place(const ClaimView& a, const ClaimView& b, const Comparison& c, const ReconcileKnowledge& knowledge) {
  return knowledge.single(a.kind()) && c.same_kind && c.place == Fit::kApart && c.who == Fit::kSame && c.time != Fit::kApart &&
         positive(a) && positive(b) && a.attributed && b.attributed && a.claim->actors.size() == 1 && b.claim->actors.size() == 1;
}

bool clash_in_actor(const ClaimView& a, const ClaimView& b, const Comparison& c, const ReconcileKnowledge& knowledge) {
  if (!c.same_kind || c.who != Fit::kApart || !positive(a) || !positive(b) || !a.attributed || !b.attributed) return false;
  if (c.amounts != 0 || c.place == Fit::kApart || c.time == Fit::kApart) return false;
  return knowledge.sole(a.kind()) ? same_scale(a, b)
                                  : likeness(c, Except::kWho) >= kSurelySame && c.place == Fit::kSame && c.whom == Fit::kSame;
}

bool clash_in_date(const ClaimView& a, const ClaimView& b, const Comparison& c, const ReconcileKnowledge& knowledge) {
  if (!knowledge.once(a.kind()) || !c.same_kind || !positive(a) || !positive(b) || !one_day(*a.claim) || !one_day(*b.claim))
    return false;
  const auto gap = apart(a.claim->time->start, b.claim->time->start);
  if (gap == gap.zero() || gap > kDateReach || c.place == Fit::kApart || c.who == Fit::kApart || c.whom == Fit::kApart)
    return false;
  const int firm = (c.place == Fit::kSame) + (c.who == Fit::kSame) + (c.whom == Fit::kSame);
  return firm >= 2 && a.claim->extent != Extent::kPartial && b.claim->extent != Extent::kPartial &&
         likeness(c, Except::kTime) >= kAboutSame;
}

bool clash_in_extent(const ClaimView& a, const ClaimView& b, const Comparison& c) {
  const bool full = a.claim->extent == Extent::kFull || b.claim->extent == Extent::kFull;
  const bool partial = a.claim->extent == Extent::kPartial || b.claim->extent == Extent::kPartial;
  return full && partial && c.same_kind && c.place == Fit::kSame && c.who != Fit::kApart && c.time != Fit::kApart && positive(a) &&
         positive(b);
}

bool clash_in_cause(const ClaimView& a, const ClaimView& b, const Comparison& c) {
  return a.says_why && b.says_why && (c.same_kind || c.near_kind) && positive(a) && positive(b) && a.attributed && b.attributed &&
         c.time != Fit::kApart && c.place != Fit::kApart && c.who != Fit::kSame && c.words > 0 && c.words < kManyWords;
}

bool refers_back(const ClaimView& denial, ClaimIndex denied) {
  return denial.denies == denied &&
         (denial.negative() || denial.kind() == ClaimKind::kReject || denial.claim->force == CueForce::kDeny);
}

}  // namespace

std::optional<Clash> find_clash(ClaimIndex a, ClaimIndex b, const Comparison& c, const ClaimViews& claims, const Situation&,
                                const ReconcileKnowledge& knowledge) {
  const ClaimView &x = claims.views[a], &y = claims.views[b];
  if (c.same_source || x.claim->modality == Modality::kConditional || y.claim->modality == Modality::kConditional)
    return std::nullopt;
  if (x.story != y.story) return std::nullopt;
  const auto clash = [&](DisputeKind kind, bool whole) { return Clash{kind, std::min(a, b), std::max(a, b), whole}; };
  if (refers_back(x, b) || refers_back(y, a)) return clash(DisputeKind::kPolarity, true);
  if (clash_in_extent(x, y, c)) return clash(DisputeKind::kExtent, false);
  if (clash_in_date(x, y, c, knowledge)) return clash(DisputeKind::kDate, false);
  if (clash_in_amount(x, y, c, knowledge)) return clash(DisputeKind::kQuantity, true);
  if (clash_in_polarity(x, y, c, knowledge)) return clash(DisputeKind::kPolarity, true);
  if (clash_in_place(x, y, c, knowledge)) return clash(DisputeKind::kPlace, true);
  if (clash_in_actor(x, y, c, knowledge)) return clash(DisputeKind::kActor, true);
  if (clash_in_cause(x, y, c)) return clash(DisputeKind::kCause, true);
  return std::nullopt;
}

}  // namespace hearsay
