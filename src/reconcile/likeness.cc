#include "reconcile/likeness.h"

#include <algorithm>
#include <cmath>

#include "reconcile/entity_groups.h"
#include "text/distance.h"

namespace hearsay {
namespace {

/// What each piece of evidence adds to the log-odds that two claims are about one happening.
namespace odds {
constexpr float kPrior = -3.4F;
constexpr float kSameKind = 1.2F, kNearKind = -0.2F, kOtherKind = -1.8F, kOthersKind = -1.2F, kSameSense = 0.6F;
constexpr float kSamePlace = 1.0F, kPartlyPlace = 0.2F, kApartPlace = -3.0F;
constexpr float kSameTime = 0.5F, kPartlyTime = 0.0F, kApartTime = -2.0F;
constexpr float kSameWho = 1.0F, kApartWho = -2.0F;
constexpr float kSameWhom = 0.8F, kApartWhom = -1.0F;
constexpr float kEqualAmount = 2.6F, kFittingAmount = 0.8F, kAllowedAmount = -3.5F, kOtherMeasure = -2.5F, kExcludedAmount = -3.0F,
                kOneAmount = -1.3F;
constexpr float kWords = 5.5F;
constexpr float kSameSource = 0.5F, kSameWire = 0.6F, kSameArticle = -1.2F, kSameSpot = 0.9F;
constexpr float kOtherModality = -2.5F;
constexpr float kSpot = 0.12F;  // copies keep their order: claims that stand about as far into their articles
constexpr float kSameScale = 1.2F, kOtherPhase = -2.5F, kOtherExtent = -2.0F, kNobodyThere = -1.0F, kHeadline = 0.5F,
                kContrast = 1.2F;
}  // namespace odds

constexpr double kWideKm = 80;  // a happening over an area may be named by places so far apart

/// Weighted overlap: what both say over the mean of what each says.
float shared_words(const ClaimView& a, const ClaimView& b, const std::vector<float>& weight) {
  float both = 0, in_a = 0, in_b = 0;
  for (const std::uint32_t word : a.words) in_a += weight[word];
  for (const std::uint32_t word : b.words) in_b += weight[word];
  for (std::size_t i = 0, k = 0; i < a.words.size() && k < b.words.size();) {
    if (a.words[i] == b.words[k]) {
      both += weight[a.words[i]];
      ++i, ++k;
    } else {
      ++(a.words[i] < b.words[k] ? i : k);
    }
  }
  return both <= 0 ? 0 : 2 * both / (in_a + in_b);
}

Fit fit_sets(const std::vector<EntityId>& a, const std::vector<EntityId>& b) {
  if (a.empty() || b.empty()) return Fit::kUnknown;
  return std::any_of(a.begin(), a.end(), [&](EntityId x) { return std::find(b.begin(), b.end(), x) != b.end(); }) ? Fit::kSame
                                                                                                                  : Fit::kApart;
}

Fit fit_places(const ClaimView& a, const ClaimView& b, bool wide, std::span<const SituationEntity> entities) {
  if (!a.claim->place || !b.claim->place) return Fit::kUnknown;
  const EntityId x = *a.claim->place, y = *b.claim->place;
  if (x == y) return Fit::kSame;
  const auto &p = entities[x].place, &q = entities[y].place;
  if (!p || !q || (!p->lat && !p->country) || (!q->lat && !q->country)) return Fit::kUnknown;  // too wide for one point
  if (wide && p->lat && p->lon && q->lat && q->lon && distance_km(*p->lat, *p->lon, *q->lat, *q->lon) <= kWideKm)
    return Fit::kPartly;
  return lies_in(entities[x], entities[y]) || lies_in(entities[y], entities[x]) ? Fit::kPartly : Fit::kApart;
}

Fit fit_times(const Claim& a, const Claim& b) {
  if (!a.time || !b.time) return Fit::kUnknown;
  if (a.time->overlaps(*b.time)) return Fit::kSame;
  const auto gap = a.time->start > b.time->end ? a.time->start - b.time->end : b.time->start - a.time->end;
  return gap <= std::chrono::days(1) ? Fit::kPartly : Fit::kApart;
}

/// Whether they stand on one scale, and at its two ends.
std::pair<bool, bool> on_scales(const ClaimView& a, const ClaimView& b) {
  bool scales = false, across = false;
  for (const Pole& x : a.poles)
    for (const Pole& y : b.poles)
      if (x.group == y.group) {
        scales = true;
        across = across || x.end != y.end;
      }
  return {scales, across};
}

float by_fit(Fit fit, float same, float partly, float apart) {
  switch (fit) {
    case Fit::kSame:
      return same;
    case Fit::kPartly:
      return partly;
    case Fit::kApart:
      return apart;
    case Fit::kUnknown:
      break;
  }
  return 0;
}

float amount_odds(const Comparison& c) {
  if (c.amounts == 0) return 0;
  if (c.amounts == 1) return odds::kOneAmount;
  switch (c.amount) {
    case AmountMatch::kEqual:
      return odds::kEqualAmount;
    case AmountMatch::kFits:
      return odds::kFittingAmount;
    case AmountMatch::kAllows:
      return odds::kAllowedAmount;
    case AmountMatch::kExcludes:
      return odds::kExcludedAmount;
    case AmountMatch::kApart:
      break;
  }
  return odds::kOtherMeasure;
}

}  // namespace

Comparison compare(const ClaimView& a, const ClaimView& b, const ClaimViews& all, std::span<const SituationEntity> entities,
                   const ReconcileKnowledge& knowledge) {
  Comparison c;
  c.same_kind = a.kind() == b.kind();
  c.near_kind = knowledge.near(a.kind(), b.kind());
  c.same_sense = !a.claim->sense.empty() ? a.claim->sense == b.claim->sense
                                         : !a.claim->predicate.empty() && a.claim->predicate == b.claim->predicate;
  c.place = fit_places(a, b, knowledge.wide(a.kind()) && knowledge.wide(b.kind()), entities);
  c.time = fit_times(*a.claim, *b.claim);
  c.who = fit_sets(a.camps, b.camps);
  c.whom = fit_sets(a.claim->targets, b.claim->targets);
  c.amounts = a.amount.has_value() + b.amount.has_value();
  if (c.amounts == 2) c.amount = compare(*a.amount, *b.amount);
  c.words = shared_words(a, b, all.weight);
  c.same_source = a.source == b.source;
  c.same_wire = a.wire == b.wire;
  c.same_article = a.article == b.article;
  c.shift = std::abs(a.position - b.position);
  c.same_modality = a.actual() == b.actual();
  const auto [scales, across] = on_scales(a, b);
  c.same_scale = scales;
  c.opposed = scales ? across && c.who != Fit::kApart : a.negative() != b.negative();
  c.other_phase = c.same_kind && a.phases != 0 && b.phases != 0 && (a.phases & b.phases) == 0;
  c.other_extent = (a.claim->extent == Extent::kPartial) != (b.claim->extent == Extent::kPartial);
  c.same_clause = c.same_article && a.claim->span.overlaps(b.claim->span);
  c.nobody = knowledge.single(a.kind()) && c.who == Fit::kUnknown && a.camps.size() != b.camps.size();
  c.headline_and_body = c.same_article && a.claim->headline != b.claim->headline;
  c.other_figure = c.amounts == 2 && (c.amount == AmountMatch::kExcludes || c.amount == AmountMatch::kAllows);
  c.both_attributed = a.attributed && b.attributed;
  return c;
}

float likeness(const Comparison& c, Except except) {
  float sum = odds::kPrior;
  sum += c.same_kind ? odds::kSameKind : c.near_kind ? odds::kNearKind : odds::kOtherKind;
  if (!c.same_kind && c.who == Fit::kApart) sum += odds::kOthersKind;
  if (c.same_sense) sum += odds::kSameSense;
  if (except != Except::kPlace) sum += by_fit(c.place, odds::kSamePlace, odds::kPartlyPlace, odds::kApartPlace);
  if (except != Except::kTime) sum += by_fit(c.time, odds::kSameTime, odds::kPartlyTime, odds::kApartTime);
  if (except != Except::kWho) sum += by_fit(c.who, odds::kSameWho, 0, odds::kApartWho);
  sum += by_fit(c.whom, odds::kSameWhom, 0, odds::kApartWhom);
  if (except != Except::kAmount) sum += amount_odds(c);
  sum += odds::kWords * c.words;
  if (c.same_scale) sum += odds::kSameScale;
  if (c.other_phase) sum += odds::kOtherPhase;
  if (c.nobody) sum += odds::kNobodyThere;
  if (c.other_extent && except == Except::kNothing) sum += odds::kOtherExtent;
  if (!c.same_modality) sum += odds::kOtherModality;
  if (except != Except::kNothing)
    return sum + (c.same_article && c.both_attributed && c.shift <= odds::kSpot ? odds::kContrast : 0);
  if (c.same_source) sum += odds::kSameSource;
  if (c.headline_and_body) {
    sum += odds::kHeadline;
  } else if (c.same_article) {
    sum += odds::kSameArticle;
  } else if (c.same_wire) {
    sum += odds::kSameWire + odds::kSameSpot * (1 - std::min(1.0F, c.shift / odds::kSpot));
  }
  return sum;
}

}  // namespace hearsay
