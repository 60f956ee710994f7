#include "reconcile/quantities.h"

#include <algorithm>
#include <cmath>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::uint16_t kOwnMeasure = 0x8000;
constexpr double kRounding = 0.01;  // figures of a hundred and more that differ by less are one figure, rounded
constexpr double kAbout = 0.15;
constexpr double kLikeFigures = 1.2;  // "more than 140" and 150 may be one figure, "at least 12" and 31 are not
constexpr double kFarAbove = 3;       // "more than 30" does not mean 500
constexpr double kOrderReach = 9.99;  // "thousands" ends before ten thousand

/// A family of its own for what no entry of the lexicon knows.
std::uint16_t own_measure(std::string_view word, ClaimKind kind) {
  std::uint32_t hash = 2166136261u + static_cast<std::uint32_t>(kind);
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return static_cast<std::uint16_t>(kOwnMeasure | (hash & 0x7FFEu));
}

std::uint16_t measure_of(const Claim& claim, const ReconcileKnowledge& knowledge) {
  const std::string unit = claim.quantity->unit ? to_lower(*claim.quantity->unit) : std::string();
  const auto parts = split_list(unit);
  bool anyone = unit.empty(), share = false;
  for (const std::string_view part : parts)
    if (const auto family = knowledge.measure(part)) {
      const Measure& measure = knowledge.measure_at(*family);
      if (measure.scope == MeasureScope::kAnyone) {
        anyone = true;
      } else if (measure.name == "share") {
        share = true;
      } else {
        return *family;
      }
    }
  if (!anyone && !share) return own_measure(knowledge.comparable(parts.back()), ClaimKind::kOther);
  // Only people, or only a share: the words around tell of what.
  const auto scope = anyone && !unit.empty() ? MeasureScope::kPeople : MeasureScope::kAmount;
  std::uint16_t found = kNoMeasure;
  const auto look_at = [&](std::string_view word) {
    const auto family = knowledge.measure(word);
    if (family && knowledge.measure_at(*family).name != "share" && (unit.empty() || knowledge.measure_at(*family).scope == scope))
      found = std::min(found, *family);
  };
  look_at(claim.predicate);
  if (found == kNoMeasure)
    for (const std::string& word : claim.content_words) look_at(word);
  return found != kNoMeasure ? found : own_measure(share ? "share" : "", claim.kind);
}

}  // namespace

AmountRange range_of(const Claim& claim, const ReconcileKnowledge& knowledge) {
  const Amount& amount = *claim.quantity;
  AmountRange range;
  range.told = amount.value;
  range.bound = amount.qualifier ? knowledge.bound(*amount.qualifier) : Bound::kExact;
  range.measure = measure_of(claim, knowledge);
  const double value = amount.value, most = amount.max.value_or(value);
  range.low = value;
  range.high = most;
  switch (range.bound) {
    case Bound::kExact:
    case Bound::kRange:
      break;
    case Bound::kAbove:
    case Bound::kLeast:
      range.high = most * kFarAbove;
      break;
    case Bound::kBelow:
    case Bound::kMost:
      range.low = 0;
      break;
    case Bound::kAbout:
      range.low = value * (1 - kAbout);
      range.high = most * (1 + kAbout);
      break;
    case Bound::kAlmost:
      range.low = value * (1 - kAbout);
      break;
    case Bound::kOrder:
      range.high = most * kOrderReach;
      break;
  }
  if (most >= 100 && range.bound == Bound::kExact) {
    range.low = value * (1 - kRounding);
    range.high = most * (1 + kRounding);
  }
  return range;
}

AmountMatch compare(const AmountRange& a, const AmountRange& b) {
  if (a.measure != b.measure || a.measure == kNoMeasure) return AmountMatch::kApart;
  if (a.told == b.told) return AmountMatch::kEqual;
  if (a.low > b.high || b.low > a.high) return AmountMatch::kExcludes;
  const bool vague = a.bound == Bound::kOrder || b.bound == Bound::kOrder;
  return vague || std::max(a.told, b.told) <= kLikeFigures * std::min(a.told, b.told) ? AmountMatch::kFits : AmountMatch::kAllows;
}

}  // namespace hearsay
