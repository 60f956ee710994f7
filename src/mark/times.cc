#include "mark/times.h"

#include <algorithm>

#include "mark/numbers_atoms.h"
#include "mark/times_join.h"
#include "mark/times_match.h"
#include "mark/times_resolve.h"
#include "mark/times_rules.h"
#include "mark/times_tense.h"

namespace hearsay {

namespace {

std::vector<TimeExpression> find_expressions(const TimeRules& rules, const Article& article, const Reading& reading) {
  TimeMatcher matcher(rules);
  const TimeJoiner joiner(rules);
  AtomLine line;
  std::vector<TimeExpression> of_sentence;
  std::vector<TimeExpression> all;
  for (std::uint32_t s = 0; s < reading.sentences.size(); ++s) {
    const Sentence& sentence = reading.sentences[s];
    if (sentence.tokens.size() == 0) continue;
    line.cut(article.text, reading, sentence);
    of_sentence.clear();
    matcher.match(line, reading, of_sentence);
    joiner.join(line, reading, of_sentence);
    for (TimeExpression& expression : of_sentence) {
      expression.sentence = s;
      all.push_back(expression);
    }
  }
  return all;
}

// A text that dates most of what it tells in years well before its publication is a narrative: its clock is the story's own.
TimeFrame find_frame(const Article& article, const std::vector<TimeExpression>& expressions) {
  TimeFrame frame;
  if (article.published) frame.published = article.published->date;
  constexpr int kFarYears = 2;
  constexpr int kLeastFar = 3;
  const int now = frame.published ? CalendarPoint::of(*frame.published).year : 0;
  int far = 0;
  int near = 0;
  bool month_first = false;
  bool day_first = false;
  for (const TimeExpression& e : expressions) {
    const Slots& s = e.slots;
    if (s.has(Slot::kNumeric)) {
      month_first = month_first || s.at(Slot::kMonth) > 12;
      day_first = day_first || s.at(Slot::kDay) > 12;
    }
    const int year = s.get(Slot::kYear, 0);
    // A weekday, "yesterday" and the like speak from the day of publication; a far year may be mere background.
    const bool deictic = e.op == TimeOp::kDay || s.has(Slot::kWeekday);
    if (s.has(Slot::kEra) || (year >= 100 && now - year >= kFarYears))
      far += s.has(Slot::kMonth) ? 2 : 1;
    else if (deictic && year == 0)
      near += 2;
    else if (year == now)
      ++near;
  }
  frame.month_first = month_first && !day_first;
  frame.narrative = !frame.published || (far >= kLeastFar && far > 2 * near);
  return frame;
}

// "since 2020" runs to the day of publication, "until Friday" from it.
void open_days(const TimeFrame& frame, const TimeExpression& e, TimeMark& mark) {
  if (!mark.days) return;
  mark.open_start = e.open_start;
  mark.open_end = e.open_end;
  if (!frame.published) return;
  if (e.open_start && mark.days->start <= *frame.published) mark.days->end = std::max(mark.days->start, *frame.published);
  if (e.open_end && !frame.narrative && mark.days->end >= *frame.published)
    mark.days->start = std::min(mark.days->end, *frame.published);
}

}  // namespace

struct TimeFinder::Impl {
  TimeRules rules;
};

TimeFinder::TimeFinder() = default;
TimeFinder::~TimeFinder() = default;
TimeFinder::TimeFinder(TimeFinder&&) noexcept = default;
TimeFinder& TimeFinder::operator=(TimeFinder&&) noexcept = default;

Result<TimeFinder> TimeFinder::load(const std::filesystem::path& lexicon) {
  Result<TimeRules> rules = TimeRules::load(lexicon);
  if (!rules) return tl::unexpected(rules.error());
  TimeFinder finder;
  finder.impl_ = std::make_unique<Impl>(Impl{std::move(*rules)});
  return finder;
}

std::vector<TimeMark> TimeFinder::find(const Article& article, const Reading& reading) const {
  const std::vector<TimeExpression> expressions = find_expressions(impl_->rules, article, reading);
  const TimeFrame frame = find_frame(article, expressions);
  TimeResolver resolver(frame);
  std::vector<TimeMark> marks;
  marks.reserve(expressions.size());
  bool range = false;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const TimeExpression& e = expressions[i];
    const bool directed = frame.published && !frame.narrative;
    const Direction direction = directed ? find_direction(impl_->rules, article, reading, e) : Direction::kUnknown;
    const TimeExpression* next = e.twin_of_next && i + 1 < expressions.size() ? &expressions[i + 1] : nullptr;
    const bool told_now = e.slots.has(Slot::kEvent) && is_told_in_present(impl_->rules, article, reading, e);
    TimeMark mark = resolver.resolve(e, direction, next, told_now);
    const bool ends_range = range && !marks.empty() && mark.days && marks.back().days;
    range = e.range_with_next;
    if (mark.value.empty()) {
      range = false;
      continue;
    }
    open_days(frame, e, mark);
    // Both ends of "from Monday to Wednesday" stand for the whole stretch.
    if (ends_range && marks.back().days->start <= mark.days->end) {
      mark.days->start = std::min(mark.days->start, marks.back().days->start);
      marks.back().days = mark.days;
    }
    marks.push_back(std::move(mark));
  }
  return marks;
}

}  // namespace hearsay
