#include "mark/entities_work.h"

namespace hearsay {

EntityWork::EntityWork(const Article& a, const Reading& r, std::span<const TimeMark> times, const EntityLexicon& l,
                       const Gazetteer& g)
    : article(a),
      reading(r),
      lexicon(l),
      gazetteer(g),
      words(a, r),
      name_at(words.size(), -1),
      head_at(words.size(), -1),
      in_time(words.size(), false),
      country_weight(l.countries.size(), 0.0) {
  for (const TimeMark& time : times)
    for (std::uint32_t t = time.tokens.begin; t < time.tokens.end && t < in_time.size(); ++t) in_time[t] = true;
}

std::uint32_t EntityWork::add(DraftMention mention) {
  const auto index = static_cast<std::uint32_t>(mentions.size());
  if (mention.form == Mention::Form::kName)
    for (std::uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) name_at[t] = static_cast<std::int32_t>(index);
  if (head_at[mention.head] < 0) head_at[mention.head] = static_cast<std::int32_t>(index);
  mentions.push_back(mention);
  return index;
}

std::optional<std::uint32_t> EntityWork::country_at(TokenRange range) const {
  if (const auto hit = lexicon.country_names.whole(words, range)) return hit.value;
  if (const auto hit = lexicon.country_acronyms.whole(words, range); hit && words.is_acronym(range.begin)) return hit.value;
  return std::nullopt;
}

std::optional<std::uint32_t> EntityWork::organization_at(TokenRange range) const {
  if (const auto hit = lexicon.organization_names.whole(words, range)) return hit.value;
  if (const auto hit = lexicon.organization_acronyms.whole(words, range); hit && words.is_acronym(range.begin)) return hit.value;
  return std::nullopt;
}

std::optional<std::uint32_t> EntityWork::demonym_at(std::uint32_t t) const {
  if (t >= words.size()) return std::nullopt;
  const auto hit = lexicon.demonyms.match(words, t, words.sentence_at(t).tokens.end);
  return hit && words.is_capital(t) ? std::optional(hit.value) : std::nullopt;
}

bool EntityWork::has_locative(std::uint32_t head) const {
  for (std::int32_t c = words.first_child(head); c >= 0; c = words.next_sibling(static_cast<std::uint32_t>(c))) {
    const auto t = static_cast<std::uint32_t>(c);
    if (t < head && words.token(t).deprel == Deprel::kCase) return lexicon.is(EntityLexicon::WordClass::kLocative, words.lower(t));
  }
  return false;
}

}  // namespace hearsay
