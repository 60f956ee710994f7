#include "read/conllu.h"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

constexpr const char* kTwoDocuments =
    "# newdoc id = first\n"
    "# newpar\n"
    "1\tBoats\tboat\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n"
    "2\tsank\tsink\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
    "\n"
    "# newpar\n"
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
    "3.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "\n"
    "# newdoc id = second\n"
    "1-2\tdel\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
    "1\tde\tde\tADP\t_\t_\t2\tcase\t_\t_\n"
    "2\tel\tel\tDET\t_\t_\t0\troot:strange\t_\t_\n"
    "\n";

TEST(Conllu, DocumentsBecomeArticlesWithTheirReading) {
  const auto documents = parse_conllu(kTwoDocuments, "sample.conllu");
  ASSERT_TRUE(documents) << to_string(documents.error());
  ASSERT_EQ(documents->size(), 2U);
  const auto& [article, reading] = documents->front();
  EXPECT_EQ(article.id, "first");
  EXPECT_EQ(article.text, "Boats sank.\n\ndon't go");
  ASSERT_EQ(reading.sentences.size(), 2U);
  ASSERT_EQ(reading.tokens.size(), 6U);
  EXPECT_EQ(reading.tokens[0].head, 1);
  EXPECT_EQ(reading.tokens[0].features, kPlural);
  EXPECT_EQ(reading.tokens[1].head, -1);
  EXPECT_EQ(reading.tokens[1].features, kPast);
  EXPECT_EQ(reading.tokens[1].lemma, "sink");
  EXPECT_EQ(reading.tokens[4].span.of(article.text), "n't");
  EXPECT_EQ(reading.tokens[4].head, 5);
  EXPECT_EQ(reading.sentence_of[4], 1U);
}

TEST(Conllu, WordsThatDoNotSpellTheirTokenShareItsSpan) {
  const auto documents = parse_conllu(kTwoDocuments, "sample.conllu");
  ASSERT_TRUE(documents);
  const Reading& reading = documents->back().reading;
  EXPECT_EQ(reading.tokens[0].span, reading.tokens[1].span);
  EXPECT_EQ(reading.tokens[1].deprel, Deprel::kRoot);
}

TEST(Conllu, WhatIsWrittenIsReadAgain) {
  const auto documents = parse_conllu(kTwoDocuments, "sample.conllu");
  ASSERT_TRUE(documents);
  std::string text;
  for (const auto& document : *documents) text += write_conllu(document.article, document.reading);
  const auto again = parse_conllu(text, "again.conllu");
  ASSERT_TRUE(again) << to_string(again.error());
  ASSERT_EQ(again->size(), documents->size());
  for (std::size_t d = 0; d < again->size(); ++d) {
    EXPECT_EQ((*again)[d].article.text, (*documents)[d].article.text);
    const auto &a = (*again)[d].reading.tokens, &b = (*documents)[d].reading.tokens;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      EXPECT_EQ(a[i].span, b[i].span);
      EXPECT_EQ(a[i].head, b[i].head);
      EXPECT_EQ(a[i].upos, b[i].upos);
      EXPECT_EQ(a[i].deprel, b[i].deprel);
    }
  }
}

TEST(Conllu, AFileWithoutDocumentsIsOneNamedAfterIt) {
  const auto documents = parse_conllu("1\tYes\tyes\tINTJ\t_\t_\t0\troot\t_\t_", "folder/plain.conllu");
  ASSERT_TRUE(documents);
  ASSERT_EQ(documents->size(), 1U);
  EXPECT_EQ(documents->front().article.id, "plain");
}

struct Broken {
  const char* text;
  const char* where;
  const char* part;
};

class Malformed : public testing::TestWithParam<Broken> {};

TEST_P(Malformed, NamesTheLine) {
  const auto documents = parse_conllu(GetParam().text, "x.conllu");
  ASSERT_FALSE(documents);
  EXPECT_EQ(documents.error().code, ErrorCode::kMalformed);
  EXPECT_EQ(documents.error().where, GetParam().where);
  EXPECT_NE(documents.error().message.find(GetParam().part), std::string::npos) << documents.error().message;
}

#define WORD(id, head) id "\ta\ta\tX\t_\t_\t" head "\tdep\t_\t_\n"
INSTANTIATE_TEST_SUITE_P(Conllu, Malformed,
                         testing::Values(Broken{"plain words\n", "x.conllu:1", "columns"},
                                         Broken{"# c\n" WORD("2", "0"), "x.conllu:2", "count up"},
                                         Broken{WORD("1", "0") WORD("1", "0"), "x.conllu:2", "count up"},
                                         Broken{WORD("1", "2") "\n", "x.conllu:1", "outside"},
                                         Broken{WORD("1", "x"), "x.conllu:1", "head"},
                                         Broken{WORD("1", "2") WORD("2", "1") "\n", "x.conllu:1", "circle"},
                                         Broken{WORD("1", "1") "\n", "x.conllu:1", "outside"},
                                         Broken{"1\ta\ta\tNOPE\t_\t_\t0\tdep\t_\t_\n", "x.conllu:1", "part of speech"},
                                         Broken{"1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n" WORD("1", "0") "\n", "x.conllu:3", "multiword"},
                                         Broken{"1\t\xFF\ta\tX\t_\t_\t0\tdep\t_\t_\n", "x.conllu:1", "UTF-8"},
                                         Broken{"1\t\ta\tX\t_\t_\t0\tdep\t_\t_\n", "x.conllu:1", "form"}));
#undef WORD

struct Feats {
  const char* feats;
  Upos upos;
  int expected;
};

TEST(Conllu, FeaturesFollowTheFeatsColumn) {
  for (const Feats& c :
       {Feats{"Mood=Ind|Tense=Past|VerbForm=Fin", Upos::kVerb, kPast}, Feats{"Tense=Pres|VerbForm=Fin", Upos::kAux, kPresent},
        Feats{"Tense=Past|VerbForm=Part|Voice=Pass", Upos::kVerb, kParticiple},
        Feats{"Tense=Pres|VerbForm=Part", Upos::kVerb, kGerund}, Feats{"VerbForm=Ger", Upos::kVerb, kGerund},
        Feats{"VerbForm=Inf", Upos::kVerb, kInfinitive}, Feats{"Mood=Imp|VerbForm=Fin", Upos::kVerb, kInfinitive},
        Feats{"Number=Plur", Upos::kNoun, kPlural}, Feats{"Number=Plur|Tense=Past|VerbForm=Fin", Upos::kVerb, kPast},
        Feats{"Number=Sing", Upos::kNoun, 0}, Feats{"_", Upos::kX, 0}})
    EXPECT_EQ(features_of(c.feats, c.upos), c.expected) << c.feats;
}

}  // namespace
}  // namespace hearsay
