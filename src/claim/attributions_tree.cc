#include "claim/attributions_tree.h"

#include <algorithm>

namespace hearsay {

DependencyTrees::DependencyTrees(const Reading& reading)
    : reading_(reading),
      extent_(reading.tokens.size()),
      first_child_(reading.tokens.size(), -1),
      next_sibling_(reading.tokens.size(), -1) {
  const auto count = static_cast<std::uint32_t>(reading.tokens.size());
  std::vector<std::uint32_t> open(count, 0);  // children whose extent is not known yet
  for (std::uint32_t t = count; t-- > 0;) {
    extent_[t] = {t, t + 1};
    const std::int32_t head = reading.tokens[t].head;
    if (head < 0 || head >= static_cast<std::int32_t>(count)) continue;
    next_sibling_[t] = first_child_[static_cast<std::size_t>(head)];
    first_child_[static_cast<std::size_t>(head)] = static_cast<std::int32_t>(t);
    ++open[static_cast<std::size_t>(head)];
  }
  std::vector<std::uint32_t> ready;
  for (std::uint32_t t = 0; t < count; ++t)
    if (open[t] == 0) ready.push_back(t);
  while (!ready.empty()) {
    const std::uint32_t t = ready.back();
    ready.pop_back();
    const std::int32_t head = reading.tokens[t].head;
    if (head < 0 || head >= static_cast<std::int32_t>(count)) continue;
    TokenRange& above = extent_[static_cast<std::size_t>(head)];
    above = {std::min(above.begin, extent_[t].begin), std::max(above.end, extent_[t].end)};
    if (--open[static_cast<std::size_t>(head)] == 0) ready.push_back(static_cast<std::uint32_t>(head));
  }
}

bool DependencyTrees::dominates(std::uint32_t above, std::uint32_t below) const {
  auto t = static_cast<std::int32_t>(below);
  constexpr int kDeepest = 256;
  for (int steps = 0; t >= 0 && steps < kDeepest; ++steps) {
    if (t == static_cast<std::int32_t>(above)) return true;
    if (!extent_[above].contains(static_cast<std::uint32_t>(t))) return false;
    t = reading_.tokens[static_cast<std::size_t>(t)].head;
  }
  return false;
}

bool is_subject_relation(Deprel deprel) {
  return deprel == Deprel::kNsubj || deprel == Deprel::kNsubjPass || deprel == Deprel::kNsubjOuter || deprel == Deprel::kCsubj ||
         deprel == Deprel::kCsubjPass || deprel == Deprel::kCsubjOuter;
}

}  // namespace hearsay
