#include "mark/coref_war_names.h"

#include <algorithm>

#include "mark/coref.h"

namespace hearsay {

using WordClass = EntityLexicon::WordClass;

std::optional<std::pair<std::int32_t, std::int32_t>> WarNames::at(std::uint32_t t) {
  const std::uint32_t end = words_.sentence_at(t).tokens.end;
  const auto hit = lexicon_.alias_phrases.match(words_, t, end);
  if (!hit || static_cast<EntityLexicon::AliasForm>(hit.value) != EntityLexicon::AliasForm::kNominal || words_.starts_sentence(t))
    return std::nullopt;
  const std::uint32_t next = t + hit.length;
  const bool of = next < end && words_.lower(next) == "of";  // "Bear, the nom de guerre of Orlov"
  const std::int32_t name = of ? name_before(t) : name_beginning(next, end);
  if (name < 0) return std::nullopt;
  const std::int32_t same = of ? -1 : partner(t);
  if (!of) last_ = Said{t, name};
  const std::int32_t person = of ? name_beginning(next + 1, end) : same >= 0 ? same : owner(t);
  if (person < 0 || person == name) return std::nullopt;
  return std::pair(person, name);
}

// The person whose name begins after signs and "is".
std::int32_t WarNames::name_beginning(std::uint32_t t, std::uint32_t end) const {
  while (t < end && (is_sign(t) || words_.token(t).upos == Upos::kAux)) ++t;
  if (t >= end || work_.name_at[t] < 0) return -1;
  const DraftMention& name = work_.mentions[static_cast<std::size_t>(work_.name_at[t])];
  return name.tokens.begin == t && name.type == EntityType::kPerson ? name.entity : -1;
}

// The person whose name ends right before the phrase, but for a sign, an article and a possessive.
std::int32_t WarNames::name_before(std::uint32_t t) const {
  const std::uint32_t begin = words_.sentence_at(t).tokens.begin;
  const auto between = [&](std::uint32_t at) {
    return is_sign(at) || words_.token(at).upos == Upos::kDet || words_.token(at).upos == Upos::kPart;
  };
  while (t > begin && work_.name_at[t - 1] < 0 && between(t - 1)) --t;
  if (t == begin || work_.name_at[t - 1] < 0) return -1;
  const DraftMention& name = work_.mentions[static_cast<std::size_t>(work_.name_at[t - 1])];
  return name.type == EntityType::kPerson ? name.entity : -1;
}

// "his real name, Ivan Orlov, instead of his nom de guerre": both are one man's, whoever he is.
std::int32_t WarNames::partner(std::uint32_t t) const {
  if (!last_ || words_.sentence(last_->token) != words_.sentence(t) || words_.lower(last_->token - 1) != words_.lower(t - 1))
    return -1;
  for (std::uint32_t at = last_->token + 1; at < t; ++at)
    if (const std::int32_t other = person_at(at); (other >= 0 && other != last_->entity) || is_unknown_person(at)) return -1;
  return last_->entity;
}

// Whose name the phrase at `t` speaks of, looking leftward for the first that it can be.
std::int32_t WarNames::owner(std::uint32_t t) const {
  const std::uint32_t begin = words_.sentence_at(t).tokens.begin;
  if (const std::int32_t beside = name_before(t); beside >= 0)
    return beside;  // "Orlov's nom de guerre", "Orlov (nom de guerre: …)"
  for (std::uint32_t at = t; at-- > begin;) {
    if (person_at(at) >= 0 || is_unknown_person(at)) break;
    if (!lexicon_.is(WordClass::kRelative, words_.lower(at))) continue;
    while (at > begin && is_sign(at - 1)) --at;  // "the rebel leader, who"
    if (at == begin) return -1;
    const std::int32_t name = work_.name_at[at - 1];
    return name >= 0 && work_.mentions[static_cast<std::size_t>(name)].type == EntityType::kPerson
               ? work_.mentions[static_cast<std::size_t>(name)].entity
               : person_at(at - 1);
  }
  return only_person(t);
}

// The only person whom the sentence names. What an earlier one names is left alone: a "he" may be anybody there.
std::int32_t WarNames::only_person(std::uint32_t t) const {
  constexpr std::uint32_t kReach = 100;  // no prose puts a name farther from its phrase
  const std::uint32_t begin = std::max(words_.sentence_at(t).tokens.begin, t > kReach ? t - kReach : 0);
  std::int32_t found = -1;
  for (std::uint32_t at = t; at-- > begin;) {
    if (is_unknown_person(at)) return -1;
    const std::int32_t person = person_at(at);
    if (person >= 0 && found >= 0 && person != found) return -1;
    if (person >= 0) found = person;
  }
  return found;
}

// Pronouns are left out: what "his" means is the very question.
std::int32_t WarNames::person_at(std::uint32_t t) const {
  const std::int32_t mention = work_.head_at[t];
  if (mention < 0) return -1;
  const DraftMention& known = work_.mentions[static_cast<std::size_t>(mention)];
  return known.type == EntityType::kPerson && known.form != Mention::Form::kPronoun ? known.entity : -1;
}

// "the commander": somebody of whom the text does not say who it is.
bool WarNames::is_unknown_person(std::uint32_t t) const {
  if (work_.head_at[t] >= 0 || work_.name_at[t] >= 0 || words_.token(t).upos != Upos::kNoun) return false;
  if (t + 1 < words_.size() && work_.name_at[t + 1] >= 0) return false;  // "commander Orlov"
  return lexicon_.role_phrases.match(words_, t, t + 1) || lexicon_.title_phrases.match(words_, t, t + 1);
}

}  // namespace hearsay
