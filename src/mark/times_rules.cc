#include "mark/times_rules.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hearsay {

namespace {

struct ClassName {
  std::string_view name;
  Slot slot;
};
// The position in this table is the ClassId; it must stay under 64.
constexpr std::array kClasses = {
    ClassName{"month", Slot::kMonth},     ClassName{"monthname", Slot::kMonth},   ClassName{"monthmaybe", Slot::kMonth},
    ClassName{"weekday", Slot::kWeekday}, ClassName{"dayname", Slot::kWeekday},   ClassName{"daynames", Slot::kWeekday},
    ClassName{"season", Slot::kSeason},   ClassName{"seasonsure", Slot::kSeason}, ClassName{"part", Slot::kPart},
    ClassName{"partsure", Slot::kPart},   ClassName{"parthour", Slot::kPart},     ClassName{"partday", Slot::kPart},
    ClassName{"noon", Slot::kHour},       ClassName{"unit", Slot::kUnit},         ClassName{"unitone", Slot::kUnit},
    ClassName{"units", Slot::kUnit},      ClassName{"clockunit", Slot::kUnit},    ClassName{"dayunit", Slot::kUnit},
    ClassName{"calendar", Slot::kUnit},   ClassName{"quarterunit", Slot::kUnit},  ClassName{"weekend", Slot::kUnit},
    ClassName{"weekends", Slot::kUnit},   ClassName{"dayword", Slot::kDayword},   ClassName{"mod", Slot::kMod},
    ClassName{"edge", Slot::kMod},        ClassName{"ordinal", Slot::kRank},      ClassName{"rank", Slot::kRank},
    ClassName{"lastrank", Slot::kRank},   ClassName{"decadeword", Slot::kYear},   ClassName{"ampm", Slot::kAmpm},
    ClassName{"zone", Slot::kZone},       ClassName{"era", Slot::kEra},           ClassName{"yearcue", Slot::kOther},
    ClassName{"softcue", Slot::kOther},   ClassName{"approx", Slot::kOther},      ClassName{"since", Slot::kOther},
    ClassName{"until", Slot::kOther},     ClassName{"ahead", Slot::kOther},       ClassName{"determiner", Slot::kOther},
    ClassName{"to", Slot::kOther},        ClassName{"and", Slot::kOther},         ClassName{"between", Slot::kOther},
    ClassName{"link", Slot::kOther},      ClassName{"future", Slot::kOther},      ClassName{"planned", Slot::kOther},
    ClassName{"stretch", Slot::kOther},   ClassName{"money", Slot::kOther},       ClassName{"unlike", Slot::kOther}};

struct NumeralName {
  std::string_view name;
  Numeral numeral;
};
constexpr std::array kNumerals = {
    NumeralName{"day", Numeral::kDay},         NumeralName{"ordday", Numeral::kOrdinalDay}, NumeralName{"dd", Numeral::kDd},
    NumeralName{"mm", Numeral::kMm},           NumeralName{"year", Numeral::kYear},         NumeralName{"yy", Numeral::kYy},
    NumeralName{"yyy0", Numeral::kDecadeYear}, NumeralName{"yy0", Numeral::kDecadeYy},      NumeralName{"num", Numeral::kNum},
    NumeralName{"hh", Numeral::kHour},         NumeralName{"min", Numeral::kMinute},        NumeralName{"hhmm", Numeral::kHhmm},
    NumeralName{"bcnum", Numeral::kBc},        NumeralName{"q", Numeral::kQuarter}};

struct OpName {
  std::string_view name;
  TimeOp op;
};
constexpr std::array kOps = {
    OpName{"date", TimeOp::kDate},         OpName{"year", TimeOp::kYear},     OpName{"bareyear", TimeOp::kBareBc},
    OpName{"shift", TimeOp::kShift},       OpName{"offset", TimeOp::kOffset}, OpName{"day", TimeOp::kDay},
    OpName{"duration", TimeOp::kDuration}, OpName{"set", TimeOp::kSet},       OpName{"ref", TimeOp::kRef},
    OpName{"named", TimeOp::kNamed},       OpName{"none", TimeOp::kNone}};

struct SettingName {
  std::string_view name;
  Slot slot;
};
constexpr std::array kSettings = {SettingName{"anchor", Slot::kAnchor},
                                  SettingName{"shift", Slot::kShift},
                                  SettingName{"sign", Slot::kSign},
                                  SettingName{"unit", Slot::kUnit},
                                  SettingName{"part", Slot::kPart},
                                  SettingName{"mod", Slot::kMod},
                                  SettingName{"vague", Slot::kVague},
                                  SettingName{"dayword", Slot::kDayword},
                                  SettingName{"numeric", Slot::kNumeric},
                                  SettingName{"decade", Slot::kDecade},
                                  SettingName{"century", Slot::kCentury},
                                  SettingName{"quarter", Slot::kQuarter},
                                  SettingName{"half", Slot::kHalf},
                                  SettingName{"fiscal", Slot::kFiscal},
                                  SettingName{"easter", Slot::kEaster},
                                  SettingName{"both", Slot::kBoth},
                                  SettingName{"apostrophe", Slot::kApostrophe},
                                  SettingName{"value", Slot::kValue},
                                  SettingName{"month", Slot::kMonth},
                                  SettingName{"day", Slot::kDay},
                                  SettingName{"ordinal", Slot::kRank},
                                  SettingName{"event", Slot::kEvent},
                                  SettingName{"each", Slot::kOther},
                                  SettingName{"weekend", Slot::kOther}};

struct Code {
  std::string_view name;
  int value;
};
template <typename Enum>
constexpr Code code(std::string_view name, Enum value) {
  return {name, static_cast<int>(value)};
}
// Values that the lexicon writes as codes.
constexpr std::array kCodes = {code("S", TimeUnit::kSecond),      code("MI", TimeUnit::kMinute),
                               code("H", TimeUnit::kHour),        code("D", TimeUnit::kDay),
                               code("W", TimeUnit::kWeek),        code("WE", TimeUnit::kWeekend),
                               code("FN", TimeUnit::kFortnight),  code("M", TimeUnit::kMonth),
                               code("Q", TimeUnit::kQuarter),     code("Y", TimeUnit::kYear),
                               code("DE", TimeUnit::kDecade),     code("CE", TimeUnit::kCentury),
                               code("ML", TimeUnit::kMillennium), code("MO", DayPart::kMorning),
                               code("AF", DayPart::kAfternoon),   code("EV", DayPart::kEvening),
                               code("NI", DayPart::kNight),       code("DT", DayPart::kDaytime),
                               code("SP", Season::kSpring),       code("SU", Season::kSummer),
                               code("FA", Season::kAutumn),       code("WI", Season::kWinter),
                               code("START", EdgeOf::kStart),     code("MID", EdgeOf::kMid),
                               code("END", EdgeOf::kEnd),         code("speech", Anchor::kSpeech),
                               code("story", Anchor::kStory),     code("PRESENT_REF", FixedRef::kPresent),
                               code("PAST_REF", FixedRef::kPast), code("FUTURE_REF", FixedRef::kFuture)};

template <std::size_t N, typename Named>
const Named* find_named(const std::array<Named, N>& table, std::string_view name) {
  const auto at = std::find_if(table.begin(), table.end(), [&](const Named& n) { return n.name == name; });
  return at == table.end() ? nullptr : &*at;
}

std::optional<int> read_value(std::string_view text) {
  if (const Code* known = find_named(kCodes, text)) return known->value;
  if (text.empty()) return std::nullopt;
  char* end = nullptr;
  const std::string copy(text);
  const long value = std::strtol(copy.c_str(), &end, 10);
  if (*end != '\0') return std::nullopt;
  return static_cast<int>(value);
}

Error malformed(std::string message) {
  return {ErrorCode::kMalformed, "", std::move(message)};
}

}  // namespace

Slot TimeRules::slot_of(ClassId class_id) {
  return kClasses[class_id].slot;
}

std::optional<ClassId> TimeRules::class_named(std::string_view name) {
  const ClassName* known = find_named(kClasses, name);
  if (known == nullptr) return std::nullopt;
  return static_cast<ClassId>(known - kClasses.data());
}

Result<TimeRules> TimeRules::load(const std::filesystem::path& lexicon) {
  TimeRules rules;
  Result<Numbers> numbers = Numbers::load(lexicon);
  if (!numbers) return tl::unexpected(numbers.error());
  rules.numbers_.emplace(std::move(*numbers));
  const Result<Table> words = Table::load(lexicon / "times_words.lex");
  if (!words) return tl::unexpected(words.error());
  if (std::optional<Error> error = rules.read_words(*words)) return tl::unexpected(*error);
  for (const char* file : {"times_holidays.lex", "times_rules.lex"}) {
    const Result<Table> table = Table::load(lexicon / file);
    if (!table) return tl::unexpected(table.error());
    if (std::optional<Error> error = rules.read_rules(*table)) return tl::unexpected(*error);
  }
  rules.add_to_index();
  return rules;
}

std::int32_t TimeRules::find(std::string_view word) const {
  const auto at = index_.find(word);
  return at == index_.end() ? -1 : at->second;
}

const WordSense* TimeRules::sense(std::int32_t word_index, ClassId class_id, bool capital) const {
  for (const WordSense& sense : word(word_index).senses) {
    if (sense.class_id == class_id && (capital || !sense.capital)) return &sense;
  }
  return nullptr;
}

std::int32_t TimeRules::intern(std::string_view word) {
  if (const std::int32_t known = find(word); known >= 0) return known;
  const auto index = static_cast<std::int32_t>(words_.size());
  words_.push_back({});
  words_.back().text = word;
  index_.emplace(std::string(word), index);
  return index;
}

std::optional<Error> TimeRules::read_words(const Table& table) {
  const Result<std::size_t> words = table.column("words");
  const Result<std::size_t> classes = table.column("class");
  const Result<std::size_t> values = table.column("value");
  const Result<std::size_t> flags = table.column("flags");
  for (const auto* column : {&words, &classes, &values, &flags}) {
    if (!*column) return column->error();
  }
  for (const Table::Row& row : table.rows()) {
    const std::optional<int> value = read_value(row.fields[*values]);
    if (!value) return Error{ErrorCode::kMalformed, table.where(row), "no such value"};
    const bool plural = row.fields[*flags].find("plural") != std::string_view::npos;
    const bool capital = row.fields[*flags].find("capital") != std::string_view::npos;
    for (std::string_view text : split_list(row.fields[*words])) {
      const bool abbreviation = text.size() > 1 && text.back() == '.';
      if (abbreviation) text.remove_suffix(1);
      const std::int32_t index = intern(text);
      TimeWord& word = words_[static_cast<std::size_t>(index)];
      word.abbreviation = word.abbreviation || abbreviation;
      for (const std::string_view name : split_list(row.fields[*classes])) {
        const std::optional<ClassId> class_id = class_named(name);
        if (!class_id) return Error{ErrorCode::kMalformed, table.where(row), "no class of words is called " + std::string(name)};
        word.classes |= std::uint64_t{1} << *class_id;
        word.senses.push_back({*class_id, *value, capital, plural});
      }
    }
  }
  return std::nullopt;
}

std::optional<Error> TimeRules::read_rules(const Table& table) {
  const Result<std::size_t> pattern = table.column("pattern");
  const Result<std::size_t> gives = table.column("gives");
  const Result<std::size_t> with = table.column("with");
  for (const auto* column : {&pattern, &gives, &with}) {
    if (!*column) return column->error();
  }
  for (const Table::Row& row : table.rows()) {
    TimeRule rule;
    const OpName* op = find_named(kOps, row.fields[*gives]);
    if (op == nullptr) return Error{ErrorCode::kMalformed, table.where(row), "unknown meaning of a pattern"};
    rule.op = op->op;
    std::optional<Error> error = read_pattern(row.fields[*pattern], rule);
    if (!error) error = read_settings(row.fields[*with], rule);
    if (error) {
      error->where = table.where(row);
      return error;
    }
    rules_.push_back(std::move(rule));
  }
  return std::nullopt;
}

std::optional<Error> TimeRules::read_pattern(std::string_view pattern, TimeRule& rule) {
  for (std::string_view element : split_list(pattern)) {
    while (!element.empty() && (element.front() == '{')) {
      rule.elements.push_back({PatternElement::Kind::kOpen});
      element.remove_prefix(1);
    }
    std::size_t closing = 0;
    while (!element.empty() && element.back() == '}') {
      ++closing;
      element.remove_suffix(1);
    }
    if (!element.empty()) {
      if (std::optional<Error> error = read_element(element, rule)) return error;
    }
    for (; closing > 0; --closing) rule.elements.push_back({PatternElement::Kind::kClose});
  }
  return std::nullopt;
}

std::optional<Error> TimeRules::read_element(std::string_view text, TimeRule& rule) {
  if (text.front() == '[') {
    if (text.back() != ']') return malformed("a condition without its closing bracket: " + std::string(text));
    text = text.substr(1, text.size() - 2);
    const bool leading = std::none_of(rule.elements.begin(), rule.elements.end(),
                                      [](const PatternElement& e) { return e.kind != PatternElement::Kind::kOpen; });
    PatternContext& context = leading ? rule.before : rule.after;
    context.forbidden = text.starts_with('!');
    if (context.forbidden) text.remove_prefix(1);
    // A bare stroke is the sign itself.
    if (text == "/") {
      context.words.push_back(intern("/"));
    } else {
      for (const std::string_view word : split_list(text, '/')) {
        if (word == "$")
          context.line_end = true;
        else
          context.words.push_back(intern(word));
      }
    }
    std::sort(context.words.begin(), context.words.end());
    return std::nullopt;
  }
  PatternElement element;
  if (text.size() > 1 && text.front() == '~') {
    element.glued = true;
    text.remove_prefix(1);
  }
  if (text.size() > 1 && text.back() == '?') {
    element.optional = true;
    text.remove_suffix(1);
  }
  if (text.size() > 2 && text.front() == '<') {
    const std::string_view name = text.substr(1, text.size() - 2);
    if (const NumeralName* numeral = find_named(kNumerals, name)) {
      element.kind = PatternElement::Kind::kNumeral;
      element.numeral = numeral->numeral;
    } else if (const std::optional<ClassId> class_id = class_named(name)) {
      element.kind = PatternElement::Kind::kClass;
      element.class_id = *class_id;
    } else {
      return malformed("no class is called " + std::string(name));
    }
  } else if (text == "/") {
    element.words.push_back(intern("/"));
  } else {
    for (const std::string_view word : split_list(text, '/')) element.words.push_back(intern(word));
    std::sort(element.words.begin(), element.words.end());
  }
  rule.elements.push_back(std::move(element));
  return std::nullopt;
}

std::optional<Error> TimeRules::read_settings(std::string_view settings, TimeRule& rule) {
  for (const std::string_view setting : split_list(settings)) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string_view::npos) return malformed("a setting without a value: " + std::string(setting));
    const std::string_view name = setting.substr(0, equals);
    const std::string_view value = setting.substr(equals + 1);
    if (name == "count") {
      rule.count = std::strtod(std::string(value).c_str(), nullptr);
      continue;
    }
    const SettingName* known = find_named(kSettings, name);
    const std::optional<int> number = read_value(value);
    if (known == nullptr || !number) return malformed("no such setting: " + std::string(setting));
    rule.settings.emplace_back(known->slot, *number);
  }
  return std::nullopt;
}

void TimeRules::add_to_index() {
  const auto add = [](std::vector<std::uint16_t>& list, std::uint16_t rule) {
    if (list.empty() || list.back() != rule) list.push_back(rule);
  };
  for (std::size_t r = 0; r < rules_.size(); ++r) {
    const auto id = static_cast<std::uint16_t>(r);
    for (const PatternElement& element : rules_[r].elements) {
      switch (element.kind) {
        case PatternElement::Kind::kWords:
          for (const std::int32_t word : element.words) add(words_[static_cast<std::size_t>(word)].rules, id);
          break;
        case PatternElement::Kind::kClass: {
          const std::uint64_t bit = std::uint64_t{1} << element.class_id;
          for (TimeWord& word : words_) {
            if ((word.classes & bit) != 0) add(word.rules, id);
          }
          if (slot_of(element.class_id) == Slot::kRank) {
            add(digit_rules_, id);
            add(number_rules_, id);
          }
          break;
        }
        case PatternElement::Kind::kNumeral:
          add(digit_rules_, id);
          break;
        default:
          continue;
      }
      const bool takes_words =
          element.kind == PatternElement::Kind::kNumeral && (element.numeral == Numeral::kNum || element.numeral == Numeral::kHour);
      if (takes_words) add(number_rules_, id);
      if (!element.optional) break;
    }
  }
  for (const std::string_view number : numbers_->words()) {
    std::vector<std::uint16_t>& list = words_[static_cast<std::size_t>(intern(number))].rules;
    list.insert(list.end(), number_rules_.begin(), number_rules_.end());
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
}

}  // namespace hearsay
