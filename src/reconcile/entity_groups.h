#pragma once

#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "gather/gatherer.h"
#include "hearsay/analysis.h"
#include "reconcile/knowledge.h"

namespace hearsay {

/// Disjoint sets over 0 … n-1; the smallest member stands for its set.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0u); }
  std::uint32_t find(std::uint32_t member) {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
  }
  bool join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a == b) return false;
    parent_[std::max(a, b)] = std::min(a, b);
    return true;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

/// One entity of one article, as uniting sees it.
struct LocalEntity {
  const Entity* entity = nullptr;
  std::uint32_t article = 0;
  std::uint32_t id = 0;
  std::uint32_t story = 0;
  std::vector<std::string> names;               ///< folded, without an article before them; as `entity->aliases`
  std::vector<std::vector<SoundedWord>> words;  ///< of each name
};

/// All local entities with the sets that they form so far.
struct EntityGroups {
  std::vector<LocalEntity> locals;
  DisjointSets sets{0};

  /// Whether two places can be one: same country and near each other, as far as both are known.
  bool places_agree(const LocalEntity& a, const LocalEntity& b, double most_km) const;
  /// Joins two places' sets only where all members of both agree.
  void join(const LocalEntity& a, const LocalEntity& b) { sets.join(index_of(a), index_of(b)); }
  std::uint32_t index_of(const LocalEntity& local) const { return static_cast<std::uint32_t>(&local - locals.data()); }
};

EntityGroups group_alone(std::span<const Report> reports, std::span<const Assignment> assignments,
                         const ReconcileKnowledge& knowledge);

// The passes, the surest first.
void join_same_places(EntityGroups& groups);  ///< one gazetteer id; one name in one neighbourhood
void join_same_names(EntityGroups& groups);   ///< one folded name
void join_like_sounds(EntityGroups& groups);  ///< spellings of one name
void join_bodies(EntityGroups& groups,
                 const ReconcileKnowledge& knowledge);  ///< "Interior Ministry", "Ministry of the Interior"; acronyms
void join_partial_names(EntityGroups& groups);          ///< a family name alone, where one bearer is known

}  // namespace hearsay
