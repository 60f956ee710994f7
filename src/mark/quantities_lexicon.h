#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "mark/numbers_atoms.h"
#include "text/table.h"

namespace hearsay {

/// What a phrase of `units.lex` or `quantities.lex` does near a number.
enum class QuantityRole : std::uint8_t {
  kMeasure,
  kTime,
  kPercent,
  kMoney,
  kScale,
  kState,  // units.lex
  kBefore,
  kAfter,
  kLabel,
  kPass,
  kPartitive,
  kStop,
  kFrom,
  kTo,
  kAnd,
  kOr,
  kBetween,  // quantities.lex
};

/// A phrase found at a place: how far it reaches and how its unit is called.
struct PhraseFound {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view unit;  ///< empty: as written
};

/// The phrases around numbers. Immutable once loaded; thread-safe.
class QuantityLexicon {
 public:
  static Result<QuantityLexicon> load(const std::filesystem::path& lexicon);

  /// The longest phrase of the role that begins at atom `at`.
  std::optional<PhraseFound> find(QuantityRole role, const AtomLine& line, std::uint32_t at) const;

  /// The longest phrase of the role that ends before atom `end`.
  std::optional<PhraseFound> find_before(QuantityRole role, const AtomLine& line, std::uint32_t end) const;

 private:
  struct Phrase {
    std::vector<std::string> pieces;
    std::string unit;
    QuantityRole role = QuantityRole::kMeasure;
  };
  std::optional<Error> read(const Table& table, std::string_view phrases, std::string_view roles,
                            std::optional<std::string_view> units);
  bool matches(const Phrase& phrase, const AtomLine& line, std::uint32_t at) const;

  std::vector<Phrase> by_first_;        // sorted by first piece, longest first
  std::vector<std::uint32_t> by_last_;  // indices into by_first_, sorted by last piece, longest first
};

}  // namespace hearsay
