#include "read/spanning_tree.h"

#include <gtest/gtest.h>

#include <random>

namespace hearsay::read {
namespace {

using Heads = std::vector<std::int32_t>;

bool is_tree(const Heads& heads) {
  int roots = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    roots += heads[i] == -1;
    std::int32_t at = static_cast<std::int32_t>(i);
    for (std::size_t steps = 0; at != -1; ++steps, at = heads[static_cast<std::size_t>(at)])
      if (steps > heads.size()) return false;
  }
  return roots == 1;
}

double score_of(const std::vector<float>& scores, const Heads& heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += scores[i * (heads.size() + 1) + static_cast<std::size_t>(heads[i] + 1)];
  return sum;
}

// The best of all trees with one root, by trying every choice of heads.
double best_by_trying(const std::vector<float>& scores, std::size_t n) {
  double best = -1e300;
  Heads heads(n, -1);
  for (;;) {
    if (is_tree(heads)) best = std::max(best, score_of(scores, heads));
    std::size_t i = 0;
    while (i < n && heads[i] == static_cast<std::int32_t>(n) - 1) heads[i++] = -1;
    if (i == n) return best;
    ++heads[i];
  }
}

std::vector<float> random_scores(std::size_t n, std::minstd_rand& random, int levels) {
  std::vector<float> scores(n * (n + 1));
  for (float& s : scores) s = static_cast<float>(static_cast<int>(random() >> 8) % levels) / 7.0F - 3.0F;
  return scores;
}

TEST(SpanningTree, IsTheBestOfAllTrees) {
  std::minstd_rand random(1);
  Heads heads;
  for (const std::size_t n : {1U, 2U, 3U, 4U, 5U})
    for (int round = 0; round < (n < 5 ? 200 : 60); ++round) {
      const auto scores = random_scores(n, random, round % 2 ? 5 : 1000);
      find_tree(scores, n, heads);
      ASSERT_TRUE(is_tree(heads));
      EXPECT_NEAR(score_of(scores, heads), best_by_trying(scores, n), 1e-4) << n << " words, round " << round;
    }
}

TEST(SpanningTree, LargeOnesAreTrees) {
  std::minstd_rand random(2);
  Heads heads;
  for (const std::size_t n : {0U, 40U, 150U, 400U}) {
    find_tree(random_scores(n, random, 1000), n, heads);
    ASSERT_EQ(heads.size(), n);
    EXPECT_TRUE(n == 0 || is_tree(heads));
  }
}

// Words that would all rather be each other's heads: one cycle inside the other.
TEST(SpanningTree, NestedCyclesAreBroken) {
  constexpr std::size_t kWords = 200;
  std::vector<float> scores(kWords * (kWords + 1), 0.0F);
  for (std::size_t i = 0; i < kWords; ++i)
    for (std::size_t h = 1; h <= kWords; ++h)
      scores[i * (kWords + 1) + h] = 10.0F - static_cast<float>(i > h - 1 ? i - (h - 1) : (h - 1) - i);
  Heads heads;
  find_tree(scores, kWords, heads);
  EXPECT_TRUE(is_tree(heads));
}

}  // namespace
}  // namespace hearsay::read
