#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "mark/numbers_atoms.h"

namespace hearsay {

/// A number as the text writes it, in digits or in words.
struct Number {
  std::uint32_t begin = 0;  ///< first atom
  std::uint32_t end = 0;    ///< one past the last atom
  double value = 0;
  bool digits = false;           ///< written in digits only, without a scale word
  bool grouped = false;          ///< digits with separators of thousands: "3,500"
  bool decimal = false;          ///< has a fraction
  bool vague = false;            ///< names an order only: "dozens", "several thousand"
  bool article = false;          ///< its first word is "a": "a hundred"
  std::uint32_t word_count = 0;  ///< atoms that are words
};

/// A word that takes part in numbers.
struct NumberWord {
  enum class Kind : std::uint8_t { kUnit, kTen, kScale, kVague, kSome, kSuffix, kMoney, kHalf, kArticle };
  Kind kind = Kind::kUnit;
  double value = 0;
};

/// Reads numbers. Immutable once loaded; thread-safe.
class Numbers {
 public:
  /// Reads `numbers.lex` of the lexicon folder.
  static Result<Numbers> load(const std::filesystem::path& lexicon);

  /// The number that begins at atom `at`, the longest reading of it. `money`: a currency sign stands before it.
  std::optional<Number> read(const AtomLine& line, std::uint32_t at, bool money = false) const;

  /// The entry of a lower-case word, or nothing.
  const NumberWord* find(std::string_view word) const;

  /// All words that take part in numbers, sorted.
  std::vector<std::string_view> words() const;

 private:
  Numbers() = default;
  const NumberWord* word_at(const AtomLine& line, std::uint32_t at) const;
  Number read_digits(const AtomLine& line, std::uint32_t at, bool money) const;
  std::optional<Number> read_words(const AtomLine& line, std::uint32_t at) const;
  std::optional<Number> read_vague(const AtomLine& line, std::uint32_t at) const;
  void read_scales(const AtomLine& line, Number& number, bool money) const;
  void read_half(const AtomLine& line, Number& number) const;

  struct Entry {
    std::string word;
    NumberWord meaning;
  };
  std::vector<Entry> entries_;  // sorted by word
};

}  // namespace hearsay
