#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "example_situation.h"
#include "report/report.h"

namespace hearsay {
namespace {

using Row = std::vector<std::string>;

/// Reads CSV by RFC 4180.
std::vector<Row> read_csv(const std::string& text) {
  std::vector<Row> rows(1);
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      cell += text[i++];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[i] == ',' || text[i] == '\n')) {
      rows.back().push_back(std::move(cell));
      cell.clear();
      if (text[i] == '\n') rows.emplace_back();
    } else if (quoted || text[i] != '\r') {
      cell += text[i];
    }
  }
  rows.pop_back();
  return rows;
}

std::string cell(const std::vector<Row>& rows, std::size_t row, std::string_view column) {
  const auto at = std::find(rows[0].begin(), rows[0].end(), column);
  return at == rows[0].end() ? "no such column" : rows[row][static_cast<std::size_t>(at - rows[0].begin())];
}

TEST(Csv, ARowForEachClaimWithNamesAndIds) {
  const auto rows = read_csv(to_csv(example::situation()));
  ASSERT_EQ(rows.size(), 12U);
  for (const Row& row : rows) EXPECT_EQ(row.size(), rows[0].size());
  EXPECT_EQ(cell(rows, 1, "speaker"), "Jon Åsen (Arctic Guard)");
  EXPECT_EQ(cell(rows, 1, "speaker_id"), "e2");
  EXPECT_EQ(cell(rows, 1, "place"), "Narvik");
  EXPECT_EQ(cell(rows, 1, "time_start"), "2031-03-11");
  EXPECT_EQ(cell(rows, 1, "event_status"), "disputed");
  EXPECT_EQ(cell(rows, 3, "polarity"), "negative");
  EXPECT_EQ(cell(rows, 4, "speaker_id"), "unnamed");
  EXPECT_EQ(cell(rows, 5, "quantity"), "40");
  EXPECT_EQ(cell(rows, 7, "speaker"), "");
}

TEST(Csv, QuotesAndFormulasAreHarmless) {
  Situation situation = example::situation();
  situation.entities[example::kLind].name = "=cmd(\"a\",\n1)";
  situation.claims[8].claim.targets = {example::kLind};
  const auto rows = read_csv(to_csv(situation));
  ASSERT_EQ(rows.size(), 12U);
  EXPECT_EQ(cell(rows, 9, "targets"), "'=cmd(\"a\", 1)");
}

TEST(GeoJson, AFeatureForEachEventWithAPoint) {
  const auto json = nlohmann::json::parse(to_geojson(example::situation()));
  EXPECT_EQ(json["type"], "FeatureCollection");
  ASSERT_EQ(json["features"].size(), 7U);
  const auto& first = json["features"][0];
  EXPECT_EQ(first["geometry"]["coordinates"], nlohmann::json({17.4272, 68.4385}));
  EXPECT_EQ(first["properties"]["title"], "Arctic Guard takes Narvik");
  EXPECT_EQ(json["features"][6]["properties"]["holder"], "Arctic Guard");
}

TEST(GeoJson, PlacesWithoutAPointAreLeftOut) {
  Situation situation = example::situation();
  situation.entities[example::kNarvik].place->lat.reset();
  const auto json = nlohmann::json::parse(to_geojson(situation));
  EXPECT_EQ(json["features"].size(), 3U);
  EXPECT_EQ(nlohmann::json::parse(to_geojson(Situation{}))["features"], nlohmann::json::array());
}

}  // namespace
}  // namespace hearsay
