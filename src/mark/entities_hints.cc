// What the words around a name say of it; and the towns of the country that an article is about.

#include <algorithm>

#include "mark/entities_work.h"
#include "text/utf8.h"

namespace hearsay {

Span without_marks(const Article& article, Span span) {
  const std::string_view text = article.text;
  for (std::uint32_t at = span.begin; at < span.end;) {
    const Decoded first = decode_at(text, at);
    if (is_letter(first.code_point) || is_digit(first.code_point)) return {at, span.end};
    at += first.bytes;
  }
  return span;
}

bool follows_vessel(const EntityWork& work, std::uint32_t t) {
  const std::uint32_t begin = work.words.sentence_at(t).tokens.begin;
  for (int steps = 0; t > begin && steps < 3; ++steps) {
    --t;
    if (work.lexicon.is(EntityLexicon::WordClass::kVessel, work.words.lower(t))) return true;
    const bool between = work.words.token(t).upos == Upos::kPunct
                             ? work.words.lower(t) != ","
                             : work.words.token(t).upos == Upos::kDet || work.words.is_capital(t);
    if (!between) return false;
  }
  return false;
}

bool is_called_place(const EntityWork& work, std::uint32_t t) {
  using Class = EntityLexicon::PlaceNoun::Class;
  if (t < 2 || work.words.lower(t - 1) != "of" || (work.words.token(t - 2).features & kPlural)) return false;
  const auto noun = work.lexicon.place_nouns.match(work.words, t - 2, t - 1);
  if (!noun) return false;
  const Class of = work.lexicon.places[noun.value].place_class;
  return of == Class::kPopulated || of == Class::kRegion || of == Class::kIsland;
}

void add_home_places(EntityWork& work) {
  constexpr std::int64_t kSmallestTown = 5000;
  const auto best = std::max_element(work.country_weight.begin(), work.country_weight.end());
  if (best == work.country_weight.end() || *best < 2) return;
  const std::string& home = work.lexicon.countries[static_cast<std::size_t>(best - work.country_weight.begin())].iso;
  for (std::uint32_t t = 0; t < work.words.size(); ++t) {
    if (work.name_at[t] >= 0 || work.in_time[t] || work.words.token(t).upos != Upos::kPropn || !work.words.is_capital(t) ||
        work.words.starts_sentence(t))
      continue;
    if (t > 0 && work.words.token(t - 1).upos == Upos::kPropn) continue;
    if (t + 1 < work.words.size() && work.words.token(t + 1).upos == Upos::kPropn &&
        work.words.sentence(t + 1) == work.words.sentence(t))
      continue;
    for (const Gazetteer::Bearer bearer : work.gazetteer.named(fold(work.words.text(t)))) {
      const Gazetteer::Place place = work.gazetteer.place(bearer.place());
      if (place.country != home || place.population < kSmallestTown) continue;
      DraftMention mention;
      mention.tokens = {t, t + 1};
      mention.span = work.words.token(t).span;
      mention.head = t;
      mention.type = EntityType::kPlace;
      mention.seen = false;
      work.add(mention);
      break;
    }
  }
}

}  // namespace hearsay
