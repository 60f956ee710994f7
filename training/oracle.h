#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "read/parser.h"

namespace hearsay::training {

/// What a move costs: gold arcs that can no longer be made after it (the dynamic oracle of Goldberg and Nivre, 2013).
class Oracle {
 public:
  explicit Oracle(const std::vector<std::int32_t>& heads) : heads_(heads) {}

  int cost(const read::ParseState& state, read::Move move) const {
    const std::int32_t b = state.buffer(0), s0 = state.stack(0), s1 = state.stack(1);
    int lost = 0;
    if (move == read::Move::kShift) {  // b loses heads below s0 and dependents on the stack
      const auto stack = state.stack();
      for (std::size_t i = 0; i < stack.size(); ++i) {
        lost += i + 1 < stack.size() && head(b) == stack[i];
        lost += head(stack[i]) == b;
      }
      return lost;
    }
    const std::int32_t h = head(s0);
    for (std::int32_t i = b; i < state.size(); ++i) lost += head(i) == s0;
    if (move == read::Move::kLeft) return lost + (h == s1 || h > b);
    return lost + (h >= b);
  }

 private:
  std::int32_t head(std::int32_t word) const {
    return word >= 0 && word < static_cast<std::int32_t>(heads_.size()) ? heads_[static_cast<std::size_t>(word)] : -1;
  }
  const std::vector<std::int32_t>& heads_;
};

inline bool same_relation(Deprel a, Deprel b) {
  const std::string_view x = name_of(a), y = name_of(b);
  return x.substr(0, x.find(':')) == y.substr(0, y.find(':'));
}

}  // namespace hearsay::training
