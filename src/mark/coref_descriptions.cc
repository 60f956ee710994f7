// "the rebel leader", "the capital", "the observatory", "he", "its", "there": in text order, each understood by what stands before.

#include <algorithm>
#include <unordered_map>

#include "mark/coref.h"
#include "mark/coref_discourse.h"
#include "mark/coref_war_names.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;
using NounClass = EntityLexicon::PlaceNoun::Class;
using BodyKind = EntityLexicon::Body::Kind;

constexpr std::uint32_t kFar = 40;  // sentences within which a description finds its entity

class DescriptionResolver {
 public:
  explicit DescriptionResolver(EntityWork& work)
      : work_(work), words_(work.words), lexicon_(work.lexicon), discourse_(work), war_names_(work) {}

  void run() {
    index_capitals();
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (work_.head_at[t] >= 0) {
        const std::int32_t entity = work_.mentions[static_cast<std::size_t>(work_.head_at[t])].entity;
        if (entity >= 0) discourse_.note(entity, t);
      } else if (work_.name_at[t] < 0) {
        resolve(t);
      }
      if (is_subject(words_.token(t).deprel) && words_.token(t).upos != Upos::kPron) discourse_.note_subject(t);
      take_war_name(t);
    }
  }

 private:
  void resolve(std::uint32_t t) {
    const Token& token = words_.token(t);
    std::optional<std::int32_t> entity;
    Mention::Form form = Mention::Form::kNominal;
    if (token.upos == Upos::kPron || token.upos == Upos::kDet) {
      form = Mention::Form::kPronoun;
      entity = pronoun(t);
    } else if (token.upos == Upos::kAdv) {
      form = Mention::Form::kPronoun;
      if (lexicon_.is(WordClass::kThere, words_.lower(t)) && token.deprel == Deprel::kAdvmod) entity = place_there(t);
    } else if (token.upos == Upos::kNoun || token.upos == Upos::kPropn || token.upos == Upos::kAdj) {
      entity = noun(t);
    }
    if (entity && *entity >= 0) put(t, *entity, form);
  }

  // "his nom de guerre, Abu Salim": the name is one of the owner's.
  void take_war_name(std::uint32_t t) {
    constexpr int kMostMerges = 16;
    if (merges_ >= kMostMerges) return;
    const auto one = war_names_.at(t);
    if (!one) return;
    merge_entities(work_, one->first, one->second);
    discourse_.rename(one->second, one->first);
    ++merges_;
  }

  // "He flew to Nairobi in Kenya and stayed there": in the town.
  std::optional<std::int32_t> place_there(std::uint32_t t) const {
    const auto town = discourse_.last(t, 0, [](const DraftEntity& e) { return e.type == EntityType::kPlace && !e.is_country; });
    return town ? town : discourse_.last(t, 3, [](const DraftEntity& e) { return e.type == EntityType::kPlace; });
  }

  void put(std::uint32_t t, std::int32_t entity, Mention::Form form) {
    DraftMention mention;
    mention.tokens = {t, t + 1};
    mention.span = words_.token(t).span;
    mention.head = t;
    mention.type = work_.entities[static_cast<std::size_t>(entity)].type;
    mention.form = form;
    mention.entity = entity;
    work_.add(mention);
    discourse_.note(entity, t);
  }

  std::optional<std::int32_t> pronoun(std::uint32_t t) {
    const std::string_view word = words_.lower(t);
    const bool he = lexicon_.is(WordClass::kHe, word), she = lexicon_.is(WordClass::kShe, word);
    if (he || she) {
      const auto person = discourse_.person(t, he ? 'm' : 'f');
      if (person) learn_gender(*person, he ? 'm' : 'f');
      return person;
    }
    const bool they = lexicon_.is(WordClass::kThey, word);
    if ((!they && !lexicon_.is(WordClass::kIt, word)) || words_.token(t).deprel == Deprel::kExpl) return std::nullopt;
    if (const auto thing = discourse_.thing(t, they)) return thing;
    if (lexicon_.is(WordClass::kRelational, word) && words_.token(t).deprel == Deprel::kNmodPoss && words_.token(t).head >= 0 &&
        lexicon_.role_phrases.match(words_, static_cast<std::uint32_t>(words_.token(t).head),
                                    static_cast<std::uint32_t>(words_.token(t).head) + 1))
      return discourse_.last(t, 1, [they](const DraftEntity& e) {
        return e.type == EntityType::kOrganization && (they || !(e.plural && e.common));  // "its spokesman" is not the strikers'
      });
    return std::nullopt;
  }

  void learn_gender(std::int32_t entity, char gender) {
    DraftEntity& person = work_.entities[static_cast<std::size_t>(entity)];
    if (person.type == EntityType::kPerson && !person.gender) person.gender = gender;
  }

  bool is_definite(std::uint32_t t) const {
    for (std::int32_t c = words_.first_child(t); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const Deprel deprel = words_.token(child).deprel;
      if ((deprel == Deprel::kDet || deprel == Deprel::kNmodPoss) && child < t &&
          lexicon_.is(WordClass::kDefinite, words_.lower(child)))
        return true;
      if (deprel == Deprel::kNmodPoss && child < t && work_.head_at[child] >= 0) return true;  // "Reyes's party", "Syria's capital"
    }
    return false;
  }

  std::optional<std::int32_t> noun(std::uint32_t t) {
    const auto role = lexicon_.role_phrases.match(words_, t, t + 1);
    const auto body = lexicon_.body_nouns.match(words_, t, t + 1);
    const auto place = lexicon_.place_nouns.match(words_, t, t + 1);
    const auto title = lexicon_.title_phrases.match(words_, t, t + 1);
    if (!role && !body && !place && (!title || lexicon_.titles[title.value].kind == EntityLexicon::Title::Kind::kHonorific))
      return std::nullopt;
    if (const auto named = beside(t)) return named;
    const Deprel deprel = words_.token(t).deprel;
    if (deprel == Deprel::kCompound || deprel == Deprel::kAmod || deprel == Deprel::kFlat || deprel == Deprel::kAppos ||
        !is_definite(t))
      return std::nullopt;
    if (place && lexicon_.places[place.value].definite) {
      if (const auto found = place_of(t, lexicon_.places[place.value].place_class)) return found;
    }
    if (!role || lexicon_.roles[role.value].definite)
      if (const auto found = person_of(t)) return found;
    return body ? body_of(t, lexicon_.bodies[body.value].kind) : std::nullopt;
  }

  // "the captain, Ana Reyes", "the capital, Damascus": the name in apposition says who is meant.
  std::optional<std::int32_t> beside(std::uint32_t t) const {
    for (std::int32_t c = words_.first_child(t); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const Deprel deprel = words_.token(child).deprel;
      if (child < t || (deprel != Deprel::kAppos && deprel != Deprel::kFlat) || work_.head_at[child] < 0) continue;
      const DraftMention& name = work_.mentions[static_cast<std::size_t>(work_.head_at[child])];
      if (name.entity >= 0 && name.form == Mention::Form::kName && fits(t, name.type)) return name.entity;
    }
    return std::nullopt;
  }

  bool fits(std::uint32_t t, EntityType type) const {
    switch (type) {
      case EntityType::kPerson:
        return lexicon_.role_phrases.match(words_, t, t + 1) || lexicon_.title_phrases.match(words_, t, t + 1);
      case EntityType::kOrganization:
        return bool(lexicon_.body_nouns.match(words_, t, t + 1));
      case EntityType::kPlace:
        return bool(lexicon_.place_nouns.match(words_, t, t + 1));
    }
    return false;
  }

  static bool is_called(const DraftEntity& entity, std::string_view noun) {
    return std::any_of(entity.nouns.begin(), entity.nouns.end(), [&](const std::string& own) {
      return own == noun || (own.starts_with("spokes") && noun.starts_with("spokes")) ||
             (own.size() > noun.size() && own.ends_with(noun) && own[own.size() - noun.size() - 1] == '-');
    });
  }

  std::optional<std::int32_t> person_of(std::uint32_t t) const {
    const std::string_view noun = words_.lower(t);
    return discourse_.last(t, kFar, [&](const DraftEntity& e) { return e.type == EntityType::kPerson && is_called(e, noun); });
  }

  bool bears_noun(const DraftEntity& entity, std::string_view noun) const {
    if (is_called(entity, noun)) return true;
    if (std::find(entity.words.begin(), entity.words.end(), noun) != entity.words.end()) return true;
    if (!entity.group) return false;
    const std::string& group = lexicon_.groups[*entity.group].name;
    return group.size() > noun.size() && group.ends_with(noun) && group[group.size() - noun.size() - 1] == ' ';
  }

  std::optional<std::int32_t> body_of(std::uint32_t t, BodyKind kind) const {
    if (kind == BodyKind::kNeutral || kind == BodyKind::kForce) return std::nullopt;
    const std::string_view noun = words_.lower(t);
    const auto exact =
        discourse_.last(t, kFar, [&](const DraftEntity& e) { return e.type == EntityType::kOrganization && bears_noun(e, noun); });
    if (exact || (kind != BodyKind::kCompany && kind != BodyKind::kMedia && kind != BodyKind::kParty)) return exact;
    return discourse_.last(t, kFar, [&](const DraftEntity& e) {
      return e.type == EntityType::kOrganization &&
             std::any_of(e.words.begin(), e.words.end(), [&](const std::string& word) { return is_kind(word, kind); });
    });
  }

  bool is_kind(const std::string& word, BodyKind kind) const {
    const auto found = kind_of_.find(word);
    return found != kind_of_.end() && found->second == kind;
  }

  void index_capitals() {
    for (std::size_t i = 0; i < work_.entities.size(); ++i) {
      const DraftEntity& entity = work_.entities[i];
      if (entity.type == EntityType::kPlace && entity.place) by_place_.emplace(entity.place->place(), static_cast<std::int32_t>(i));
    }
    for (std::uint32_t t = 0; t < words_.size(); ++t)
      if (work_.name_at[t] >= 0)
        if (const auto hit = lexicon_.body_nouns.match(words_, t, t + 1))
          kind_of_.emplace(words_.lower(t), lexicon_.bodies[hit.value].kind);
  }

  std::optional<std::uint32_t> home() const {
    const auto best = std::max_element(work_.country_weight.begin(), work_.country_weight.end());
    return best == work_.country_weight.end() || *best <= 0
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(best - work_.country_weight.begin()));
  }

  bool has_place_within(std::uint32_t t) const {
    for (std::int32_t c = words_.first_child(t); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const Deprel deprel = words_.token(child).deprel;
      if ((deprel == Deprel::kNmod || deprel == Deprel::kCompound) && work_.name_at[child] >= 0 &&
          work_.mentions[static_cast<std::size_t>(work_.name_at[child])].type == EntityType::kPlace)
        return true;
    }
    return false;
  }

  // "the city", not "the second city" or "the cities of the coast".
  bool is_bare(std::uint32_t t) const {
    if (words_.token(t).features & kPlural) return false;
    for (std::int32_t c = words_.first_child(t); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const Deprel deprel = words_.token(static_cast<std::uint32_t>(c)).deprel;
      if (deprel == Deprel::kAmod || deprel == Deprel::kNmod || deprel == Deprel::kCompound || deprel == Deprel::kNummod ||
          deprel == Deprel::kAclRelcl)
        return false;
    }
    return true;
  }

  std::optional<std::int32_t> place_of(std::uint32_t t, NounClass noun_class) {
    if (noun_class == NounClass::kCapital) return capital_of(t);
    if (has_place_within(t)) return std::nullopt;
    const std::string_view noun = words_.lower(t);
    const auto called =
        discourse_.last(t, kFar, [&](const DraftEntity& e) { return e.type == EntityType::kPlace && is_called(e, noun); });
    if (called || !is_bare(t)) return called;
    switch (noun_class) {
      case NounClass::kPopulated:
        return last_of_class(t, {PlaceSense::Class::kPopulated, PlaceSense::Class::kRegion});
      case NounClass::kRegion:
        return last_of_class(t, {PlaceSense::Class::kRegion, PlaceSense::Class::kArea});
      case NounClass::kIsland:
        return last_of_class(t, {PlaceSense::Class::kNatural, PlaceSense::Class::kRegion});
      case NounClass::kCountry:
        return discourse_.last(t, kFar, [](const DraftEntity& e) { return e.type == EntityType::kPlace && e.is_country; });
      default:
        return std::nullopt;
    }
  }

  std::optional<std::int32_t> last_of_class(std::uint32_t t, std::initializer_list<PlaceSense::Class> classes) const {
    return discourse_.last(t, kFar, [&](const DraftEntity& e) {
      return e.type == EntityType::kPlace && e.place &&
             std::find(classes.begin(), classes.end(), work_.gazetteer.place(e.place->place()).place_class) != classes.end();
    });
  }

  // "the Syrian capital", "the capital of Syria", "the capital" of the country that the article is about.
  std::optional<std::int32_t> capital_of(std::uint32_t t) {
    std::optional<std::uint32_t> country;
    const TokenRange phrase = words_.phrase(t);
    for (std::uint32_t i = phrase.begin; i < phrase.end && !country; ++i) {
      if (work_.name_at[i] >= 0) {
        const DraftMention& name = work_.mentions[static_cast<std::size_t>(work_.name_at[i])];
        if (name.entity >= 0 && name.type == EntityType::kPlace && work_.entity_of(name).is_country)
          country = work_.entity_of(name).country;
      } else {
        country = work_.demonym_at(i);
      }
    }
    if (!country) country = home();
    return country ? capital_entity(*country) : std::nullopt;
  }

  std::optional<std::int32_t> capital_entity(std::uint32_t country) {
    const EntityLexicon::Country& land = lexicon_.countries[country];
    for (const Gazetteer::Bearer bearer : work_.gazetteer.named(fold(land.capital))) {
      const Gazetteer::Place place = work_.gazetteer.place(bearer.place());
      if (place.country != land.iso || place.place_class != PlaceSense::Class::kPopulated) continue;
      const auto known = by_place_.find(bearer.place());
      if (known != by_place_.end()) return known->second;
      const std::int32_t entity = work_.new_entity(EntityType::kPlace);
      DraftEntity& fresh = work_.entities[static_cast<std::size_t>(entity)];
      fresh.name = land.capital;
      fresh.place = bearer;
      fresh.country = country;
      by_place_.emplace(bearer.place(), entity);
      return entity;
    }
    return std::nullopt;
  }

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  Discourse discourse_;
  WarNames war_names_;
  int merges_ = 0;
  std::unordered_map<std::uint32_t, std::int32_t> by_place_;
  std::unordered_map<std::string, BodyKind, WordHash, std::equal_to<>> kind_of_;
};

}  // namespace

void resolve_descriptions(EntityWork& work) {
  DescriptionResolver(work).run();
}

}  // namespace hearsay
