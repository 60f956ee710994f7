#pragma once

#include <vector>

#include "hearsay/situation.h"
#include "reconcile/statements.h"

namespace hearsay {

/// Gathers clashing claims into disputes with their sides: each side is what one camp says in all its versions.
std::vector<Dispute> gather_disputes(const StatementsAndClashes& found, const ClaimViews& views, const Situation& situation);

}  // namespace hearsay
