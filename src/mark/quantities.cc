#include "mark/quantities.h"

#include <algorithm>
#include <cmath>

#include "mark/numbers.h"
#include "mark/numbers_atoms.h"
#include "mark/quantities_counted.h"
#include "mark/quantities_lexicon.h"

namespace hearsay {

namespace {

// A currency sign or code directly before a number.
struct Money {
  std::uint32_t begin = 0;
  std::string_view unit;
};

class Scan {
 public:
  Scan(const Numbers& numbers, const QuantityLexicon& lexicon, const Article& article, const Reading& reading)
      : numbers_(numbers), lexicon_(lexicon), article_(article), reading_(reading) {}

  void sentence(const Sentence& sentence, std::span<const TimeMark> times, std::vector<Quantity>& found);

 private:
  bool inside_time(Span span) const;
  bool inside_name(const Number& number) const;
  bool is_amount(const Number& number, bool money) const;
  bool is_count_of_one(const Number& number) const;
  std::optional<Money> money_before(std::uint32_t at) const;
  std::optional<Number> second_of_range(const Number& first, bool after_between, bool after_from) const;
  std::optional<std::string_view> scale_before(std::uint32_t at) const;
  void qualify(const Number& number, std::uint32_t begin, Quantity& quantity, std::uint32_t& span_begin,
               std::uint32_t& span_end) const;
  std::uint32_t build(const Sentence& sentence, const Number& number, std::optional<Money> money, std::vector<Quantity>& found);

  const Numbers& numbers_;
  const QuantityLexicon& lexicon_;
  const Article& article_;
  const Reading& reading_;
  AtomLine line_;
  std::span<const TimeMark> times_;
};

void Scan::sentence(const Sentence& sentence, std::span<const TimeMark> times, std::vector<Quantity>& found) {
  line_.cut(article_.text, reading_, sentence);
  times_ = times;
  for (std::uint32_t at = 0; at < line_.size();) {
    if (!line_[at].is_digits() && (!line_[at].is_word() || numbers_.find(line_[at].text) == nullptr)) {
      ++at;
      continue;
    }
    const std::optional<Money> money = money_before(at);
    const std::optional<Number> number = numbers_.read(line_, at, money.has_value());
    if (!number) {
      ++at;
      continue;
    }
    if (!is_amount(*number, money.has_value())) {
      at = number->end;
      continue;
    }
    at = std::max(build(sentence, *number, money, found), number->end);
  }
}

bool Scan::inside_time(Span span) const {
  const auto at = std::lower_bound(times_.begin(), times_.end(), span.begin,
                                   [](const TimeMark& t, std::uint32_t begin) { return t.span.end <= begin; });
  return at != times_.end() && at->span.overlaps(span) && (at->type == TimeMark::Type::kDate || at->type == TimeMark::Type::kTime);
}

bool Scan::inside_name(const Number& number) const {
  const Span span = line_.span(number.begin, number.end);
  const auto at = std::lower_bound(reading_.names.begin(), reading_.names.end(), span.begin,
                                   [](const Name& name, std::uint32_t begin) { return name.span.end <= begin; });
  return at != reading_.names.end() && at->span.contains(span);
}

// Numbers that name, order or identify are no amounts: "F-16", "No. 5", "3-1", "9/11", "7th", "+33 1 40 20", "(2)".
bool Scan::is_amount(const Number& number, bool money) const {
  const std::uint32_t begin = number.begin;
  const std::uint32_t end = number.end;
  if (inside_time(line_.span(begin, end)) || inside_name(number)) return false;
  if (money) return true;
  const bool has_before = begin > 0;
  if (line_[begin].is_digits()) {
    if (has_before && line_[begin].glued) {
      const Atom& before = line_[begin - 1];
      if (before.is_word() || before.is('#') || before.is('/') || before.is('+') || before.is(':') || before.is('.')) return false;
      const bool tied = before.is('-') && begin >= 2 && line_[begin - 1].glued;
      if (tied && !(line_[begin - 2].is_digits())) return false;
    }
    if (end < line_.size() && line_[end].glued) {
      const Atom& after = line_[end];
      const bool joins_digits = end + 1 < line_.size() && line_[end + 1].is_digits() && line_[end + 1].glued;
      if ((after.is('/') || after.is(':') || after.is('.')) && joins_digits) return false;
      if (after.is_word() && !lexicon_.find(QuantityRole::kMeasure, line_, end) && !lexicon_.find(QuantityRole::kTime, line_, end))
        return false;
    }
    const bool listed = has_before && line_[begin - 1].is('(') && end < line_.size() && line_[end].is(')');
    const bool first = begin == 0 && end < line_.size() && line_[end].is('.') && end + 1 < line_.size();
    if (listed || first) return false;
    // Groups of digits in a row: a telephone or account number.
    const auto is_group = [&](std::uint32_t at) { return at < line_.size() && line_[at].is_digits(); };
    const bool row = is_group(end) || (has_before && is_group(begin - 1));
    if (row) return false;
    // An age beside a name: ", 34,".
    const bool aside =
        has_before && line_[begin - 1].is(',') && end < line_.size() && line_[end].is(',') && number.digits && !number.grouped;
    if (aside && begin >= 2 && line_[begin - 2].is_word() && line_[begin - 2].capital) return false;
  }
  if (lexicon_.find_before(QuantityRole::kLabel, line_, begin)) return false;
  if (number.value == 1 && number.word_count == 1 && number.end == number.begin + 1) return is_count_of_one(number);
  return true;
}

// "one soldier", not "one of them", "one day", "no one", "the one who".
bool Scan::is_count_of_one(const Number& number) const {
  const std::uint32_t end = number.end;
  if (end >= line_.size() || (!line_[end].is_word() && !line_[end].is('-'))) return false;
  if (lexicon_.find(QuantityRole::kPartitive, line_, end) || lexicon_.find(QuantityRole::kStop, line_, end)) return false;
  if (number.begin > 0 && line_[number.begin - 1].is_word()) {
    const Token& before = reading_.tokens[line_[number.begin - 1].token];
    if (before.upos == Upos::kDet || before.upos == Upos::kPron || before.upos == Upos::kAdj) return false;
  }
  const Token& one = reading_.tokens[line_[number.begin].token];
  return one.upos != Upos::kPron;
}

std::optional<Money> Scan::money_before(std::uint32_t at) const {
  if (at == 0 || !line_[at].is_digits()) return std::nullopt;
  const std::optional<PhraseFound> found = lexicon_.find_before(QuantityRole::kMoney, line_, at);
  if (!found) return std::nullopt;
  return Money{found->begin, found->unit};
}

// "200 to 250", "between 300 and 350", "20-30", "two or three"; "from 6.1 to 5.9" is a change and no range.
std::optional<Number> Scan::second_of_range(const Number& first, bool after_between, bool after_from) const {
  std::uint32_t at = first.end;
  if (at + 1 >= line_.size()) return std::nullopt;
  const bool dash = line_[at].is('-') && line_[at + 1].is_digits();
  const bool to = lexicon_.find(QuantityRole::kTo, line_, at).has_value() && !after_from;
  const bool both = after_between && lexicon_.find(QuantityRole::kAnd, line_, at).has_value();
  const bool either = lexicon_.find(QuantityRole::kOr, line_, at).has_value();
  if (!dash && !to && !both && !either) return std::nullopt;
  ++at;
  const std::optional<Money> sign = lexicon_.find(QuantityRole::kMoney, line_, at) ? std::optional<Money>(Money{}) : std::nullopt;
  if (sign) ++at;
  std::optional<Number> second = numbers_.read(line_, at, sign.has_value());
  if (!second || second->vague || inside_time(line_.span(second->begin, second->end))) return std::nullopt;
  return second;
}

// "magnitude 6.1", "a magnitude of 5.8", "put the magnitude at 6.1": the scale is named before the number.
std::optional<std::string_view> Scan::scale_before(std::uint32_t at) const {
  constexpr std::uint32_t kReach = 10;
  for (std::uint32_t back = 1; back <= kReach && back <= at; ++back) {
    const std::uint32_t i = at - back;
    if (line_[i].is(';') || line_[i].is('(')) return std::nullopt;
    if (const std::optional<PhraseFound> found = lexicon_.find(QuantityRole::kScale, line_, i)) return found->unit;
  }
  return std::nullopt;
}

void Scan::qualify(const Number& number, std::uint32_t begin, Quantity& quantity, std::uint32_t& span_begin,
                   std::uint32_t& span_end) const {
  std::string vague;
  if (number.vague) {
    for (std::uint32_t i = number.begin; i < number.end; ++i) {
      if (!vague.empty()) vague += ' ';
      vague += line_[i].text;
    }
    quantity.qualifier = vague;
  }
  const auto spell = [&](const PhraseFound& phrase) {
    std::string text;
    for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
      if (!text.empty()) text += ' ';
      text += line_[i].text;
    }
    return text;
  };
  std::optional<PhraseFound> before = lexicon_.find_before(QuantityRole::kBetween, line_, begin);
  if (!before || !quantity.max) before = lexicon_.find_before(QuantityRole::kBefore, line_, begin);
  if (!before && lexicon_.find_before(QuantityRole::kFrom, line_, begin) && !quantity.max) {
    // The starting point of a change.
    if (lexicon_.find(QuantityRole::kTo, line_, number.end) && numbers_.read(line_, std::min(number.end + 1, line_.size() - 1))) {
      before = PhraseFound{begin - 1, begin, {}};
    }
  }
  if (before) {
    quantity.qualifier = spell(*before);
    if (!vague.empty()) *quantity.qualifier += ' ' + vague;
    span_begin = before->begin;
  } else if (const std::optional<PhraseFound> after = lexicon_.find(QuantityRole::kAfter, line_, span_end)) {
    quantity.qualifier = spell(*after);
    span_end = after->end;
  }
}

std::uint32_t Scan::build(const Sentence& sentence, const Number& number, std::optional<Money> money,
                          std::vector<Quantity>& found) {
  const std::uint32_t begin = money ? money->begin : number.begin;
  Quantity quantity;
  quantity.number = line_[number.begin].token;
  quantity.value = number.value;
  std::uint32_t end = number.end;
  const bool after_from = lexicon_.find_before(QuantityRole::kFrom, line_, begin).has_value();
  const bool after_between = lexicon_.find_before(QuantityRole::kBetween, line_, begin).has_value();
  if (!number.vague) {
    if (const std::optional<Number> second = second_of_range(number, after_between, after_from)) {
      double low = number.value;
      double high = second->value;
      // "2 to 3 million": the scale stands once.
      const double scale = second->digits ? 1 : std::pow(10.0, std::floor(std::log10(std::max(high, 1.0)) / 3) * 3);
      if (number.digits && !second->digits && low < scale) low *= scale;
      const bool glued_dash = line_[end].is('-') && line_[end].glued && line_[end + 1].glued;
      const Counted counted = CountedFinder(lexicon_, article_, reading_, line_, sentence).find(second->begin, second->end);
      const bool score = glued_dash && !counted.unit && !money;
      if (score) return second->end;  // "3-1"
      if (high > low) {
        quantity.value = low;
        quantity.max = high;
        end = second->end;
      }
    }
  }
  const Counted counted = CountedFinder(lexicon_, article_, reading_, line_, sentence).find(number.begin, end);
  quantity.counted = counted.token;
  quantity.unit = counted.unit;
  std::uint32_t span_begin = begin;
  std::uint32_t span_end = counted.end;
  if (money) {
    quantity.unit = std::string(money->unit);
    quantity.counted = line_[money->begin].token;
    span_end = end;
  } else if (!counted.unit) {
    if (const std::optional<std::string_view> scale = scale_before(begin)) quantity.unit = std::string(*scale);
    // A bare four-digit number without a noun is more likely a year or a name.
    if (!quantity.unit && number.digits && !number.grouped && !number.decimal && number.value >= 1900 && number.value <= 2100)
      return number.end;
  }
  qualify(number, begin, quantity, span_begin, span_end);
  quantity.span = line_.span(span_begin, std::max(span_end, end));
  quantity.tokens = line_.tokens(span_begin, std::max(span_end, end));
  if (!found.empty() && found.back().span.overlaps(quantity.span)) {
    quantity.span.begin = found.back().span.end;
    quantity.tokens.begin = std::max(quantity.tokens.begin, found.back().tokens.end);
  }
  found.push_back(std::move(quantity));
  return std::max(span_end, end);
}

}  // namespace

struct QuantityFinder::Impl {
  Numbers numbers;
  QuantityLexicon lexicon;
};

QuantityFinder::QuantityFinder() = default;
QuantityFinder::~QuantityFinder() = default;
QuantityFinder::QuantityFinder(QuantityFinder&&) noexcept = default;
QuantityFinder& QuantityFinder::operator=(QuantityFinder&&) noexcept = default;

Result<QuantityFinder> QuantityFinder::load(const std::filesystem::path& folder) {
  Result<Numbers> numbers = Numbers::load(folder);
  if (!numbers) return tl::unexpected(numbers.error());
  Result<QuantityLexicon> lexicon = QuantityLexicon::load(folder);
  if (!lexicon) return tl::unexpected(lexicon.error());
  QuantityFinder finder;
  finder.impl_ = std::make_unique<Impl>(Impl{std::move(*numbers), std::move(*lexicon)});
  return finder;
}

std::vector<Quantity> QuantityFinder::find(const Article& article, const Reading& reading, std::span<const TimeMark> times) const {
  std::vector<Quantity> found;
  Scan scan(impl_->numbers, impl_->lexicon, article, reading);
  std::size_t first = 0;
  for (const Sentence& sentence : reading.sentences) {
    if (sentence.tokens.size() == 0) continue;
    while (first < times.size() && times[first].span.end <= sentence.span.begin) ++first;
    std::size_t last = first;
    while (last < times.size() && times[last].span.begin < sentence.span.end) ++last;
    scan.sentence(sentence, times.subspan(first, last - first), found);
  }
  return found;
}

}  // namespace hearsay
