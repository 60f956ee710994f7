#include "gather/gatherer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "gather/copies.h"
#include "gather/words.h"

namespace hearsay {
namespace {

Report article(const std::string& id, const std::string& text, const std::string& published = "2031-05-03") {
  Report report;
  report.article.id = id;
  report.article.text = text;
  if (!published.empty()) report.article.published = Publication{*parse_iso_date(published), published, DateOrigin::kMetadata};
  return report;
}

const char* const kFire =
    "A fire broke out in the engine room of the tanker Solvej on Tuesday, 14 miles off Port Hallam, the harbour authority said. "
    "Nineteen sailors were lifted off by two helicopters, and three of them were treated for burns at Hallam General Hospital. "
    "Captain Ivo Marek told Radio Hallam that the pumps had failed. The tanker carries 42,000 tonnes of palm oil. "
    "Tugs from Brenn are expected to reach the vessel before dawn, harbour master Greta Solheim said. Fishing was banned around "
    "the wreck.";

// The same copy, reworded throughout.
const char* const kFireReworded =
    "According to the port authority, flames spread on Tuesday in the machine room of the Solvej, a tanker 14 miles from Port "
    "Hallam. "
    "Two helicopters took nineteen crew off the ship; three were cared for at the Hallam General Hospital because of burns. "
    "The pumps had stopped working, the captain, Ivo Marek, declared to Radio Hallam. On board are 42,000 tonnes of palm oil. "
    "Greta Solheim, harbour master, expects tugs coming from Brenn before sunrise. Around the wreck, fishing has been forbidden.";

// The same event, told by somebody else.
const char* const kFireOther =
    "Smoke could still be seen from the cliffs of Port Hallam on Wednesday, a day after the tanker Solvej caught fire. "
    "Owners in Brenn said they would pay for any harm to the coast; Greta Solheim was not convinced and called for an inquiry. "
    "Families of the sailors waited outside the hospital. Environmental groups fear that palm oil could reach the bird islands "
    "within a week.";

const char* const kElection =
    "Voters in Tarn county go to the polls on Sunday to choose a new assembly. Surveys give the Reform List a narrow lead over the "
    "Farmers' Union. "
    "Turnout is expected to be low after a campaign about school fees and the railway. Results are due on Monday.";

TEST(Wire, RewordedCopyAndCutCopyShareOne) {
  const std::string cut = std::string(kFire).substr(0, 260);
  const auto got = gather(std::vector<Report>{article("a", kFire), article("b", kFireReworded), article("c", kFireOther),
                                              article("d", kElection), article("e", "SHIP ABLAZE\n\n" + cut)},
                          {});
  EXPECT_EQ(got[0].wire, got[1].wire) << "reworded";
  EXPECT_EQ(got[0].wire, got[4].wire) << "cut, with a headline of its own";
  EXPECT_NE(got[0].wire, got[2].wire) << "another report of the event is no copy";
  EXPECT_NE(got[0].wire, got[3].wire);
}

TEST(Wire, CopiesKeepTheOrderOfFacts) {
  const CopyLikeness copy = compare_copies(print_of(article("a", kFire)), print_of(article("b", kFireReworded)));
  const CopyLikeness other = compare_copies(print_of(article("a", kFire)), print_of(article("c", kFireOther)));
  EXPECT_TRUE(same_copy(copy));
  EXPECT_FALSE(same_copy(other));
  EXPECT_GT(copy.chain, 2 * other.chain);
  EXPECT_LT(copy.shingles, 0.4F) << "hardly a run of five words is left";
}

TEST(Wire, LikenessIsSymmetric) {
  const Print a = print_of(article("a", kFire)), b = print_of(article("b", kFireOther));
  const CopyLikeness ab = compare_copies(a, b), ba = compare_copies(b, a);
  EXPECT_FLOAT_EQ(ab.shingles, ba.shingles);
  EXPECT_FLOAT_EQ(ab.chain, ba.chain);
}

TEST(Story, EventsShareOneAndOthersDoNot) {
  const auto got = gather(
      std::vector<Report>{article("a", kFire), article("b", kFireReworded), article("c", kFireOther), article("d", kElection)}, {});
  EXPECT_EQ(got[0].story, got[1].story);
  EXPECT_EQ(got[0].story, got[2].story);
  EXPECT_NE(got[0].story, got[3].story);
}

TEST(Story, NothingJoinsAcrossTheWindow) {
  const std::vector<Report> reports{article("a", kFire, "2031-05-03"), article("b", kFire, "2031-06-20")};
  const auto got = gather(reports, {});
  EXPECT_NE(got[0].story, got[1].story);
  EXPECT_EQ(gather(reports, {.window_days = 90})[0].story, gather(reports, {.window_days = 90})[1].story);
}

TEST(Gather, EveryArticleHasAWireAndAStory) {
  const auto got = gather(std::vector<Report>{article("empty", ""), article("blank", " \n", ""), article("a", kFire, ""),
                                              article("x", "Вода і вогонь")},
                          {});
  for (const Assignment& assignment : got) {
    EXPECT_TRUE(assignment.wire.has_value());
    EXPECT_TRUE(assignment.story.has_value());
  }
  EXPECT_NE(got[0].story, got[1].story) << "two empty texts are not one story";
}

TEST(Gather, OnlineAndAllAtOnceAgreeInTimeOrder) {
  const std::vector<Report> reports{article("a", kFire, "2031-05-01"), article("b", kElection, "2031-05-02"),
                                    article("c", kFireOther, "2031-05-03")};
  Gatherer gatherer(GatherOptions{});
  const auto all = gather(reports, {});
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const Assignment one = gatherer.add(reports[i]);
    EXPECT_EQ(one.wire, all[i].wire);
    EXPECT_EQ(one.story, all[i].story);
  }
}

TEST(Gather, OrderOfInputDoesNotChangeTheGroups) {
  std::vector<Report> reports{article("a", kFire, "2031-05-01"), article("b", kElection, "2031-05-02"),
                              article("c", kFireReworded, "2031-05-03"), article("d", kFireOther, "2031-05-04")};
  std::sort(reports.begin(), reports.end(), [](const Report& x, const Report& y) { return x.article.id < y.article.id; });
  do {
    const auto got = gather(reports, {});
    std::map<std::string, Assignment> by_id;
    for (std::size_t i = 0; i < reports.size(); ++i) by_id[reports[i].article.id] = got[i];
    EXPECT_EQ(by_id["a"].wire, by_id["c"].wire);
    EXPECT_EQ(by_id["a"].story, by_id["d"].story);
    EXPECT_NE(by_id["a"].story, by_id["b"].story);
  } while (std::next_permutation(reports.begin(), reports.end(),
                                 [](const Report& x, const Report& y) { return x.article.id < y.article.id; }));
}

TEST(Words, SpellingsShareASound) {
  for (const auto& [a, b] : {std::pair("combo", "kombo"), std::pair("osh", "och"), std::pair("dzhumagulov", "djoumagoulov"),
                             std::pair("kavala", "cavala")})
    EXPECT_EQ(sound_key(a), sound_key(b)) << a << " " << b;
  EXPECT_NE(sound_key("homs"), sound_key("hama"));
}

TEST(Words, BoilerplateTellsNothing) {
  Report report = article("a", "Subscribe to Hallam Weekly today.\nThe tanker burned.");
  report.article.boilerplate = {{0, 33}};
  EXPECT_EQ(terms_of(report.article).size(), terms_of(article("b", "The tanker burned.").article).size());
}

}  // namespace
}  // namespace hearsay
