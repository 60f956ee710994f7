#pragma once

#include <vector>

#include "hearsay/situation.h"
#include "reconcile/knowledge.h"

namespace hearsay {

/// What the articles published after the day changed in the situation that those before it gave: events told for the first time,
/// confirmed by a second independent source, contradicted for the first time, running totals overtaken. An article without a date
/// counts as known before. A pure function of a situation whose events and disputes are made.
std::vector<Change> changes_since(const Situation& situation, Date since, const ReconcileKnowledge& knowledge);

}  // namespace hearsay
