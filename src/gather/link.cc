#include "gather/link.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace hearsay {
namespace {

class Linker {
 public:
  Linker(std::size_t count, std::span<const Likeness> pairs) : groups_(count), parent_(count) {
    for (std::uint32_t i = 0; i < count; ++i) parent_[i] = i;
    for (const Likeness& pair : pairs) {
      if (pair.a == pair.b) continue;
      groups_[pair.a].sums[pair.b] = groups_[pair.b].sums[pair.a] = pair.cosine;
    }
  }

  std::vector<std::uint32_t> link(float least) {
    least_ = least;
    for (std::uint32_t a = 0; a < groups_.size(); ++a)
      for (const auto& [b, sum] : groups_[a].sums)
        if (a < b) offer(a, b);
    while (!offers_.empty()) {
      const Offer best = offers_.top();
      offers_.pop();
      if (groups_[best.a].version + groups_[best.b].version == best.version && alive(best.a) && alive(best.b)) join(best.a, best.b);
    }
    for (std::uint32_t i = 0; i < parent_.size(); ++i) parent_[i] = parent_[parent_[i]];  // parents come first
    return std::move(parent_);
  }

 private:
  struct Group {
    std::unordered_map<std::uint32_t, float> sums;  // of likeness to each neighbour, over all pairs of members
    std::uint32_t size = 1;
    std::uint32_t version = 0;  // grows with each join
  };
  struct Offer {
    float mean;
    std::uint32_t a, b, version;
    bool operator<(const Offer& other) const { return std::tie(mean, other.a, other.b) < std::tie(other.mean, a, b); }
  };

  bool alive(std::uint32_t group) const { return parent_[group] == group; }

  void offer(std::uint32_t a, std::uint32_t b) {
    if (a > b) std::swap(a, b);
    const float mean = groups_[a].sums.at(b) / (static_cast<float>(groups_[a].size) * static_cast<float>(groups_[b].size));
    if (mean >= least_) offers_.push({mean, a, b, groups_[a].version + groups_[b].version});
  }

  /// The later group goes into the earlier, all its likenesses with it.
  void join(std::uint32_t into, std::uint32_t from) {
    Group& kept = groups_[into];
    Group gone = std::move(groups_[from]);
    groups_[from] = {};
    parent_[from] = into;
    kept.size += gone.size;
    ++kept.version;
    kept.sums.erase(from);
    gone.sums.erase(into);
    for (const auto& [other, sum] : gone.sums) {
      groups_[other].sums.erase(from);
      groups_[other].sums[into] = kept.sums[other] += sum;
    }
    for (const auto& [other, sum] : kept.sums) offer(into, other);
  }

  std::vector<Group> groups_;
  std::vector<std::uint32_t> parent_;
  std::priority_queue<Offer> offers_;
  float least_ = 0;
};

}  // namespace

std::vector<std::uint32_t> link_by_average(std::size_t count, std::span<const Likeness> pairs, float least) {
  return Linker(count, pairs).link(least);
}

}  // namespace hearsay
