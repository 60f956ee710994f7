#include "claim/claims.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "claims_road.h"

namespace hearsay {
namespace {

using test::tell;
using test::Told;

const Claim* of_kind(const Told& told, ClaimKind kind) {
  for (const Claim& claim : told.claims)
    if (claim.kind == kind) return &claim;
  return nullptr;
}

std::size_t count(const Told& told, ClaimKind kind) {
  std::size_t n = 0;
  for (const Claim& claim : told.claims) n += claim.kind == kind ? 1 : 0;
  return n;
}

TEST(Claims, EvidenceIsTheClauseWithoutTheAttribution) {
  const Told told = tell("The ministry said on Monday that the rebels had captured the town of Goma.");
  const Claim* claim = of_kind(told, ClaimKind::kCapture);
  ASSERT_NE(claim, nullptr) << told.list();
  EXPECT_EQ(told.text(*claim), "the rebels had captured the town of Goma");
  EXPECT_EQ(claim->cue->of(told.article->text), "said");
}

TEST(Claims, CoordinatedPredicatesAreClaimsOfTheirOwn) {
  const Told told = tell("The police fired tear gas and arrested 23 protesters.");
  EXPECT_EQ(count(told, ClaimKind::kAttack), 1U) << told.list();
  const Claim* arrest = of_kind(told, ClaimKind::kDetain);
  ASSERT_NE(arrest, nullptr) << told.list();
  EXPECT_EQ(told.text(*arrest), "arrested 23 protesters");
  EXPECT_EQ(told.names(arrest->actors), "police");
}

TEST(Claims, ParticiplesAreClaimsOfTheirOwn) {
  const Told told = tell("A ferry sank off Zanzibar on Monday, killing 12 people and injuring 30.");
  EXPECT_EQ(count(told, ClaimKind::kDisaster), 1U) << told.list();
  EXPECT_EQ(count(told, ClaimKind::kCasualties), 2U) << told.list();
}

TEST(Claims, AListOfPlacesIsSplit) {
  const Told told = tell("The rebels have captured Gao, Goma and Sirte.");
  EXPECT_EQ(count(told, ClaimKind::kCapture), 3U) << told.list();
}

TEST(Claims, AListOfQuantitiesIsSplit) {
  const Told told = tell("The ferry was carrying 118 passengers and 31 vehicles.");
  ASSERT_EQ(count(told, ClaimKind::kSituation), 2U) << told.list();
  EXPECT_EQ(told.claims[0].quantity->value, 118);
  EXPECT_EQ(told.claims[1].quantity->value, 31);
}

TEST(Claims, NothingIsStatedByQuestionsConditionsPurposesOpinions) {
  EXPECT_TRUE(tell("Who captured the town of Goma?").claims.empty());
  EXPECT_TRUE(tell("The situation is very complicated.").claims.empty());
  EXPECT_TRUE(tell("Nobody dies of fear alone.").claims.empty());
  EXPECT_FALSE(tell("Nobody died in the port of Durban.").claims.empty());
  const Told condition = tell("If the rebels capture Goma, the army will withdraw from Gao.");
  EXPECT_EQ(count(condition, ClaimKind::kCapture), 0U) << condition.list();
  EXPECT_EQ(count(condition, ClaimKind::kWithdraw), 1U) << condition.list();
  const Told purpose = tell("Kenya sent 60 rescuers to Gao to search for survivors.");
  EXPECT_EQ(purpose.claims.size(), 1U) << purpose.list();
}

TEST(Claims, ASpeechActIsOneClaimOfItsOwnAuthor) {
  const Told told = tell("The minister threatened to close the border.");
  ASSERT_EQ(told.claims.size(), 1U) << told.list();
  EXPECT_EQ(told.claims[0].kind, ClaimKind::kThreaten);
  EXPECT_EQ(told.claims[0].speaker.kind, Speaker::Kind::kArticle);
}

TEST(Claims, ADenialThatRefersBackTakesTheSlotsOfWhatItDenies) {
  const Told told = tell("The militia said that the rebels had captured the town of Goma. The ministry denied it.");
  ASSERT_EQ(told.claims.size(), 2U) << told.list();
  const Claim& denial = told.claims[1];
  EXPECT_EQ(told.text(denial), "The ministry denied it");
  EXPECT_EQ(denial.kind, ClaimKind::kCapture);
  EXPECT_EQ(denial.polarity, Polarity::kNegative);
  EXPECT_EQ(told.place(denial), "Goma");
  EXPECT_EQ(told.names(denial.actors), "rebels");
  EXPECT_EQ(denial.refers_to, 0U);
  ASSERT_EQ(denial.speaker.kind, Speaker::Kind::kEntity);
  EXPECT_EQ(told.marks.entities[denial.speaker.entity].name, "ministry");
}

TEST(Claims, TwoFiguresUnderOneVerbAreTwoClaimsOfOneSpeaker) {
  const Told told = tell("The Seismology Institute put the magnitude at 6.1 and the depth at 15 kilometres.");
  ASSERT_EQ(told.claims.size(), 2U) << told.list();
  EXPECT_EQ(told.text(told.claims[0]), "the magnitude at 6.1");
  EXPECT_EQ(told.text(told.claims[1]), "the depth at 15 kilometres");
  for (const Claim& claim : told.claims) {
    ASSERT_EQ(claim.speaker.kind, Speaker::Kind::kEntity);
    EXPECT_EQ(told.names({claim.speaker.entity}), "Seismology Institute");
  }
}

TEST(Claims, ARejectionRefersToWhatWasSaid) {
  const Told told =
      tell("Nurses said on Friday that the hospital had turned away 40 patients. The director rejected the accusations.");
  const Claim* rejection = of_kind(told, ClaimKind::kReject);
  ASSERT_NE(rejection, nullptr) << told.list();
  ASSERT_TRUE(rejection->refers_to.has_value());
  EXPECT_EQ(told.text(told.claims[*rejection->refers_to]), "the hospital had turned away 40 patients");
}

TEST(Claims, AJudgementOfTheSituationIsOne) {
  const Told told = tell("The army described the situation in Goma as calm.");
  const Claim* state = of_kind(told, ClaimKind::kSituation);
  ASSERT_NE(state, nullptr) << told.list();
  EXPECT_EQ(told.text(*state), "the situation in Goma as calm");
}

TEST(Claims, TheNumberOfAListOfPlacesIsNoneOfTheirs) {
  const Told told = tell("The rebels have captured three towns: Gao, Goma and Sirte.");
  ASSERT_EQ(count(told, ClaimKind::kCapture), 3U) << told.list();
  for (const Claim& claim : told.claims) EXPECT_FALSE(claim.quantity.has_value());
}

TEST(Claims, ANominalHappeningCountsOutsideAnotherClaim) {
  const Told told = tell("After the capture of Goma, the army withdrew from Gao.");
  EXPECT_EQ(count(told, ClaimKind::kCapture), 1U) << told.list();
  EXPECT_EQ(count(told, ClaimKind::kWithdraw), 1U) << told.list();
}

TEST(Claims, AreOrderedByEvidenceAndTiedToTheText) {
  const Told told =
      tell("Police arrested 23 protesters in Lima on Monday. The court convicted Maria Ruiz. A quake has killed 12 people.");
  for (std::size_t i = 0; i < told.claims.size(); ++i) {
    EXPECT_LT(told.claims[i].span.begin, told.claims[i].span.end);
    EXPECT_LE(told.claims[i].span.end, told.article->text.size());
    if (i > 0) {
      EXPECT_LE(told.claims[i - 1].span.begin, told.claims[i].span.begin);
    }
  }
  EXPECT_EQ(told.claims.size(), 3U) << told.list();
}

TEST(Claims, OddInputGivesNoClaimAndNoCrash) {
  EXPECT_TRUE(tell("").claims.empty());
  EXPECT_TRUE(tell("...").claims.empty());
  std::string comma = "the army";
  for (int i = 0; i < 4000; ++i) comma += " said that the army";
  tell(comma + ".");
  std::string list = "The rebels captured Goma";
  for (int i = 0; i < 4000; ++i) list += " and captured Goma";
  tell(list + ".");
}

TEST(Claims, AMissingLexiconIsNamed) {
  const auto finder = ClaimFinder::load("/nonexistent");
  ASSERT_FALSE(finder.has_value());
  EXPECT_EQ(finder.error().code, ErrorCode::kMissingData);
}

}  // namespace
}  // namespace hearsay
