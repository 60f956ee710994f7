#pragma once

#include <cstdint>
#include <span>

#include "hearsay/situation.h"
#include "reconcile/claim_view.h"

namespace hearsay {

/// How one slot of two claims compares.
enum class Fit : std::uint8_t {
  kUnknown,  ///< one or both leave it open
  kSame,
  kPartly,  ///< one lies in the other; neighbouring days
  kApart,
};

/// Two claims side by side. Symmetric.
struct Comparison {
  bool same_kind = false, near_kind = false, same_sense = false;
  Fit place = Fit::kUnknown, time = Fit::kUnknown, who = Fit::kUnknown, whom = Fit::kUnknown;
  AmountMatch amount = AmountMatch::kApart;
  int amounts = 0;            ///< how many of the two have an amount
  float words = 0;            ///< share of weighted content words in common, 0 … 1
  bool same_scale = false;    ///< both stand on one scale of opposites, at whichever end
  bool other_phase = false;   ///< they name different stages of an undertaking
  bool other_extent = false;  ///< one says "in part", the other does not
  bool same_clause = false;   ///< the same words of one article: a list
  bool same_source = false, same_wire = false, same_article = false;
  float shift = 0;  ///< how far apart they stand in their articles, 0 … 1
  bool same_modality = true;
  bool nobody = false;  ///< a place in time of somebody and of nobody named
  bool both_attributed = false;
  bool headline_and_body = false;  ///< of one article
  bool other_figure = false;       ///< they count the same thing and tell different figures of it
  bool opposed = false;            ///< one says what the other denies, if both are about the same
};

Comparison compare(const ClaimView& a, const ClaimView& b, const ClaimViews& all, std::span<const SituationEntity> entities,
                   const ReconcileKnowledge& knowledge);

/// Which slots a likeness leaves out of account, because they are what is in dispute.
enum class Except : std::uint8_t { kNothing, kAmount, kPlace, kWho, kTime, kPolarity };

/// How sure it is that both are about one happening, whatever they say of it: log-odds, 0 is even.
///
/// `kNothing` asks whether they say the same; anything else whether they contrast, for which standing side by side in one article
/// speaks rather than against it. Soft evidence adds up, so that one slot missed by the reader does not part two copies of one
/// sentence.
float likeness(const Comparison& c, Except except = Except::kNothing);

}  // namespace hearsay
