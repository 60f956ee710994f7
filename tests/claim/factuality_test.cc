#include <gtest/gtest.h>

#include <filesystem>

#include "claims_road.h"
#include "text/table.h"

namespace hearsay {
namespace {

Table cases(const char* file) {
  auto table = Table::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "tests" / "cases" / file);
  EXPECT_TRUE(table.has_value()) << to_string(table.error());
  return std::move(*table);
}

// The shortest evidence that holds the word: a clause, not the sentence around it.
const Claim* claim_at(const test::Told& told, std::string_view word) {
  const Claim* best = nullptr;
  for (const Claim& claim : told.claims)
    if (claim.span.of(told.article->text).find(word) != std::string_view::npos && (!best || claim.span.size() < best->span.size()))
      best = &claim;
  return best;
}

TEST(Factuality, HoldsForEveryCase) {
  const Table table = cases("claims_factuality.lex");
  ASSERT_GE(table.rows().size(), 65U);
  for (const Table::Row& row : table.rows()) {
    const auto& field = row.fields;
    SCOPED_TRACE(table.where(row) + ": " + std::string(field[0]));
    const test::Told told = test::tell(field[0]);
    const Claim* claim = claim_at(told, field[1]);
    EXPECT_NE(claim, nullptr) << told.list();
    if (!claim) continue;
    if (field[2] != "*") {
      EXPECT_EQ(name_of(claim->kind), field[2]) << told.list();
    }
    EXPECT_EQ(name_of(claim->polarity), field[3]);
    EXPECT_EQ(name_of(claim->certainty), field[4]);
    EXPECT_EQ(name_of(claim->modality), field[5]);
    if (!field[6].empty()) {
      EXPECT_EQ(name_of(claim->extent), field[6] == "none" ? "" : field[6]);
    }
  }
}

TEST(Roles, HoldForEveryCase) {
  const Table table = cases("claims_roles.lex");
  ASSERT_GE(table.rows().size(), 25U);
  for (const Table::Row& row : table.rows()) {
    const auto& field = row.fields;
    SCOPED_TRACE(table.where(row) + ": " + std::string(field[0]));
    const test::Told told = test::tell(field[0]);
    const Claim* claim = claim_at(told, field[1]);
    EXPECT_NE(claim, nullptr) << told.list();
    if (!claim) continue;
    if (!field[2].empty()) {
      EXPECT_EQ(told.names(claim->actors), field[2] == "none" ? "" : field[2]);
    }
    if (!field[3].empty()) {
      EXPECT_EQ(told.names(claim->targets), field[3] == "none" ? "" : field[3]);
    }
    if (!field[4].empty()) {
      EXPECT_EQ(told.place(*claim), field[4]);
    }
    if (!field[5].empty()) {
      EXPECT_TRUE(claim->time.has_value());
      if (claim->time) {
        EXPECT_EQ(to_iso(claim->time->start) + " " + to_iso(claim->time->end), field[5]);
      }
    }
    if (!field[6].empty()) {
      EXPECT_TRUE(claim->quantity.has_value());
      if (claim->quantity) {
        EXPECT_EQ(std::to_string(static_cast<int>(claim->quantity->value)), field[6]);
      }
    }
    if (!field[7].empty()) {
      EXPECT_EQ(claim->speaker.kind, Speaker::Kind::kEntity);
      if (claim->speaker.kind == Speaker::Kind::kEntity) {
        EXPECT_EQ(told.marks.entities[claim->speaker.entity].name, field[7]);
      }
    }
  }
}

}  // namespace
}  // namespace hearsay
