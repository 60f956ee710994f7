#pragma once

#include <span>
#include <string>

#include "hearsay/situation.h"
#include "reconcile/claim_view.h"

namespace hearsay {

/// Of several claims that say the same, the one that says it most fully and surely.
ClaimIndex clearest(std::span<const ClaimIndex> claims, const ClaimViews& views);

/// The claim's evidence on one line, cut at a word where it is long.
std::string wording_of(ClaimIndex claim, const ClaimViews& views, const Situation& situation);

}  // namespace hearsay
