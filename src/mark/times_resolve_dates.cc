#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

#include "mark/times_resolve.h"

namespace hearsay {

namespace {

using std::chrono::days;

constexpr int kMonths = 12;
constexpr int kWeekDays = 7;
constexpr int kCentury = 100;
constexpr int kDecade = 10;

}  // namespace

void TimeResolver::resolve_date(const TimeExpression& e, Direction direction, const TimeExpression* next, TimeMark& mark) {
  const Slots& s = e.slots;
  if (s.has(Slot::kEra)) return resolve_era(e, mark);
  if (s.has(Slot::kDecade) || s.has(Slot::kCentury)) return resolve_span_of_years(s, mark);
  if (s.has(Slot::kQuarter) || s.has(Slot::kHalf) || s.has(Slot::kFiscal)) return resolve_part_of_year(e, direction, mark);
  if (s.has(Slot::kSeason)) return resolve_season(e, direction, next, mark);
  if (s.has(Slot::kNumeric)) return finish(numeric_date(s), s, mark);
  CalendarPoint point;
  if (s.has(Slot::kYear)) point.year = full_year(s.at(Slot::kYear));
  if (s.has(Slot::kEaster)) {
    int year = point.year;
    if (year == 0) {
      const int now = year_now();
      if (now == 0) return;
      const CalendarPoint guess = CalendarPoint::of(easter_sunday(now) + days(s.at(Slot::kEaster)));
      year = year_for(guess.month, guess.day, direction, next);
    }
    return finish(CalendarPoint::of(easter_sunday(year) + days(s.at(Slot::kEaster))), s, mark);
  }
  point.month = s.get(Slot::kMonth, 0);
  point.day = s.get(Slot::kDay, 0);
  if (point.month == 0 && point.day != 0) {  // "the 20th"
    const CalendarPoint& from = last_.month != 0 || !frame_.published ? last_ : CalendarPoint::of(*frame_.published);
    point.year = from.year;
    point.month = from.month;
    if (point.month == 0) return;
    return finish(point, s, mark);
  }
  if (point.month != 0) {
    if (point.year == 0) {
      if (s.has(Slot::kShift)) {
        const CalendarPoint now = base(e, false);
        if (now.year == 0) return;
        const int shift = s.at(Slot::kShift);
        point.year = now.year;
        const int here = now.month == 0 ? 1 : now.month;
        if (shift < 0 && point.month >= here) --point.year;
        if (shift > 0 && point.month <= here) ++point.year;
      } else if (s.has(Slot::kAnchor) && last_.known()) {
        point.year = last_.year;
        point.before_christ = last_.before_christ;
      } else {
        point.year = year_for(point.month, point.day, direction, next);
        point.before_christ = frame_.narrative && running_.before_christ;
      }
    }
    return finish(point, s, mark);
  }
  if (point.year != 0) return finish(point, s, mark);
  if (s.has(Slot::kWeekday)) return resolve_weekday(e, direction, mark);
  if (has_time_of_day(s)) return resolve_clock(e, mark);
}

void TimeResolver::resolve_era(const TimeExpression& e, TimeMark& mark) {
  const Slots& s = e.slots;
  const bool bc = s.at(Slot::kEra) < 0;
  const char* prefix = bc ? "BC" : "";
  if (s.has(Slot::kCentury)) {
    mark.value = fmt::format("{}{:02}", prefix, s.at(Slot::kRank) - 1);
  } else if (s.has(Slot::kDecade)) {
    mark.value = decade_value(s.at(Slot::kYear), bc);
    tell({bc, s.at(Slot::kYear), 0, 0});
  } else if (s.has(Slot::kSeason)) {
    mark.value = fmt::format("{}{:04}-{}", prefix, s.at(Slot::kYear), kSeasonCodes[s.at(Slot::kSeason)]);
    tell({bc, s.at(Slot::kYear), 0, 0});
  } else {
    finish({bc, s.at(Slot::kYear), s.get(Slot::kMonth, 0), 0}, s, mark);
  }
}

void TimeResolver::resolve_span_of_years(const Slots& s, TimeMark& mark) {
  if (s.has(Slot::kCentury)) {
    const int rank = s.get(Slot::kRank, 0);
    if (rank < 1) return;
    mark.value = fmt::format("{:02}", rank - 1);
    mark.days = DayRange{make_date((rank - 1) * kCentury, 1, 1), make_date(rank * kCentury - 1, kMonths, 31)};
    return;
  }
  int year = s.at(Slot::kYear);
  if (year < kCentury) year += 1900;
  mark.value = decade_value(year, false);
  mark.days = DayRange{make_date(year, 1, 1), make_date(year + kDecade - 1, kMonths, 31)};
  last_ = {false, year, 0, 0};
}

void TimeResolver::resolve_part_of_year(const TimeExpression& e, Direction direction, TimeMark& mark) {
  const Slots& s = e.slots;
  const int year = s.has(Slot::kYear) ? full_year(s.at(Slot::kYear)) : 0;
  if (s.has(Slot::kFiscal)) {
    mark.value = fmt::format("FY{:04}", year);
    return;
  }
  const bool quarter = s.has(Slot::kQuarter);
  int part = quarter && !s.has(Slot::kRank) ? s.at(Slot::kQuarter) : s.get(Slot::kRank, 1);
  const int parts = quarter ? 4 : 2;
  if (part < 1) part = parts;
  if (part > parts) return;
  const int months = kMonths / parts;
  const int first = (part - 1) * months + 1;
  const int known = year != 0 ? year : year_for(first, 0, direction, nullptr);
  if (known == 0) return;
  mark.value = fmt::format("{:04}-{}{}", known, quarter ? 'Q' : 'H', part);
  mark.days = DayRange{make_date(known, static_cast<unsigned>(first), 1), last_of_month(known, first + months - 1)};
  tell({false, known, 0, 0});
}

void TimeResolver::resolve_season(const TimeExpression& e, Direction direction, const TimeExpression* next, TimeMark& mark) {
  const Slots& s = e.slots;
  const auto season = static_cast<Season>(s.at(Slot::kSeason));
  int year = s.has(Slot::kYear) ? full_year(s.at(Slot::kYear)) : 0;
  const int month = 3 + 3 * static_cast<int>(season);
  if (year == 0 && s.has(Slot::kShift)) {
    const CalendarPoint now = base(e, false);
    year = now.year;
    if (year != 0 && s.at(Slot::kShift) < 0 && now.month <= month + 2) --year;
    if (year != 0 && s.at(Slot::kShift) > 0 && now.month >= month) ++year;
  }
  if (year == 0 && next != nullptr && next->slots.has(Slot::kYear) && next->slots.has(Slot::kSeason))
    year = full_year(next->slots.at(Slot::kYear));
  if (year == 0)
    year = frame_.narrative || s.has(Slot::kAnchor) ? (running_.known() ? running_.year : last_.year)
                                                    : year_for(month, 0, direction, nullptr);
  if (year == 0) {
    mark.value = fmt::format("XXXX-{}", kSeasonCodes[s.at(Slot::kSeason)]);
    return;
  }
  const bool bc = !s.has(Slot::kYear) && last_.before_christ;
  mark.value = fmt::format("{}{:04}-{}", bc ? "BC" : "", year, kSeasonCodes[s.at(Slot::kSeason)]);
  if (!bc) mark.days = season_days(year, season);
  if (s.has(Slot::kYear)) tell({bc, year, 0, 0});
}

void TimeResolver::resolve_weekday(const TimeExpression& e, Direction direction, TimeMark& mark) {
  const Slots& s = e.slots;
  const bool story = frame_.narrative || s.get(Slot::kAnchor, 0) == static_cast<int>(Anchor::kStory);
  const std::optional<Date> from = story ? last_day_.date() : frame_.published;
  const int weekday = s.get(Slot::kWeekday2, s.at(Slot::kWeekday));
  if (!from) {
    mark.value = fmt::format("XXXX-WXX-{}{}", weekday, clock_value(s));
    if (has_time_of_day(s)) mark.type = TimeMark::Type::kTime;
    return;
  }
  const int ahead = (weekday - weekday_of(*from) + kWeekDays) % kWeekDays;
  Date day = *from + days(ahead);
  const bool future = direction == Direction::kFuture || (direction == Direction::kUnknown && e.ahead);
  if (s.has(Slot::kShift)) {
    const int shift = s.at(Slot::kShift);
    if (shift < 0) day = *from - days(ahead == 0 ? kWeekDays : kWeekDays - ahead);
    if (shift > 0 && ahead == 0) day += days(kWeekDays);
    if (shift == 0 && direction == Direction::kPast && ahead != 0) day -= days(kWeekDays);
  } else if (!future && !story && ahead != 0) {
    day -= days(kWeekDays);
  }
  finish_day(CalendarPoint::of(day), s, mark);
  if (s.has(Slot::kWeekday2)) {
    const int back = (weekday - s.at(Slot::kWeekday) + kWeekDays) % kWeekDays;
    const Date start = day - days(back);
    mark.value = point_value(CalendarPoint::of(start)) + clock_value(s);
    mark.days = DayRange{start, day};
  }
}

void TimeResolver::resolve_clock(const TimeExpression& e, TimeMark& mark) {
  // A time of day alone tells no day; the value takes the day of which the text speaks.
  mark.type = TimeMark::Type::kTime;
  const bool clock = e.slots.has(Slot::kHour);
  std::string day = "XXXX-XX-XX";
  if (clock && last_day_.has_day())
    day = point_value(last_day_);
  else if (clock && frame_.published && !frame_.narrative)
    day = to_iso(*frame_.published);
  mark.value = day + clock_value(e.slots);
}

CalendarPoint TimeResolver::numeric_date(const Slots& s) const {
  int day = s.at(Slot::kDay);
  int month = s.at(Slot::kMonth);
  const int year = full_year(s.at(Slot::kYear));
  if (month > kMonths || (frame_.month_first && day <= kMonths)) std::swap(day, month);
  if (month <= kMonths && day <= kMonths && frame_.published && !frame_.month_first) {
    // Either order is possible: one that falls on the days around publication is meant.
    constexpr int kNear = 3;
    const auto near = [&](int m, int d) {
      const std::optional<Date> date = CalendarPoint{false, year, m, d}.date();
      return date && std::abs((*date - *frame_.published).count()) <= kNear;
    };
    if (near(day, month) && !near(month, day)) std::swap(day, month);
  }
  return month <= kMonths ? CalendarPoint{false, year, month, day} : CalendarPoint{};
}

}  // namespace hearsay
