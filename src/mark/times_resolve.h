#pragma once

#include <optional>
#include <string>

#include "hearsay/marks.h"
#include "mark/times_calendar.h"
#include "mark/times_slots.h"
#include "mark/times_tense.h"

namespace hearsay {

inline TimeUnit unit_of(const Slots& slots) {
  return static_cast<TimeUnit>(slots.get(Slot::kUnit, static_cast<int>(TimeUnit::kDay)));
}
inline bool has_time_of_day(const Slots& slots) {
  return slots.has(Slot::kHour) || slots.has(Slot::kPart);
}

/// How the whole article counts its time.
struct TimeFrame {
  std::optional<Date> published;
  bool narrative = false;    ///< tells of a past far from publication: dates without a year follow the last one told
  bool month_first = false;  ///< writes 12/7/2024 for the seventh of December
};

/// Gives expressions their values and days, in text order, keeping the thread of the story: the last date told.
class TimeResolver {
 public:
  explicit TimeResolver(const TimeFrame& frame) : frame_(frame) {}

  /// Value, type and days of the next expression. A mark with an empty value is not to be reported. `next` is the expression
  /// after it where the two belong together ("6-7 January 1916").
  /// `told_now`: the sentence is told in the present tense.
  TimeMark resolve(const TimeExpression& expression, Direction direction, const TimeExpression* next, bool told_now = false);

 private:
  void resolve_date(const TimeExpression& e, Direction direction, const TimeExpression* next, TimeMark& mark);
  void resolve_era(const TimeExpression& e, TimeMark& mark);
  void resolve_span_of_years(const Slots& slots, TimeMark& mark);
  void resolve_part_of_year(const TimeExpression& e, Direction direction, TimeMark& mark);
  void resolve_season(const TimeExpression& e, Direction direction, const TimeExpression* next, TimeMark& mark);
  void resolve_weekday(const TimeExpression& e, Direction direction, TimeMark& mark);
  void resolve_clock(const TimeExpression& e, TimeMark& mark);
  void resolve_shift(const TimeExpression& e, Direction direction, TimeMark& mark);
  void resolve_offset(const TimeExpression& e, TimeMark& mark);
  bool resolve_event_offset(const TimeExpression& e, bool told_now, TimeMark& mark);
  void resolve_day(const TimeExpression& e, TimeMark& mark);
  void finish_day(const CalendarPoint& point, const Slots& slots, TimeMark& mark);
  void finish(const CalendarPoint& point, const Slots& slots, TimeMark& mark);

  CalendarPoint numeric_date(const Slots& slots) const;
  int full_year(int year) const;
  int year_for(int month, int day, Direction direction, const TimeExpression* next) const;
  int year_now() const;
  CalendarPoint base(const TimeExpression& e, bool need_day) const;
  void tell(const CalendarPoint& point);
  void follow(const CalendarPoint& point);

  TimeFrame frame_;
  const TimeExpression* current_ = nullptr;
  CalendarPoint running_;                // year, and last month of it, in which the story stands: dates without a year belong there
  int strayed_ = 0;                      // year of the last date that was taken for a look aside
  CalendarPoint last_;                   // the last date told, as fine as it was told
  CalendarPoint last_day_;               // the last day told …
  std::uint32_t last_day_sentence_ = 0;  // … and the sentence that told it
};

}  // namespace hearsay
