#include "report/analysis_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "example_situation.h"

namespace hearsay {
namespace {

using Json = nlohmann::json;

/// "Åsen said …": two words, one name, one of every mark, by hand.
Analysis by_hand(const Article& article) {
  const auto at = [&](std::string_view quote) { return example::span_of(article, quote); };
  Analysis made;
  made.reading.tokens = {{at("Åsen"), "Åsen", 1, Upos::kPropn, Deprel::kNsubj},
                         {at("left"), "leave", -1, Upos::kVerb, Deprel::kRoot}};
  made.reading.sentences = {{at("Åsen left Tromsø on Friday with 40 men, he said."), {0, 2}}};
  made.reading.names = {{at("Åsen"), {0, 1}, EntityType::kPerson},
                        {at("Tromsø"), {2, 3}, EntityType::kPlace},
                        {at("Friday"), {4, 5}, EntityType::kPerson}};
  made.marks.entities.resize(2);
  made.marks.entities[1].place = *example::place("Tromsø", 69.65, 18.96, "NO", "3133895").place;
  made.marks.mentions = {{at("Åsen"), at("Åsen"), {0, 1}, 0, 0, Mention::Form::kName},
                         {at("Tromsø"), at("Tromsø"), {2, 3}, 2, 1, Mention::Form::kName}};
  made.marks.times = {{at("Friday"), {4, 5}, TimeMark::Type::kDate, "2031-03-14", example::day("2031-03-14")}};
  made.marks.quantities = {{at("40 men"), {6, 8}, 6, 7, 40, std::nullopt, "men", std::nullopt}};
  Attribution said;
  said.content = {at("Åsen left Tromsø on Friday with 40 men")};
  said.cue = {at("said")};
  said.source = {at("he")};
  made.attributions = {said};
  made.attributions.push_back(said);
  made.attributions[1].nested_in = 0;
  Claim claim;
  claim.span = said.content[0];
  claim.kind = ClaimKind::kWhereabouts;
  claim.actors = {0};
  made.claims = {claim};
  return made;
}

class AnalysisJson : public testing::Test {
 protected:
  Article article_ = example::plain_article("é", "Post", "2031-03-13", "Åsen left Tromsø on Friday with 40 men, he said.");
  Analysis analysis_ = by_hand(article_);
  std::string line_ = to_analysis_json(article_, analysis_);
  Json json_ = Json::parse(line_);
};

TEST_F(AnalysisJson, IsOneLineWithEveryFieldOfTheContract) {
  EXPECT_EQ(line_.find('\n'), std::string::npos);
  for (const char* name : {"id", "language", "published", "title", "boilerplate", "sentences", "tokens", "names", "times", "places",
                           "quantities", "attributions", "claims"})
    EXPECT_TRUE(json_.contains(name)) << name;
  EXPECT_EQ(json_["id"], "é");
  EXPECT_EQ(json_["published"], "2031-03-13");
  EXPECT_TRUE(json_["title"].is_null());
}

TEST_F(AnalysisJson, CountsInCharactersNotBytes) {
  EXPECT_EQ(json_["tokens"][1], Json::parse(R"({"start":5,"end":9,"lemma":"leave","upos":"VERB","head":-1,"deprel":"root"})"));
  EXPECT_EQ(json_["sentences"], Json::parse(R"([{"start":0,"end":48}])"));
}

TEST_F(AnalysisJson, NamesCarryTheirEntityWhereThereIsOne) {
  EXPECT_EQ(json_["names"][0], Json::parse(R"({"start":0,"end":4,"type":"person","entity":"e1"})"));
  EXPECT_EQ(json_["names"][1]["entity"], "e2");
  EXPECT_TRUE(json_["names"][2]["entity"].is_null());
}

TEST_F(AnalysisJson, Marks) {
  EXPECT_EQ(json_["times"], Json::parse(R"([{"start":20,"end":26,"type":"DATE","value":"2031-03-14"}])"));
  EXPECT_EQ(json_["quantities"], Json::parse(R"([{"start":32,"end":38,"value":40,"max":null,"unit":"men","qualifier":null}])"));
  ASSERT_EQ(json_["places"].size(), 1U);
  EXPECT_EQ(json_["places"][0]["gazetteer_id"], "3133895");
  EXPECT_EQ(json_["places"][0]["lat"], 69.65);
}

TEST_F(AnalysisJson, AttributionsAndClaims) {
  EXPECT_EQ(
      json_["attributions"][0],
      Json::parse(
          R"({"content":[{"start":0,"end":38}],"cue":[{"start":43,"end":47}],"source":[{"start":40,"end":42}],"nested_in":null})"));
  EXPECT_EQ(json_["attributions"][1]["nested_in"], 0);
  EXPECT_EQ(json_["claims"][0]["text"], "Åsen left Tromsø on Friday with 40 men");
  EXPECT_EQ(json_["claims"][0]["actors"], Json({"e1"}));
  EXPECT_TRUE(json_["claims"][0]["event"].is_null());
}

}  // namespace
}  // namespace hearsay
