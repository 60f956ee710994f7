#pragma once

#include <span>
#include <vector>

#include "hearsay/situation.h"
#include "reconcile/claim_view.h"

namespace hearsay {

/// The independent roots of some claims, in order of their first claims.
///
/// A person counts as the body that they speak for, and so on up; an article's own voice and what it lays to nobody count as its
/// wire. A headline is no source of its own: it adds none where any body text says the same.
std::vector<Source> independent_sources(std::span<const ClaimIndex> claims, const ClaimViews& views, const Situation& situation);

}  // namespace hearsay
