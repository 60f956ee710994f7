// Who speaks for whom ("MoH spokeswoman Ana Reyes", "its director, Ana Orlov"), and where bodies belong.

#include <algorithm>

#include "mark/coref.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;

class Linker {
 public:
  explicit Linker(EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    const std::size_t count = work_.mentions.size();
    for (std::size_t i = 0; i < count; ++i) {
      const DraftMention mention = work_.mentions[i];
      if (mention.entity < 0 || mention.form != Mention::Form::kName) continue;
      if (mention.type == EntityType::kPerson) link_person(mention);
      if (mention.type != EntityType::kOrganization) continue;
      locate_body(mention);
      link_leader(mention);
    }
    for (const DraftMention& mention : work_.mentions)
      if (mention.type == EntityType::kOrganization && mention.entity >= 0 && mention.form == Mention::Form::kNominal)
        locate_body(mention);
  }

 private:
  void link_person(const DraftMention& mention) {
    if (work_.entity_of(mention).speaks_for) return;
    for (const std::uint32_t role : roles_of(mention)) {
      const auto hit = lexicon_.role_phrases.match(words_, role, role + 1);
      if (!hit || lexicon_.roles[hit.value].link == EntityLexicon::Role::Link::kNone) continue;
      const auto body = body_of(role, mention, lexicon_.roles[hit.value].link == EntityLexicon::Role::Link::kSpeaks);
      if (!body || *body == mention.entity) continue;
      work_.entity_of(mention).speaks_for = static_cast<EntityId>(*body);
      return;
    }
  }

  // "rebels, led by the Front": what the Front says and does is said and done for them.
  void link_leader(const DraftMention& mention) {
    if (work_.entity_of(mention).speaks_for) return;
    std::uint32_t at = mention.head;
    for (int up = 0; up < 2 && words_.token(at).deprel == Deprel::kAppos && words_.token(at).head >= 0; ++up)
      at = static_cast<std::uint32_t>(words_.token(at).head);
    const Token& agent = words_.token(at);
    if (agent.head < 0 || (agent.deprel != Deprel::kOblAgent && agent.deprel != Deprel::kObl)) return;
    const auto verb = static_cast<std::uint32_t>(agent.head);
    if (!lexicon_.is(WordClass::kLeading, words_.lower(verb)) || words_.token(verb).head < 0 ||
        words_.token(verb).deprel != Deprel::kAcl)
      return;
    const std::int32_t led = mention_at(static_cast<std::uint32_t>(words_.token(verb).head));
    if (led < 0) return;
    const DraftMention& group = work_.mentions[static_cast<std::size_t>(led)];
    if (group.entity < 0 || group.entity == mention.entity || group.type != EntityType::kOrganization) return;
    const DraftEntity& body = work_.entities[static_cast<std::size_t>(group.entity)];
    if (body.common && body.plural) work_.entity_of(mention).speaks_for = static_cast<EntityId>(group.entity);
  }

  // Role nouns before the name, above it and in apposition to it.
  std::vector<std::uint32_t> roles_of(const DraftMention& mention) const {
    std::vector<std::uint32_t> roles;
    const TokenRange sentence = words_.sentence_at(mention.head).tokens;
    for (std::uint32_t t = mention.tokens.begin; t-- > sentence.begin && mention.tokens.begin - t <= 4;) {
      const Upos upos = words_.token(t).upos;
      if (upos != Upos::kNoun && upos != Upos::kPropn && upos != Upos::kAdj && upos != Upos::kPunct) break;
      if (upos == Upos::kPunct && t + 1 != mention.tokens.begin) break;
      roles.push_back(t);
    }
    const Token& head = words_.token(mention.head);
    if (head.head >= 0 && (head.deprel == Deprel::kAppos || head.deprel == Deprel::kFlat || head.deprel == Deprel::kCompound))
      roles.push_back(static_cast<std::uint32_t>(head.head));
    // "the commander of the alliance, Ana Reyes", where the tree sets her beside the alliance.
    if (head.head >= 0 && head.deprel == Deprel::kAppos)
      if (const Token& above = words_.token(static_cast<std::uint32_t>(head.head));
          above.deprel == Deprel::kNmod && above.head >= 0)
        roles.push_back(static_cast<std::uint32_t>(above.head));
    for (std::int32_t c = words_.first_child(mention.head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c)))
      if (words_.token(static_cast<std::uint32_t>(c)).deprel == Deprel::kAppos) roles.push_back(static_cast<std::uint32_t>(c));
    return roles;
  }

  // The body in the role's own phrase: "director of X", "X spokesman", "its president", "a rebel commander".
  std::optional<std::int32_t> body_of(std::uint32_t role, const DraftMention& person, bool speaks) {
    if (role > 0 && work_.name_at[role] < 0 && !words_.starts_sentence(role)) {
      const std::int32_t before = mention_at(role - 1);
      if (before >= 0 && work_.mentions[static_cast<std::size_t>(before)].type == EntityType::kOrganization)
        return work_.mentions[static_cast<std::size_t>(before)].entity;
      if (const auto party = modifier_party(role - 1)) return party;
    }
    std::optional<std::int32_t> whom;
    for (std::int32_t c = words_.first_child(role); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const Deprel deprel = words_.token(child).deprel;
      if (deprel != Deprel::kNmod && deprel != Deprel::kNmodPoss && deprel != Deprel::kCompound && deprel != Deprel::kAmod)
        continue;
      if (const auto party = modifier_party(child); party && child < role) return party;
      const auto found = body_in(child, person, speaks && deprel == Deprel::kNmodPoss);
      if (found && work_.entities[static_cast<std::size_t>(*found)].type == EntityType::kOrganization) return found;
      if (found && !whom) whom = found;
    }
    return whom;
  }

  std::optional<std::int32_t> body_in(std::uint32_t child, const DraftMention& person, bool or_person) const {
    const TokenRange phrase = words_.phrase(child);
    std::optional<std::int32_t> found;
    for (std::uint32_t t = phrase.begin; t < phrase.end && t < phrase.begin + 24; ++t) {
      const std::int32_t index = mention_at(t);
      if (index < 0) continue;
      const DraftMention& mention = work_.mentions[static_cast<std::size_t>(index)];
      if (mention.entity < 0 || mention.entity == person.entity) continue;
      if (mention.type == EntityType::kOrganization) return mention.entity;
      if (or_person && mention.type == EntityType::kPerson && t == child) found = mention.entity;
    }
    return found;
  }

  std::int32_t mention_at(std::uint32_t t) const { return work_.head_at[t] >= 0 ? work_.head_at[t] : work_.name_at[t]; }

  // "rebel" before a role is the rebels.
  std::optional<std::int32_t> modifier_party(std::uint32_t t) {
    if (mention_at(t) >= 0) return std::nullopt;
    const auto hit = lexicon_.group_modifiers.match(words_, t, t + 1);
    if (!hit) return std::nullopt;
    for (std::size_t i = 0; i < work_.entities.size(); ++i)
      if (work_.entities[i].type == EntityType::kOrganization && work_.entities[i].group == hit.value)
        return mark_party(t, static_cast<std::int32_t>(i));
    const std::int32_t entity = work_.new_entity(EntityType::kOrganization);
    DraftEntity& party = work_.entities[static_cast<std::size_t>(entity)];
    party.group = hit.value;
    party.common = true;
    party.plural = lexicon_.groups[hit.value].plural;
    party.name = lexicon_.groups[hit.value].name;
    return mark_party(t, entity);
  }

  std::int32_t mark_party(std::uint32_t t, std::int32_t entity) {
    DraftMention mention;
    mention.tokens = {t, t + 1};
    mention.span = words_.token(t).span;
    mention.head = t;
    mention.type = EntityType::kOrganization;
    mention.form = Mention::Form::kNominal;
    mention.entity = entity;
    mention.adjectival = true;
    work_.add(mention);
    return entity;
  }

  void locate_body(const DraftMention& mention) {
    DraftEntity& body = work_.entity_of(mention);
    if (body.located_in) return;
    for (std::uint32_t t = mention.tokens.begin; t < mention.tokens.end && !body.country; ++t)
      if (const auto country = work_.demonym_at(t)) body.country = country;
    if (!body.country)
      for (const std::string& qualifier : body.qualifiers)
        if (qualifier.size() == 3 && qualifier.front() == '@') body.country = lexicon_.country(qualifier.substr(1));
    if (!body.country) return;
    for (std::size_t i = 0; i < work_.entities.size(); ++i) {
      const DraftEntity& place = work_.entities[i];
      if (place.type == EntityType::kPlace && place.is_country && place.country == body.country && place.names > 0) {
        body.located_in = static_cast<EntityId>(i);
        return;
      }
    }
  }

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
};

}  // namespace

void link_entities(EntityWork& work) {
  Linker(work).run();
}

}  // namespace hearsay
