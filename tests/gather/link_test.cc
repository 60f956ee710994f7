#include "gather/link.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hearsay {
namespace {

using Groups = std::vector<std::uint32_t>;

struct Case {
  const char* what;
  std::size_t count;
  std::vector<Likeness> pairs;
  Groups groups;  // each thing's first fellow
};

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases = {
      {"nothing", 0, {}, {}},
      {"no pairs", 3, {}, {0, 1, 2}},
      {"a pair", 3, {{2, 0, 0.6F}}, {0, 1, 0}},
      {"too unlike", 2, {{0, 1, 0.4F}}, {0, 1}},
      {"a chain is cut: the ends are not alike", 3, {{0, 1, 0.9F}, {1, 2, 0.8F}}, {0, 0, 2}},
      {"a third that is like both", 3, {{0, 1, 0.9F}, {1, 2, 0.6F}, {0, 2, 0.5F}}, {0, 0, 0}},
      {"the likest first", 3, {{0, 1, 0.7F}, {1, 2, 0.8F}}, {0, 1, 1}},
      {"two groups meet", 4, {{0, 1, 0.9F}, {2, 3, 0.9F}, {0, 2, 0.5F}, {0, 3, 0.5F}, {1, 2, 0.5F}, {1, 3, 0.5F}}, {0, 0, 0, 0}},
      {"two groups do not: one pair is missing",
       4,
       {{0, 1, 0.9F}, {2, 3, 0.9F}, {0, 2, 0.6F}, {0, 3, 0.6F}, {1, 2, 0.6F}},
       {0, 0, 2, 2}},
      {"a thing with itself", 1, {{0, 0, 1}}, {0}},
  };
  return kCases;
}

TEST(Link, JoinsWhatIsAlikeOnAverage) {
  for (const Case& one : cases()) EXPECT_EQ(link_by_average(one.count, one.pairs, 0.5F), one.groups) << one.what;
}

TEST(Link, OrderOfPairsDoesNotMatter) {
  for (Case one : cases()) {
    std::reverse(one.pairs.begin(), one.pairs.end());
    for (Likeness& pair : one.pairs) std::swap(pair.a, pair.b);
    EXPECT_EQ(link_by_average(one.count, one.pairs, 0.5F), one.groups) << one.what;
  }
}

}  // namespace
}  // namespace hearsay
