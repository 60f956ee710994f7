#include <algorithm>
#include <thread>

#include "fixtures.h"
#include "read/sentences.h"

namespace hearsay::read {
namespace {

// What a token is, in one line: "took VERB take root".
std::string told(const Article& article, const Token& token) {
  return std::string(token.span.of(article.text)) + " " + std::string(name_of(token.upos)) + " " + std::string(token.lemma) + " " +
         std::string(name_of(token.deprel));
}

std::string names_of(const Article& article, const Reading& reading) {
  std::vector<std::string> out;
  for (const Name& name : reading.names)
    out.push_back(std::string(name.span.of(article.text)) + "=" + std::string(name_of(name.type)));
  return joined(out, ", ");
}

void expect_sound(const Article& article, const Reading& reading) {
  ASSERT_EQ(reading.sentence_of.size(), reading.tokens.size());
  std::uint32_t at = 0;
  for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
    const Sentence& sentence = reading.sentences[s];
    int roots = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Token& token = reading.tokens[i];
      ASSERT_LE(at, token.span.begin);
      ASSERT_LT(token.span.begin, token.span.end);
      ASSERT_LE(token.span.end, article.text.size());
      at = token.span.end;
      roots += token.head == -1;
      EXPECT_EQ(token.head == -1, token.deprel == Deprel::kRoot);
      EXPECT_TRUE(token.head < 0 || sentence.tokens.contains(static_cast<std::uint32_t>(token.head)));
      EXPECT_EQ(reading.sentence_of[i], s);
      EXPECT_FALSE(token.lemma.empty());
    }
    EXPECT_EQ(roots, 1);
  }
}

TEST(Reader, ReadsAPlainSentence) {
  const Article article = article_of("The soldiers took the bridges on Tuesday.");
  const Reading reading = reader().read(article);
  ASSERT_EQ(reading.tokens.size(), 8U);
  EXPECT_EQ(told(article, reading.tokens[1]), "soldiers NOUN soldier nsubj");
  EXPECT_EQ(told(article, reading.tokens[2]), "took VERB take root");
  EXPECT_EQ(told(article, reading.tokens[4]), "bridges NOUN bridge obj");
  EXPECT_EQ(reading.tokens[1].head, 2);
  EXPECT_EQ(reading.tokens[2].features, kPast);
  EXPECT_EQ(reading.tokens[4].features, kPlural);
  EXPECT_EQ(reading.tokens[6].deprel, Deprel::kObl);
}

TEST(Reader, FindsNames) {
  const Article article = article_of("Maria Okafor arrived in Geneva, the United Nations said.");
  EXPECT_EQ(names_of(article, reader().read(article)), "Maria Okafor=person, Geneva=place, United Nations=organization");
}

TEST(Reader, QuotationMarksOfOtherLanguagesAreMarks) {
  for (const char* text : {"«We hold the bridge,» the colonel said.", "„We hold the bridge,“ the colonel said."}) {
    const Article article = article_of(text);
    const Reading reading = reader().read(article);
    EXPECT_EQ(reading.tokens[0].upos, Upos::kPunct) << text;
    EXPECT_EQ(reading.tokens[2].upos, Upos::kVerb) << text;
  }
}

TEST(Reader, PassiveAndNegationKeepTheirRelations) {
  const Article article = article_of("The town was not captured by the army.");
  const Reading reading = reader().read(article);
  EXPECT_EQ(reading.tokens[1].deprel, Deprel::kNsubjPass);
  EXPECT_EQ(reading.tokens[3].lemma, "not");
  EXPECT_EQ(reading.tokens[4].features, kParticiple);
  EXPECT_EQ(reading.tokens[7].deprel, Deprel::kOblAgent);
}

TEST(Reader, TheTitleIsAHeadline) {
  Article article = article_of("Floods cut off the valley\n\nRain fell for three days.");
  article.title = Span{0, 25};
  const Reading reading = reader().read(article);
  ASSERT_EQ(reading.sentences.size(), 2U);
  EXPECT_TRUE(reading.sentences[0].headline);
  EXPECT_FALSE(reading.sentences[1].headline);
}

TEST(Reader, AnyTextGivesASoundReading) {
  const std::vector<std::string> texts = {"",
                                          " ",
                                          ".",
                                          "\"",
                                          "((((((",
                                          "’",
                                          "a",
                                          "…",
                                          "\xEF\xBF\xBD",
                                          "1",
                                          "-",
                                          "北京",
                                          "Ω.Ω.Ω",
                                          "@",
                                          "://",
                                          "\t\n\r",
                                          std::string("\0x\0", 3),
                                          "GEN. X",
                                          "it 's 're",
                                          "((a).b).C",
                                          "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"};
  for (const std::string& text : texts) {
    const Article article = article_of(text);
    expect_sound(article, reader().read(article));
  }
}

TEST(Reader, LongLinesTakeLinearTime) {
  for (const std::string piece : {"x", "a ", "word, ", ".\"", "a.b.", "-", "a@b.c<", "(", "He said: "}) {
    std::string text;
    while (text.size() < 6000) text += piece;
    const Article article = article_of(text);
    const Reading reading = reader().read(article);
    std::uint32_t longest = 0;
    for (const Sentence& sentence : reading.sentences) longest = std::max(longest, sentence.tokens.size());
    EXPECT_LE(longest, kLongestSentence) << piece;
  }
}

TEST(Reader, GivenWordsAreKept) {
  const Article article = article_of("New York sleeps");
  Reading reading;
  for (const Span span : {Span{0, 8}, Span{9, 15}}) {
    Token token;
    token.span = span;
    reading.tokens.push_back(token);
  }
  reading.sentences.push_back({{0, 15}, {0, 2}, false});
  reader().annotate(article, reading);
  ASSERT_EQ(reading.tokens.size(), 2U);
  expect_sound(article, reading);
}

TEST(Reader, AGivenSentenceOfThousandsOfWordsIsOneTree) {
  std::string text;
  Reading reading;
  for (int i = 0; i < 5000; ++i) {
    Token token;
    token.span.begin = static_cast<std::uint32_t>(text.size());
    text += i % 7 == 0 ? "guards" : i % 7 == 3 ? "saw" : "them";
    token.span.end = static_cast<std::uint32_t>(text.size());
    text += ' ';
    reading.tokens.push_back(token);
  }
  reading.sentences.push_back({{0, reading.tokens.back().span.end}, {0, 5000}, false});
  const Article article = article_of(text);
  reader().annotate(article, reading);
  expect_sound(article, reading);
}

TEST(Reader, ThreadsReadAlike) {
  const Article article = article_of(
      "The mayor of Lima, Rosa Quispe, denied on Friday that the dam had failed. Engineers from Arequipa said it had not.");
  const auto read_once = [&] {
    std::string out;
    const Reading reading = reader().read(article);
    for (const Token& token : reading.tokens) out += told(article, token) + std::to_string(token.head) + ";";
    return out + names_of(article, reading);
  };
  const std::string expected = read_once();
  std::vector<std::string> results(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& result : results) threads.emplace_back([&] { result = read_once(); });
  }
  for (const std::string& result : results) EXPECT_EQ(result, expected);
}

}  // namespace
}  // namespace hearsay::read
