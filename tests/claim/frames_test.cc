#include "claim/frames.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "claims_road.h"

namespace hearsay {
namespace {

// Every example of the predicate lexicons is a promise: read, it gives a claim of the kind that the entry names, and none where
// the entry says that it is no claim.
TEST(Frames, EveryExampleGivesItsKind) {
  const auto lexicon = ClaimLexicon::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "lexicon");
  ASSERT_TRUE(lexicon.has_value()) << to_string(lexicon.error());
  std::string last;
  std::size_t by_itself = 0;
  for (const Sense& sense : lexicon->predicates.senses()) {
    if (sense.where == last) continue;  // one entry may hold several patterns
    last = sense.where;
    ASSERT_FALSE(sense.example.empty()) << sense.where;
    const test::Told told = test::tell(sense.example);
    bool found = false, itself = !sense.kind;
    for (const Claim& claim : told.claims) {
      found = found || (sense.kind && claim.kind == *sense.kind);
      itself = itself || claim.sense == sense.id;
    }
    by_itself += itself;
    if (sense.kind)
      EXPECT_TRUE(found) << sense.where << " (" << sense.id << "): " << sense.example << "\n  gave " << told.list();
    else
      EXPECT_TRUE(told.claims.empty()) << sense.where << " (" << sense.id << "): " << sense.example << "\n  gave " << told.list();
  }
  // An example may be told by a neighbouring entry of the same kind, but then it shows little of its own.
  EXPECT_GE(by_itself, 1500U);
}

// One word, several frames: what a sentence must be read as, where a neighbouring entry would make it something else.
TEST(Frames, TheFrameDecides) {
  struct Reading {
    std::string_view sentence;
    ClaimKind kind;
  };
  const Reading readings[] = {
      {"The rebels marched on the capital.", ClaimKind::kAdvance},
      {"Thousands of people marched on the ministry.", ClaimKind::kProtest},
      {"The freighter was held in March.", ClaimKind::kDetain},
      {"Flights resumed on Monday.", ClaimKind::kSituation},
      {"Talks resumed on Monday.", ClaimKind::kTalk},
      {"The siege was lifted on Monday.", ClaimKind::kWithdraw},
      {"The mayor lifted the curfew.", ClaimKind::kOther},
      {"Canada lifted the embargo.", ClaimKind::kSanction},
      {"The coastguard boarded the tanker.", ClaimKind::kDetain},
      {"Sixty passengers boarded the ferry.", ClaimKind::kWhereabouts},
      {"The rebels handed over nine prisoners.", ClaimKind::kRelease},
      {"The militia handed over its weapons.", ClaimKind::kWithdraw},
      {"The army handed over 40 bodies.", ClaimKind::kOther},
      {"Miners began a hunger strike in Gao.", ClaimKind::kProtest},
      {"The army launched a drone strike near Gao.", ClaimKind::kAttack},
      {"The two sides exchanged 90 prisoners.", ClaimKind::kRelease},
      {"The guards exchanged shots with the gunmen.", ClaimKind::kAttack},
      {"The fire has spread to the depot.", ClaimKind::kDamage},
      {"Cholera spread to three districts.", ClaimKind::kDisaster},
      {"The party won 40 seats.", ClaimKind::kVote},
      {"The minister lost her seat.", ClaimKind::kAppoint},
      {"The governor died of cholera.", ClaimKind::kCasualties},
      {"The premier postponed the election.", ClaimKind::kVote},
      {"Japan halted aid to the junta.", ClaimKind::kSanction},
  };
  for (const Reading& reading : readings) {
    const test::Told told = test::tell(reading.sentence);
    bool found = false;
    for (const Claim& claim : told.claims) found = found || claim.kind == reading.kind;
    EXPECT_TRUE(found) << reading.sentence << "\n  gave " << told.list();
  }
}

// What is counted is the entry: one line of a lexicon, that is one sense of one or more predicates in one syntactic frame, with an
// example of its own. `readings` counts each head word of an entry by itself.
TEST(Frames, TheLexiconIsBroad) {
  const auto lexicon = ClaimLexicon::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "lexicon");
  ASSERT_TRUE(lexicon.has_value());
  std::set<std::string> entries, examples;
  std::set<std::optional<ClaimKind>> kinds;
  std::size_t readings = 0;
  for (const Sense& sense : lexicon->predicates.senses()) {
    entries.insert(sense.where);
    examples.insert(sense.example);
    kinds.insert(sense.kind);
    readings += sense.words[sense.head].size();
  }
  EXPECT_GE(entries.size(), 1500U);
  EXPECT_EQ(examples.size(), entries.size()) << "two entries share an example";
  EXPECT_EQ(kinds.size(), kClaimKindCount + 1) << "some kind has no entry";  // and "none"
  EXPECT_GE(readings, 4000U);
}

}  // namespace
}  // namespace hearsay
