#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hearsay::read {

/// The heads of `n` words that make the best tree with one root.
///
/// Input:  n × (n + 1) finite scores: of word i, of having the root (0) or word j - 1 (j) as its head; that of itself is not looked
/// at. Output: `heads`, overwritten: of each word the number of its head, -1 for the one that hangs on the root. Cost: n² where the
/// best heads make a tree by themselves, as nearly always; n² for each cycle to be broken otherwise. Method: Chu and Liu (1965),
/// Edmonds (1967); one root by lowering all arcs from the root (Stanojević and Cohen, 2021).
void find_tree(std::span<const float> scores, std::size_t n, std::vector<std::int32_t>& heads);

}  // namespace hearsay::read
