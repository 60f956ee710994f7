#include "mark/entities_lexicon.h"

#include <algorithm>
#include <array>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

/// Reads the rows of one table; remembers the first error, so that a loader is a list of lines.
class Loader {
 public:
  explicit Loader(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Calls `row(fields)` for each entry of `name`, fields in the order of `columns`; false from it is an error.
  template <std::size_t N, typename Row>
  void each(const char* name, const std::array<std::string_view, N>& columns, Row row) {
    if (error_) return;
    auto table = Table::load(folder_ / name);
    if (!table) return void(error_ = table.error());
    std::array<std::size_t, N> at{};
    for (std::size_t i = 0; i < N; ++i) {
      const auto column = table->column(columns[i]);
      if (!column) return void(error_ = column.error());
      at[i] = *column;
    }
    for (const Table::Row& entry : table->rows()) {
      std::array<std::string_view, N> fields{};
      for (std::size_t i = 0; i < N; ++i) fields[i] = entry.fields[at[i]];
      if (!row(fields))
        return void(error_ = Error{ErrorCode::kMalformed, table->where(entry), "has a word that the file does not explain"});
    }
  }

  const std::optional<Error>& error() const { return error_; }

 private:
  std::filesystem::path folder_;
  std::optional<Error> error_;
};

template <typename Enum, std::size_t N>
bool read_enum(const std::array<std::string_view, N>& names, std::string_view word, Enum& out) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) return false;
  out = static_cast<Enum>(found - names.begin());
  return true;
}

std::uint32_t last_of(std::size_t size) {
  return static_cast<std::uint32_t>(size - 1);
}

void load_people(Loader& loader, EntityLexicon& lexicon) {
  loader.each("titles.lex", std::array<std::string_view, 3>{"title", "kind", "gender"}, [&](const auto& f) {
    EntityLexicon::Title title;
    if (!read_enum(std::array<std::string_view, 4>{"honorific", "rank", "office", "job"}, f[1], title.kind)) return false;
    if (!f[2].empty()) title.gender = f[2].front();
    lexicon.titles.push_back(title);
    lexicon.title_phrases.add(f[0], last_of(lexicon.titles.size()));
    return true;
  });
  loader.each("roles.lex", std::array<std::string_view, 3>{"role", "link", "definite"}, [&](const auto& f) {
    EntityLexicon::Role role;
    if (!read_enum(std::array<std::string_view, 3>{"none", "member", "speaks"}, f[1], role.link)) return false;
    role.definite = f[2] == "yes";
    lexicon.roles.push_back(role);
    lexicon.role_phrases.add(f[0], last_of(lexicon.roles.size()));
    return true;
  });
  loader.each("given_names.lex", std::array<std::string_view, 2>{"gender", "names"}, [&](const auto& f) {
    if (f[0] != "f" && f[0] != "m") return false;
    for (const std::string_view name : split_list(f[1]))
      lexicon.given_names.add(to_lower(name), static_cast<std::uint32_t>(f[0].front()));
    return true;
  });
  loader.each("aliases.lex", std::array<std::string_view, 2>{"phrase", "form"}, [&](const auto& f) {
    EntityLexicon::AliasForm form{};
    if (!read_enum(std::array<std::string_view, 4>{"between", "apart", "nominal", "parenthesis"}, f[1], form)) return false;
    lexicon.alias_phrases.add(f[0], static_cast<std::uint32_t>(form));
    return true;
  });
}

void load_words(Loader& loader, EntityLexicon& lexicon) {
  loader.each("entity_words.lex", std::array<std::string_view, 2>{"class", "words"}, [&](const auto& f) {
    constexpr std::array<std::string_view, EntityLexicon::kWordClasses> kNames = {
        "locative", "within", "joint",   "he",       "she",        "it",        "they",         "there",
        "definite", "same",   "family",  "particle", "connective", "border",    "generational", "relational",
        "naming",   "vessel", "dweller", "mass",     "relative",   "direction", "leading"};
    EntityLexicon::WordClass word_class{};
    if (!read_enum(kNames, f[0], word_class)) return false;
    for (const std::string_view word : split_list(f[1]))
      lexicon.word_classes[std::string(word)] |= 1u << static_cast<unsigned>(word_class);
    return true;
  });
}

void load_bodies(Loader& loader, EntityLexicon& lexicon) {
  loader.each("collectives.lex", std::array<std::string_view, 6>{"group", "words", "number", "kind", "qualified", "modifier"},
              [&](const auto& f) {
                EntityLexicon::Group group;
                group.name = f[0];
                group.plural = f[2] == "plural";
                if (!read_enum(std::array<std::string_view, 5>{"party", "force", "state", "media", "body"}, f[3], group.kind))
                  return false;
                lexicon.groups.push_back(std::move(group));
                const std::uint32_t index = last_of(lexicon.groups.size());
                for (const std::string_view word : split_list(f[1], ',')) lexicon.group_phrases.add(word, index);
                for (const std::string_view word : split_list(f[4], ',')) lexicon.qualified_phrases.add(word, index);
                for (const std::string_view word : split_list(f[5], ',')) lexicon.group_modifiers.add(word, index);
                return true;
              });
  loader.each("bodies.lex", std::array<std::string_view, 2>{"noun", "kind"}, [&](const auto& f) {
    EntityLexicon::Body body;
    constexpr std::array<std::string_view, 9> kKinds = {"state", "media", "company", "science", "aid",
                                                        "party", "force", "body",    "neutral"};
    if (!read_enum(kKinds, f[1], body.kind)) return false;
    lexicon.bodies.push_back(body);
    lexicon.body_nouns.add(f[0], last_of(lexicon.bodies.size()));
    return true;
  });
}

bool is_in_capitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void load_organizations(Loader& loader, EntityLexicon& lexicon) {
  loader.each("organizations.lex", std::array<std::string_view, 3>{"name", "aliases", "kind"}, [&](const auto& f) {
    EntityLexicon::Organization organization;
    constexpr std::array<std::string_view, 8> kKinds = {"agency", "broadcaster", "paper",   "union",
                                                        "aid",    "armed",       "company", "channel"};
    if (!read_enum(kKinds, f[2], organization.kind)) return false;
    lexicon.organizations.push_back(organization);
    const std::uint32_t index = last_of(lexicon.organizations.size());
    const auto add = [&](std::string_view name) {
      (is_in_capitals(name) ? lexicon.organization_acronyms : lexicon.organization_names).add(to_lower(name), index);
    };
    add(f[0]);
    for (const std::string_view alias : split_list(f[1], ',')) add(alias);
    return true;
  });
}

void load_places(Loader& loader, EntityLexicon& lexicon) {
  loader.each("place_nouns.lex", std::array<std::string_view, 3>{"noun", "class", "definite"}, [&](const auto& f) {
    EntityLexicon::PlaceNoun noun;
    constexpr std::array<std::string_view, 9> kClasses = {"populated", "region",   "country", "island", "water",
                                                          "mountain",  "facility", "part",    "capital"};
    if (!read_enum(kClasses, f[1], noun.place_class)) return false;
    noun.definite = f[2] == "yes";
    lexicon.places.push_back(noun);
    lexicon.place_nouns.add(f[0], last_of(lexicon.places.size()));
    return true;
  });
  loader.each("countries.lex", std::array<std::string_view, 6>{"iso", "name", "capital", "neighbours", "aliases", "abroad"},
              [&](const auto& f) {
                EntityLexicon::Country country{std::string(f[0]), std::string(f[1]), std::string(f[2]), {}};
                for (const std::string_view neighbour : split_list(f[3])) country.neighbours.emplace_back(neighbour);
                lexicon.countries.push_back(std::move(country));
                const std::uint32_t index = last_of(lexicon.countries.size());
                lexicon.country_index.emplace(f[0], index);
                lexicon.country_names.add(to_lower(f[1]), index);
                for (const std::string_view name : split_list(f[4], ',')) {
                  (is_in_capitals(name) ? lexicon.country_acronyms : lexicon.country_names).add(to_lower(name), index);
                }
                for (const std::string_view name : split_list(f[5], ',')) lexicon.country_names.add(to_lower(name), index);
                return true;
              });
  loader.each("demonyms.lex", std::array<std::string_view, 2>{"iso", "words"}, [&](const auto& f) {
    const auto country = lexicon.country(f[0]);
    if (!country) return false;
    for (const std::string_view word : split_list(f[1], ',')) {
      const std::string lower = to_lower(word);
      lexicon.demonyms.add(lower, *country);
      lexicon.demonyms.add(lower + "s", *country);
    }
    return true;
  });
}

}  // namespace

Result<EntityLexicon> EntityLexicon::load(const std::filesystem::path& lexicon) {
  EntityLexicon out;
  Loader loader(lexicon);
  load_words(loader, out);
  load_people(loader, out);
  load_bodies(loader, out);
  load_organizations(loader, out);
  load_places(loader, out);
  if (loader.error()) return tl::unexpected(*loader.error());
  auto keys = SpellingKeys::load(lexicon);
  if (!keys) return tl::unexpected(keys.error());
  out.keys = std::move(*keys);
  return out;
}

std::optional<std::uint32_t> EntityLexicon::country(std::string_view iso) const {
  const auto found = country_index.find(std::string(iso));
  return found == country_index.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace hearsay
