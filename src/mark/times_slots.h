#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

#include "hearsay/reading.h"
#include "hearsay/span.h"

namespace hearsay {

/// What a time expression says, piece by piece, before it is resolved.
enum class Slot : std::uint8_t {
  kYear,
  kMonth,
  kDay,
  kDay2,
  kWeekday,
  kWeekday2,
  kSeason,
  kPart,
  kUnit,
  kDayword,
  kMod,
  kRank,
  kHour,
  kMinute,
  kAmpm,
  kZone,
  kEra,
  kShift,
  kSign,
  kAnchor,
  kVague,
  kNumeric,
  kDecade,
  kCentury,
  kQuarter,
  kHalf,
  kFiscal,
  kEaster,
  kBoth,
  kApostrophe,
  kValue,
  kEvent,
  kOther,
  kCount_,
};
inline constexpr std::size_t kSlotCount = static_cast<std::size_t>(Slot::kCount_);

enum class TimeOp : std::uint8_t { kDate, kYear, kBareBc, kShift, kOffset, kDay, kDuration, kSet, kRef, kNamed, kNone };

enum class TimeUnit : std::uint8_t {
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeek,
  kWeekend,
  kFortnight,
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
  kMillennium
};
enum class DayPart : std::uint8_t { kMorning, kAfternoon, kEvening, kNight, kDaytime };
enum class Season : std::uint8_t { kSpring, kSummer, kAutumn, kWinter };
enum class EdgeOf : std::uint8_t { kStart, kMid, kEnd };
enum class Anchor : std::uint8_t { kSpeech, kStory };
enum class FixedRef : std::uint8_t { kPresent, kPast, kFuture };

/// The pieces of one expression; an absent one is `kAbsent`.
class Slots {
 public:
  static constexpr int kAbsent = std::numeric_limits<int>::min();
  Slots() { values_.fill(kAbsent); }

  bool has(Slot slot) const { return at(slot) != kAbsent; }
  int at(Slot slot) const { return values_[static_cast<std::size_t>(slot)]; }
  int get(Slot slot, int otherwise) const { return has(slot) ? at(slot) : otherwise; }
  void set(Slot slot, int value) { values_[static_cast<std::size_t>(slot)] = value; }
  void clear(Slot slot) { set(slot, kAbsent); }

 private:
  std::array<int, kSlotCount> values_;
};

/// One expression found in a sentence: what it says, and the atoms that say it.
struct TimeExpression {
  TimeOp op = TimeOp::kDate;
  Slots slots;
  double count = 1;              ///< of units
  std::uint32_t begin = 0;       ///< first atom
  std::uint32_t end = 0;         ///< one past the last
  std::uint32_t core_begin = 0;  ///< first atom of the pattern's own match, before determiners were added
  bool from_article = false;     ///< the count is the word "a"
  bool open_start = false;       ///< "since" stands before it
  bool open_end = false;         ///< "until" stands before it
  bool ahead = false;            ///< a word before it points forward: "by", "for", "until"
  bool before_words = false;     ///< the sentence goes on with a word: "two days after the storm"
  bool range_with_next = false;  ///< "from Monday to Wednesday", "6-7 January": one stretch with the expression after it
  bool twin_of_next = false;     ///< "April and June 1955": takes the year of the expression after it
  bool opens_sentence = false;   ///< nothing but a preposition stands before it
  bool aside = false;            ///< in parentheses, or modifies a noun: "the 1975 accord"
  Span span;
  TokenRange tokens;
  std::uint32_t sentence = 0;
};

}  // namespace hearsay
