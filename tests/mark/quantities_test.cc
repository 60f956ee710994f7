#include "mark/quantities.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "mark/times.h"
#include "text/table.h"
#include "times_sample.h"

namespace hearsay {
namespace {

const std::filesystem::path kSource = HEARSAY_SOURCE_DIR;

const QuantityFinder& finder() {
  static const Result<QuantityFinder> loaded = QuantityFinder::load(kSource / "lexicon");
  EXPECT_TRUE(loaded) << to_string(loaded.error());
  return *loaded;
}

const TimeFinder& times() {
  static const Result<TimeFinder> loaded = TimeFinder::load(kSource / "lexicon");
  EXPECT_TRUE(loaded) << to_string(loaded.error());
  return *loaded;
}

std::vector<Quantity> find(const Sample& sample) {
  return finder().find(sample.article, sample.reading, times().find(sample.article, sample.reading));
}

std::string show(const Sample& sample, const std::vector<Quantity>& quantities) {
  std::string shown;
  for (const Quantity& q : quantities) {
    if (!shown.empty()) shown += "; ";
    const std::string_view text = sample.article.text;
    shown += fmt::format("{} = {} {} {} {} {}", q.span.of(text), fmt::format("{:.10g}", q.value),
                         q.max ? fmt::format("{:.10g}", *q.max) : "-", q.unit.value_or("-"), q.qualifier.value_or("-"),
                         q.counted ? sample.reading.tokens[*q.counted].span.of(text) : "-");
  }
  return shown.empty() ? "none" : shown;
}

TEST(Quantities, CasesOfTheTable) {
  const Result<Table> table = Table::load(kSource / "tests" / "cases" / "quantities.lex");
  ASSERT_TRUE(table) << to_string(table.error());
  const std::size_t text = *table->column("text");
  const std::size_t expected = *table->column("quantities");
  EXPECT_GE(table->rows().size(), 130U);
  for (const Table::Row& row : table->rows()) {
    const Sample sample(row.fields[text], "2024-12-07");
    EXPECT_EQ(show(sample, find(sample)), row.fields[expected]) << table->where(row) << ": " << row.fields[text];
  }
}

// The tree says what a number counts where words in between would mislead.
TEST(Quantities, TheTreeNamesWhatIsCounted) {
  Sample sample("Four_NUM newly_ADV built_VERB:part river_NOUN ferries_NOUN:plural sank_VERB:past");
  std::vector<Token>& tokens = sample.reading.tokens;
  tokens[0].head = 4;
  tokens[0].deprel = Deprel::kNummod;
  tokens[3].head = 4;
  tokens[3].deprel = Deprel::kCompound;
  // "built" is a verb to the reader and must not hide the noun … unless it governs it; then the words decide.
  const std::vector<Quantity> found = find(sample);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].counted, 4U);
  EXPECT_EQ(found[0].number, 0U);
  EXPECT_EQ(found[0].unit, "river ferries");
}

TEST(Quantities, ANumberInsideANameIsNone) {
  Sample sample("Radio 24 reported_VERB:past it");
  Name name;
  name.tokens = {0, 2};
  name.span = {sample.reading.tokens[0].span.begin, sample.reading.tokens[1].span.end};
  name.type = EntityType::kOrganization;
  sample.reading.names.push_back(name);
  EXPECT_EQ(show(sample, find(sample)), "none");
}

TEST(Quantities, AreInOrderAndApart) {
  const Sample sample(
      "Between 300 and 350 of 1,000 to 2,000 houses, 3-1, $5 to $6bn, twenty to thirty 9 % or more, from 3 to 4 million.");
  std::uint32_t last = 0;
  for (const Quantity& q : find(sample)) {
    EXPECT_GE(q.span.begin, last);
    EXPECT_GT(q.span.end, q.span.begin);
    last = q.span.end;
  }
}

TEST(Quantities, HostileTextIsHarmless) {
  std::string text;
  for (int i = 0; i < 3000; ++i)
    text += "99999999999999999999 1,2,3 1.1.1 one hundred million billion of thousands of - 5 to to 6 $ % and a half ";
  const Sample sample(text);
  for (const Quantity& q : find(sample)) EXPECT_LE(q.span.end, sample.article.text.size());
}

TEST(Quantities, AMissingLexiconIsSaidSo) {
  const Result<QuantityFinder> loaded = QuantityFinder::load("/nowhere");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::kMissingData);
}

}  // namespace
}  // namespace hearsay
