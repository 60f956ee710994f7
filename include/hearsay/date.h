#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// A calendar day (proleptic Gregorian).
using Date = std::chrono::sys_days;

/// The days on which something happens, both ends included.
struct DayRange {
  Date start;
  Date end;
  friend constexpr bool operator==(const DayRange&, const DayRange&) = default;

  constexpr bool overlaps(const DayRange& other) const { return start <= other.end && other.start <= end; }
  constexpr bool contains(const DayRange& other) const { return start <= other.start && other.end <= end; }
};

/// Reads "2024-12-07", also with a time after it ("2024-12-07T10:00:00Z"). Nothing where the day does not exist.
std::optional<Date> parse_iso_date(std::string_view text);

/// Writes "2024-12-07".
std::string to_iso(Date date);

/// Year, month, day to a date. Requires an existing day.
Date make_date(int year, unsigned month, unsigned day);

}  // namespace hearsay
