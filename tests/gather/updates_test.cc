#include "gather/updates.h"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

using Names = std::vector<ArticleName>;

const std::optional<std::string> kNoUrl;

struct Case {
  const char* what;
  Names held;
  Names fresh;
  std::vector<std::pair<std::size_t, std::string>> places;
};

TEST(Updates, ArticlesAreKnownAgain) {
  const std::vector<Case> cases = {
      {"nothing held", {}, {{"a", kNoUrl}, {"b", kNoUrl}}, {{0, "a"}, {1, "b"}}},
      {"one id", {{"a", kNoUrl}, {"b", kNoUrl}}, {{"c", kNoUrl}, {"b", kNoUrl}}, {{2, "c"}, {1, "b"}}},
      {"the id again, now with an address", {{"a", kNoUrl}}, {{"a", "http://x/1"}}, {{0, "a"}}},
      {"one address, numbers of a feed have moved on",
       {{"feed-1", "http://x/1"}, {"feed-2", "http://x/2"}},
       {{"feed-1", "http://x/3"}, {"feed-2", "http://x/1"}},
       {{2, "feed-1-2"}, {0, "feed-1"}}},
      {"an address of several held articles tells nothing",
       {{"a", "http://x/"}, {"b", "http://x/"}},
       {{"c", "http://x/"}},
       {{2, "c"}}},
      {"an address of several new articles tells nothing",
       {{"a", "http://x/"}},
       {{"b", "http://x/"}, {"c", "http://x/"}},
       {{1, "b"}, {2, "c"}}},
      {"a free id is one that nobody has",
       {{"a", "http://x/1"}, {"a-2", kNoUrl}},
       {{"a", "http://x/2"}, {"a-3", kNoUrl}},
       {{2, "a-4"}, {3, "a-3"}}},
      {"an article is renewed once",
       {{"a", "http://x/1"}, {"b", kNoUrl}},
       {{"a", kNoUrl}, {"c", "http://x/1"}},
       {{0, "a"}, {2, "c"}}},
  };
  for (const Case& one : cases) {
    std::vector<std::pair<std::size_t, std::string>> places;
    for (const ArticleSlot& slot : place_among_held(one.held, one.fresh)) places.emplace_back(slot.at, slot.id);
    EXPECT_EQ(places, one.places) << one.what;
  }
}

TEST(Updates, TheSameAgainFindsItsOwnPlace) {
  Names held;
  for (const auto& slot : place_among_held({}, Names{{"a", "http://x/1"}, {"b", kNoUrl}})) held.push_back({slot.id, kNoUrl});
  held[0].url = "http://x/1";
  const Names second = {{"a", "http://x/2"}, {"b", kNoUrl}};
  const auto first_time = place_among_held(held, second);
  held.push_back({first_time[0].id, second[0].url});
  const auto again = place_among_held(held, second);
  EXPECT_EQ(again[0].at, 2U);
  EXPECT_EQ(again[0].id, "a-2");
  EXPECT_EQ(again[1].at, 1U);
}

}  // namespace
}  // namespace hearsay
