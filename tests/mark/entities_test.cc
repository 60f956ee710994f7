#include "mark/entities.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace hearsay {
namespace {

using test::MarkedText;

void check_same(const MarkedText& text, std::string_view groups) {
  for (const std::string_view group : split_list(groups, ';')) {
    const auto members = split_list(group, '=');
    for (const std::string_view member : members) {
      ASSERT_TRUE(text.entity(member)) << "no mention \"" << member << "\"\n" << text.dump();
      EXPECT_EQ(*text.entity(member), *text.entity(members[0])) << member << " is not " << members[0] << "\n" << text.dump();
    }
  }
}

void check_apart(const MarkedText& text, std::string_view groups) {
  for (const std::string_view group : split_list(groups, ';')) {
    const auto members = split_list(group, '=');
    for (std::size_t i = 0; i < members.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        ASSERT_TRUE(text.entity(members[i]) && text.entity(members[j])) << group << "\n" << text.dump();
        EXPECT_NE(*text.entity(members[i]), *text.entity(members[j])) << group << "\n" << text.dump();
      }
  }
}

void check_speaks(const MarkedText& text, std::string_view pairs) {
  for (const std::string_view pair : split_list(pairs, ';')) {
    const auto sides = split_list(pair, '>');
    ASSERT_EQ(sides.size(), 2u);
    const auto person = text.entity(sides[0]), body = text.entity(sides[1]);
    ASSERT_TRUE(person && body) << pair << "\n" << text.dump();
    EXPECT_EQ(text.marks().entities[*person].speaks_for, body) << pair << "\n" << text.dump();
  }
}

// Every row of tests/cases/entities.lex.
TEST(Entities, Cases) {
  auto table = Table::load(test::source_folder() / "tests/cases/entities.lex");
  ASSERT_TRUE(table) << to_string(table.error());
  ASSERT_GE(table->rows().size(), 100u);
  for (const Table::Row& row : table->rows()) {
    SCOPED_TRACE(table->where(row) + " " + std::string(row.fields[0]));
    const MarkedText text(row.fields[0]);
    check_same(text, row.fields[1]);
    check_apart(text, row.fields[2]);
    check_speaks(text, row.fields[3]);
    for (const std::string_view word : split_list(row.fields[4], ','))
      EXPECT_FALSE(text.entity(word)) << word << "\n" << text.dump();
  }
}

TEST(Entities, MentionsKeepTheContract) {
  const MarkedText text(
      "President [P Tomas Brandt]'s army left [L Gao]. The Malian army denied it, [P Brandt] said; he blamed the [O Ministry of "
      "Mines] ([O MoM]).");
  const Marks& marks = text.marks();
  ASSERT_EQ(marks.mention_at.size(), text.reading().tokens.size());
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < marks.mentions.size(); ++i) {
    const Mention& mention = marks.mentions[i];
    EXPECT_GE(mention.span.begin, last) << "in text order";
    last = mention.span.begin;
    EXPECT_LT(mention.entity, marks.entities.size());
    EXPECT_TRUE(mention.phrase.contains(mention.span));
    EXPECT_FALSE(mention.span.empty());
    EXPECT_TRUE(mention.tokens.contains(mention.head));
    for (std::size_t j = 0; j < i; ++j) {
      const bool overlap = marks.mentions[j].form == mention.form && marks.mentions[j].span.overlaps(mention.span);
      EXPECT_FALSE(overlap) << "spans of one form stand apart";
    }
  }
  const auto brandt = text.entity("Tomas Brandt");
  ASSERT_TRUE(brandt);
  EXPECT_EQ(marks.entities[*brandt].name, "Tomas Brandt") << "no title in the name";
  EXPECT_EQ(marks.entities[*brandt].aliases, (std::vector<std::string>{"Tomas Brandt", "Brandt"}));
}

TEST(Entities, CollectivesAreCommonAndLocated) {
  const MarkedText text("[L Mali] is at war. The Malian army has left, and the rebels came.");
  const auto army = text.entity("Malian army"), mali = text.entity("Mali"), rebels = text.entity("rebels");
  ASSERT_TRUE(army && mali && rebels) << text.dump();
  EXPECT_TRUE(text.marks().entities[*army].common);
  EXPECT_EQ(text.marks().entities[*army].located_in, mali);
  EXPECT_TRUE(text.marks().entities[*rebels].plural);
  EXPECT_FALSE(text.marks().entities[*mali].common);
}

TEST(Entities, LostBlanksAreForgiven) {
  const MarkedText text("The road to [L Gulu] is open. Residents ofGulu and Gulunorth fled.");
  const auto gulu = text.entity("Gulu");
  ASSERT_TRUE(gulu);
  int mentions = 0;
  for (const Mention& mention : text.marks().mentions)
    mentions += mention.entity == *gulu && mention.span.of(text.article().text) == "Gulu";
  EXPECT_EQ(mentions, 3) << text.dump();
}

// Names without end, of one word or of a thousand: the time must stay in proportion.
TEST(Entities, StrangeInputStaysCheap) {
  std::string body;
  for (int i = 0; i < 3000; ++i)
    body += "[P Al" + std::to_string(i) + " Bo" + std::to_string(i % 7) + "] met the [O Qu" + std::to_string(i) + " Ministry]. ";
  const MarkedText text(body);
  EXPECT_GT(text.marks().entities.size(), 1000u);
  EXPECT_LT(text.seconds(), 5.0);
}

TEST(Entities, EmptyTextGivesNothing) {
  const MarkedText text("");
  EXPECT_TRUE(text.marks().entities.empty());
  EXPECT_TRUE(text.marks().mentions.empty());
}

TEST(Entities, MissingTablesAreNamed) {
  const auto finder = EntityFinder::load("/nonexistent", test::gazetteer());
  ASSERT_FALSE(finder);
  EXPECT_EQ(finder.error().code, ErrorCode::kMissingData);
  EXPECT_NE(finder.error().where.find(".lex"), std::string::npos);
}

}  // namespace
}  // namespace hearsay
