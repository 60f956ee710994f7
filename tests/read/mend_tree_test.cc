#include "read/mend_tree.h"

#include <gtest/gtest.h>

#include <vector>

namespace hearsay::read {
namespace {

Token token(Upos upos, std::int32_t head, Deprel deprel) {
  Token out;
  out.upos = upos;
  out.head = head;
  out.deprel = deprel;
  return out;
}

TEST(MendTree, AVerbWithASubjectGovernsTheNounAfterIt) {
  // "The freighter left port", tokens 10 to 13 of their article.
  std::vector<Token> tokens{token(Upos::kDet, 11, Deprel::kDet), token(Upos::kNoun, 12, Deprel::kNsubj),
                            token(Upos::kVerb, 13, Deprel::kAmod), token(Upos::kNoun, -1, Deprel::kRoot)};
  mend_tree(tokens, 10);
  EXPECT_EQ(tokens[2].head, -1);
  EXPECT_EQ(tokens[2].deprel, Deprel::kRoot);
  EXPECT_EQ(tokens[3].head, 12);
  EXPECT_EQ(tokens[3].deprel, Deprel::kObj);
}

TEST(MendTree, ATensedVerbTakesTheSubjectOfItsNoun) {
  // "Crowds pillaged shops", with the crowds hung on the shops.
  std::vector<Token> tokens{token(Upos::kNoun, 2, Deprel::kNsubj), token(Upos::kVerb, 2, Deprel::kAmod),
                            token(Upos::kNoun, -1, Deprel::kRoot)};
  tokens[1].features = kPast;
  mend_tree(tokens, 0);
  EXPECT_EQ(tokens[1].head, -1);
  EXPECT_EQ(tokens[0].head, 1);
  EXPECT_EQ(tokens[0].deprel, Deprel::kNsubj);
  EXPECT_EQ(tokens[2].head, 1);
  EXPECT_EQ(tokens[2].deprel, Deprel::kObj);
}

TEST(MendTree, AFullVerbIsNoAuxiliary) {
  // "Schools remain closed".
  std::vector<Token> tokens{token(Upos::kNoun, 2, Deprel::kNsubjPass), token(Upos::kVerb, 2, Deprel::kAuxPass),
                            token(Upos::kVerb, -1, Deprel::kRoot)};
  mend_tree(tokens, 0);
  EXPECT_EQ(tokens[1].head, -1);
  EXPECT_EQ(tokens[0].head, 1);
  EXPECT_EQ(tokens[2].head, 1);
  EXPECT_EQ(tokens[2].deprel, Deprel::kXcomp);
}

TEST(MendTree, OtherTreesStayAsTheyAre) {
  // "The left luggage burned": a participle without a subject does qualify.
  const std::vector<Token> before{token(Upos::kDet, 2, Deprel::kDet), token(Upos::kVerb, 2, Deprel::kAmod),
                                  token(Upos::kNoun, 3, Deprel::kNsubj), token(Upos::kVerb, -1, Deprel::kRoot)};
  std::vector<Token> tokens = before;
  mend_tree(tokens, 0);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    EXPECT_EQ(tokens[i].head, before[i].head);
    EXPECT_EQ(tokens[i].deprel, before[i].deprel);
  }
  std::vector<Token> none;
  mend_tree(none, 0);
}

}  // namespace
}  // namespace hearsay::read
