// Names of one place become one entity: by country, by the same letters, by the same spelling key.

#include <unordered_map>

#include "mark/coref.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr double kNationality = 1.0;
constexpr std::size_t kShortestKey = 4;

}  // namespace

void weigh_countries(EntityWork& work) {
  for (const DraftMention& mention : work.mentions)
    if (mention.form == Mention::Form::kName && mention.type == EntityType::kPlace)
      if (const auto country = work.country_at(mention.tokens)) work.country_weight[*country] += kCountryNamed;
  for (std::uint32_t t = 0; t < work.words.size(); ++t)
    if (work.words.is_capital(t))
      if (const auto country = work.demonym_at(t)) work.country_weight[*country] += kNationality;
}

void unite_places(EntityWork& work) {
  std::unordered_map<std::string, std::int32_t> by_name, by_key;
  std::unordered_map<std::uint32_t, std::int32_t> by_country;
  for (DraftMention& mention : work.mentions) {
    if (mention.form != Mention::Form::kName || mention.type != EntityType::kPlace) continue;
    const auto country = work.country_at(mention.tokens);
    const std::string folded = fold(mention.span.of(work.article.text));
    const std::string key = work.lexicon.keys.key(folded);
    if (country && by_country.contains(*country))
      mention.entity = by_country[*country];
    else if (by_name.contains(folded))
      mention.entity = by_name[folded];
    else if (!country && key.size() >= kShortestKey && by_key.contains(key))
      mention.entity = by_key[key];
    if (mention.entity < 0) {
      mention.entity = work.new_entity(EntityType::kPlace);
      if (country) {
        by_country.emplace(*country, mention.entity);
        work.entity_of(mention).country = country;
        work.entity_of(mention).is_country = true;
      } else {
        by_key.emplace(key, mention.entity);
      }
    }
    by_name.emplace(folded, mention.entity);
    ++work.entity_of(mention).names;
  }
}

}  // namespace hearsay
