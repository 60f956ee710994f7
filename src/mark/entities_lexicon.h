#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"
#include "mark/entities_words.h"
#include "mark/names.h"

namespace hearsay {

/// What the lexicon knows of people, bodies and places: titles, roles, collectives, countries and their adjectives.
struct EntityLexicon {
  struct Title {
    enum class Kind : std::uint8_t { kHonorific, kRank, kOffice, kJob };
    Kind kind = Kind::kJob;
    char gender = 0;  ///< 'f', 'm' or 0
  };
  struct Role {
    enum class Link : std::uint8_t { kNone, kMember, kSpeaks };
    Link link = Link::kNone;
    bool definite = false;
  };
  struct Group {
    enum class Kind : std::uint8_t { kParty, kForce, kState, kMedia, kBody };
    std::string name;
    Kind kind = Kind::kParty;
    bool plural = false;
  };
  struct Body {
    enum class Kind : std::uint8_t { kState, kMedia, kCompany, kScience, kAid, kParty, kForce, kBody, kNeutral };
    Kind kind = Kind::kBody;
  };
  struct PlaceNoun {
    enum class Class : std::uint8_t { kPopulated, kRegion, kCountry, kIsland, kWater, kMountain, kFacility, kPart, kCapital };
    Class place_class = Class::kPart;
    bool definite = false;
  };
  struct Organization {
    enum class Kind : std::uint8_t { kAgency, kBroadcaster, kPaper, kUnion, kAid, kArmed, kCompany, kChannel };
    Kind kind = Kind::kAgency;
  };
  struct Country {
    std::string iso;
    std::string name;
    std::string capital;
    std::vector<std::string> neighbours;
  };
  enum class WordClass : std::uint8_t {
    kLocative,
    kWithin,
    kJoint,
    kHe,
    kShe,
    kIt,
    kThey,
    kThere,
    kDefinite,
    kSame,
    kFamily,
    kParticle,
    kConnective,
    kBorder,
    kGenerational,
    kRelational,
    kNaming,
    kVessel,
    kDweller,
    kMass,
    kRelative,
    kDirection,
    kLeading,
  };
  static constexpr std::size_t kWordClasses = 23;
  enum class AliasForm : std::uint8_t { kBetween, kApart, kNominal, kParenthesis };

  static Result<EntityLexicon> load(const std::filesystem::path& lexicon);

  std::vector<Title> titles;
  PhraseIndex title_phrases;
  std::vector<Role> roles;
  PhraseIndex role_phrases;
  std::vector<Group> groups;
  PhraseIndex group_phrases;
  PhraseIndex qualified_phrases;  ///< values index `groups`
  PhraseIndex group_modifiers;    ///< "rebel" before a role: the rebels
  std::vector<Body> bodies;
  PhraseIndex body_nouns;
  std::vector<Organization> organizations;
  PhraseIndex organization_names;     ///< values index `organizations`
  PhraseIndex organization_acronyms;  ///< in lower case; count only where the text has capitals
  std::vector<PlaceNoun> places;
  PhraseIndex place_nouns;
  std::vector<Country> countries;
  PhraseIndex country_names;                                     ///< values index `countries`
  PhraseIndex country_acronyms;                                  ///< in lower case; count only where the text has capitals
  PhraseIndex demonyms;                                          ///< values index `countries`
  PhraseIndex alias_phrases;                                     ///< values are AliasForm
  PhraseIndex given_names;                                       ///< values are 'f' and 'm'
  std::unordered_map<std::string, std::uint32_t> country_index;  ///< by ISO code
  SpellingKeys keys{{}};

  /// By lower-case word: one bit per class of entity_words.lex.
  std::unordered_map<std::string, std::uint32_t, WordHash, std::equal_to<>> word_classes;

  bool is(WordClass word_class, std::string_view lower) const {
    const auto found = word_classes.find(lower);
    return found != word_classes.end() && (found->second >> static_cast<unsigned>(word_class) & 1) != 0;
  }
  std::optional<std::uint32_t> country(std::string_view iso) const;
};

}  // namespace hearsay
