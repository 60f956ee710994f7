#include "serve/api.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "example_store.h"
#include "report/report.h"

namespace hearsay {
namespace {

using Json = nlohmann::json;

class ApiTest : public testing::Test {
 protected:
  ApiTest() : file_(testing::UnitTest::GetInstance()->current_test_info()->name()), api_(*Store::open_for_reading(file_.path())) {}

  Answer get(const std::string& path, std::map<std::string, std::string> query = {}) {
    return api_.answer({path, std::move(query)});
  }
  Json json(const std::string& path, std::map<std::string, std::string> query = {}) {
    const Answer answer = get(path, std::move(query));
    EXPECT_EQ(answer.status, 200) << *answer.body;
    EXPECT_EQ(answer.type, "application/json");
    return Json::parse(*answer.body);
  }
  std::vector<std::string> ids(const Json& list) {
    std::vector<std::string> out;
    for (const Json& one : list) out.push_back(one["id"]);
    return out;
  }
  std::vector<std::string> claims(std::map<std::string, std::string> query) {
    return ids(json("/api/claims", std::move(query))["claims"]);
  }

  example::StoreFile file_;
  Api api_;
};

using Ids = std::vector<std::string>;

TEST_F(ApiTest, TheSituationIsTheReportsJson) {
  EXPECT_EQ(*get("/api/situation").body, to_json(example::situation()));
}

TEST_F(ApiTest, ThePageIsTheReportsPageAndLooksForNews) {
  const Answer page = get("/");
  EXPECT_EQ(page.type, "text/html; charset=utf-8");
  EXPECT_NE(page.body->find("connect-src 'self'"), std::string::npos);
  EXPECT_NE(page.body->find("/api/version"), std::string::npos);
  EXPECT_EQ(to_html(example::situation()).find("/api/version"), std::string::npos);
}

TEST_F(ApiTest, ClaimsAreNarrowed) {
  const Json all = json("/api/claims");
  EXPECT_EQ(all["total"], 11);
  EXPECT_EQ(all["claims"], Json::parse(to_json(example::situation()))["claims"]);
  EXPECT_EQ(claims({{"speaker", "e3"}}), Ids({"c3"}));
  EXPECT_EQ(claims({{"speaker", "jon aasen"}}), Ids({"c1", "c2"}));
  EXPECT_EQ(claims({{"speaker", "unnamed"}}), Ids({"c4"}));
  EXPECT_EQ(claims({{"speaker", "none"}}), Ids({"c7", "c8", "c10", "c11"}));
  EXPECT_EQ(claims({{"place", "Tromsø"}, {"kind", "talk"}}), Ids({"c10"}));
  EXPECT_EQ(claims({{"status", "corroborated"}}), Ids({"c9", "c11"}));
  EXPECT_EQ(claims({{"polarity", "negative"}}), Ids({"c3"}));
  EXPECT_EQ(claims({{"article", "bulletin-7"}, {"event", "ev4"}}), Ids({"c8"}));
  EXPECT_EQ(claims({{"q", "dockworkers"}}), Ids({"c5", "c6"}));
  EXPECT_EQ(claims({{"q", "dockworkers"}, {"article", "post-0313"}}), Ids({"c6"}));
  EXPECT_EQ(claims({{"q", "nothing at all"}}), Ids());
}

TEST_F(ApiTest, LongListsComeInParts) {
  const Json part = json("/api/claims", {{"offset", "9"}, {"limit", "5"}});
  EXPECT_EQ(part["total"], 11);
  EXPECT_EQ(ids(part["claims"]), Ids({"c10", "c11"}));
  EXPECT_EQ(json("/api/claims", {{"offset", "99"}})["claims"], Json::array());
  EXPECT_EQ(ids(json("/api/articles", {{"limit", "1"}})["articles"]), Ids({"telegraph-0312"}));
}

TEST_F(ApiTest, EventsAndEntities) {
  EXPECT_EQ(ids(json("/api/events", {{"status", "disputed"}})["events"]), Ids({"ev1", "ev3"}));
  EXPECT_EQ(ids(json("/api/events", {{"place", "Narvik"}, {"kind", "advance"}})["events"]), Ids({"ev3"}));
  EXPECT_EQ(ids(json("/api/entities", {{"type", "person"}})["entities"]), Ids({"e2", "e5"}));
  EXPECT_EQ(ids(json("/api/entities", {{"q", "AASEN"}})["entities"]), Ids({"e2"}));
}

TEST_F(ApiTest, AnArticleComesWithItsInputAndClaims) {
  const Json one = json("/api/articles/bulletin-7");
  EXPECT_EQ(one["article"]["outlet"], "Norrland Bulletin");
  EXPECT_NE(one["input"].get<std::string>().find("Lind &amp; Sons"), std::string::npos);
  EXPECT_EQ(ids(one["claims"]), Ids({"c8", "c9", "c10"}));
  for (const char* id : {"", "nobody", "../../etc/passwd", "bulletin-7/..", "%2e%2e"})
    EXPECT_EQ(get(std::string("/api/articles/") + id).status, 404) << id;
}

TEST_F(ApiTest, Search) {
  const Json found = json("/api/search", {{"q", "red cross"}});
  EXPECT_EQ(ids(found["articles"]), Ids({"telegraph-0312", "post-0313"}));
  EXPECT_EQ(found["claims"].size(), 2U);
  EXPECT_EQ(get("/api/search").status, 400);
  EXPECT_EQ(get("/api/search", {{"q", "\" OR *"}}).status, 200);
}

TEST_F(ApiTest, WhatHasNoMeaningIsRefusedWithAReason) {
  const struct {
    const char* path;
    std::map<std::string, std::string> query;
    int status;
  } cases[] = {
      {"/api/claims", {{"speaker", "nobody of this name"}}, 400},
      {"/api/claims", {{"kind", "party"}}, 400},
      {"/api/claims", {{"status", "true"}}, 400},
      {"/api/claims", {{"limit", "1001"}}, 400},
      {"/api/claims", {{"limit", "-1"}}, 400},
      {"/api/claims", {{"limit", "99999999999999999999"}}, 400},
      {"/api/claims", {{"colour", "red"}}, 400},
      {"/api/claims", {{"q", std::string(501, 'a')}}, 400},
      {"/api/claims", {{"q", "\xff"}}, 400},
      {"/api/events", {{"event", "ev99"}}, 400},
      {"/api/situation", {{"x", "1"}}, 400},
      {"/api/nothing", {}, 404},
      {"/etc/passwd", {}, 404},
      {"/../store.db", {}, 404},
      {"", {}, 404},
  };
  for (const auto& one : cases) {
    const Answer answer = get(one.path, one.query);
    EXPECT_EQ(answer.status, one.status) << one.path;
    EXPECT_TRUE(Json::parse(*answer.body).contains("error")) << one.path;
  }
}

TEST_F(ApiTest, AnswersFollowTheStore) {
  const auto before = json("/api/version")["version"];
  EXPECT_EQ(json("/api/version")["version"], before);
  Situation changed = example::situation();
  changed.disputes.clear();
  changed.entities[0].name = "Polar Guard";
  file_.put(changed);
  EXPECT_EQ(ids(json("/api/entities", {{"q", "polar guard"}})["entities"]), Ids({"e1"}));
  EXPECT_NE(json("/api/version")["version"], before);
}

/// docs/json.md lists the paths with their parameters.
TEST_F(ApiTest, TheDocumentedPathsAnswer) {
  std::ifstream page(HEARSAY_SOURCE_DIR "/docs/json.md");
  int paths = 0;
  for (std::string line; std::getline(page, line);) {
    if (line.rfind("| `/", 0) != 0) continue;
    std::string path = line.substr(3, line.find('`', 3) - 3);
    if (const std::size_t id = path.find("ID"); id != std::string::npos) path.replace(id, 2, "bulletin-7");
    std::map<std::string, std::string> query;
    const std::size_t last = line.rfind('|', line.size() - 2);
    for (std::size_t at = line.find('`', last); at != std::string::npos; at = line.find('`', line.find('`', at + 1) + 1))
      query[line.substr(at + 1, line.find('`', at + 1) - at - 1)] = "";
    if (path == "/api/search") query["q"] = "narvik";
    EXPECT_EQ(get(path, query).status, 200) << line;
    ++paths;
  }
  EXPECT_EQ(paths, 9);
}

}  // namespace
}  // namespace hearsay
