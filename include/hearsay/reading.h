#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/span.h"

namespace hearsay {

/// Universal part-of-speech tags (UD v2).
enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};
inline constexpr int kUposCount = 17;
std::string_view name_of(Upos upos);  ///< "NOUN"

/// Universal dependency relations (UD v2) with the subtypes that English EWT uses.
enum class Deprel : std::uint8_t {
  kRoot,
  kAcl,
  kAclRelcl,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,
  kCase,
  kCc,
  kCcPreconj,
  kCcomp,
  kCompound,
  kCompoundPrt,
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,
  kCsubjPass,
  kDep,
  kDet,
  kDetPredet,
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodPoss,
  kNmodTmod,
  kNmodUnmarked,
  kNsubj,
  kNsubjOuter,
  kNsubjPass,
  kNummod,
  kObj,
  kObl,
  kOblAgent,
  kOblTmod,
  kOblUnmarked,
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kVocative,
  kXcomp,
  kNmodDesc,
};
inline constexpr int kDeprelCount = static_cast<int>(Deprel::kNmodDesc) + 1;
std::string_view name_of(Deprel deprel);  ///< "acl:relcl"

enum class EntityType : std::uint8_t { kPerson, kOrganization, kPlace };
std::string_view name_of(EntityType type);  ///< "person"

/// One syntactic word by UD English conventions ("n't" and "'s" are tokens of their own).
struct Token {
  Span span;
  std::string_view lemma;  ///< lower case unless a proper noun; borrows the reading or its article
  std::int32_t head = -1;  ///< index of the head in `Reading::tokens`, -1 for a root
  Upos upos = Upos::kX;
  Deprel deprel = Deprel::kDep;
  std::uint16_t features = 0;  ///< bits of `Feature`
};

/// What the form of a word says beyond its tag, as far as English shows it.
enum Feature : std::uint16_t {
  kPast = 1,         ///< finite past ("took")
  kPresent = 2,      ///< finite present ("takes")
  kParticiple = 4,   ///< past participle ("taken")
  kGerund = 8,       ///< -ing form
  kInfinitive = 16,  ///< base form of a verb
  kPlural = 32,
};

struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< one past the last
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool contains(std::uint32_t token) const { return begin <= token && token < end; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

struct Sentence {
  Span span;
  TokenRange tokens;
  bool headline = false;  ///< the article's title or a subheading: a sentence of its own without a final stop
};

/// A proper name in the text; titles, ranks and articles stay outside.
struct Name {
  Span span;
  TokenRange tokens;
  EntityType type = EntityType::kPerson;
};

/// An article as read: sentences, words, trees, names. Boilerplate and bylines are not read and have no sentences.
///
/// Requires the article to outlive it unmoved. Movable, not copyable (lemmas point into `lemmas`).
struct Reading {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Name> names;
  std::vector<std::uint32_t> sentence_of;  ///< by token: its sentence
  std::vector<std::unique_ptr<std::string>> lemmas;

  Reading() = default;
  Reading(Reading&&) = default;
  Reading& operator=(Reading&&) = default;
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
};

}  // namespace hearsay
