#include "text/table.h"

#include <gtest/gtest.h>

#include "hearsay/date.h"

namespace hearsay {
namespace {

TEST(Table, ReadsEntriesAndLeavesOutCommentsAndBlankLines) {
  const auto table =
      Table::parse("# Cues.\n@columns lemma | force | note\n\nclaim | claim\n# more\n deny|deny | with content \n", "cues.lex");
  ASSERT_TRUE(table.has_value());
  ASSERT_EQ(table->rows().size(), 2u);
  EXPECT_EQ(table->rows()[0].fields, (std::vector<std::string_view>{"claim", "claim", ""}));
  EXPECT_EQ(table->rows()[1].fields[2], "with content");
  EXPECT_EQ(table->where(table->rows()[1]), "cues.lex:6");
  EXPECT_EQ(table->column("force").value(), 1u);
}

TEST(Table, NamesFileAndLineOfWhatIsWrong) {
  struct Case {
    std::string text, where;
  };
  const Case cases[] = {
      {"a | b\n", "t.lex:1"},                             // no columns
      {"@columns a | b\n1 | 2\n1 | 2 | 3\n", "t.lex:3"},  // one field too many
      {"@columns a\n@columns b\n", "t.lex:2"},
      {"@columns a\n\xFF\n", "t.lex"},
  };
  for (const Case& c : cases) {
    const auto table = Table::parse(c.text, "t.lex");
    ASSERT_FALSE(table.has_value()) << c.text;
    EXPECT_EQ(table.error().code, ErrorCode::kMalformed);
    EXPECT_EQ(table.error().where, c.where);
  }
  EXPECT_EQ(Table::parse("@columns a\nx\n", "t.lex")->column("b").error().code, ErrorCode::kMalformed);
  EXPECT_EQ(Table::load("/nowhere/t.lex").error().code, ErrorCode::kMissingData);
}

TEST(Table, SplitsLists) {
  EXPECT_EQ(split_list("a  b c "), (std::vector<std::string_view>{"a", "b", "c"}));
  EXPECT_EQ(split_list("more than, at least,", ','), (std::vector<std::string_view>{"more than", "at least"}));
  EXPECT_TRUE(split_list("").empty());
}

TEST(Date, ReadsOnlyDaysThatExist) {
  EXPECT_EQ(to_iso(*parse_iso_date("2024-12-07")), "2024-12-07");
  EXPECT_EQ(to_iso(*parse_iso_date("2024-02-29T18:02")), "2024-02-29");
  for (const char* wrong : {"2023-02-29", "2024-13-01", "2024-1-01", "20241207", "2024-12-07x", "", "abcd-ef-gh", "2024-12-0a"})
    EXPECT_FALSE(parse_iso_date(wrong).has_value()) << wrong;
}

}  // namespace
}  // namespace hearsay
