#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hearsay/marks.h"
#include "mark/entities_lexicon.h"
#include "mark/entities_words.h"
#include "mark/gazetteer.h"

namespace hearsay {

/// A mention while its entity is being sought.
struct DraftMention {
  Span span;
  TokenRange tokens;
  std::uint32_t head = 0;
  EntityType type = EntityType::kPerson;
  Mention::Form form = Mention::Form::kName;
  std::int32_t entity = -1;
  bool seen = true;           ///< named by the reader; false where only the lexicon or another mention says so
  bool adjectival = false;    ///< a place that only qualifies a noun ("Gulu prison")
  char gender = 0;            ///< from a title before it
  std::int32_t group = -1;    ///< the collective that it names ("the rebels"), index into the lexicon's groups
  std::string qualifier;      ///< what sets it apart from others of its group: "@TR", "kurdish", "@TR-backed"
  std::int32_t same_as = -1;  ///< a mention that the grammar says means the same ("state television TVN")
};

/// An entity while it is being gathered.
struct DraftEntity {
  EntityType type = EntityType::kPerson;
  std::string name;
  std::vector<std::string> words;        ///< of the fullest name, folded, without particles
  std::vector<std::string> nouns;        ///< what the text calls it: "director", "island", "company"
  std::optional<std::uint32_t> group;    ///< index of the collective it is or is named after
  std::vector<std::string> qualifiers;   ///< of a collective: "@SY", "turkish-backed"
  std::optional<std::uint32_t> country;  ///< index of the country that a place is or a body belongs to
  std::optional<Gazetteer::Bearer> place;
  std::optional<Gazetteer::Bearer> around;  ///< where no gazetteer knows the place: the one that the text puts it in
  std::optional<EntityId> speaks_for;
  std::optional<EntityId> located_in;
  bool common = false;
  bool plural = false;
  bool is_country = false;
  char gender = 0;
  std::uint32_t names = 0;  ///< mentions by name
};

/// The state of one article's search for entities; each step adds to it.
struct EntityWork {
  const Article& article;
  const Reading& reading;
  const EntityLexicon& lexicon;
  const Gazetteer& gazetteer;
  EntityWords words;
  std::vector<DraftMention> mentions;  ///< in text order after `collect_names`
  std::vector<DraftEntity> entities;
  std::vector<std::int32_t> name_at;   ///< by token: the name mention that covers it, or -1
  std::vector<std::int32_t> head_at;   ///< by token: the mention whose head it is, or -1
  std::vector<bool> in_time;           ///< by token: part of a time expression
  std::vector<double> country_weight;  ///< by country: how much the article speaks of it

  EntityWork(const Article& a, const Reading& r, std::span<const TimeMark> times, const EntityLexicon& l, const Gazetteer& g);

  /// Adds a mention and notes whose head it is. Returns its index.
  std::uint32_t add(DraftMention mention);

  std::int32_t new_entity(EntityType type) {
    entities.emplace_back().type = type;
    return static_cast<std::int32_t>(entities.size() - 1);
  }
  DraftEntity& entity_of(const DraftMention& mention) { return entities[static_cast<std::size_t>(mention.entity)]; }

  std::optional<std::uint32_t> country_at(TokenRange range) const;       ///< the country whose name the words are
  std::optional<std::uint32_t> organization_at(TokenRange range) const;  ///< the well-known body whose name they are
  std::optional<std::uint32_t> demonym_at(std::uint32_t token) const;
  bool has_locative(std::uint32_t head) const;  ///< "in", "near", "toward" stands before the phrase
};

/// A name without quotation marks that stuck to a word.
Span without_marks(const Article& article, Span span);

/// Whether the word follows "the ferry", "aboard the": it names a ship.
bool follows_vessel(const EntityWork& work, std::uint32_t token);

/// Whether it follows "the city of": it names a place, known or not.
bool is_called_place(const EntityWork& work, std::uint32_t token);

/// Step 1: names as the reader found them, mended, and those it missed.
void collect_names(EntityWork& work);

/// Of step 1: one type for all that bears one name, by what stands around its mentions.
void settle_types(const EntityWork& work, std::vector<DraftMention>& names);

inline constexpr double kCountryNamed = 2;  ///< what one mention of a country weighs; a nationality weighs half

/// How much the article speaks of each country.
void weigh_countries(EntityWork& work);

/// Of step 1, once the countries are weighed: towns of the country that the article is about, where the reader saw no name.
void add_home_places(EntityWork& work);

/// Step 2: parties named by common nouns ("the rebels", "state television", "Gulu regional hospital").
void collect_collectives(EntityWork& work);

/// Step 3: names of one person, body or place become one entity.
void unite_people(EntityWork& work);
void unite_bodies(EntityWork& work);
void unite_places(EntityWork& work);

/// Step 4: where the places are.
void locate_places(EntityWork& work);

/// Step 5: what the text calls each entity ("director", "island"); "the rebel leader", "the capital", "he", "its", "there";
/// and who speaks for whom.
void note_nouns(EntityWork& work);
void resolve_descriptions(EntityWork& work);
void link_entities(EntityWork& work);

/// Step 6: what was found, as the marks show it.
void write_marks(EntityWork& work, Marks& marks);

}  // namespace hearsay
