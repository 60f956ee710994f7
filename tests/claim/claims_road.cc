#include "claims_road.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>

#include "claim/attributions.h"
#include "claim/claims.h"
#include "mark/quantities.h"
#include "mark/times.h"
#include "read/reader.h"
#include "text/table.h"

namespace hearsay::test {
namespace {

const std::filesystem::path kSource = HEARSAY_SOURCE_DIR;

template <typename T>
T must(Result<T> result) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "%s\n", to_string(result.error()).c_str());
  std::abort();
}

struct Road {
  Reader reader = must(Reader::open(kSource / "models" / "reader.model"));
  TimeFinder times = must(TimeFinder::load(kSource / "lexicon"));
  QuantityFinder quantities = must(QuantityFinder::load(kSource / "lexicon"));
  AttributionFinder attributions = must(AttributionFinder::load(kSource / "lexicon"));
  ClaimFinder claims = must(ClaimFinder::load(kSource / "lexicon"));
  std::map<std::string, EntityType, std::less<>> types;
  std::set<std::string, std::less<>> countries;

  Road() {
    const Table table = must(Table::load(kSource / "tests" / "cases" / "claims_names.lex"));
    for (const Table::Row& row : table.rows())
      for (const std::string_view name : split_list(row.fields[1], ',')) {
        if (row.fields[0] == "country") countries.emplace(name);
        types.emplace(name, row.fields[0] == "person"         ? EntityType::kPerson
                            : row.fields[0] == "organization" ? EntityType::kOrganization
                                                              : EntityType::kPlace);
      }
  }
};

const Road& road() {
  static const Road kRoad;
  return kRoad;
}

bool in_time(const Marks& marks, std::uint32_t token) {
  for (const TimeMark& time : marks.times)
    if (time.tokens.contains(token)) return true;
  return false;
}

EntityId entity_named(Marks& marks, std::string_view name, EntityType type, bool common) {
  for (EntityId i = 0; i < marks.entities.size(); ++i)
    if (marks.entities[i].name == name) return i;
  Entity entity;
  entity.type = type;
  entity.name = std::string(name);
  entity.common = common;
  if (road().countries.contains(name)) {
    entity.place = PlaceSense{};
    entity.place->place_class = PlaceSense::Class::kCountry;
  }
  marks.entities.push_back(entity);
  return static_cast<EntityId>(marks.entities.size() - 1);
}

void mark_names(const Article& article, const Reading& reading, Marks& marks) {
  marks.mention_at.assign(reading.tokens.size(), -1);
  for (std::uint32_t t = 0; t < reading.tokens.size();) {
    std::uint32_t end = t;
    while (end < reading.tokens.size() && reading.tokens[end].upos == Upos::kPropn && !in_time(marks, end)) ++end;
    const std::string_view word = reading.tokens[t].span.of(article.text);
    const bool common = end == t && road().types.contains(word);
    if (end == t && !common) {
      ++t;
      continue;
    }
    if (common) end = t + 1;
    const Span span{reading.tokens[t].span.begin, reading.tokens[end - 1].span.end};
    const auto type = road().types.find(span.of(article.text));
    std::uint32_t head = t;
    for (std::uint32_t i = t; i < end; ++i)
      if (reading.tokens[i].head < static_cast<std::int32_t>(t) || reading.tokens[i].head >= static_cast<std::int32_t>(end))
        head = i;
    Mention mention;
    mention.span = mention.phrase = span;
    mention.tokens = {t, end};
    mention.head = head;
    mention.form = common ? Mention::Form::kNominal : Mention::Form::kName;
    mention.entity =
        entity_named(marks, span.of(article.text), type == road().types.end() ? EntityType::kPlace : type->second, common);
    marks.mention_at[head] = static_cast<std::int32_t>(marks.mentions.size());
    marks.mentions.push_back(mention);
    t = end;
  }
}

}  // namespace

std::string Told::names(const std::vector<EntityId>& entities) const {
  std::string all;
  for (const EntityId entity : entities) all += (all.empty() ? "" : ", ") + marks.entities[entity].name;
  return all;
}

std::string Told::list() const {
  std::string all;
  for (const Claim& claim : claims) {
    all += std::string(name_of(claim.kind)) + " (" + claim.sense + ") «" + text(claim) + "»; ";
  }
  return all;
}

Told tell(std::string_view text) {
  Told told;
  told.article = std::make_unique<Article>();
  told.article->id = "told";
  told.article->text = std::string(text);
  told.article->published = Publication{make_date(2024, 5, 15), "2024-05-15", DateOrigin::kOption};
  const Reading reading = road().reader.read(*told.article);
  told.marks.times = road().times.find(*told.article, reading);
  told.marks.quantities = road().quantities.find(*told.article, reading, told.marks.times);
  mark_names(*told.article, reading, told.marks);
  const auto attributions = road().attributions.find(*told.article, reading, told.marks);
  told.claims = road().claims.find(*told.article, reading, told.marks, attributions);
  return told;
}

}  // namespace hearsay::test
