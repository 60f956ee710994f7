#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "hearsay/reading.h"
#include "mark/numbers_atoms.h"
#include "mark/times_rules.h"
#include "mark/times_slots.h"

namespace hearsay {

/// Finds time expressions in one sentence by the patterns of `TimeRules`, not yet resolved.
///
/// At every place the longest match wins, then the earlier pattern. Borrows the rules; one per thread.
class TimeMatcher {
 public:
  explicit TimeMatcher(const TimeRules& rules) : rules_(rules) {}

  /// In order, never overlapping. O(atoms × patterns that may begin there).
  void match(const AtomLine& line, const Reading& reading, std::vector<TimeExpression>& found);

 private:
  struct Capture {
    Slot slot = Slot::kOther;
    int value = 0;
    std::uint8_t mark = 0;
  };
  struct Match {
    std::uint32_t end = 0;
    std::uint32_t open[2] = {0, 0};  // first atoms of the expressions in braces
    std::uint32_t close[2] = {0, 0};
    std::uint8_t marks = 0;  // expressions in braces begun so far
    std::uint8_t captures = 0;
    Capture capture[12];
    double count = 1;
    bool counted = false;
    bool from_article = false;
  };

  bool match_from(const TimeRule& rule, std::size_t element, std::uint32_t at, Match& match) const;
  std::optional<std::uint32_t> match_element(const PatternElement& element, std::uint32_t at, Match& match) const;
  std::optional<std::uint32_t> match_class(const PatternElement& element, std::uint32_t at, Match& match) const;
  std::optional<std::uint32_t> match_numeral(const PatternElement& element, std::uint32_t at, Match& match) const;
  std::optional<std::uint32_t> match_amount(std::uint32_t at, Match& match) const;
  std::optional<std::uint32_t> match_rank(std::uint32_t at, Match& match) const;
  bool holds(const PatternContext& context, std::int64_t at) const;
  bool starts_clean(std::uint32_t at) const;
  bool ends_clean(std::uint32_t end) const;
  void capture(Match& match, Slot slot, int value) const;
  void emit(const TimeRule& rule, std::uint32_t begin, const Match& match, std::vector<TimeExpression>& found) const;

  const TimeRules& rules_;
  const AtomLine* line_ = nullptr;
  std::vector<std::int32_t> words_;  // by atom: index of its word, -1 for none
};

}  // namespace hearsay
