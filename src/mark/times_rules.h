#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"
#include "mark/numbers.h"
#include "mark/times_slots.h"
#include "text/table.h"

namespace hearsay {

/// Classes of words and kinds of number that a pattern may name: "<month>", "<year>".
using ClassId = std::uint8_t;

/// Kinds of number that are read from digits instead of looked up.
enum class Numeral : std::uint8_t {
  kNone,
  kDay,
  kOrdinalDay,
  kDd,
  kMm,
  kYear,
  kYy,
  kDecadeYear,
  kDecadeYy,
  kNum,
  kHour,
  kMinute,
  kHhmm,
  kBc,
  kQuarter
};

struct WordSense {
  ClassId class_id = 0;
  int value = 0;
  bool capital = false;  ///< the text must write it with a capital
  bool plural = false;   ///< names several
};

/// A word that patterns know, with all that it may mean.
struct TimeWord {
  std::string text;
  bool abbreviation = false;
  std::uint64_t classes = 0;  ///< bits by ClassId
  std::vector<WordSense> senses;
  std::vector<std::uint16_t> rules;  ///< rules that may begin with it, rising
};

/// One element of a pattern.
struct PatternElement {
  enum class Kind : std::uint8_t { kWords, kClass, kNumeral, kOpen, kClose };
  Kind kind = Kind::kWords;
  bool optional = false;
  bool glued = false;
  ClassId class_id = 0;
  Numeral numeral = Numeral::kNone;
  std::vector<std::int32_t> words = {};  ///< indices of the words allowed, sorted
};

struct PatternContext {
  std::vector<std::int32_t> words;  ///< sorted; empty: no condition
  bool forbidden = false;
  bool line_end = false;  ///< the end of the line counts as one of them
};

struct TimeRule {
  std::vector<PatternElement> elements;
  PatternContext before;
  PatternContext after;
  TimeOp op = TimeOp::kDate;
  std::vector<std::pair<Slot, int>> settings;
  std::optional<double> count;
};

/// The words and patterns of time, read from `times_words.lex`, `times_rules.lex` and `times_holidays.lex`. Immutable.
class TimeRules {
 public:
  static Result<TimeRules> load(const std::filesystem::path& lexicon);

  /// Index of a lower-case word, -1 for one that no pattern knows.
  std::int32_t find(std::string_view word) const;

  const TimeWord& word(std::int32_t index) const { return words_[static_cast<std::size_t>(index)]; }
  const TimeRule& rule(std::uint16_t index) const { return rules_[index]; }
  const std::vector<std::uint16_t>& rules_of_digits() const { return digit_rules_; }
  const Numbers& numbers() const { return *numbers_; }

  /// The slot that a class of words fills.
  static Slot slot_of(ClassId class_id);
  static std::optional<ClassId> class_named(std::string_view name);

  /// The word's sense of a class, written with a capital or not.
  const WordSense* sense(std::int32_t word, ClassId class_id, bool capital) const;

 private:
  TimeRules() = default;
  std::int32_t intern(std::string_view word);
  std::optional<Error> read_words(const Table& table);
  std::optional<Error> read_rules(const Table& table);
  std::optional<Error> read_pattern(std::string_view pattern, TimeRule& rule);
  std::optional<Error> read_element(std::string_view element, TimeRule& rule);
  std::optional<Error> read_settings(std::string_view settings, TimeRule& rule);
  void add_to_index();

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> index_;
  std::vector<TimeWord> words_;
  std::vector<TimeRule> rules_;
  std::vector<std::uint16_t> digit_rules_;
  std::vector<std::uint16_t> number_rules_;  // may begin with a number in words
  std::optional<Numbers> numbers_;
};

}  // namespace hearsay
