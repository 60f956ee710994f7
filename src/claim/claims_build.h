#pragma once

#include <vector>

#include "claim/claims_evidence.h"
#include "claim/claims_standing.h"
#include "claim/frames.h"
#include "hearsay/claim.h"

namespace hearsay {

/// A claim with the tokens that it rests on and the quantities that it speaks of.
struct ClaimDraft {
  Claim claim;
  std::uint32_t head = 0;
  std::vector<std::uint32_t> tokens;
  std::vector<std::uint32_t> quantities;
};

/// Fills every slot of a frame and splits it over its places, quantities and speakers: one draft or several.
void build(const ArticleView& view, const Frame& frame, const Factuality& factuality, std::vector<ClaimDraft>& drafts);

/// Claims of clauses.
void find_in_clauses(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts);

/// Happenings told by nouns outside other claims, and bare quantities of victims: after `find_in_clauses`.
void find_in_nouns(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts);

/// Denials that refer back ("denied it"), with the slots of what they deny. `drafts` is sorted by evidence, before and after.
void find_denials(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts);

}  // namespace hearsay
