#pragma once

#include "hearsay/situation.h"
#include "reconcile/statements.h"

namespace hearsay {

/// Fills `situation.events` and `claim.event`: each statement that asserts something is an event; a statement that only denies
/// joins the event it denies, or is one of its own ("no threat to the town") where nobody asserts the contrary.
void make_events(Situation& situation, const StatementsAndClashes& found, const ClaimViews& views,
                 const ReconcileKnowledge& knowledge);

/// Statements of two and more claims, without pairs that are in dispute.
std::vector<Corroboration> find_corroborations(const Situation& situation, const StatementsAndClashes& found);

}  // namespace hearsay
