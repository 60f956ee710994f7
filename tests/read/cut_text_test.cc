#include "read/cut_text.h"

#include "fixtures.h"
#include "read/sentences.h"

namespace hearsay::read {
namespace {

Reading cut(const Article& article) {
  Reading reading;
  cut_text(article, lexicon().tokens, reading);
  return reading;
}

std::string sentences_of(const Article& article) {
  std::vector<std::string> out;
  for (const Sentence& sentence : cut(article).sentences)
    out.push_back(std::string(sentence.headline ? "#" : "") + std::string(sentence.span.of(article.text)));
  return joined(out, "|");
}

struct Case {
  const char* text;
  const char* sentences;
};

class Sentences : public testing::TestWithParam<Case> {};

TEST_P(Sentences, EndWhereTheyEnd) {
  EXPECT_EQ(sentences_of(article_of(GetParam().text)), GetParam().sentences);
}

INSTANTIATE_TEST_SUITE_P(Stops, Sentences,
                         testing::Values(Case{"It rained. Nobody came.", "It rained.|Nobody came."},
                                         Case{"“Go!” he cried. “Now.” They went.", "“Go!” he cried.|“Now.”|They went."},
                                         Case{"Gen. Okoro left. Mr. Diop stayed.", "Gen. Okoro left.|Mr. Diop stayed."},
                                         Case{"She left the U.S. The flight was late.", "She left the U.S.|The flight was late."},
                                         Case{"The U.S. Navy came.", "The U.S. Navy came."},
                                         Case{"It opened at 9 a.m. on Monday.", "It opened at 9 a.m. on Monday."},
                                         Case{"The road was cut.The army denied it.", "The road was cut.|The army denied it."},
                                         Case{"He waited... and waited.", "He waited... and waited."},
                                         Case{"Is it true? (It is.) Yes!", "Is it true?|(It is.)|Yes!"},
                                         Case{"Nobody came. :) We left.", "Nobody came. :)|We left."},
                                         Case{"Will they talk?they might.", "Will they talk?|they might."},
                                         Case{"1) The pump failed 2) The gate stuck", "1) The pump failed|2) The gate stuck"},
                                         Case{"Rows 1) and 2) are full.", "Rows 1) and 2) are full."}));

INSTANTIATE_TEST_SUITE_P(Lines, Sentences,
                         testing::Values(Case{"Flood hits the delta\n\nIt rained for days.",
                                              "#Flood hits the delta|It rained for days."},
                                         Case{"One line.\nAnother line.", "One line.|Another line."},
                                         Case{"The wind\nturned.", "The wind\nturned."}, Case{"", ""}, Case{" \n \n", ""}));

TEST(CutText, JoinsHardWrappedLines) {
  const Article article = article_of(
      "The ferry left the harbour in the early morning with two hundred\npassengers and a crew of nineteen on board, the port "
      "authority said\n"
      "after the first reports of a fire in the engine room had come in from\nfishermen who saw the smoke above the strait before "
      "noon. The\n"
      "Ministry of Transport sent three boats to the place at once.\n");
  EXPECT_EQ(cut(article).sentences.size(), 2U);
}

TEST(CutText, LeavesOutBoilerplateAndBylinesAndSetsTheTitleApart) {
  Article article = article_of("Fire on the ferry\n\nBy A. Writer\nShare this\nThe fire is out.");
  article.title = Span{0, 17};
  article.bylines = {{19, 31}};
  article.boilerplate = {{32, 42}};
  EXPECT_EQ(sentences_of(article), "#Fire on the ferry|The fire is out.");
}

TEST(CutText, OverlongSentencesAreCutAndNothingIsLost) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += i % 37 == 36 ? "word, " : "word ";
  const Article article = article_of(text);
  const Reading reading = cut(article);
  std::uint32_t next = 0;
  for (const Sentence& sentence : reading.sentences) {
    EXPECT_EQ(sentence.tokens.begin, next);
    EXPECT_LE(sentence.tokens.size(), kLongestSentence);
    next = sentence.tokens.end;
  }
  EXPECT_EQ(next, reading.tokens.size());
  EXPECT_EQ(reading.sentence_of.size(), reading.tokens.size());
}

}  // namespace
}  // namespace hearsay::read
