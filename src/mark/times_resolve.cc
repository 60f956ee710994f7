#include "mark/times_resolve.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace hearsay {

namespace {

using std::chrono::days;

constexpr int kCentury = 100;

}  // namespace

TimeMark TimeResolver::resolve(const TimeExpression& e, Direction direction, const TimeExpression* next, bool told_now) {
  current_ = &e;
  TimeMark mark;
  mark.span = e.span;
  mark.tokens = e.tokens;
  switch (e.op) {
    case TimeOp::kDate:
      resolve_date(e, direction, next, mark);
      break;
    case TimeOp::kYear:
      finish({false, full_year(e.slots.at(Slot::kYear)), 0, 0}, e.slots, mark);
      break;
    case TimeOp::kBareBc:
      if (last_.before_christ) finish({true, e.slots.at(Slot::kYear), 0, 0}, e.slots, mark);
      break;
    case TimeOp::kShift:
      resolve_shift(e, direction, mark);
      break;
    case TimeOp::kOffset:
      if (!resolve_event_offset(e, told_now, mark)) resolve_offset(e, mark);
      break;
    case TimeOp::kDay:
      resolve_day(e, mark);
      break;
    case TimeOp::kDuration:
      mark.type = TimeMark::Type::kDuration;
      mark.value = duration_value(e.count, unit_of(e.slots), e.slots.has(Slot::kVague));
      break;
    case TimeOp::kSet:
      mark.type = TimeMark::Type::kSet;
      mark.value = e.slots.has(Slot::kOther) && e.slots.has(Slot::kUnit) && e.count > 1
                       ? duration_value(e.count, unit_of(e.slots), false)
                       : set_value(e.slots);
      break;
    case TimeOp::kRef:
      mark.value = kFixedRefs[e.slots.at(Slot::kValue)];
      break;
    case TimeOp::kNamed:
      mark.value = year_now() != 0 ? fmt::format("{:04}-XX-XX", year_now()) : "XXXX-XX-XX";
      break;
    case TimeOp::kNone:
      break;
  }
  return mark;
}

int TimeResolver::full_year(int year) const {
  if (year >= kCentury) return year;
  // Two digits: the year so written that lies nearest to what the text speaks of.
  const int now = last_.known() && !last_.before_christ ? last_.year : year_now();
  if (now == 0) return year + (year < 50 ? 2000 : 1900);
  const int century = now / kCentury * kCentury;
  int best = century + year;
  for (const int other : {best - kCentury, best + kCentury}) {
    if (std::abs(other - now) < std::abs(best - now)) best = other;
  }
  return best;
}

int TimeResolver::year_now() const {
  if (frame_.narrative) return last_.year;
  return frame_.published ? CalendarPoint::of(*frame_.published).year : last_.year;
}

int TimeResolver::year_for(int month, int day, Direction direction, const TimeExpression* next) const {
  if (next != nullptr && next->slots.has(Slot::kYear) && !next->slots.has(Slot::kNumeric)) {
    const int year = full_year(next->slots.at(Slot::kYear));
    const bool later = next->slots.has(Slot::kMonth) && next->slots.at(Slot::kMonth) < month;
    return later ? year - 1 : year;
  }
  if (frame_.narrative || !frame_.published) {
    const CalendarPoint& here = running_.known() ? running_ : last_;
    // Early in a year after late in one: the year has turned.
    constexpr int kTurn = 9;  // months
    if (here.month != 0 && month != 0 && here.known() && !here.before_christ && here.month - month >= kTurn) return here.year + 1;
    return here.year;
  }
  const CalendarPoint now = CalendarPoint::of(*frame_.published);
  const auto distance = [&](int year) {
    if (day == 0) return (year - now.year) * 365 + (month - now.month) * 30;
    const std::optional<Date> date = CalendarPoint{false, year, month, day}.date();
    return date ? static_cast<int>((*date - *frame_.published).count()) : 100000;
  };
  constexpr int kFarAhead = 92;  // days; what lies further ahead is more often meant as past
  const int here = distance(now.year);
  if (direction == Direction::kFuture) return here >= 0 ? now.year : now.year + 1;
  // A day soon after publication is meant even where the verb is past ("a session scheduled for 8 April"): a year back it would
  // be written with its year.
  constexpr int kSoon = 60;
  if (direction == Direction::kPast) return here <= (day != 0 ? kSoon : 0) ? now.year : now.year - 1;
  if (here > kFarAhead) return now.year - 1;
  if (here < kFarAhead - 365) return now.year + 1;
  return now.year;
}

void TimeResolver::finish_day(const CalendarPoint& point, const Slots& s, TimeMark& mark) {
  finish(point, s, mark);
}

void TimeResolver::finish(const CalendarPoint& point, const Slots& s, TimeMark& mark) {
  if (point.day != 0 && point.year != 0 && !point.before_christ && !point.date()) return;  // no such day
  if (!point.known() && point.month == 0 && point.day == 0) return;
  mark.value = point_value(point);
  if (has_time_of_day(s)) {
    mark.type = TimeMark::Type::kTime;
    if (point.day == 0) mark.value += point.month == 0 ? "-XX-XX" : "-XX";
    mark.value += clock_value(s);
  }
  mark.days = point_days(point, s.get(Slot::kMod, Slots::kAbsent));
  if (s.has(Slot::kDay2) && mark.days) {
    CalendarPoint end = point;
    end.day = s.at(Slot::kDay2);
    const std::optional<Date> last = end.date();
    if (last && *last >= mark.days->start) mark.days->end = *last;
  }
  tell(point);
}

void TimeResolver::tell(const CalendarPoint& point) {
  last_ = point;
  if (point.has_day()) {
    last_day_ = point;
    last_day_sentence_ = current_->sentence;
  }
  follow(point);
}

// The story goes forward by small steps or is set anew where a sentence opens with a date. Other years are looks aside (back to a
// treaty, ahead to an outcome), unless they come twice.
void TimeResolver::follow(const CalendarPoint& point) {
  const bool explicit_year = current_->slots.has(Slot::kYear);
  if (!explicit_year && point.year != running_.year && running_.known() && current_->op != TimeOp::kDate) return;
  constexpr int kStep = 2;
  const int step = point.year - running_.year;
  const bool same_era = point.before_christ == running_.before_christ && !point.before_christ;
  // A bare year within a sentence says more often when something else was.
  const bool full = point.month != 0 || step == 0;
  const bool forward = full && same_era && step >= 0 && step <= kStep && !(step > 0 && (current_->ahead || current_->open_end));
  const bool moves = !running_.known() || !same_era || step == 0 || strayed_ == point.year ||
                     (!current_->aside && (forward || current_->opens_sentence));
  if (!moves) {
    strayed_ = point.year;
    return;
  }
  strayed_ = 0;
  const int month = point.month != 0 ? point.month : step == 0 ? running_.month : 0;
  running_ = point;
  running_.month = month;
}

}  // namespace hearsay
