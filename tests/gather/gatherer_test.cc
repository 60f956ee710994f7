#include "gather/gatherer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "gather/copies.h"
#include "gather/words.h"

namespace hearsay {
namespace {

Article article(const std::string& id, const std::string& text, const std::string& published = "2031-05-03") {
  Article out;
  out.id = id;
  out.text = text;
  if (!published.empty()) out.published = Publication{*parse_iso_date(published), published, DateOrigin::kMetadata};
  return out;
}

const CommonWords& words() {
  static const Result<CommonWords> kWords = CommonWords::load(HEARSAY_SOURCE_DIR "/lexicon");
  return *kWords;
}

std::vector<Assignment> gathered(const std::vector<Article>& articles, const GatherOptions& options = {}) {
  std::vector<const Article*> all;
  for (const Article& one : articles) all.push_back(&one);
  return gather(all, words(), options);
}

Print print(const Article& one) {
  return print_of(one, words());
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
  const auto got = gathered(std::vector<Article>{article("a", kFire), article("b", kFireReworded), article("c", kFireOther),
                                                 article("d", kElection), article("e", "SHIP ABLAZE\n\n" + cut)});
  EXPECT_EQ(got[0].wire, got[1].wire) << "reworded";
  EXPECT_EQ(got[0].wire, got[4].wire) << "cut, with a headline of its own";
  EXPECT_NE(got[0].wire, got[2].wire) << "another report of the event is no copy";
  EXPECT_NE(got[0].wire, got[3].wire);
}

TEST(Wire, CopiesKeepTheOrderOfFacts) {
  const CopyLikeness copy = compare_copies(print(article("a", kFire)), print(article("b", kFireReworded)));
  const CopyLikeness other = compare_copies(print(article("a", kFire)), print(article("c", kFireOther)));
  EXPECT_TRUE(same_copy(copy));
  EXPECT_FALSE(same_copy(other));
  EXPECT_GT(copy.chain, 2 * other.chain);
  EXPECT_LT(copy.shingles, 0.4F) << "hardly a run of five words is left";
}

TEST(Wire, LikenessIsSymmetric) {
  const Print a = print(article("a", kFire)), b = print(article("b", kFireOther));
  const CopyLikeness ab = compare_copies(a, b), ba = compare_copies(b, a);
  EXPECT_FLOAT_EQ(ab.shingles, ba.shingles);
  EXPECT_FLOAT_EQ(ab.chain, ba.chain);
}

TEST(Story, EventsShareOneAndOthersDoNot) {
  const auto got = gathered(
      std::vector<Article>{article("a", kFire), article("b", kFireReworded), article("c", kFireOther), article("d", kElection)});
  EXPECT_EQ(got[0].story, got[1].story);
  EXPECT_EQ(got[0].story, got[2].story);
  EXPECT_NE(got[0].story, got[3].story);
}

TEST(Story, NothingJoinsAcrossTheWindow) {
  const std::vector<Article> reports{article("a", kFire, "2031-05-03"), article("b", kFire, "2031-06-20")};
  const auto got = gathered(reports);
  EXPECT_NE(got[0].story, got[1].story);
  EXPECT_EQ(gathered(reports, {.window_days = 90})[0].story, gathered(reports, {.window_days = 90})[1].story);
}

TEST(Gather, EveryArticleHasAWireAndAStory) {
  const auto got = gathered(std::vector<Article>{article("empty", ""), article("blank", " \n", ""), article("a", kFire, ""),
                                                 article("x", "Вода і вогонь")});
  for (const Assignment& assignment : got) {
    EXPECT_TRUE(assignment.wire.has_value());
    EXPECT_TRUE(assignment.story.has_value());
  }
  EXPECT_NE(got[0].story, got[1].story) << "two empty texts are not one story";
}

TEST(Gather, OnlineAndAllAtOnceAgreeInTimeOrder) {
  const std::vector<Article> reports{article("a", kFire, "2031-05-01"), article("b", kElection, "2031-05-02"),
                                     article("c", kFireOther, "2031-05-03")};
  Gatherer gatherer(words(), GatherOptions{});
  const auto all = gathered(reports);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const Assignment one = gatherer.add(reports[i]);
    EXPECT_EQ(one.wire, all[i].wire);
    EXPECT_EQ(one.story, all[i].story);
  }
}

TEST(Gather, OrderOfInputDoesNotChangeTheGroups) {
  std::vector<Article> reports{article("a", kFire, "2031-05-01"), article("b", kElection, "2031-05-02"),
                               article("c", kFireReworded, "2031-05-03"), article("d", kFireOther, "2031-05-04")};
  std::sort(reports.begin(), reports.end(), [](const Article& x, const Article& y) { return x.id < y.id; });
  do {
    const auto got = gathered(reports);
    std::map<std::string, Assignment> by_id;
    for (std::size_t i = 0; i < reports.size(); ++i) by_id[reports[i].id] = got[i];
    EXPECT_EQ(by_id["a"].wire, by_id["c"].wire);
    EXPECT_EQ(by_id["a"].story, by_id["d"].story);
    EXPECT_NE(by_id["a"].story, by_id["b"].story);
  } while (std::next_permutation(reports.begin(), reports.end(), [](const Article& x, const Article& y) { return x.id < y.id; }));
}

/// Sets of ids that share a story, or a wire.
std::set<std::set<std::string>> groups(const std::vector<Article>& articles, const std::vector<Assignment>& assigned, bool wires) {
  std::map<std::uint32_t, std::set<std::string>> members;
  for (std::size_t i = 0; i < articles.size(); ++i) members[wires ? *assigned[i].wire : *assigned[i].story].insert(articles[i].id);
  std::set<std::set<std::string>> out;
  for (const auto& [number, ids] : members) out.insert(ids);
  return out;
}

TEST(Batch, OrderOfInputDoesNotChangeTheGroups) {
  std::vector<Article> articles{
      article("a", kFire, "2031-05-01"), article("b", kElection, "2031-05-02"), article("c", kFireReworded, "2031-05-03"),
      article("d", kFireOther, ""),      article("e", kElection, ""),           article("f", "", "")};
  const GatherOptions batch{.batch = true};
  const auto stories = groups(articles, gathered(articles, batch), false);
  EXPECT_TRUE(stories.contains({"a", "c", "d"}));
  EXPECT_TRUE(stories.contains({"b", "e"}));
  const auto wires = groups(articles, gathered(articles, batch), true);
  EXPECT_TRUE(wires.contains({"a", "c"}));
  EXPECT_TRUE(wires.contains({"b", "e"}));
  for (int round = 0; round < 60; ++round) {
    std::rotate(articles.begin(), articles.begin() + 1 + round % 5, articles.end());
    std::swap(articles[static_cast<std::size_t>(round % 6)], articles[static_cast<std::size_t>(round * 7 % 6)]);
    const auto got = gathered(articles, batch);
    EXPECT_EQ(groups(articles, got, false), stories);
    EXPECT_EQ(groups(articles, got, true), wires);
    EXPECT_EQ(got[0].story, 0U) << "stories are numbered by their first article";
    EXPECT_EQ(got[0].wire, 0U);
  }
}

TEST(Batch, NothingJoinsAcrossTheWindow) {
  const std::vector<Article> articles{article("a", kFire, "2031-05-03"), article("b", kFire, "2031-06-20")};
  EXPECT_EQ(groups(articles, gathered(articles, {.batch = true}), false).size(), 2U);
  EXPECT_EQ(groups(articles, gathered(articles, {.window_days = 90, .batch = true}), false).size(), 1U);
}

TEST(Batch, ALaterArticleTiesTwoThatAreUnlike) {
  const char* const kSmoke =
      "Smoke rose over the cliffs on Wednesday. Fishermen from the village watched the tugs; the smell of palm oil hung in the "
      "air.";
  const char* const kOwners =
      "The owners in Brenn promised to pay. Captain Ivo Marek and the crew of the Solvej were heard by investigators about the "
      "pumps.";
  const char* const kBoth =
      "Tugs reached the tanker Solvej off the cliffs of Port Hallam, where smoke still rose and the smell of palm oil hung in the "
      "air, watched by fishermen from the village. The owners in Brenn promised to pay. Captain Ivo Marek and the crew were heard "
      "by investigators about the pumps.";
  const std::vector<Article> articles{article("a", kSmoke, ""), article("b", kOwners, ""), article("c", kBoth, ""),
                                      article("x", kElection, "")};
  EXPECT_NE(gathered(articles)[0].story, gathered(articles)[1].story) << "online, the tie comes too late";
  const auto stories = groups(articles, gathered(articles, {.batch = true}), false);
  EXPECT_TRUE(stories.contains({"a", "b", "c"}));
}

TEST(Gather, ADayThatIsOnlyInferredKeepsNothingApart) {
  std::vector<Article> articles{article("a", kFire, "2031-05-03"), article("b", kFire, "2031-08-20")};
  articles[1].published->origin = DateOrigin::kInferred;
  for (const bool batch : {false, true})
    EXPECT_EQ(gathered(articles, {.batch = batch})[0].story, gathered(articles, {.batch = batch})[1].story) << batch;
}

TEST(Gather, AnUndatedStoryTakesTheDayOfItsFirstDatedArticle) {
  const std::vector<Article> articles{article("a", kFire, ""), article("b", kFireReworded, "2031-05-03"),
                                      article("c", kFireOther, "2031-09-03")};
  const auto got = gathered(articles);
  EXPECT_EQ(got[0].story, got[1].story);
  EXPECT_NE(got[0].story, got[2].story) << "four months later";
}

TEST(Words, TheListKnowsCommonWordsAndNumbers) {
  for (const char* word : {"the", "said", "yesterday", "spokeswoman"}) EXPECT_TRUE(words().is_common(word)) << word;
  for (const char* word : {"", "tanker", "The", "harbour"}) EXPECT_FALSE(words().is_common(word)) << word;
  EXPECT_EQ(words().digits_of("twelve"), "12");
  EXPECT_EQ(words().digits_of("ninety"), "90");
  for (const char* word : {"", "one", "zero", "hundred", "tanker"}) EXPECT_EQ(words().digits_of(word), "") << word;
  EXPECT_FALSE(CommonWords::load("/nowhere"));
}

TEST(Words, SpellingsShareASound) {
  for (const auto& [a, b] : {std::pair("combo", "kombo"), std::pair("osh", "och"), std::pair("dzhumagulov", "djoumagoulov"),
                             std::pair("kavala", "cavala")})
    EXPECT_EQ(sound_key(a), sound_key(b)) << a << " " << b;
  EXPECT_NE(sound_key("homs"), sound_key("hama"));
}

TEST(Words, BoilerplateTellsNothing) {
  Article report = article("a", "Subscribe to Hallam Weekly today.\nThe tanker burned.");
  report.boilerplate = {{0, 33}};
  EXPECT_EQ(terms_of(report, words()).size(), terms_of(article("b", "The tanker burned."), words()).size());
}

}  // namespace
}  // namespace hearsay
