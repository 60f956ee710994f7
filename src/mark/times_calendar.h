#pragma once

#include <optional>
#include <string>

#include "hearsay/date.h"
#include "mark/times_slots.h"

namespace hearsay {

/// A point in the calendar as far as it is known: a year, a month of it, a day of it. Zero is unknown.
struct CalendarPoint {
  bool before_christ = false;
  int year = 0;
  int month = 0;
  int day = 0;

  bool known() const { return year != 0; }
  bool has_day() const { return day != 0; }

  static CalendarPoint of(Date date);

  /// The day itself, where it is known, exists and lies after Christ.
  std::optional<Date> date() const;
};

/// "2024-12-07", "2024-12", "2024", "BC0490".
std::string point_value(const CalendarPoint& point);

/// "199" for the 1990s, "BC046".
std::string decade_value(int year, bool before_christ);

/// "2024-W49".
std::string week_value(Date day);

/// "T22:40", "TEV"; empty without a time of day.
std::string clock_value(const Slots& slots);

/// "P11D", "PT24H", "P2.5Y", "PXM" with `vague`.
std::string duration_value(double count, TimeUnit unit, bool vague);

/// "XXXX-WXX-5", "XXXX-XX-XX".
std::string set_value(const Slots& slots);

/// The days of a point: a year, a month or a day; nothing before Christ. `mod` narrows a month or a year to its beginning,
/// middle or end.
std::optional<DayRange> point_days(const CalendarPoint& point, int mod = Slots::kAbsent);

/// Monday to Sunday of the week of `day`.
DayRange week_of(Date day);

/// The days of a season; winter ends in the year after.
DayRange season_days(int year, Season season);

/// 1 for Monday … 7 for Sunday.
int weekday_of(Date day);

/// The last day of a month.
Date last_of_month(int year, int month);

/// Easter Sunday of a Gregorian year (Meeus, Jones, Butcher).
Date easter_sunday(int year);

/// So many months on, the day kept where it exists.
CalendarPoint add_months(CalendarPoint point, int months);

inline constexpr const char* kSeasonCodes[] = {"SP", "SU", "FA", "WI"};
inline constexpr const char* kPartCodes[] = {"MO", "AF", "EV", "NI", "DT"};
inline constexpr const char* kFixedRefs[] = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"};

}  // namespace hearsay
