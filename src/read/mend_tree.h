#pragma once

#include <cstdint>
#include <span>

#include "hearsay/reading.h"

namespace hearsay::read {

/// Mends what no tree of a sentence can hold, though each of its arcs is likely by itself:
/// a verb that has a subject or a tense of its own and yet qualifies the noun after it ("the freighter left port", read like "the
/// left port") governs that noun as its object, and is itself what the noun's subject does;
/// a full verb taken for the auxiliary of a passive ("schools remain closed") governs the participle.
///
/// `tokens` are those of one sentence or piece, `begin` the number of the first; heads stay within them, one root, no cycle.
/// Linear.
void mend_tree(std::span<Token> tokens, std::uint32_t begin);

}  // namespace hearsay::read
