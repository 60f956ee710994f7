#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "hearsay/situation.h"
#include "reconcile/likeness.h"

namespace hearsay {

/// Claims that say the same thing, whoever says it.
using Statement = std::vector<ClaimIndex>;

/// Two claims about one happening that cannot both be right, and what they differ in.
struct Clash {
  DisputeKind kind = DisputeKind::kPolarity;
  ClaimIndex a = 0;
  ClaimIndex b = 0;
  bool whole = true;  ///< all that say the same take sides with them; else these two claims alone
};

struct StatementsAndClashes {
  std::vector<Statement> statements;        ///< each sorted; in order of their first claims; every claim in one
  std::vector<std::uint32_t> statement_of;  ///< by claim
  std::vector<Clash> clashes;               ///< a < b, sorted, unique
};

/// Joins the claims of each story that say the same and finds those that clash.
///
/// Claims meet in blocks that share a story and a place, an actor, an amount or a telling word; blocks are bounded, so the cost
/// grows linearly. Joining is average linkage over log-odds, the surest pair first.
StatementsAndClashes find_statements(const ClaimViews& claims, const Situation& situation, const ReconcileKnowledge& knowledge);

/// The pairs of claims worth comparing, a < b, sorted, unique.
std::vector<std::pair<ClaimIndex, ClaimIndex>> candidate_pairs(const ClaimViews& claims);

/// What two compared claims clash in, if anything.
std::optional<Clash> find_clash(ClaimIndex a, ClaimIndex b, const Comparison& c, const ClaimViews& claims,
                                const Situation& situation, const ReconcileKnowledge& knowledge);

}  // namespace hearsay
