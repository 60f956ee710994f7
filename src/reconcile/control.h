#pragma once

#include <vector>

#include "hearsay/situation.h"
#include "reconcile/statements.h"

namespace hearsay {

/// Who holds which place over time, from what is said about taking, holding and leaving it.
///
/// Only what is said to have happened counts, no plans and no denials. A later capture by another party, or a withdrawal, ends a
/// holder's time. Sorted by place, then time.
std::vector<Control> derive_control(const Situation& situation, const StatementsAndClashes& found, const ClaimViews& views);

}  // namespace hearsay
