#include "ingest/outlet.h"

#include "collect.h"

namespace hearsay {
namespace {

struct Case {
  const char* given;
  const char* outlet;  // empty: none
};

TEST(Outlet, AFileNamedAfterAMediumTellsIt) {
  for (const auto& [stem, outlet] : std::vector<Case>{{"lakeside-weekly", "Lakeside Weekly"},
                                                      {"lakeside_evening_herald_0412", "Lakeside Evening Herald"},
                                                      {"diario-del-lago", "Diario Del Lago"},
                                                      {"courrier-lac-en", "Courrier Lac"},
                                                      {"harbour-fire", ""},
                                                      {"weekly", ""},
                                                      {"0412-herald", ""},
                                                      {"a-very-long-name-of-some-weekly", ""},
                                                      {"", ""},
                                                      {"---", ""}})
    EXPECT_EQ(outlet_of_file(stem, knowledge().tables()).value_or(""), outlet) << stem;
}

TEST(Outlet, AnAddressTellsItsHost) {
  for (const auto& [url, outlet] :
       std::vector<Case>{{"https://www.lakeside-courier.example/2026/05/ferries", "lakeside-courier.example"},
                         {"http://News.Example:8080/a?b#c", "news.example"},
                         {"https://user@lake.example", "lake.example"},
                         {"http://127.0.0.1/a", ""},
                         {"http://localhost/a", ""},
                         {"lake.example/a", ""},
                         {"://", ""},
                         {"", ""}})
    EXPECT_EQ(outlet_of_address(url).value_or(""), outlet) << url;
}

TEST(Outlet, AShortLineThatIsAName) {
  for (const auto& [line, yes] : std::vector<std::pair<std::string, bool>>{{"Lakeside Herald", true},
                                                                           {"The Lakeside Evening Post", true},
                                                                           {"Courrier du Lac", true},
                                                                           {"LakeNews24", true},
                                                                           {"Herald", false},
                                                                           {"Ferries stay in port, says Herald", false},
                                                                           {"Ferry crews walk off", false},
                                                                           {"Lausanne", false},
                                                                           {"", false}}) {
    FurnitureJudge judge(line, knowledge().tables());
    EXPECT_EQ(is_outlet({0, static_cast<std::uint32_t>(line.size())}, line, judge), yes) << line;
  }
}

TEST(Outlet, WhatTheRecordStatesComesFirst) {
  const auto articles =
      read_bytes(
          read_jsonl,
          R"({"id": "a", "text": "Crews walked off the ferries on Monday.", "outlet": "Lakeside Herald", "url": "https://other.example/a"})"
          "\n"
          R"({"id": "b", "text": "Crews walked off the ferries on Monday.", "url": "https://other.example/b"})")
          .articles;
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(articles[0].outlet, "Lakeside Herald");
  EXPECT_EQ(articles[1].outlet, "other.example");
}

}  // namespace
}  // namespace hearsay
