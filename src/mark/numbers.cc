#include "mark/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>

#include "text/table.h"

namespace hearsay {

namespace {

struct KindName {
  std::string_view name;
  NumberWord::Kind kind;
};
constexpr std::array<KindName, 9> kKinds = {{{"unit", NumberWord::Kind::kUnit},
                                             {"ten", NumberWord::Kind::kTen},
                                             {"scale", NumberWord::Kind::kScale},
                                             {"vague", NumberWord::Kind::kVague},
                                             {"some", NumberWord::Kind::kSome},
                                             {"suffix", NumberWord::Kind::kSuffix},
                                             {"money", NumberWord::Kind::kMoney},
                                             {"half", NumberWord::Kind::kHalf},
                                             {"article", NumberWord::Kind::kArticle}}};

constexpr std::size_t kGroup = 3;  // digits between separators of thousands

// A separator with exactly three digits after it, all glued: ",500".
bool group_follows(const AtomLine& line, std::uint32_t at, char separator) {
  if (at + 1 >= line.size() || !line[at].is(separator) || !line[at].glued) return false;
  const Atom& digits = line[at + 1];
  return digits.is_digits() && digits.glued && digits.text.size() == kGroup;
}

bool fraction_follows(const AtomLine& line, std::uint32_t at, char separator) {
  return at + 1 < line.size() && line[at].is(separator) && line[at].glued && line[at + 1].is_digits() && line[at + 1].glued;
}

}  // namespace

Result<Numbers> Numbers::load(const std::filesystem::path& lexicon) {
  Result<Table> table = Table::load(lexicon / "numbers.lex");
  if (!table) return tl::unexpected(table.error());
  const Result<std::size_t> words = table->column("words");
  const Result<std::size_t> kind = table->column("kind");
  const Result<std::size_t> value = table->column("value");
  if (!words) return tl::unexpected(words.error());
  if (!kind) return tl::unexpected(kind.error());
  if (!value) return tl::unexpected(value.error());
  Numbers numbers;
  for (const Table::Row& row : table->rows()) {
    const auto* known = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName& k) { return k.name == row.fields[*kind]; });
    if (known == kKinds.end()) return fail(ErrorCode::kMalformed, table->where(row), "unknown kind of number word");
    const double amount = std::strtod(std::string(row.fields[*value]).c_str(), nullptr);
    for (const std::string_view word : split_list(row.fields[*words])) {
      numbers.entries_.push_back({std::string(word), {known->kind, amount}});
    }
  }
  std::sort(numbers.entries_.begin(), numbers.entries_.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return numbers;
}

const NumberWord* Numbers::find(std::string_view word) const {
  const auto at =
      std::lower_bound(entries_.begin(), entries_.end(), word, [](const Entry& e, std::string_view w) { return e.word < w; });
  return at != entries_.end() && at->word == word ? &at->meaning : nullptr;
}

std::vector<std::string_view> Numbers::words() const {
  std::vector<std::string_view> words;
  for (const Entry& entry : entries_) words.push_back(entry.word);
  return words;
}

const NumberWord* Numbers::word_at(const AtomLine& line, std::uint32_t at) const {
  return at < line.size() && line[at].is_word() ? find(line[at].text) : nullptr;
}

std::optional<Number> Numbers::read(const AtomLine& line, std::uint32_t at, bool money) const {
  if (at >= line.size()) return std::nullopt;
  if (line[at].is_digits()) return read_digits(line, at, money);
  const NumberWord* word = word_at(line, at);
  if (word == nullptr) return std::nullopt;
  switch (word->kind) {
    case NumberWord::Kind::kVague:
    case NumberWord::Kind::kSome:
      return read_vague(line, at);
    case NumberWord::Kind::kUnit:
    case NumberWord::Kind::kTen:
    case NumberWord::Kind::kHalf:
    case NumberWord::Kind::kArticle:
      return read_words(line, at);
    default:
      return std::nullopt;
  }
}

Number Numbers::read_digits(const AtomLine& line, std::uint32_t at, bool money) const {
  Number number{at, at + 1, static_cast<double>(line[at].value), true};
  const bool may_group = line[at].text.size() <= kGroup && line[at].value > 0;
  if (may_group) {
    for (const char separator : {',', '.', '\''}) {
      std::uint32_t end = number.end;
      while (group_follows(line, end, separator)) end += 2;
      // One point and three digits is a decimal fraction to most writers; more points are not.
      if (end == number.end || (separator == '.' && end == number.end + 2)) continue;
      for (std::uint32_t i = number.end + 1; i < end; i += 2)
        number.value = number.value * 1000 + static_cast<double>(line[i].value);
      number.end = end;
      number.grouped = true;
      break;
    }
    // "200 000": blanks between groups, as in much of Europe.
    while (!number.grouped && number.end < line.size() && line[number.end].is_digits() && line[number.end].text == "000") {
      number.value *= 1000;
      ++number.end;
    }
  }
  for (const char separator : {'.', ','}) {
    if (number.decimal || !fraction_follows(line, number.end, separator)) continue;
    if (separator == ',' && line[number.end + 1].text.size() == kGroup) continue;
    const Atom& fraction = line[number.end + 1];
    number.value += static_cast<double>(fraction.value) / std::pow(10.0, static_cast<double>(fraction.text.size()));
    number.decimal = true;
    number.end += 2;
  }
  read_scales(line, number, money);
  read_half(line, number);
  return number;
}

void Numbers::read_scales(const AtomLine& line, Number& number, bool money) const {
  while (number.end < line.size()) {
    std::uint32_t at = number.end;
    if (line[at].is('-') && at + 1 < line.size()) ++at;
    const NumberWord* word = word_at(line, at);
    if (word == nullptr) return;
    const bool glued = line[at].glued && at == number.end;
    const bool scale = word->kind == NumberWord::Kind::kScale;
    const bool suffix = word->kind == NumberWord::Kind::kSuffix && (glued || money);
    const bool coin = word->kind == NumberWord::Kind::kMoney && money && glued;
    if (!scale && !suffix && !coin) return;
    number.value *= word->value;
    number.end = at + 1;
    number.digits = false;
    ++number.word_count;
  }
}

// "two and a half", "one and a half million".
void Numbers::read_half(const AtomLine& line, Number& number) const {
  const std::uint32_t at = number.end;
  if (at + 2 >= line.size() || line[at].text != "and") return;
  std::uint32_t half = at + 1;
  if (line[half].text == "a") ++half;
  const NumberWord* word = word_at(line, half);
  if (word == nullptr || word->kind != NumberWord::Kind::kHalf) return;
  number.value += word->value;
  number.end = half + 1;
  number.decimal = true;
  read_scales(line, number, false);
}

std::optional<Number> Numbers::read_words(const AtomLine& line, std::uint32_t at) const {
  double total = 0;
  double current = 0;
  bool open_unit = true;  // a unit word may still join: "twenty" + "two", "hundred" + "two"
  bool open_ten = true;
  bool any = false;
  bool scaled = false;
  Number number{at, at, 0};
  std::uint32_t i = at;
  const NumberWord* word = word_at(line, i);
  if (word->kind == NumberWord::Kind::kArticle || word->kind == NumberWord::Kind::kHalf) {
    const double first = word->value;
    std::uint32_t next = i + 1;
    const NumberWord* scale = word_at(line, next);
    if (word->kind == NumberWord::Kind::kHalf && scale != nullptr && scale->kind == NumberWord::Kind::kArticle)
      scale = word_at(line, ++next);
    if (scale == nullptr || scale->kind != NumberWord::Kind::kScale) return std::nullopt;
    number.article = word->kind == NumberWord::Kind::kArticle;
    current = first;
    any = true;
    open_unit = open_ten = false;
    i = next;
    number.word_count = next - at;
  }
  for (;;) {
    std::uint32_t from = i;
    if (any && from < line.size() && (line[from].is('-') || (scaled && line[from].text == "and"))) ++from;
    word = word_at(line, from);
    if (word == nullptr) break;
    if (word->kind == NumberWord::Kind::kUnit && open_unit && (word->value > 0 || !any)) {
      if (any && !scaled && word->value >= 10) break;
      current += word->value;
      open_unit = open_ten = false;
    } else if (word->kind == NumberWord::Kind::kTen && open_ten) {
      current += word->value;
      open_ten = false;
      open_unit = true;
    } else if (word->kind == NumberWord::Kind::kScale && any && from == i + (from > i && line[i].is('-') ? 1u : 0u)) {
      if (word->value < 1000) {
        current *= word->value;
      } else {
        total += (current > 0 ? current : 1) * word->value;
        current = 0;
      }
      scaled = open_unit = open_ten = true;
    } else {
      break;
    }
    any = true;
    i = from + 1;
    ++number.word_count;
  }
  if (!any) return std::nullopt;
  number.end = i;
  number.value = total + current;
  read_half(line, number);
  return number;
}

// "dozens", "hundreds of thousands", "several thousand", "some hundreds".
std::optional<Number> Numbers::read_vague(const AtomLine& line, std::uint32_t at) const {
  Number number{at, at + 1, word_at(line, at)->value};
  number.vague = true;
  if (word_at(line, at)->kind == NumberWord::Kind::kSome) {
    const NumberWord* scale = word_at(line, at + 1);
    const bool counts = scale != nullptr && (scale->kind == NumberWord::Kind::kScale || scale->kind == NumberWord::Kind::kVague);
    if (!counts) return std::nullopt;
    number.value *= scale->value;
    number.end = at + 2;
  }
  for (;;) {
    std::uint32_t next = number.end;
    if (next < line.size() && line[next].text == "of") ++next;
    const NumberWord* more = word_at(line, next);
    if (more == nullptr) break;
    const bool of_vague = more->kind == NumberWord::Kind::kVague && next == number.end + 1;
    const bool direct = more->kind == NumberWord::Kind::kScale && next == number.end;
    if (!of_vague && !direct) break;
    number.value *= more->value;
    number.end = next + 1;
  }
  number.word_count = number.end - at;
  return number;
}

}  // namespace hearsay
