#include "reconcile/knowledge.h"

#include <algorithm>
#include <array>

#include "gather/words.h"
#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

std::optional<std::string> filled(std::string_view field) {
  return field.empty() ? std::nullopt : std::optional<std::string>(field);
}

constexpr std::array<std::pair<std::string_view, Bound>, 8> kBoundNames = {{{"above", Bound::kAbove},
                                                                            {"least", Bound::kLeast},
                                                                            {"below", Bound::kBelow},
                                                                            {"most", Bound::kMost},
                                                                            {"about", Bound::kAbout},
                                                                            {"almost", Bound::kAlmost},
                                                                            {"range", Bound::kRange},
                                                                            {"order", Bound::kOrder}}};

/// Runs `take(row)` over a file's rows, each with at least `columns` fields, the first filled.
template <typename Take>
Result<void> for_rows(const std::filesystem::path& file, std::size_t columns, Take take) {
  const auto table = Table::load(file);
  if (!table) return tl::make_unexpected(table.error());
  for (const Table::Row& row : table->rows()) {
    if (row.fields.size() < columns || row.fields[0].empty())
      return fail(ErrorCode::kMalformed, table->where(row), "has too few fields");
    if (const std::string wrong = take(row.fields); !wrong.empty()) return fail(ErrorCode::kMalformed, table->where(row), wrong);
  }
  return {};
}

}  // namespace

Result<void> ReconcileKnowledge::load_codes(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "codes.lex", 4, [&](const auto& fields) -> std::string {
    const std::string_view kind = fields[0].substr(0, fields[0].find('/'));
    if (!claim_kind(kind)) return "names no kind of claim";
    codes_[std::string(fields[0])] = {filled(fields[1]), filled(fields[2]), filled(fields[3])};
    return {};
  });
}

Result<void> ReconcileKnowledge::load_relations(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "kind_relations.lex", 3, [&](const auto& fields) -> std::string {
    const auto first = claim_kind(fields[0]), second = claim_kind(fields[2]);
    if (!first || (!fields[2].empty() && !second)) return "names no kind of claim";
    const std::string_view relation = fields[1];
    const bool needs_two = relation == "near" || relation == "entails";
    if (needs_two != second.has_value()) return "has too few or too many kinds for its relation";
    if (relation == "near") {
      near_[index(*first)].set(index(*second));
      near_[index(*second)].set(index(*first));
    } else if (relation == "entails") {
      entails_[index(*first)].set(index(*second));
    } else if (relation == "once") {
      once_.set(index(*first));
    } else if (relation == "grows") {
      grows_.set(index(*first));
    } else if (relation == "single") {
      single_.set(index(*first));
    } else if (relation == "sole") {
      sole_.set(index(*first));
    } else if (relation == "wide") {
      wide_.set(index(*first));
    } else {
      return "has an unknown relation";
    }
    return {};
  });
}

Result<void> ReconcileKnowledge::load_words(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "paraphrases.lex", 1, [&](const auto& fields) -> std::string {
    const auto words = split_list(fields[0]);
    for (const std::string_view word : words) paraphrases_.emplace(std::string(word), std::string(words[0]));
    return {};
  });
}

Result<void> ReconcileKnowledge::load_opposites(const std::filesystem::path& lexicon) {
  std::uint16_t group = 0;
  return for_rows(lexicon / "opposites.lex", 3, [&](const auto& fields) -> std::string {
    for (const std::string_view word : split_list(fields[1])) poles_.emplace(std::string(word), Pole{group, 1});
    for (const std::string_view word : split_list(fields[2])) poles_.emplace(std::string(word), Pole{group, -1});
    ++group;
    return {};
  });
}

Result<void> ReconcileKnowledge::load_measures(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "measures.lex", 3, [&](const auto& fields) -> std::string {
    const auto family = static_cast<std::uint16_t>(measures_.size());
    const auto scope = fields[1] == "anyone"   ? MeasureScope::kAnyone
                       : fields[1] == "people" ? MeasureScope::kPeople
                                               : MeasureScope::kAmount;
    measures_.push_back({std::string(fields[0]), scope});
    for (const std::string_view word : split_list(fields[2])) measure_words_.emplace(std::string(word), family);
    return {};
  });
}

Result<void> ReconcileKnowledge::load_bounds(const std::filesystem::path& lexicon) {
  auto loaded = for_rows(lexicon / "bounds.lex", 2, [&](const auto& fields) -> std::string {
    const auto* found =
        std::find_if(kBoundNames.begin(), kBoundNames.end(), [&](const auto& name) { return name.first == fields[0]; });
    if (found == kBoundNames.end()) return "has an unknown bound";
    bounds_.emplace_back(std::string(fields[1]), found->second);
    return {};
  });
  std::stable_sort(bounds_.begin(), bounds_.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return loaded;
}

Result<void> ReconcileKnowledge::load_bodies(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "body_words.lex", 2, [&](const auto& fields) -> std::string {
    for (const std::string_view word : split_list(fields[1])) bodies_.emplace(std::string(word), std::string(fields[0]));
    return {};
  });
}

Result<void> ReconcileKnowledge::load_phases(const std::filesystem::path& lexicon) {
  std::map<std::string, std::uint32_t, std::less<>> count;  // phases of each kind so far
  return for_rows(lexicon / "phases.lex", 3, [&](const auto& fields) -> std::string {
    if (!claim_kind(fields[0])) return "names no kind of claim";
    const std::string kind(fields[0]);
    const std::uint32_t bit = count[kind]++;
    if (bit >= 32) return "is one phase too many for its kind";
    for (const std::string_view word : split_list(fields[2])) phases_[kind + "|" + std::string(word)] |= 1u << bit;
    return {};
  });
}

Result<void> ReconcileKnowledge::load_causes(const std::filesystem::path& lexicon) {
  return for_rows(lexicon / "causes.lex", 1, [&](const auto& fields) -> std::string {
    causes_.emplace(fields[0]);
    return {};
  });
}

Result<ReconcileKnowledge> ReconcileKnowledge::load(const std::filesystem::path& lexicon) {
  ReconcileKnowledge knowledge;
  auto sounds = NameSounds::load(lexicon);
  if (!sounds) return tl::make_unexpected(sounds.error());
  knowledge.sounds_ = std::move(*sounds);
  using Loader = Result<void> (ReconcileKnowledge::*)(const std::filesystem::path&);
  for (const Loader loader :
       {&ReconcileKnowledge::load_codes, &ReconcileKnowledge::load_relations, &ReconcileKnowledge::load_words,
        &ReconcileKnowledge::load_opposites, &ReconcileKnowledge::load_measures, &ReconcileKnowledge::load_bounds,
        &ReconcileKnowledge::load_phases, &ReconcileKnowledge::load_causes, &ReconcileKnowledge::load_bodies})
    if (auto loaded = (knowledge.*loader)(lexicon); !loaded) return tl::make_unexpected(loaded.error());
  return knowledge;
}

EventCodes ReconcileKnowledge::codes(ClaimKind kind, std::string_view sense) const {
  for (std::string_view key = sense; !key.empty();
       key = key.substr(0, key.find_last_of("/-") == key.npos ? 0 : key.find_last_of("/-")))
    if (const auto found = codes_.find(key); found != codes_.end() && key.starts_with(name_of(kind))) return found->second;
  const auto found = codes_.find(name_of(kind));
  return found == codes_.end() ? EventCodes{} : found->second;
}

std::string ReconcileKnowledge::comparable(std::string_view lemma) const {
  const auto found = paraphrases_.find(lemma);
  if (found != paraphrases_.end()) return found->second;
  std::string stemmed = stem(lemma);
  const auto again = paraphrases_.find(stemmed);
  return again == paraphrases_.end() ? stemmed : again->second;
}

std::vector<Pole> ReconcileKnowledge::poles(std::string_view lemma) const {
  std::vector<Pole> found;
  for (auto [at, end] = poles_.equal_range(lemma); at != end; ++at) found.push_back(at->second);
  return found;
}

std::uint32_t ReconcileKnowledge::phases(ClaimKind kind, std::string_view word) const {
  const auto found = phases_.find(std::string(name_of(kind)) + "|" + std::string(word));
  return found == phases_.end() ? 0 : found->second;
}

std::optional<std::uint16_t> ReconcileKnowledge::measure(std::string_view word) const {
  const auto found = measure_words_.find(word);
  return found == measure_words_.end() ? std::nullopt : std::optional(found->second);
}

Bound ReconcileKnowledge::bound(std::string_view qualifier) const {
  const std::string lower = to_lower(qualifier);
  for (const auto& [words, bound] : bounds_)
    if (lower.find(words) != std::string::npos) return bound;
  return Bound::kExact;
}

std::string_view ReconcileKnowledge::body_class(std::string_view word) const {
  const auto found = bodies_.find(word);
  return found == bodies_.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace hearsay
