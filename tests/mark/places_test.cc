#include <gtest/gtest.h>

#include <cstdlib>

#include "mark/gazetteer.h"
#include "marked_text.h"
#include "text/distance.h"

namespace hearsay {
namespace {

void check_place(const Table::Row& row) {
  const test::MarkedText text(row.fields[0]);
  const auto entity = text.entity(row.fields[1]);
  ASSERT_TRUE(entity) << text.dump();
  const Entity& place = text.marks().entities[*entity];
  EXPECT_EQ(place.type, EntityType::kPlace);
  ASSERT_TRUE(place.place);
  EXPECT_EQ(place.place->country.value_or("-"), row.fields[2]);
  if (row.fields[3] == "none") {
    EXPECT_FALSE(place.place->lat || place.place->lon);
    return;
  }
  const auto numbers = split_list(row.fields[3]);
  ASSERT_EQ(numbers.size(), 2u);
  ASSERT_TRUE(place.place->lat && place.place->lon);
  const auto number = [](std::string_view word) { return std::atof(std::string(word).c_str()); };
  const double km = distance_km(*place.place->lat, *place.place->lon, number(numbers[0]), number(numbers[1]));
  EXPECT_LE(km, number(row.fields[4])) << *place.place->lat << " " << *place.place->lon;
}

// Every row of tests/cases/places.lex.
TEST(Places, Cases) {
  auto table = Table::load(test::source_folder() / "tests/cases/places.lex");
  ASSERT_TRUE(table) << to_string(table.error());
  ASSERT_GE(table->rows().size(), 75u);
  for (const Table::Row& row : table->rows()) {
    SCOPED_TRACE(table->where(row) + " " + std::string(row.fields[0]));
    check_place(row);
  }
}

TEST(Places, OneSensePerArticle) {
  const test::MarkedText text("[L Tripoli] was quiet. [L Lebanon] voted. Later [L Tripoli] was loud.");
  EXPECT_EQ(text.entity("Tripoli"), text.entity("Tripoli#2"));
}

TEST(Places, NationalitiesAndCrowdsAreNoPlaces) {
  const test::MarkedText text("Syrian and Turkish officials met Lebanese residents.");
  EXPECT_TRUE(text.marks().mentions.empty()) << text.dump();
}

TEST(Places, EveryPlaceIsKept) {
  const test::MarkedText text("They left [L Qwarzhentol] for [L Ulm].");
  const auto nowhere = text.entity("Qwarzhentol");
  ASSERT_TRUE(nowhere);
  EXPECT_EQ(text.marks().entities[*nowhere].type, EntityType::kPlace);
}

}  // namespace
}  // namespace hearsay
