#include "claim/frames.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>

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
