#include <algorithm>
#include <map>
#include <unordered_map>

#include "reconcile/statements.h"

namespace hearsay {
namespace {

constexpr std::size_t kSmallStory = 240;  // claims; all pairs are compared
constexpr std::size_t kBlockReach = 40;   // in a block, a claim meets this many before it
constexpr float kTellingWord = 3.5F;      // words rarer than one claim in thirty or so open a block

std::uint64_t block_key(std::uint32_t story, std::uint32_t sort, std::uint32_t kind, std::uint32_t value) {
  std::uint64_t key = story;
  for (const std::uint64_t part : {sort, kind, value}) key = (key ^ part) * 0x9E3779B97F4A7C15ull + (key >> 29);
  return key;
}

void keys_of(const ClaimView& view, const std::vector<float>& weight, std::vector<std::uint64_t>& keys) {
  keys.clear();
  const auto kind = static_cast<std::uint32_t>(view.kind());
  if (view.claim->place) keys.push_back(block_key(view.story, 1, kind, *view.claim->place));
  for (const EntityId camp : view.camps) keys.push_back(block_key(view.story, 2, kind, camp));
  for (const EntityId target : view.claim->targets) keys.push_back(block_key(view.story, 3, kind, target));
  if (view.amount) {
    keys.push_back(block_key(view.story, 4, kind, view.amount->measure));
    keys.push_back(block_key(view.story, 5, static_cast<std::uint32_t>(view.amount->told), view.amount->measure));
  }
  for (const std::uint32_t word : view.words)
    if (weight[word] >= kTellingWord) keys.push_back(block_key(view.story, 6, 0, word));
}

void pair_all(const std::vector<ClaimIndex>& members, std::vector<std::pair<ClaimIndex, ClaimIndex>>& pairs) {
  for (std::size_t i = 0; i < members.size(); ++i)
    for (std::size_t k = 0; k < i; ++k) pairs.emplace_back(members[k], members[i]);
}

void pair_blocks(const std::vector<ClaimIndex>& members, const ClaimViews& claims,
                 std::vector<std::pair<ClaimIndex, ClaimIndex>>& pairs) {
  std::unordered_map<std::uint64_t, std::vector<ClaimIndex>> blocks;
  std::vector<std::uint64_t> keys;
  for (const ClaimIndex index : members) {
    const std::size_t before = pairs.size();
    keys_of(claims.views[index], claims.weight, keys);
    for (const std::uint64_t key : keys) {
      auto& block = blocks[key];
      const std::size_t reach = std::min(block.size(), kBlockReach);
      for (std::size_t i = block.size() - reach; i < block.size(); ++i) pairs.emplace_back(block[i], index);
      block.push_back(index);
    }
    std::sort(pairs.begin() + static_cast<std::ptrdiff_t>(before), pairs.end());
    pairs.erase(std::unique(pairs.begin() + static_cast<std::ptrdiff_t>(before), pairs.end()), pairs.end());
  }
}

}  // namespace

std::vector<std::pair<ClaimIndex, ClaimIndex>> candidate_pairs(const ClaimViews& claims) {
  std::map<std::uint32_t, std::vector<ClaimIndex>> stories;
  for (ClaimIndex i = 0; i < claims.views.size(); ++i) stories[claims.views[i].story].push_back(i);
  std::vector<std::pair<ClaimIndex, ClaimIndex>> pairs;
  for (const auto& [story, members] : stories) {
    if (members.size() <= kSmallStory) {
      pair_all(members, pairs);
    } else {
      pair_blocks(members, claims, pairs);
    }
  }
  // A denial that refers back meets what it denies, wherever that stands.
  for (ClaimIndex i = 0; i < claims.views.size(); ++i)
    if (claims.views[i].denies) pairs.emplace_back(*claims.views[i].denies, i);
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace hearsay
