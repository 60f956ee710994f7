#include "mark/times_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace hearsay {

namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2199;
constexpr int kMostDays = 31;
constexpr std::array<std::string_view, 4> kOrdinalEndings = {"st", "nd", "rd", "th"};

bool is_ordinal_ending(const AtomLine& line, std::uint32_t at) {
  return at < line.size() && line[at].glued &&
         std::find(kOrdinalEndings.begin(), kOrdinalEndings.end(), line[at].text) != kOrdinalEndings.end();
}

// The value of digits of that many places within bounds, or nothing.
std::optional<int> digits_of(const Atom& atom, std::size_t least, std::size_t most, int low, int high) {
  if (!atom.is_digits() || atom.text.size() < least || atom.text.size() > most) return std::nullopt;
  if (atom.value < low || atom.value > high) return std::nullopt;
  return static_cast<int>(atom.value);
}

// "6-7 January 1916", "May 6 and 7", "396-395 BC": what one of two leaves out, the other says.
void share(Slots& left, Slots& right) {
  for (const Slot slot : {Slot::kMonth, Slot::kYear, Slot::kEra}) {
    if (!left.has(slot) && right.has(slot)) left.set(slot, right.at(slot));
    if (!right.has(slot) && left.has(slot)) right.set(slot, left.at(slot));
  }
}

}  // namespace

void TimeMatcher::match(const AtomLine& line, const Reading& /*reading*/, std::vector<TimeExpression>& found) {
  line_ = &line;
  words_.resize(line.size());
  for (std::uint32_t i = 0; i < line.size(); ++i) words_[i] = line[i].is_digits() ? -1 : rules_.find(line[i].text);
  for (std::uint32_t at = 0; at < line.size();) {
    const std::vector<std::uint16_t>* candidates = nullptr;
    if (line[at].is_digits())
      candidates = &rules_.rules_of_digits();
    else if (words_[at] >= 0 && !line[at].is(','))
      candidates = &rules_.word(words_[at]).rules;
    const TimeRule* best_rule = nullptr;
    Match best;
    if (candidates != nullptr) {
      for (const std::uint16_t id : *candidates) {
        const TimeRule& rule = rules_.rule(id);
        Match match;
        if (!holds(rule.before, static_cast<std::int64_t>(at) - 1) || !match_from(rule, 0, at, match)) continue;
        if (match.end > at && match.end > best.end) {
          best = match;
          best_rule = &rule;
        }
      }
    }
    if (best_rule == nullptr) {
      ++at;
      continue;
    }
    emit(*best_rule, at, best, found);
    at = best.end;
  }
}

bool TimeMatcher::holds(const PatternContext& context, std::int64_t at) const {
  if (context.words.empty() && !context.line_end) return true;
  bool there = false;
  if (at >= 0 && at < static_cast<std::int64_t>(line_->size())) {
    const std::int32_t word = words_[static_cast<std::size_t>(at)];
    there = word >= 0 && std::binary_search(context.words.begin(), context.words.end(), word);
  } else {
    there = context.line_end;
  }
  return there != context.forbidden;
}

bool TimeMatcher::match_from(const TimeRule& rule, std::size_t index, std::uint32_t at, Match& match) const {
  if (index == rule.elements.size()) {
    if (!holds(rule.after, at)) return false;
    match.end = at;
    return true;
  }
  const PatternElement& element = rule.elements[index];
  if (element.kind == PatternElement::Kind::kOpen) {
    match.open[match.marks] = at;
    return match_from(rule, index + 1, at, match);
  }
  if (element.kind == PatternElement::Kind::kClose) {
    match.close[match.marks] = at;
    ++match.marks;
    return match_from(rule, index + 1, at, match);
  }
  if (at < line_->size() && (!element.glued || (*line_)[at].glued)) {
    Match tried = match;
    if (const std::optional<std::uint32_t> next = match_element(element, at, tried)) {
      if (match_from(rule, index + 1, *next, tried)) {
        match = tried;
        return true;
      }
    }
  }
  return element.optional && match_from(rule, index + 1, at, match);
}

std::optional<std::uint32_t> TimeMatcher::match_element(const PatternElement& element, std::uint32_t at, Match& match) const {
  switch (element.kind) {
    case PatternElement::Kind::kWords: {
      const std::int32_t word = words_[at];
      if (word < 0 || !std::binary_search(element.words.begin(), element.words.end(), word)) return std::nullopt;
      return at + 1;
    }
    case PatternElement::Kind::kClass:
      return match_class(element, at, match);
    case PatternElement::Kind::kNumeral:
      return match_numeral(element, at, match);
    default:
      return std::nullopt;
  }
}

std::optional<std::uint32_t> TimeMatcher::match_class(const PatternElement& element, std::uint32_t at, Match& match) const {
  const Atom& atom = (*line_)[at];
  const Slot slot = TimeRules::slot_of(element.class_id);
  if (words_[at] >= 0) {
    if (const WordSense* sense = rules_.sense(words_[at], element.class_id, atom.capital)) {
      if (slot == Slot::kUnit && match.from_article && sense->plural) return std::nullopt;  // "a months-long trek"
      capture(match, slot, sense->value);
      std::uint32_t end = at + 1;
      if (rules_.word(words_[at]).abbreviation && end < line_->size() && (*line_)[end].is('.') && (*line_)[end].glued) ++end;
      return end;
    }
  }
  return slot == Slot::kRank ? match_rank(at, match) : std::nullopt;
}

// "19th", "twenty-first".
std::optional<std::uint32_t> TimeMatcher::match_rank(std::uint32_t at, Match& match) const {
  const Atom& atom = (*line_)[at];
  if (atom.is_digits() && atom.text.size() <= 2 && is_ordinal_ending(*line_, at + 1)) {
    capture(match, Slot::kRank, static_cast<int>(atom.value));
    return at + 2;
  }
  const NumberWord* ten = atom.is_word() ? rules_.numbers().find(atom.text) : nullptr;
  if (ten == nullptr || ten->kind != NumberWord::Kind::kTen || at + 2 >= line_->size()) return std::nullopt;
  const std::uint32_t unit = (*line_)[at + 1].is('-') ? at + 2 : at + 1;
  static const std::optional<ClassId> ordinal = TimeRules::class_named("ordinal");
  const WordSense* sense = words_[unit] >= 0 ? rules_.sense(words_[unit], *ordinal, true) : nullptr;
  if (sense == nullptr || sense->value < 1 || sense->value > 9) return std::nullopt;
  capture(match, Slot::kRank, static_cast<int>(ten->value) + sense->value);
  return unit + 1;
}

// Nothing that belongs to a longer number is glued before.
bool TimeMatcher::starts_clean(std::uint32_t at) const {
  if (at == 0 || !(*line_)[at].glued) return true;
  const Atom& before = (*line_)[at - 1];
  if (before.kind != Atom::Kind::kSign) return false;
  const bool joins = before.is('.') || before.is(',') || before.is('/') || before.is(':') || before.is('#') || before.is('$');
  return !joins || (at >= 2 && !(*line_)[at - 2].is_digits() && !before.is('#') && !before.is('$'));
}

bool TimeMatcher::ends_clean(std::uint32_t end) const {
  if (end >= line_->size() || !(*line_)[end].glued) return true;
  const Atom& after = (*line_)[end];
  if (after.is_word() || after.is_digits() || after.is('%')) return false;
  const bool joins = after.is('.') || after.is(',') || after.is('/') || after.is(':');
  return !joins || end + 1 >= line_->size() || !(*line_)[end + 1].glued || !(*line_)[end + 1].is_digits();
}

std::optional<std::uint32_t> TimeMatcher::match_numeral(const PatternElement& element, std::uint32_t at, Match& match) const {
  const Atom& atom = (*line_)[at];
  const auto take = [&](Slot slot, std::optional<int> value, std::uint32_t end) -> std::optional<std::uint32_t> {
    if (!value) return std::nullopt;
    capture(match, slot, *value);
    return end;
  };
  switch (element.numeral) {
    case Numeral::kDay: {
      const std::uint32_t end = is_ordinal_ending(*line_, at + 1) ? at + 2 : at + 1;
      if (!starts_clean(at) || !ends_clean(end)) return std::nullopt;
      return take(Slot::kDay, digits_of(atom, 1, 2, 1, kMostDays), end);
    }
    case Numeral::kOrdinalDay:
      if (!is_ordinal_ending(*line_, at + 1)) return std::nullopt;
      return take(Slot::kDay, digits_of(atom, 1, 2, 1, kMostDays), at + 2);
    case Numeral::kDd:
      if (!element.glued && !starts_clean(at)) return std::nullopt;
      return take(Slot::kDay, digits_of(atom, 1, 2, 1, kMostDays), at + 1);
    case Numeral::kMm:
      return take(Slot::kMonth, digits_of(atom, 1, 2, 1, kMostDays), at + 1);
    case Numeral::kYear:
      if (!element.glued && !starts_clean(at)) return std::nullopt;
      if (!ends_clean(at + 1) && !(*line_)[at + 1].is('/')) return std::nullopt;
      return take(Slot::kYear, digits_of(atom, 4, 4, kFirstYear, kLastYear), at + 1);
    case Numeral::kYy:
      if (!ends_clean(at + 1)) return std::nullopt;
      return take(Slot::kYear, digits_of(atom, 2, 2, 0, 99), at + 1);
    case Numeral::kDecadeYear:
      if (atom.value % 10 != 0) return std::nullopt;
      return take(Slot::kYear, digits_of(atom, 4, 4, kFirstYear, kLastYear), at + 1);
    case Numeral::kDecadeYy:
      if (atom.value % 10 != 0) return std::nullopt;
      return take(Slot::kYear, digits_of(atom, 2, 2, 0, 99), at + 1);
    case Numeral::kNum:
      return match_amount(at, match);
    case Numeral::kHour: {
      if (const NumberWord* word = atom.is_word() ? rules_.numbers().find(atom.text) : nullptr) {
        if (word->kind != NumberWord::Kind::kUnit || word->value < 1 || word->value > 12) return std::nullopt;
        return take(Slot::kHour, static_cast<int>(word->value), at + 1);
      }
      if (!starts_clean(at)) return std::nullopt;
      return take(Slot::kHour, digits_of(atom, 1, 2, 0, 24), at + 1);
    }
    case Numeral::kMinute:
      return take(Slot::kMinute, digits_of(atom, 2, 2, 0, 59), at + 1);
    case Numeral::kHhmm: {
      const std::optional<int> value = digits_of(atom, 4, 4, 0, 2400);
      if (!value || *value % 100 > 59 || !starts_clean(at)) return std::nullopt;
      capture(match, Slot::kHour, *value / 100);
      return take(Slot::kMinute, *value % 100, at + 1);
    }
    case Numeral::kBc:
      if (!starts_clean(at) || (at + 1 < line_->size() && (*line_)[at + 1].glued && (*line_)[at + 1].is('%'))) return std::nullopt;
      return take(Slot::kYear, digits_of(atom, 1, 4, 1, 9999), at + 1);
    case Numeral::kQuarter:
      return take(Slot::kQuarter, digits_of(atom, 1, 1, 1, 4), at + 1);
    case Numeral::kNone:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> TimeMatcher::match_amount(std::uint32_t at, Match& match) const {
  const Atom& atom = (*line_)[at];
  if (atom.is_digits() && !starts_clean(at)) return std::nullopt;
  if (const std::optional<Number> number = rules_.numbers().read(*line_, at)) {
    if (number->vague) return std::nullopt;
    match.count = number->value;
    match.counted = true;
    return number->end;
  }
  const NumberWord* word = atom.is_word() ? rules_.numbers().find(atom.text) : nullptr;
  if (word == nullptr || word->kind != NumberWord::Kind::kArticle) return std::nullopt;
  match.count = 1;
  match.counted = true;
  match.from_article = true;
  return at + 1;
}

void TimeMatcher::capture(Match& match, Slot slot, int value) const {
  if (match.captures < std::size(match.capture)) match.capture[match.captures++] = {slot, value, match.marks};
}

void TimeMatcher::emit(const TimeRule& rule, std::uint32_t begin, const Match& match, std::vector<TimeExpression>& found) const {
  const std::uint8_t marks = std::max<std::uint8_t>(match.marks, 1);
  for (std::uint8_t mark = 0; mark < marks; ++mark) {
    TimeExpression expression;
    expression.op = rule.op;
    expression.begin = match.marks == 0 ? begin : match.open[mark];
    expression.end = match.marks == 0 ? match.end : match.close[mark];
    expression.core_begin = expression.begin;
    expression.from_article = match.from_article;
    expression.count = rule.count.value_or(match.count);
    for (std::uint8_t i = 0; i < match.captures; ++i) {
      const Capture& capture = match.capture[i];
      if (match.marks > 0 && capture.mark != mark) continue;
      Slot slot = capture.slot;
      // A second day or weekday within one expression is the end of a range.
      if (slot == Slot::kDay && expression.slots.has(slot)) slot = Slot::kDay2;
      if (slot == Slot::kWeekday && expression.slots.has(slot)) slot = Slot::kWeekday2;
      expression.slots.set(slot, capture.value);
    }
    for (const auto& [slot, value] : rule.settings) {
      if (!expression.slots.has(slot)) expression.slots.set(slot, value);
    }
    if (rule.op != TimeOp::kNone) found.push_back(expression);
  }
  if (match.marks == 2 && rule.op == TimeOp::kDate) share(found[found.size() - 2].slots, found.back().slots);
}

}  // namespace hearsay
