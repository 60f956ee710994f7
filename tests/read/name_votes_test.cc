#include "read/name_votes.h"

#include "fixtures.h"
#include "read/cut_text.h"

namespace hearsay::read {
namespace {

// Words of `text` with every capitalised one a proper noun; `marked` are the names found so far, as "word number, words, type".
struct Found {
  std::uint32_t first, words;
  EntityType type;
};

std::string after_voting(const std::string& text, const std::vector<Found>& marked) {
  const Article article = article_of(text);
  Reading reading;
  cut_text(article, lexicon().tokens, reading);
  for (Token& token : reading.tokens) {
    const char c = text[token.span.begin];
    token.upos = c >= 'A' && c <= 'Z' ? Upos::kPropn : Upos::kNoun;
  }
  for (const Found& f : marked)
    reading.names.push_back({{reading.tokens[f.first].span.begin, reading.tokens[f.first + f.words - 1].span.end},
                             {f.first, f.first + f.words},
                             f.type});
  agree_on_names(article.text, reading);
  std::vector<std::string> out;
  for (const Name& name : reading.names) out.push_back(std::string(name.span.of(text)) + "=" + std::string(name_of(name.type)));
  return joined(out, ", ");
}

constexpr auto kPerson = EntityType::kPerson, kPlace = EntityType::kPlace, kOrganization = EntityType::kOrganization;

TEST(NameVotes, TheMajorityHasIt) {
  EXPECT_EQ(after_voting("in Lima , near Lima , Lima fell", {{1, 1, kPlace}, {4, 1, kPlace}, {6, 1, kPerson}}),
            "Lima=place, Lima=place, Lima=place");
}

TEST(NameVotes, WhatIsFoundOnceIsFoundElsewhere) {
  EXPECT_EQ(after_voting("the Blue Cross came ; so the Blue Cross left", {{1, 2, kOrganization}}),
            "Blue Cross=organization, Blue Cross=organization");
}

TEST(NameVotes, CapitalsDoNotCount) {
  EXPECT_EQ(after_voting("FLOOD IN LIMA ; in Lima", {{5, 1, kPlace}}), "LIMA=place, Lima=place");
}

TEST(NameVotes, AFamilyNameAloneIsThePerson) {
  EXPECT_EQ(after_voting("then Rosa Quispe came ; later Quispe spoke on Quispe Street", {{1, 2, kPerson}}),
            "Rosa Quispe=person, Quispe=person");
}

TEST(NameVotes, NothingFoundNothingMarked) {
  EXPECT_EQ(after_voting("in Lima near Lima", {}), "");
}

}  // namespace
}  // namespace hearsay::read
