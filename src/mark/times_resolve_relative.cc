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

CalendarPoint TimeResolver::base(const TimeExpression& e, bool need_day) const {
  const bool story = frame_.narrative || e.slots.get(Slot::kAnchor, 0) == static_cast<int>(Anchor::kStory);
  const CalendarPoint published = frame_.published ? CalendarPoint::of(*frame_.published) : CalendarPoint{};
  if (!story && frame_.published) return published;
  if (!need_day) {
    if (last_.known()) return last_;
    return frame_.narrative ? CalendarPoint{} : published;
  }
  if (last_day_.has_day() &&
      (!frame_.narrative || (last_day_.year == last_.year && (last_.month == 0 || last_.month == last_day_.month))))
    return last_day_;
  if (frame_.narrative || !frame_.published) return last_;
  return published;
}

void TimeResolver::resolve_shift(const TimeExpression& e, Direction direction, TimeMark& mark) {
  const Slots& s = e.slots;
  const int shift = s.get(Slot::kShift, 0);
  const TimeUnit unit = unit_of(s);
  const bool fine = unit == TimeUnit::kDay || unit == TimeUnit::kWeek || unit == TimeUnit::kWeekend;
  CalendarPoint from = base(e, fine);
  const std::optional<Date> day = from.date();
  switch (unit) {
    case TimeUnit::kDay:
      if (day) return finish_day(CalendarPoint::of(*day + days(shift)), s, mark);
      if (from.day != 0 && shift == 0) return finish(from, s, mark);
      mark.value = (from.known() ? fmt::format("{}{:04}", from.before_christ ? "BC" : "", from.year) : std::string("XXXX")) +
                   (from.month != 0 && shift == 0 ? fmt::format("-{:02}", from.month) : "-XX") + "-XX" + clock_value(s);
      if (has_time_of_day(s)) mark.type = TimeMark::Type::kTime;
      return;
    case TimeUnit::kWeek:
      mark.value = day            ? week_value(*day + days(kWeekDays * shift))
                   : from.known() ? fmt::format("{:04}-WXX", from.year)
                                  : "XXXX-WXX";
      if (day) mark.days = week_of(*day + days(kWeekDays * shift));
      return;
    case TimeUnit::kWeekend: {
      if (!day) {
        mark.value = "XXXX-WXX-WE";
        return;
      }
      int weeks = shift;
      const bool over = direction == Direction::kPast && weekday_of(*day) < 6;
      if (shift == 0 && over) weeks = -1;
      if (shift < 0 && weekday_of(*day) == kWeekDays) weeks = -1;
      const Date saturday = week_of(*day + days(kWeekDays * weeks)).start + days(5);
      mark.value = week_value(saturday) + "-WE";
      mark.days = DayRange{saturday, saturday + days(1)};
      return;
    }
    case TimeUnit::kMonth:
      if (from.month == 0) {
        mark.value = fmt::format("{}-XX", point_value({from.before_christ, from.year, 0, 0}));
        return;
      }
      from.day = 0;
      return finish(add_months(from, shift), s, mark);
    case TimeUnit::kYear:
      if (!from.known()) {
        mark.value = "XXXX";
        return;
      }
      return finish({from.before_christ, from.before_christ ? from.year - shift : from.year + shift, 0, 0}, s, mark);
    case TimeUnit::kDecade:
      if (!from.known()) return;
      mark.value = decade_value(from.before_christ ? from.year - shift * kDecade : from.year + shift * kDecade, from.before_christ);
      if (!from.before_christ) {
        const int first = (from.year / kDecade + shift) * kDecade;
        mark.days = DayRange{make_date(first, 1, 1), make_date(first + kDecade - 1, kMonths, 31)};
      }
      return;
    case TimeUnit::kCentury:
      if (!from.known()) return;
      mark.value =
          fmt::format("{}{:02}", from.before_christ ? "BC" : "", from.year / kCentury + (from.before_christ ? -shift : shift));
      return;
    default:
      mark.value = kFixedRefs[static_cast<int>(FixedRef::kPresent)];
  }
}

// "on Sunday, two days after the storm", "two days after the storm, nobody knows": the count runs from the event to the day that
// the sentence tells, so the value is that day and the days are the event's, which the text dates in no other way.
bool TimeResolver::resolve_event_offset(const TimeExpression& e, bool told_now, TimeMark& mark) {
  if (!e.slots.has(Slot::kEvent) || !e.before_words || frame_.narrative) return false;
  const TimeUnit unit = unit_of(e.slots);
  int length = unit == TimeUnit::kDay ? 1 : unit == TimeUnit::kWeek ? kWeekDays : 0;
  int count = static_cast<int>(std::lround(e.count));
  constexpr int kHours = 24;
  if (unit == TimeUnit::kHour && count % kHours == 0) {
    length = 1;
    count /= kHours;
  }
  if (length == 0) return false;
  std::optional<Date> told;
  if (last_day_.has_day() && last_day_sentence_ == e.sentence)
    told = last_day_.date();
  else if (told_now)
    told = frame_.published;
  if (!told) return false;
  const Date event = *told - days(count * length * e.slots.at(Slot::kSign));
  mark.value = to_iso(*told);
  mark.days = DayRange{event, event};
  return true;
}

void TimeResolver::resolve_offset(const TimeExpression& e, TimeMark& mark) {
  const Slots& s = e.slots;
  const int sign = s.at(Slot::kSign);
  if (s.has(Slot::kVague)) {
    const CalendarPoint here = base(e, true);
    if (unit_of(s) <= TimeUnit::kHour && here.has_day()) {
      mark.type = TimeMark::Type::kTime;
      mark.value = point_value(here) + "TXX";
      mark.days = point_days(here);
      return;
    }
    mark.value = kFixedRefs[static_cast<int>(sign > 0 ? FixedRef::kFuture : FixedRef::kPast)];
    return;
  }
  const TimeUnit unit = unit_of(s);
  const bool fine = unit <= TimeUnit::kFortnight;
  const CalendarPoint from = base(e, fine);
  const std::optional<Date> day = from.date();
  const int count = static_cast<int>(std::lround(e.count)) * sign;
  // "two days after the storm": counted from what the text does not date.
  const bool from_event = s.has(Slot::kEvent) && e.before_words && !frame_.narrative;
  const std::string unknown = from.known() && !from_event ? point_value({from.before_christ, from.year, 0, 0}) : "XXXX";
  constexpr int kMostYears = 5000;
  if (std::abs(e.count) > kMostYears * 365.0) return;
  switch (unit) {
    case TimeUnit::kSecond:
    case TimeUnit::kMinute:
    case TimeUnit::kHour: {
      mark.type = TimeMark::Type::kTime;
      constexpr int kHours = 24;
      if (!day || from_event) {
        mark.value = unknown + "-XX-XXTXX";
        return;
      }
      const int whole = unit == TimeUnit::kHour ? count / kHours : 0;
      const Date then = *day + days(whole);
      mark.value = to_iso(then) + "TXX";
      mark.days = DayRange{then, then};
      return;
    }
    case TimeUnit::kDay:
      if (!day || from_event) {
        mark.value = unknown + "-XX-XX";
        return;
      }
      return finish_day(CalendarPoint::of(*day + days(count)), s, mark);
    case TimeUnit::kWeek:
    case TimeUnit::kFortnight:
    case TimeUnit::kWeekend: {
      const Date then = day ? *day + days(kWeekDays * count * (unit == TimeUnit::kFortnight ? 2 : 1)) : Date{};
      mark.value = day && !from_event ? week_value(then) : unknown + "-WXX";
      if (day && !from_event) mark.days = week_of(then);
      return;
    }
    case TimeUnit::kMonth:
    case TimeUnit::kQuarter: {
      if (from.month == 0 || from_event) {
        mark.value = unknown + "-XX";
        return;
      }
      CalendarPoint month = from;
      month.day = 0;
      return finish(add_months(month, count * (unit == TimeUnit::kQuarter ? 3 : 1)), s, mark);
    }
    default: {
      const int years = unit == TimeUnit::kYear      ? 1
                        : unit == TimeUnit::kDecade  ? kDecade
                        : unit == TimeUnit::kCentury ? kCentury
                                                     : 1000;
      if (!from.known() || from_event) {
        mark.value = "XXXX";
        return;
      }
      const int year = from.before_christ ? from.year - count * years : from.year + count * years;
      if (year < 1 || year > 9999) return;
      return finish({from.before_christ, year, 0, 0}, s, mark);
    }
  }
}

void TimeResolver::resolve_day(const TimeExpression& e, TimeMark& mark) {
  const Slots& s = e.slots;
  const int shift = s.at(Slot::kDayword);
  if (frame_.narrative && shift == 0 && !has_time_of_day(s)) {
    mark.value = kFixedRefs[static_cast<int>(FixedRef::kPresent)];
    return;
  }
  const std::optional<Date> from = frame_.narrative ? last_day_.date() : frame_.published;
  if (!from) {
    mark.value = "XXXX-XX-XX" + clock_value(s);
    if (has_time_of_day(s)) mark.type = TimeMark::Type::kTime;
    return;
  }
  finish_day(CalendarPoint::of(*from + days(shift)), s, mark);
  if (s.has(Slot::kBoth)) mark.days = DayRange{*from - days(1), *from};
}

}  // namespace hearsay
