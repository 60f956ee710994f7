#include "mark/times.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "text/table.h"
#include "times_sample.h"

namespace hearsay {
namespace {

const std::filesystem::path kSource = HEARSAY_SOURCE_DIR;

const TimeFinder& finder() {
  static const Result<TimeFinder> loaded = TimeFinder::load(kSource / "lexicon");
  EXPECT_TRUE(loaded) << to_string(loaded.error());
  return *loaded;
}

std::string show_days(const TimeMark& mark) {
  if (!mark.days) return "-";
  std::string days = to_iso(mark.days->start);
  if (mark.days->end != mark.days->start) days += ".." + to_iso(mark.days->end);
  if (mark.open_start) days += " since";
  if (mark.open_end) days += " until";
  return days;
}

// "Saturday = DATE 2024-12-07 2024-12-07; …", as the case files write what is expected.
std::string show(const Sample& sample, const std::vector<TimeMark>& marks) {
  std::string shown;
  for (const TimeMark& mark : marks) {
    if (!shown.empty()) shown += "; ";
    shown += std::string(mark.span.of(sample.article.text)) + " = " + std::string(name_of(mark.type)) + " " + mark.value + " " +
             show_days(mark);
  }
  return shown.empty() ? "none" : shown;
}

void check_file(const std::string& file, std::size_t least) {
  const Result<Table> table = Table::load(kSource / "tests" / "cases" / file);
  ASSERT_TRUE(table) << to_string(table.error());
  const std::size_t text = *table->column("text");
  const std::size_t published = *table->column("published");
  const std::size_t expected = *table->column("times");
  EXPECT_GE(table->rows().size(), least);
  for (const Table::Row& row : table->rows()) {
    const Sample sample(row.fields[text], row.fields[published]);
    EXPECT_EQ(show(sample, finder().find(sample.article, sample.reading)), row.fields[expected])
        << table->where(row) << ": " << row.fields[text];
  }
}

TEST(Times, NewsCountsFromPublication) {
  check_file("times_news.lex", 160);
}
TEST(Times, NarrativeCountsFromTheStory) {
  check_file("times_narrative.lex", 20);
}
TEST(Times, WhatIsNoTime) {
  check_file("times_none.lex", 15);
}

// will → meet → Monday: the tree decides where words in between mislead.
TEST(Times, TenseOfTheGoverningVerbTurnsAWeekday) {
  const auto days_of = [](Deprel of_monday, bool with_will) {
    Sample sample(with_will ? "Ministers_NOUN will_AUX meet_VERB:inf on_ADP Monday_PROPN"
                            : "Ministers_NOUN did_AUX:past meet_VERB:inf on_ADP Monday_PROPN",
                  "2024-12-04");
    std::vector<Token>& tokens = sample.reading.tokens;
    tokens[0].head = 2;
    tokens[0].deprel = Deprel::kNsubj;
    tokens[1].head = 2;
    tokens[1].deprel = Deprel::kAux;
    tokens[1].lemma = with_will ? "will" : "do";
    tokens[2].deprel = Deprel::kRoot;
    tokens[2].lemma = "meet";
    tokens[3].head = 4;
    tokens[3].deprel = Deprel::kCase;
    tokens[4].head = 2;
    tokens[4].deprel = of_monday;
    const std::vector<TimeMark> marks = finder().find(sample.article, sample.reading);
    return marks.size() == 1 ? show_days(marks[0]) : "not one mark";
  };
  EXPECT_EQ(days_of(Deprel::kObl, true), "2024-12-09");
  EXPECT_EQ(days_of(Deprel::kObl, false), "2024-12-02");
}

TEST(Times, AHeadlinesPresentIsPast) {
  const auto days_of = [](bool headline) {
    Sample sample("Blast_NOUN kills_VERB:pres nine_NUM on_ADP Friday_PROPN", "2024-12-07");
    std::vector<Token>& tokens = sample.reading.tokens;
    tokens[1].lemma = "kill";
    for (const std::size_t i : {0, 2, 4}) tokens[i].head = 1;
    tokens[3].head = 4;
    sample.reading.sentences[0].headline = headline;
    const std::vector<TimeMark> marks = finder().find(sample.article, sample.reading);
    return marks.size() == 1 ? show_days(marks[0]) : "not one mark";
  };
  EXPECT_EQ(days_of(true), "2024-12-06");
}

TEST(Times, AMonthThatIsAPersonIsNone) {
  Sample sample("Later June Carter spoke.", "2024-12-07");
  Name name;
  name.tokens = {1, 3};
  name.span = {sample.reading.tokens[1].span.begin, sample.reading.tokens[2].span.end};
  sample.reading.names.push_back(name);
  EXPECT_EQ(show(sample, finder().find(sample.article, sample.reading)), "none");
}

TEST(Times, TokensCoverTheSpan) {
  const Sample sample("It ended on 7 December 2024 at last.", "2024-12-09");
  const std::vector<TimeMark> marks = finder().find(sample.article, sample.reading);
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_EQ(marks[0].tokens, (TokenRange{3, 6}));
}

TEST(Times, MarksAreInOrderAndApart) {
  const Sample sample(
      "From Monday to Wednesday, 6-7 January 1916 and the 1990s, two days later at 10:40 p.m. on Friday the night of 6 to 7 "
      "December ended.",
      "2024-12-09");
  std::uint32_t last = 0;
  for (const TimeMark& mark : finder().find(sample.article, sample.reading)) {
    EXPECT_GE(mark.span.begin, last);
    EXPECT_GT(mark.span.end, mark.span.begin);
    last = mark.span.end;
  }
}

// Long runs of digits and signs must cost linear time and no more than that.
TEST(Times, HostileTextIsHarmless) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "1 a 7-8/99 the May first of 2024-13-45 ' ";
  Sample sample(text, "2024-12-09");
  for (const TimeMark& mark : finder().find(sample.article, sample.reading)) {
    EXPECT_LE(mark.span.end, sample.article.text.size());
    if (mark.days) {
      EXPECT_LE(mark.days->start, mark.days->end);
    }
  }
}

TEST(Times, AMissingLexiconIsSaidSo) {
  const Result<TimeFinder> loaded = TimeFinder::load("/nowhere");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::kMissingData);
}

}  // namespace
}  // namespace hearsay
