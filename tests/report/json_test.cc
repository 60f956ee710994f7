#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "example_situation.h"
#include "report/report.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using Json = nlohmann::json;

const Json& report() {
  static const Json json = Json::parse(to_json(example::situation()));
  return json;
}

/// The characters [start, end) of valid UTF-8, counted slowly and plainly.
std::string characters(std::string_view text, std::uint32_t start, std::uint32_t end) {
  std::string out;
  std::uint32_t n = 0;
  for (std::uint32_t at = 0; at < text.size(); ++n) {
    const Decoded c = decode_at(text, at);
    if (n >= start && n < end) out += text.substr(at, c.bytes);
    at += c.bytes;
  }
  return out;
}

/// The input field that an object's offsets count in.
std::string field_of(const Situation& situation, const Json& object) {
  for (const SituationArticle& entry : situation.articles) {
    if (entry.article.id != object["article"].get<std::string>()) continue;
    if (object.value("field", "text") == "title") return std::string(*entry.article.title_text());
    return entry.article.input.empty() ? entry.article.text : entry.article.input;
  }
  return {};
}

TEST(SituationJson, EveryClaimIsTheInputAtItsOffsets) {
  const Situation situation = example::situation();
  const Json& json = report();
  ASSERT_EQ(json["claims"].size(), situation.claims.size());
  for (const Json& claim : json["claims"])
    EXPECT_EQ(claim["text"], characters(field_of(situation, claim), claim["start"], claim["end"])) << claim["id"];
}

TEST(SituationJson, MentionsAreNamesInTheInput) {
  const Situation situation = example::situation();
  int checked = 0;
  for (const Json& entity : report()["entities"]) {
    for (const Json& mention : entity["mentions"]) {
      const std::string text = characters(field_of(situation, mention), mention["start"], mention["end"]);
      const std::string plain = text == "Lind &amp; Sons" ? "Lind & Sons" : text;
      EXPECT_NE(std::find(entity["aliases"].begin(), entity["aliases"].end(), plain), entity["aliases"].end()) << text;
      ++checked;
    }
  }
  EXPECT_GT(checked, 8);
}

TEST(SituationJson, ATitleOfItsOwnIsItsOwnField) {
  const Json& claim = report()["claims"][7];
  EXPECT_EQ(claim["text"], "Fire at Kiruna station");
  EXPECT_EQ(claim["field"], "title");
  EXPECT_EQ(claim["start"], 0);
  EXPECT_FALSE(report()["claims"][8].contains("field"));
}

TEST(SituationJson, PartsAreWrittenAsTheInputHasThem) {
  const Json& claim = report()["claims"][8];
  EXPECT_EQ(claim["speaker_text"], "Lind &amp; Sons");
  EXPECT_EQ(claim["speaker"], "e9");
  EXPECT_EQ(claim["cue"], "said");
  EXPECT_EQ(report()["claims"][0]["channel"], "Telegram");
}

TEST(SituationJson, SpeakersAreEntityUnnamedOrNull) {
  const Json& claims = report()["claims"];
  EXPECT_EQ(claims[2]["speaker"], "e3");
  EXPECT_EQ(claims[3]["speaker"], "unnamed");
  EXPECT_EQ(claims[3]["speaker_text"], "Residents");
  EXPECT_TRUE(claims[6]["speaker"].is_null());
  EXPECT_TRUE(claims[6]["speaker_text"].is_null());
}

TEST(SituationJson, IdsAreUniqueAndEveryReferenceLeadsSomewhere) {
  const Json& json = report();
  std::set<std::string> ids;
  for (const char* list : {"articles", "entities", "claims", "events", "corroborations", "disputes"})
    for (const Json& object : json[list]) EXPECT_TRUE(ids.insert(object["id"]).second) << object["id"];
  const auto known = [&](const Json& id) { EXPECT_TRUE(ids.count(id)) << id; };
  for (const Json& claim : json["claims"]) {
    known(claim["article"]);
    known(claim["event"]);
    for (const Json& actor : claim["actors"]) known(actor);
    if (!claim["place"].is_null()) known(claim["place"]);
  }
  for (const Json& event : json["events"])
    for (const Json& claim : event["claims"]) known(claim);
  for (const Json& dispute : json["disputes"])
    for (const Json& side : dispute["sides"])
      for (const Json& claim : side) known(claim);
  for (const Json& entry : json["timeline"])
    for (const Json& event : entry["events"]) known(event);
}

TEST(SituationJson, SourcesAreCountedAndListed) {
  const Json& event = report()["events"][0];
  EXPECT_EQ(event["sources"], 2);
  EXPECT_EQ(event["sources_list"][0]["name"], "Arctic Guard");
  EXPECT_EQ(event["sources_list"][0]["articles"], Json({"telegraph-0312", "fjord-0312"}));
  EXPECT_EQ(event["sources_list"][1]["wire"], "w2");
}

TEST(SituationJson, AliasesComeOnceAndInferredDatesAreFlagged) {
  const Json& json = report();
  EXPECT_EQ(json["entities"][5]["aliases"], Json({"Narvik"}));
  EXPECT_EQ(json["articles"][0]["published_inferred"], false);
  EXPECT_EQ(json["articles"][3]["published_inferred"], true);
  EXPECT_EQ(json["articles"][3]["notes"].size(), 1);
}

TEST(SituationJson, TheEmptySituationIsComplete) {
  const Json json = Json::parse(to_json(Situation{}));
  EXPECT_EQ(json["hearsay"], "1");
  EXPECT_TRUE(json["as_of"].is_null());
  for (const char* list : {"articles", "entities", "claims", "events", "corroborations", "disputes", "control", "timeline"})
    EXPECT_EQ(json[list], Json::array()) << list;
}

/// The schema is checked in full by schema_test.py; here, that every field which it requires is present.
class Schema : public testing::Test {
 protected:
  static void check(const Json& schema, const Json& value, const std::string& path) {
    if (value.is_object()) {
      const Json required = schema.value("required", Json::array()), properties = schema.value("properties", Json::object());
      for (const Json& name : required) EXPECT_TRUE(value.contains(name.get<std::string>())) << path << "." << name;
      for (const auto& [name, part] : properties.items())
        if (value.contains(name)) check(part, value[name], path + "." + name);
    } else if (value.is_array()) {
      EXPECT_GE(value.size(), schema.value("minItems", 0U)) << path;
      for (const Json& item : value) check(schema.value("items", Json::object()), item, path + "[]");
    }
    if (!schema.contains("enum")) return;
    const Json& allowed = schema["enum"];
    EXPECT_NE(std::find(allowed.begin(), allowed.end(), value), allowed.end()) << path << " " << value;
  }
};

TEST_F(Schema, EveryRequiredFieldIsThere) {
  std::ifstream file(HEARSAY_SOURCE_DIR "/docs/situation.schema.json");
  ASSERT_TRUE(file) << "docs/situation.schema.json";
  check(Json::parse(file), report(), "situation");
}

/// docs/json.md lists every field beyond the contract.
TEST(JsonDocument, NamesEveryFieldThatIsAdded) {
  std::map<std::string, std::set<std::string>> documented, written;
  std::ifstream page(HEARSAY_SOURCE_DIR "/docs/json.md");
  for (std::string line; std::getline(page, line);) {
    std::string object, field;
    std::istringstream cells(line);
    if (cells.get() == '|' && std::getline(cells, object, '|') && std::getline(cells, field, '|') && object.size() > 4 &&
        field.size() > 4)
      documented[object.substr(2, object.size() - 4)].insert(field.substr(2, field.size() - 4));
  }
  std::ifstream file(HEARSAY_SOURCE_DIR "/docs/situation.schema.json");
  const Json schema = Json::parse(file);
  for (const auto& [list, object] :
       std::map<std::string, std::string>{{"articles", "article"}, {"entities", "entity"}, {"events", "event"}})
    for (const Json& one : report()[list])
      for (const auto& [name, value] : one.items())
        if (!schema["properties"][list]["items"]["properties"].contains(name)) written[object].insert(name);
  written["entity"].insert("located_in");  // nobody in the example has one
  for (const char* object : {"article", "entity", "event"}) EXPECT_EQ(documented[object], written[object]) << object;
}

}  // namespace
}  // namespace hearsay
