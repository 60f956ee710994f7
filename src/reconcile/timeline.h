#pragma once

#include <vector>

#include "hearsay/situation.h"
#include "reconcile/claim_view.h"

namespace hearsay {

/// The dated events in order of time; within a day those that more sources tell come first. One entry per event, but one
/// for all that the same words tell.
std::vector<TimelineEntry> make_timeline(const Situation& situation, const ClaimViews& views);

}  // namespace hearsay
