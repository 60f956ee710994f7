#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "hearsay/reading.h"

namespace hearsay {

/// The dependency trees of a reading, ready for walking down: children in text order and the extent of every subtree.
///
/// Linear to build, in time and memory, whatever the trees look like (a broken one with a cycle included). Borrows the reading.
class DependencyTrees {
 public:
  explicit DependencyTrees(const Reading& reading);

  /// First and one past the last token below a token, itself included. Contiguous in a projective tree.
  TokenRange extent(std::uint32_t token) const { return extent_[token]; }

  /// Children in text order: `for (auto c = first_child(t); c >= 0; c = next_sibling(c))`.
  std::int32_t first_child(std::uint32_t token) const { return first_child_[token]; }
  std::int32_t next_sibling(std::int32_t token) const { return next_sibling_[static_cast<std::size_t>(token)]; }

  /// The first child with one of the relations, or none.
  template <typename Wanted>
  std::optional<std::uint32_t> child(std::uint32_t token, Wanted wanted) const {
    int looked_at = 0;
    for (std::int32_t c = first_child(token); c >= 0 && looked_at < kMostChildren; c = next_sibling(c), ++looked_at)
      if (wanted(reading_.tokens[static_cast<std::size_t>(c)])) return static_cast<std::uint32_t>(c);
    return std::nullopt;
  }
  std::optional<std::uint32_t> child(std::uint32_t token, Deprel deprel) const {
    return child(token, [deprel](const Token& t) { return t.deprel == deprel; });
  }

  static constexpr int kMostChildren = 256;  ///< no word of prose has more; a bound for text that is none

  /// Whether `below` hangs somewhere under `above` or is it. Looks at a bounded number of ancestors.
  bool dominates(std::uint32_t above, std::uint32_t below) const;

 private:
  const Reading& reading_;
  std::vector<TokenRange> extent_;
  std::vector<std::int32_t> first_child_, next_sibling_;
};

/// Subject of any kind, subtypes taken together.
bool is_subject_relation(Deprel deprel);

}  // namespace hearsay
