#include <gtest/gtest.h>

#include <filesystem>

#include "claim/frames.h"
#include "claims_road.h"

namespace hearsay {
namespace {

// Every example of the predicate lexicons is a promise: read, it gives a claim of the kind that the entry names, and none where
// the entry says that it is no claim.
TEST(Frames, EveryExampleGivesItsKind) {
  const auto lexicon = ClaimLexicon::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "lexicon");
  ASSERT_TRUE(lexicon.has_value()) << to_string(lexicon.error());
  std::string last;
  for (const Sense& sense : lexicon->predicates.senses()) {
    if (sense.where == last) continue;  // one entry may hold several patterns
    last = sense.where;
    ASSERT_FALSE(sense.example.empty()) << sense.where;
    const test::Told told = test::tell(sense.example);
    bool found = false;
    for (const Claim& claim : told.claims) found = found || (sense.kind && claim.kind == *sense.kind);
    if (sense.kind)
      EXPECT_TRUE(found) << sense.where << " (" << sense.id << "): " << sense.example << "\n  gave " << told.list();
    else
      EXPECT_TRUE(told.claims.empty()) << sense.where << " (" << sense.id << "): " << sense.example << "\n  gave " << told.list();
  }
}

TEST(Frames, TheLexiconIsBroad) {
  const auto lexicon = ClaimLexicon::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "lexicon");
  ASSERT_TRUE(lexicon.has_value());
  std::size_t readings = 0;
  for (const Sense& sense : lexicon->predicates.senses()) readings += sense.words[sense.head].size();
  EXPECT_GE(readings, 1500U);
}

}  // namespace
}  // namespace hearsay
