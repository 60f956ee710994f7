#include "mark/quantities_lexicon.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hearsay {

namespace {

struct RoleName {
  std::string_view name;
  QuantityRole role;
};
constexpr std::array kRoles = {RoleName{"measure", QuantityRole::kMeasure},
                               RoleName{"time", QuantityRole::kTime},
                               RoleName{"percent", QuantityRole::kPercent},
                               RoleName{"money", QuantityRole::kMoney},
                               RoleName{"scale", QuantityRole::kScale},
                               RoleName{"state", QuantityRole::kState},
                               RoleName{"before", QuantityRole::kBefore},
                               RoleName{"after", QuantityRole::kAfter},
                               RoleName{"label", QuantityRole::kLabel},
                               RoleName{"pass", QuantityRole::kPass},
                               RoleName{"partitive", QuantityRole::kPartitive},
                               RoleName{"stop", QuantityRole::kStop},
                               RoleName{"from", QuantityRole::kFrom},
                               RoleName{"to", QuantityRole::kTo},
                               RoleName{"and", QuantityRole::kAnd},
                               RoleName{"or", QuantityRole::kOr},
                               RoleName{"between", QuantityRole::kBetween}};

}  // namespace

Result<QuantityLexicon> QuantityLexicon::load(const std::filesystem::path& lexicon) {
  QuantityLexicon loaded;
  const Result<Table> units = Table::load(lexicon / "units.lex");
  if (!units) return tl::unexpected(units.error());
  const Result<Table> words = Table::load(lexicon / "quantities.lex");
  if (!words) return tl::unexpected(words.error());
  if (std::optional<Error> error = loaded.read(*units, "words", "kind", "unit")) return tl::unexpected(*error);
  if (std::optional<Error> error = loaded.read(*words, "phrases", "role", std::nullopt)) return tl::unexpected(*error);
  std::stable_sort(loaded.by_first_.begin(), loaded.by_first_.end(), [](const Phrase& a, const Phrase& b) {
    return a.pieces.front() != b.pieces.front() ? a.pieces.front() < b.pieces.front() : a.pieces.size() > b.pieces.size();
  });
  loaded.by_last_.resize(loaded.by_first_.size());
  std::iota(loaded.by_last_.begin(), loaded.by_last_.end(), 0U);
  std::stable_sort(loaded.by_last_.begin(), loaded.by_last_.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Phrase& x = loaded.by_first_[a];
    const Phrase& y = loaded.by_first_[b];
    return x.pieces.back() != y.pieces.back() ? x.pieces.back() < y.pieces.back() : x.pieces.size() > y.pieces.size();
  });
  return loaded;
}

std::optional<Error> QuantityLexicon::read(const Table& table, std::string_view phrases, std::string_view roles,
                                           std::optional<std::string_view> units) {
  const Result<std::size_t> phrase_column = table.column(phrases);
  const Result<std::size_t> role_column = table.column(roles);
  if (!phrase_column) return phrase_column.error();
  if (!role_column) return role_column.error();
  std::optional<std::size_t> unit_column;
  if (units) {
    const Result<std::size_t> column = table.column(*units);
    if (!column) return column.error();
    unit_column = *column;
  }
  for (const Table::Row& row : table.rows()) {
    const auto* known =
        std::find_if(kRoles.begin(), kRoles.end(), [&](const RoleName& r) { return r.name == row.fields[*role_column]; });
    if (known == kRoles.end()) return Error{ErrorCode::kMalformed, table.where(row), "unknown role of a phrase"};
    for (const std::string_view phrase : split_list(row.fields[*phrase_column], ',')) {
      Phrase entry{cut_phrase(phrase), unit_column ? std::string(row.fields[*unit_column]) : std::string(), known->role};
      if (entry.pieces.empty()) return Error{ErrorCode::kMalformed, table.where(row), "an empty phrase"};
      by_first_.push_back(std::move(entry));
    }
  }
  return std::nullopt;
}

bool QuantityLexicon::matches(const Phrase& phrase, const AtomLine& line, std::uint32_t at) const {
  if (at + phrase.pieces.size() > line.size()) return false;
  for (std::uint32_t i = 0; i < phrase.pieces.size(); ++i) {
    if (line[at + i].text != phrase.pieces[i]) return false;
  }
  return true;
}

std::optional<PhraseFound> QuantityLexicon::find(QuantityRole role, const AtomLine& line, std::uint32_t at) const {
  if (at >= line.size()) return std::nullopt;
  const std::string_view first = line[at].text;
  auto entry = std::lower_bound(by_first_.begin(), by_first_.end(), first,
                                [](const Phrase& p, std::string_view text) { return p.pieces.front() < text; });
  for (; entry != by_first_.end() && entry->pieces.front() == first; ++entry) {
    if (entry->role == role && matches(*entry, line, at))
      return PhraseFound{at, at + static_cast<std::uint32_t>(entry->pieces.size()), entry->unit};
  }
  return std::nullopt;
}

std::optional<PhraseFound> QuantityLexicon::find_before(QuantityRole role, const AtomLine& line, std::uint32_t end) const {
  if (end == 0 || end > line.size()) return std::nullopt;
  const std::string_view last = line[end - 1].text;
  auto index = std::lower_bound(by_last_.begin(), by_last_.end(), last,
                                [&](std::uint32_t i, std::string_view text) { return by_first_[i].pieces.back() < text; });
  for (; index != by_last_.end() && by_first_[*index].pieces.back() == last; ++index) {
    const Phrase& phrase = by_first_[*index];
    const auto size = static_cast<std::uint32_t>(phrase.pieces.size());
    if (phrase.role == role && size <= end && matches(phrase, line, end - size)) return PhraseFound{end - size, end, phrase.unit};
  }
  return std::nullopt;
}

}  // namespace hearsay
