#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "reports.h"

namespace hearsay {
namespace {

/// How many entities two articles make that name one thing each.
std::size_t united(EntityType type, const std::string& first, const std::string& second) {
  std::vector<Report> reports;
  for (const std::string& name : {first, second}) {
    ReportBuilder article(name + "-article", "2031-05-01");
    type == EntityType::kPerson ? article.person(name) : type == EntityType::kPlace ? article.town(name) : article.body(name);
    reports.push_back(article.build());
  }
  return reconcile(reports).entities.size();
}

struct Pair {
  EntityType type;
  const char* first;
  const char* second;
};
constexpr EntityType kPerson = EntityType::kPerson, kBody = EntityType::kOrganization, kPlace = EntityType::kPlace;

class SameEntity : public testing::TestWithParam<Pair> {};
TEST_P(SameEntity, IsOne) {
  EXPECT_EQ(united(GetParam().type, GetParam().first, GetParam().second), 1u);
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, SameEntity,
    testing::Values(Pair{kPerson, "Yusuf al-Jabari", "Youssef al-Gabari"},
                    Pair{kPerson, "Hussain Abdul Karim", "Hussein Abdel Karim"},
                    Pair{kPerson, "Mikhail Zhuravlev", "Mikhaïl Jouravlev"}, Pair{kPerson, "Giorgos Hatzis", "Giorgos Chatzis"},
                    Pair{kPerson, "Saïd Combo Ali", "Said Kombo Ali"}, Pair{kPerson, "Gen. Otto Brandl", "Otto Brandl"},
                    Pair{kPerson, "J. Okonkwo-Bell", "Judith Okonkwo-Bell"}, Pair{kPerson, "Tanaka Hiroshi", "Hiroshi Tanaka"},
                    Pair{kPerson, "Erkin Sharipov", "Erkine Charipov"}, Pair{kPlace, "Naukat", "Noukat"},
                    Pair{kPlace, "Kyiv", "Kiev"}, Pair{kPlace, "Kavala", "Cavala"},
                    Pair{kBody, "Interior Ministry", "Ministry of the Interior"}, Pair{kBody, "Ministry of Flood Defence", "MFD"},
                    Pair{kBody, "National Election Commission", "Election Commission"},
                    Pair{kBody, "the coastguard", "coast guard"}));

class OtherEntity : public testing::TestWithParam<Pair> {};
TEST_P(OtherEntity, StaysApart) {
  EXPECT_EQ(united(GetParam().type, GetParam().first, GetParam().second), 2u);
}

INSTANTIATE_TEST_SUITE_P(
    Names, OtherEntity,
    testing::Values(Pair{kPerson, "Karim Boustani", "Layla Boustani"}, Pair{kPerson, "Hassan Rezaei", "Hussein Rezaei"},
                    Pair{kPerson, "Mohammed Nasser", "Mahmoud Nasser"}, Pair{kPerson, "Anna Lind", "Anna Lund-Hansen"},
                    Pair{kBody, "Interior Ministry", "Defence Ministry"}, Pair{kBody, "Bank of Astoria", "Bank of Belgravia"},
                    Pair{kPlace, "Hama", "Homs"}, Pair{kPlace, "Sima", "Suma Bay"}));

TEST(Entities, FamilyNameAloneGoesToTheOnlyBearer) {
  ReportBuilder one("one", "2031-05-01"), two("two", "2031-05-01");
  one.person("Layla Boustani");
  two.person("Boustani");
  EXPECT_EQ(reconcile({one.build(), two.build()}).entities.size(), 1u);

  ReportBuilder three("three", "2031-05-01");
  three.person("Karim Boustani");
  EXPECT_EQ(reconcile({one.build(), two.build(), three.build()}).entities.size(), 3u) << "two bearers: nobody knows which is meant";
}

TEST(Entities, AliasOfOneArticleUnitesOthers) {
  ReportBuilder one("one", "2031-05-01"), two("two", "2031-05-01"), three("three", "2031-05-01");
  one.also_called(one.person("Rashid Omar"), "Abu Salim al-Jazari");
  two.person("Rashid Omar");
  three.person("Abou Selim al-Gazari");
  const Situation situation = reconcile({one.build(), two.build(), three.build()});
  ASSERT_EQ(situation.entities.size(), 1u);
  EXPECT_EQ(situation.entities[0].name, "Rashid Omar");
  EXPECT_EQ(situation.entities[0].aliases.size(), 3u);
  EXPECT_EQ(situation.entities[0].mentions.size(), 4u);
}

TEST(Entities, OneGazetteerIdIsOnePlaceAndNamesakesFarApartAreTwo) {
  ReportBuilder one("one", "2031-05-01"), two("two", "2031-05-01"), three("three", "2031-05-01");
  one.town("Tripoli", "11", 32.9, 13.2);
  two.town("Tarabulus", "11", 32.9, 13.2);
  three.town("Tripoli", "22", 34.4, 35.8);
  EXPECT_EQ(reconcile({one.build(), two.build(), three.build()}).entities.size(), 2u);
}

TEST(Entities, SpeaksForIsCarriedOver) {
  ReportBuilder one("one", "2031-05-01"), two("two", "2031-05-01");
  one.person("Ines Falk", one.body("Harbour Authority"));
  two.person("Ines Falk");
  const Situation situation = reconcile({two.build(), one.build()});
  const auto falk =
      std::find_if(situation.entities.begin(), situation.entities.end(), [](const auto& e) { return e.name == "Ines Falk"; });
  ASSERT_NE(falk, situation.entities.end());
  ASSERT_TRUE(falk->speaks_for.has_value());
  EXPECT_EQ(situation.entities[*falk->speaks_for].name, "Harbour Authority");
}

TEST(Entities, OrderOfArticlesDoesNotChangeTheGroups) {
  std::vector<Report> reports;
  for (const char* name : {"Yusuf al-Jabari", "Youssef al-Gabari", "Yousef Jabari", "Karim Boustani", "Boustani", "Layla Haddad"}) {
    ReportBuilder article(name, "2031-05-01");
    article.person(name);
    reports.push_back(article.build());
  }
  std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
  std::set<std::set<std::set<std::string>>> outcomes;
  do {
    std::vector<Report> shuffled;
    for (const std::size_t i : order) shuffled.push_back(reports[i]);
    std::set<std::set<std::string>> groups;
    for (const SituationEntity& entity : reconcile(shuffled).entities) groups.emplace(entity.aliases.begin(), entity.aliases.end());
    outcomes.insert(groups);
  } while (std::next_permutation(order.begin(), order.begin() + 4));
  EXPECT_EQ(outcomes.size(), 1u);
  EXPECT_EQ(outcomes.begin()->size(), 3u);
}

}  // namespace
}  // namespace hearsay
