#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hearsay/claim.h"
#include "reconcile/knowledge.h"

namespace hearsay {

/// What an amount allows: every value between `low` and `high` fits it.
struct AmountRange {
  double low = 0;
  double high = 0;
  double told = 0;  ///< the value as written
  Bound bound = Bound::kExact;
  std::uint16_t measure = kNoMeasure;
};

enum class AmountMatch : std::uint8_t {
  kApart,     ///< different measures: neither agrees nor disagrees
  kEqual,     ///< the same figure
  kFits,      ///< figures that say the same less exactly ("thousands", 3,500)
  kAllows,    ///< different figures that can both be right ("at least 12", 31)
  kExcludes,  ///< both cannot be right
};

/// The range of a claim's quantity. The clause's words settle what is counted where the unit does not ("40 people had perished").
/// Requires a quantity.
AmountRange range_of(const Claim& claim, const ReconcileKnowledge& knowledge);

AmountMatch compare(const AmountRange& a, const AmountRange& b);

}  // namespace hearsay
