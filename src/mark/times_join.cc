#include "mark/times_join.h"

#include <algorithm>

namespace hearsay {

namespace {

constexpr int kModernYear = 1900;  // from here on a bare four-digit number is more often a year than not
constexpr int kNearYear = 2100;

bool is_clock(const TimeExpression& e) {
  return e.op == TimeOp::kDate && e.slots.has(Slot::kHour) && !e.slots.has(Slot::kDay) && !e.slots.has(Slot::kWeekday);
}
bool is_part_only(const TimeExpression& e) {
  return e.op == TimeOp::kDate && e.slots.has(Slot::kPart) && !e.slots.has(Slot::kDay) && !e.slots.has(Slot::kWeekday) &&
         !e.slots.has(Slot::kHour) && !e.slots.has(Slot::kMonth);
}
bool is_day(const TimeExpression& e) {
  if (e.slots.has(Slot::kHour)) return false;
  if (e.op == TimeOp::kDay) return true;
  if (e.op == TimeOp::kShift) return e.slots.at(Slot::kUnit) == static_cast<int>(TimeUnit::kDay);
  return e.op == TimeOp::kDate && (e.slots.has(Slot::kDay) || e.slots.has(Slot::kWeekday) || e.slots.has(Slot::kEaster));
}
bool names_calendar(const TimeExpression& e) {
  return e.op == TimeOp::kDate || e.op == TimeOp::kYear || e.op == TimeOp::kShift || e.op == TimeOp::kDay;
}

}  // namespace

bool TimeJoiner::has_class(const AtomLine& line, std::int64_t at, std::string_view name) const {
  if (at < 0 || at >= static_cast<std::int64_t>(line.size())) return false;
  const Atom& atom = line[static_cast<std::uint32_t>(at)];
  if (atom.is_digits()) return false;
  const std::int32_t word = rules_.find(atom.text);
  if (word < 0) return false;
  return (rules_.word(word).classes & (std::uint64_t{1} << *TimeRules::class_named(name))) != 0;
}

void TimeJoiner::join(const AtomLine& line, const Reading& reading, std::vector<TimeExpression>& expressions) const {
  std::erase_if(expressions, [&](const TimeExpression& e) { return !plausible(line, reading, e); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    if (kept > 0 && join_pair(line, expressions[kept - 1], expressions[i])) continue;
    if (kept != i) expressions[kept] = expressions[i];
    ++kept;
  }
  expressions.resize(kept);
  std::uint32_t floor = 0;
  for (TimeExpression& expression : expressions) {
    if (expression.op == TimeOp::kOffset && expression.slots.has(Slot::kEvent)) prefer_stretch(line, expression);
    extend(line, expression, floor);
    look_around(line, expression);
    floor = expression.end;
    expression.span = line.span(expression.begin, expression.end);
    expression.tokens = line.tokens(expression.begin, expression.end);
  }
  for (std::size_t i = 0; i + 1 < expressions.size(); ++i) link(line, expressions[i], expressions[i + 1]);
}

bool TimeJoiner::plausible(const AtomLine& line, const Reading& reading, const TimeExpression& e) const {
  if (e.op == TimeOp::kYear) return plausible_year(line, reading, e);
  const bool second = e.slots.get(Slot::kUnit, -1) == static_cast<int>(TimeUnit::kSecond);
  if (e.op == TimeOp::kDuration && second && e.from_article) return false;
  const bool one_word = e.end == e.begin + 1;
  // "the Manas Daily": a word of time that is part of a name.
  if (one_word && e.op == TimeOp::kSet && e.begin > 0 && line[e.begin].capital && !e.slots.has(Slot::kWeekday)) return false;
  // "Operation Dawn", "The Night Watch"
  if (one_word && is_part_only(e) && line[e.begin].capital && e.begin > 0) return false;
  if (e.op == TimeOp::kBareBc && e.slots.at(Slot::kYear) < 100) return false;
  return !(one_word && names_calendar(e) && inside_name(line, reading, e));
}

// "2000 people", "page 1987", "about 1,900"-like numbers are no years; "in 1939", "(1872)", "the 1917 battle" are.
bool TimeJoiner::plausible_year(const AtomLine& line, const Reading& reading, const TimeExpression& e) const {
  const int year = e.slots.at(Slot::kYear);
  if (year < 100 || line[e.begin].is_word()) return true;
  const std::int64_t before = static_cast<std::int64_t>(e.begin) - 1;
  const bool cue = has_class(line, before, "yearcue");
  if (has_class(line, before, "money") || has_class(line, before, "unlike")) return false;
  if (before >= 1 && line[e.begin - 1].is('.') && has_class(line, before - 1, "unlike")) return false;
  const bool glued_before = line[e.begin].glued && before >= 0;
  if (glued_before && line[e.begin - 1].is_word()) return false;
  if (glued_before && line[e.begin - 1].is('-') && before >= 1 && line[e.begin - 2].is_word() &&
      !has_class(line, before - 1, "yearcue") && !has_class(line, before - 1, "month") && !has_class(line, before - 1, "mod")) {
    return false;
  }
  const bool strong_cue = cue && !has_class(line, before, "softcue");
  const bool in_row = (before >= 0 && line[e.begin - 1].is_digits()) || (e.end < line.size() && line[e.end].is_digits());
  if (in_row && !strong_cue) return false;
  if (e.end < line.size() && line[e.end].is_word() && !line[e.end].capital) {
    const Token& next = reading.tokens[line[e.end].token];
    const bool counted = (next.features & kPlural) != 0 && (next.upos == Upos::kNoun || next.upos == Upos::kX);
    if (counted && !(strong_cue && year >= kModernYear)) return false;
    if (has_class(line, e.end, "units")) return false;
  }
  if (year >= kModernYear && year < kNearYear) return cue || !has_class(line, before, "approx");
  if (cue || before < 0) return true;
  return line[e.begin - 1].is('(') || line[e.begin - 1].is('-') || line[e.begin - 1].is(',') ||
         (e.end < line.size() && (line[e.end].is('-') || line[e.end].is(')')));
}

bool TimeJoiner::inside_name(const AtomLine& line, const Reading& reading, const TimeExpression& e) const {
  if (!e.slots.has(Slot::kMonth) && !e.slots.has(Slot::kWeekday) && !e.slots.has(Slot::kSeason)) return false;
  const Span span = line.span(e.begin, e.end);
  const auto at = std::lower_bound(reading.names.begin(), reading.names.end(), span.begin,
                                   [](const Name& name, std::uint32_t begin) { return name.span.end <= begin; });
  return at != reading.names.end() && at->span.contains(span) && at->span != span && at->type != EntityType::kPlace;
}

// "10:40 p.m. on Friday", "Tuesday night", "the night of 18 April", "May 8, 1:00 AM": one point in two pieces.
bool TimeJoiner::join_pair(const AtomLine& line, TimeExpression& left, const TimeExpression& right) const {
  const std::uint32_t gap = right.begin - left.end;
  const bool linked = gap == 0 || (gap == 1 && has_class(line, left.end, "link")) ||
                      (gap == 2 && has_class(line, left.end, "link") && line[left.end + 1].text == "the");
  if (!linked) return false;
  const bool of_gap = gap > 0;
  Slots merged = left.slots;
  TimeOp op = left.op;
  if (is_day(left) && is_part_only(right) && gap == 0 && !left.slots.has(Slot::kPart)) {
    merged.set(Slot::kPart, right.slots.at(Slot::kPart));
  } else if (is_day(left) && left.slots.has(Slot::kPart) && !left.slots.has(Slot::kDay) && of_gap && is_day(right) &&
             right.slots.has(Slot::kDay)) {
    // "Sunday morning of 25 June"
    op = right.op;
    merged = right.slots;
    merged.set(Slot::kPart, left.slots.at(Slot::kPart));
  } else if (is_day(left) && is_clock(right)) {
    merged.set(Slot::kHour, right.slots.at(Slot::kHour));
    if (right.slots.has(Slot::kMinute)) merged.set(Slot::kMinute, right.slots.at(Slot::kMinute));
    if (right.slots.has(Slot::kAmpm)) merged.set(Slot::kAmpm, right.slots.at(Slot::kAmpm));
  } else if ((is_clock(left) || (is_part_only(left) && of_gap)) && is_day(right) && !right.slots.has(Slot::kPart)) {
    op = right.op;
    merged = right.slots;
    for (const Slot slot : {Slot::kHour, Slot::kMinute, Slot::kAmpm, Slot::kPart}) {
      if (left.slots.has(slot)) merged.set(slot, left.slots.at(slot));
    }
  } else {
    return false;
  }
  left.slots = merged;
  left.op = op;
  left.end = right.end;
  return true;
}

// "held out for about a week before leaving" tells how long, not when.
void TimeJoiner::prefer_stretch(const AtomLine& line, TimeExpression& e) const {
  std::int64_t at = static_cast<std::int64_t>(e.begin) - 1;
  while (at >= 0 && has_class(line, at, "approx")) --at;
  if (!has_class(line, at, "stretch")) return;
  e.op = TimeOp::kDuration;
  --e.end;
}

void TimeJoiner::extend(const AtomLine& line, TimeExpression& e, std::uint32_t floor) const {
  if (names_calendar(e)) {
    while (extend_modifier(line, e, floor)) {
    }
  }
  while (e.begin > floor && (has_class(line, e.begin - 1, "approx") && e.op == TimeOp::kDuration)) --e.begin;
  e.before_words = e.end < line.size() && line[e.end].is_word();
  // "the 2015 war", "the former minister": there the article is the noun's.
  const bool hyphened = e.op == TimeOp::kDuration && e.end - e.begin > 1 && line[e.begin + 1].is('-');
  const bool modifies = hyphened || (e.op == TimeOp::kYear && !e.slots.has(Slot::kMod)) || (e.op == TimeOp::kRef && e.before_words);
  if (e.begin > floor && !modifies && has_class(line, e.begin - 1, "determiner")) --e.begin;
}

// One step to the left over "early", "mid-", "late in", "the end of", "the year".
bool TimeJoiner::extend_modifier(const AtomLine& line, TimeExpression& e, std::uint32_t floor) const {
  const auto word = [&](std::uint32_t back) { return static_cast<std::int64_t>(e.begin) - back; };
  const auto free = [&](std::uint32_t back) { return e.begin >= floor + back; };
  const auto take = [&](std::uint32_t back) {
    static const ClassId mod = *TimeRules::class_named("mod");
    static const ClassId edge = *TimeRules::class_named("edge");
    const std::int32_t index = rules_.find(line[e.begin - back].text);
    const WordSense* sense = rules_.sense(index, mod, true);
    if (sense == nullptr) sense = rules_.sense(index, edge, true);
    if (!e.slots.has(Slot::kMod)) e.slots.set(Slot::kMod, sense->value);
    e.begin -= back;
    return true;
  };
  if (free(1) && has_class(line, word(1), "mod")) return take(1);
  if (free(2) && line[e.begin - 1].is('-') && has_class(line, word(2), "mod")) return take(2);
  const bool the = free(1) && line[e.begin - 1].text == "the";
  const std::uint32_t skip = the ? 2 : 1;
  if (free(skip + 1) && line[e.begin - skip].text == "of" && has_class(line, word(skip + 1), "edge")) return take(skip + 1);
  if (free(skip + 1) && (line[e.begin - skip].text == "in" || line[e.begin - skip].text == "on") &&
      has_class(line, word(skip + 1), "mod"))
    return take(skip + 1);
  if (e.op == TimeOp::kYear && free(1) && (line[e.begin - 1].text == "year" || line[e.begin - 1].text == "years")) {
    --e.begin;
    return true;
  }
  return false;
}

void TimeJoiner::look_around(const AtomLine& line, TimeExpression& e) const {
  std::int64_t at = static_cast<std::int64_t>(e.begin) - 1;
  while (at >= 0 && has_class(line, at, "approx")) --at;
  e.open_start = has_class(line, at, "since");
  e.open_end = has_class(line, at, "until");
  e.ahead = has_class(line, at, "ahead");
  constexpr std::int64_t kOpening = 1;
  e.opens_sentence = at <= kOpening - 1 || (at == kOpening && line[0].is_word() && line[1].is_word());
  const bool bracketed = e.begin > 0 && line[e.begin - 1].is('(');
  const bool article = e.begin > 0 && line[e.begin - 1].text == "the";
  e.aside = bracketed || (e.op == TimeOp::kYear && article && e.before_words);
}

void TimeJoiner::link(const AtomLine& line, TimeExpression& left, TimeExpression& right) const {
  if (!names_calendar(left) || !names_calendar(right)) return;
  std::uint32_t from = left.end;
  std::uint32_t gap = right.begin - from;
  if (gap < 1 || gap > 2) return;
  const bool dash = gap == 1 && line[from].is('-');
  const bool to = gap == 1 && has_class(line, from, "to");
  const bool both = has_class(line, from, "and") && gap == 1;
  const bool between = left.begin > 0 && has_class(line, static_cast<std::int64_t>(left.begin) - 1, "between");
  left.range_with_next = dash || to || (both && between);
  left.twin_of_next = left.range_with_next || both || (gap == 1 && line[from].is(','));
}

}  // namespace hearsay
