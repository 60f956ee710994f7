#pragma once

#include <vector>

#include "claim/claims_evidence.h"

namespace hearsay {

/// What every clause of an article expresses and what becomes of it.
struct Standings {
  std::vector<Understanding> understood;  // by clause
  std::vector<Standing> standing;         // by clause
  std::vector<bool> speech_act;           // by clause: request, threat, refusal: the act is the claim, not its content
  std::vector<bool> apart;         // by token: in a circumstance that is a happening of its own ("after the capture of the port")
  std::vector<bool> circumstance;  // by token: the noun of such a circumstance
  std::vector<std::uint32_t> gapped_end;  // by token: of a noun that shares the verb before it ("put the dead at 12 and the
                                          // injured at 40") one past the last token that belongs to it, 0 for others
};

Standings weigh_clauses(const ArticleView& view);

}  // namespace hearsay
