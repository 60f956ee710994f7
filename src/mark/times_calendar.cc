#include "mark/times_calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearsay {

namespace {

using std::chrono::days;

constexpr int kMonths = 12;
constexpr int kWeekDays = 7;
constexpr int kHalfDay = 12;

// The code of a unit in a duration, and whether it stands after the T.
struct UnitCode {
  const char* code;
  bool of_clock;
  int times;  // of that code in one unit
};
constexpr std::array<UnitCode, 13> kUnits = {{{"S", true, 1},
                                              {"M", true, 1},
                                              {"H", true, 1},
                                              {"D", false, 1},
                                              {"W", false, 1},
                                              {"WE", false, 1},
                                              {"W", false, 2},
                                              {"M", false, 1},
                                              {"M", false, 3},
                                              {"Y", false, 1},
                                              {"DE", false, 1},
                                              {"CE", false, 1},
                                              {"Y", false, 1000}}};

std::string plain(double value) {
  std::string text = fmt::format("{:.4g}", value);
  if (value >= 10000 || text.find('e') != std::string::npos) text = fmt::format("{:.0f}", value);
  if (text.starts_with("0.")) text.erase(0, 1);
  return text;
}

}  // namespace

CalendarPoint CalendarPoint::of(Date date) {
  const std::chrono::year_month_day ymd(date);
  return {false, static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::optional<Date> CalendarPoint::date() const {
  if (before_christ || year == 0 || month == 0 || day == 0) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                        std::chrono::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return std::nullopt;
  return Date(ymd);
}

std::string point_value(const CalendarPoint& point) {
  std::string value = point.year == 0 ? "XXXX" : fmt::format("{}{:04}", point.before_christ ? "BC" : "", point.year);
  if (point.month != 0)
    value += fmt::format("-{:02}", point.month);
  else if (point.day != 0)
    value += "-XX";
  if (point.day != 0) value += fmt::format("-{:02}", point.day);
  return value;
}

std::string decade_value(int year, bool before_christ) {
  constexpr int kDecade = 10;
  return fmt::format("{}{:03}", before_christ ? "BC" : "", year / kDecade);
}

std::string week_value(Date day) {
  // The ISO week belongs to the year of its Thursday.
  const Date thursday = week_of(day).start + days(3);
  const std::chrono::year_month_day ymd(thursday);
  const Date first = Date(ymd.year() / std::chrono::January / 1);
  return fmt::format("{:04}-W{:02}", static_cast<int>(ymd.year()), (thursday - first).count() / kWeekDays + 1);
}

std::string clock_value(const Slots& slots) {
  if (slots.has(Slot::kHour)) {
    int hour = slots.at(Slot::kHour);
    const int half = slots.get(Slot::kAmpm, -1);
    if (half == kHalfDay && hour < kHalfDay) hour += kHalfDay;
    if (half == 0 && hour == kHalfDay) hour = 0;
    if (half < 0 && slots.has(Slot::kPart) && hour < kHalfDay) {
      const int part = slots.at(Slot::kPart);
      if (part == static_cast<int>(DayPart::kAfternoon) || part == static_cast<int>(DayPart::kEvening)) hour += kHalfDay;
    }
    return fmt::format("T{:02}:{:02}", hour, slots.get(Slot::kMinute, 0));
  }
  if (slots.has(Slot::kPart)) return fmt::format("T{}", kPartCodes[slots.at(Slot::kPart)]);
  return {};
}

std::string duration_value(double count, TimeUnit unit, bool vague) {
  const UnitCode& code = kUnits[static_cast<std::size_t>(unit)];
  const std::string number = vague ? "X" : plain(count * code.times);
  return fmt::format("P{}{}{}", code.of_clock ? "T" : "", number, code.code);
}

std::string set_value(const Slots& slots) {
  if (slots.has(Slot::kWeekday)) return fmt::format("XXXX-WXX-{}", slots.at(Slot::kWeekday));
  if (slots.has(Slot::kMonth)) return fmt::format("XXXX-{:02}", slots.at(Slot::kMonth));
  if (slots.has(Slot::kSeason)) return fmt::format("XXXX-{}", kSeasonCodes[slots.at(Slot::kSeason)]);
  if (slots.has(Slot::kPart)) return fmt::format("XXXX-XX-XXT{}", kPartCodes[slots.at(Slot::kPart)]);
  switch (static_cast<TimeUnit>(slots.get(Slot::kUnit, static_cast<int>(TimeUnit::kDay)))) {
    case TimeUnit::kSecond:
    case TimeUnit::kMinute:
    case TimeUnit::kHour:
      return "XXXX-XX-XXTXX";
    case TimeUnit::kDay:
      return "XXXX-XX-XX";
    case TimeUnit::kWeek:
    case TimeUnit::kFortnight:
      return "XXXX-WXX";
    case TimeUnit::kWeekend:
      return "XXXX-WXX-WE";
    case TimeUnit::kMonth:
      return "XXXX-XX";
    case TimeUnit::kQuarter:
      return "XXXX-QX";
    case TimeUnit::kYear:
      return "XXXX";
    case TimeUnit::kDecade:
      return "XXX";
    default:
      return "XX";
  }
}

int weekday_of(Date day) {
  return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

DayRange week_of(Date day) {
  const Date monday = day - days(weekday_of(day) - 1);
  return {monday, monday + days(kWeekDays - 1)};
}

Date last_of_month(int year, int month) {
  return Date(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last);
}

std::optional<DayRange> point_days(const CalendarPoint& point, int mod) {
  if (!point.known() || point.before_christ) return std::nullopt;
  if (point.day != 0) {
    const std::optional<Date> date = point.date();
    return date ? std::optional<DayRange>(DayRange{*date, *date}) : std::nullopt;
  }
  const int third = mod == Slots::kAbsent ? -1 : mod;
  if (point.month != 0) {
    constexpr int kThird = 10;
    const Date first = make_date(point.year, static_cast<unsigned>(point.month), 1);
    const Date last = last_of_month(point.year, point.month);
    if (third < 0) return DayRange{first, last};
    const Date start = first + days(kThird * third);
    return DayRange{start, third == static_cast<int>(EdgeOf::kEnd) ? last : start + days(kThird - 1)};
  }
  if (third < 0) return DayRange{make_date(point.year, 1, 1), make_date(point.year, kMonths, 31)};
  const int month = 1 + 4 * third;
  return DayRange{make_date(point.year, static_cast<unsigned>(month), 1), last_of_month(point.year, month + 3)};
}

DayRange season_days(int year, Season season) {
  const int first = 3 + 3 * static_cast<int>(season);
  const int last = first + 2 > kMonths ? first + 2 - kMonths : first + 2;
  return {make_date(year, static_cast<unsigned>(first), 1), last_of_month(first + 2 > kMonths ? year + 1 : year, last)};
}

Date easter_sunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return make_date(year, static_cast<unsigned>(f / 31), static_cast<unsigned>(f % 31 + 1));
}

CalendarPoint add_months(CalendarPoint point, int months) {
  if (point.before_christ || point.month == 0) return point;
  const int total = point.year * kMonths + point.month - 1 + months;
  if (total < kMonths) return point;
  point.year = total / kMonths;
  point.month = total % kMonths + 1;
  if (point.day != 0) {
    const auto last =
        static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day(last_of_month(point.year, point.month)).day()));
    point.day = std::min(point.day, last);
  }
  return point;
}

}  // namespace hearsay
