#include "read/tokenizer.h"

#include "fixtures.h"

namespace hearsay::read {
namespace {

std::string words_of(std::string_view text) {
  std::vector<Span> spans;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, lexicon().tokens, spans);
  std::vector<std::string> words;
  for (const Span span : spans) words.emplace_back(span.of(text));
  return joined(words, " ");
}

struct Case {
  const char* text;
  const char* words;
};

class Tokens : public testing::TestWithParam<Case> {};

TEST_P(Tokens, FollowTheTreebank) {
  EXPECT_EQ(words_of(GetParam().text), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(Marks, Tokens,
                         testing::Values(Case{"The dam broke.", "The dam broke ."},
                                         Case{"“We saw it,” she said.", "“ We saw it , ” she said ."},
                                         Case{"Wait... what?!", "Wait ... what ?!"}, Case{"and so on…", "and so on …"},
                                         Case{"(see below)", "( see below )"}, Case{"he said (…) nothing", "he said ( … ) nothing"},
                                         Case{"a pause -- then rain", "a pause -- then rain"},
                                         Case{"rain—then wind", "rain — then wind"}, Case{"either/or", "either / or"},
                                         Case{"*** NOTE ***", "*** NOTE ***"}, Case{"We won :-) again", "We won :-) again"},
                                         Case{"Time: (late) 5:Done", "Time : ( late ) 5 : Done"}));

INSTANTIATE_TEST_SUITE_P(Clitics, Tokens,
                         testing::Values(Case{"They didn't stop.", "They did n't stop ."}, Case{"He can’t go", "He ca n’t go"},
                                         Case{"Peru's coast", "Peru 's coast"}, Case{"the miners' homes", "the miners ' homes"},
                                         Case{"We're here, I'll stay", "We 're here , I 'll stay"},
                                         Case{"They cannot leave", "They can not leave"}, Case{"o'clock", "o'clock"},
                                         Case{"O'Brien's boat", "O'Brien 's boat"}, Case{"DON'T GO", "DO N'T GO"}));

INSTANTIATE_TEST_SUITE_P(Numbers, Tokens,
                         testing::Values(Case{"$5.8 million", "$ 5.8 million"}, Case{"at 10:40 a.m. today", "at 10:40 a.m. today"},
                                         Case{"1,250 people", "1,250 people"}, Case{"40% of 3/4", "40 % of 3/4"},
                                         Case{"200-250 dead", "200 - 250 dead"}, Case{"on 2021-03-04", "on 2021-03-04"},
                                         Case{"the 3rd of the 1990s", "the 3rd of the 1990s"}, Case{"€30m", "€ 30 m"},
                                         Case{"a 5km walk", "a 5 km walk"}));

INSTANTIATE_TEST_SUITE_P(
    Stops, Tokens,
    testing::Values(Case{"Gen. Okoro met Dr. Lindqvist.", "Gen. Okoro met Dr. Lindqvist ."},
                    Case{"the U.S. envoy", "the U.S. envoy"}, Case{"No. 7 won. He said no.", "No. 7 won . He said no ."},
                    Case{"J. R. Mbeki", "J. R. Mbeki"}, Case{"so am I.", "so am I ."},
                    Case{"They sat. It rained.", "They sat . It rained ."}, Case{"on Sat. night", "on Sat. night"},
                    Case{"the village.The bridge", "the village . The bridge"}, Case{"it fell.It burned", "it fell . It burned"}));

INSTANTIATE_TEST_SUITE_P(Hyphens, Tokens,
                         testing::Values(Case{"a long-term plan", "a long - term plan"}, Case{"the ex-minister", "the ex-minister"},
                                         Case{"pre-war and non-profit", "pre-war and non-profit"}, Case{"an e-mail", "an e-mail"},
                                         Case{"Jean-Luc", "Jean - Luc"}, Case{"al-Nahr", "al - Nahr"}));

INSTANTIATE_TEST_SUITE_P(Addresses, Tokens,
                         testing::Values(Case{"see https://news.example/a?b=1.", "see https://news.example/a?b=1 ."},
                                         Case{"write to desk@example.org, please", "write to desk@example.org , please"},
                                         Case{"(www.example.com)", "( www.example.com )"},
                                         Case{"\"<desk@example.org>\"", "\" < desk@example.org > \""},
                                         Case{"on example.com today", "on example.com today"}));

TEST(Tokenizer, CoversEveryByteThatIsNoBlank) {
  const std::string_view text =
      "A«b»\tc\xC2\xA0"
      "d — ’s 12..3 a@b @ :// x.y ñandú 北京, क्षि \xE2\x80\x8B.";
  std::vector<Span> spans;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, lexicon().tokens, spans);
  std::string kept, all;
  std::uint32_t before = 0;
  for (const Span span : spans) {
    EXPECT_LE(before, span.begin);
    EXPECT_LT(span.begin, span.end);
    kept += span.of(text);
    before = span.end;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ' || text[i] == '\t') continue;
    if (text.substr(i, 2) == "\xC2\xA0")
      ++i;
    else if (text.substr(i, 3) == "\xE2\x80\x8B")
      i += 2;
    else
      all += text[i];
  }
  EXPECT_EQ(kept, all);
}

TEST(Tokenizer, AnAbbreviationAloneIsNoError) {
  EXPECT_EQ(words_of("Gen."), "Gen.");
  EXPECT_EQ(words_of("."), ".");
  EXPECT_EQ(words_of(""), "");
}

}  // namespace
}  // namespace hearsay::read
