#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hearsay {

/// How like two things are; pairs that are not named are not like at all.
struct Likeness {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  float cosine = 0;
};

/// Joins the likest groups until the mean likeness between any two, over all pairs of members, is less than `least`.
///
/// Returns the group of each of `count` things, numbered by first member. Ties go to the groups of the first members, so the result
/// depends on nothing but the arguments. Cost: O(pairs log pairs).
/// Method: average-link agglomerative clustering (Sokal and Michener, 1958) over a sparse graph.
std::vector<std::uint32_t> link_by_average(std::size_t count, std::span<const Likeness> pairs, float least);

}  // namespace hearsay
