#include "ingest/calendar.h"

#include <fmt/format.h>

#include <charconv>

namespace hearsay {
namespace {

constexpr int kFirstYear = 1800, kLastYear = 2200;

std::optional<Date> day_of(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return std::nullopt;
  return Date{ymd};
}

bool is_number(const LayoutWords& words, std::size_t i) {
  return i < words.size() && words[i].kind == LayoutWord::Kind::kNumber && words[i].value >= 0;
}

std::uint32_t digits(const LayoutWords& words, std::size_t i) {
  return words[i].span.size();
}

bool is_year(const LayoutWords& words, std::size_t i) {
  return is_number(words, i) && digits(words, i) == 4;
}

/// Parts of one date stand close together, on one line.
bool is_tight(std::string_view gap) {
  return gap.size() <= 3 && gap.find_first_not_of(" ,.-/\t\xC2\xA0") == std::string_view::npos;
}

}  // namespace

struct Calendar::Parts {
  int year = 0, month = 0, day = 0;
  std::size_t end = 0;
  bool guessed_order = false;
};

Result<Calendar> Calendar::from(const Table& table) {
  Calendar calendar;
  const auto word = table.column("word"), role = table.column("role"), value = table.column("value");
  if (!word || !role || !value) return tl::unexpected(!word ? word.error() : !role ? role.error() : value.error());
  const std::unordered_map<std::string_view, Numbers*> roles = {{"month", &calendar.months_},     {"weekday", &calendar.weekdays_},
                                                                {"ordinal", &calendar.ordinals_}, {"glue", &calendar.glue_},
                                                                {"clock", &calendar.clock_},      {"half", &calendar.halves_},
                                                                {"zone", &calendar.zones_},       {"future", &calendar.future_}};
  auto kept = std::make_shared<std::vector<std::string>>();
  kept->reserve(table.rows().size());
  for (const Table::Row& row : table.rows()) {
    const auto numbers = roles.find(row.fields[*role]);
    if (numbers == roles.end()) return fail(ErrorCode::kMalformed, table.where(row), "unknown role");
    const std::string_view field = row.fields[*value];
    int parsed = 0;
    const auto [stop, error] = std::from_chars(field.data(), field.data() + field.size(), parsed);
    if (!field.empty() && (error != std::errc{} || stop != field.data() + field.size()))
      return fail(ErrorCode::kMalformed, table.where(row), "the value is no number");
    kept->emplace_back(row.fields[*word]);
    numbers->second->emplace(kept->back(), parsed);
  }
  calendar.words_ = std::move(kept);
  return calendar;
}

std::optional<unsigned> Calendar::number(const Numbers& numbers, std::string_view word) {
  const auto found = numbers.find(word);
  if (found == numbers.end()) return std::nullopt;
  return static_cast<unsigned>(found->second);
}

std::size_t Calendar::skip_glue(const LayoutWords& words, std::size_t i) const {
  while (i < words.size() && (glue_.contains(words[i].key) || ordinals_.contains(words[i].key)) && is_tight(words.gap_after(i)))
    ++i;
  return i;
}

/// 2025-05-02, 02/05/2025, 2.5.2025; 20250502 is no date here.
std::optional<Calendar::Parts> Calendar::numeric(const LayoutWords& words, std::size_t i) const {
  if (!is_number(words, i) || !is_number(words, i + 1) || !is_number(words, i + 2)) return std::nullopt;
  const std::string_view gap = words.gap_after(i);
  if (gap.size() != 1 || gap != words.gap_after(i + 1) || std::string_view("-/.").find(gap[0]) == std::string_view::npos)
    return std::nullopt;
  const int a = words[i].value, b = words[i + 1].value, c = words[i + 2].value;
  if (is_year(words, i) && digits(words, i + 1) <= 2 && digits(words, i + 2) <= 2) return Parts{a, b, c, i + 3, false};
  if (!is_year(words, i + 2) || digits(words, i) > 2 || digits(words, i + 1) > 2) return std::nullopt;
  // Most of the world writes the day first; the other order where only it makes a date.
  if (b > 12) return Parts{c, a, b, i + 3, false};
  return Parts{c, b, a, i + 3, a <= 12 && a != b};
}

/// 2 May 2025, 2nd of May, 2025
std::optional<Calendar::Parts> Calendar::day_month_year(const LayoutWords& words, std::size_t i) const {
  if (!is_number(words, i) || digits(words, i) > 2 || !is_tight(words.gap_after(i))) return std::nullopt;
  const std::size_t m = skip_glue(words, i + 1);
  if (m >= words.size() || !is_tight(words.gap_after(m))) return std::nullopt;
  const auto named = month(words[m].key);
  const std::size_t y = skip_glue(words, m + 1);
  if (!named || !is_year(words, y)) return std::nullopt;
  return Parts{words[y].value, static_cast<int>(*named), words[i].value, y + 1, false};
}

/// May 2, 2025; Sept. 2nd 2025
std::optional<Calendar::Parts> Calendar::month_day_year(const LayoutWords& words, std::size_t i) const {
  if (i + 2 >= words.size() || !is_tight(words.gap_after(i))) return std::nullopt;
  const auto named = month(words[i].key);
  if (!named || !is_number(words, i + 1) || digits(words, i + 1) > 2 || !is_tight(words.gap_after(i + 1))) return std::nullopt;
  const std::size_t y = skip_glue(words, i + 2);
  if (!is_year(words, y)) return std::nullopt;
  return Parts{words[y].value, static_cast<int>(*named), words[i + 1].value, y + 1, false};
}

std::optional<DateHit> Calendar::date_at(const LayoutWords& words, std::size_t i) const {
  if (i >= words.size()) return std::nullopt;
  std::size_t at = i;
  const bool named_day = weekday(words[i].key).has_value() && is_tight(words.gap_after(i));
  if (named_day) at = skip_glue(words, i + 1);
  auto parts = numeric(words, at);
  if (!parts) parts = day_month_year(words, at);
  if (!parts) parts = month_day_year(words, at);
  if (!parts) return std::nullopt;
  const auto date = day_of(parts->year, parts->month, parts->day);
  if (!date) return std::nullopt;
  DateHit hit{*date, to_iso(*date), parts->end, parts->guessed_order, named_day};
  std::string clock;
  const std::size_t end = skip_time(words, parts->end, &clock);
  if (end != parts->end) {
    hit.end_word = end;
    hit.iso += "T" + clock;
  }
  return hit;
}

/// "pm", "p.m.": sets the hour to that of the day's half and returns the word after it.
std::size_t Calendar::skip_half(const LayoutWords& words, std::size_t i, int* hour) const {
  if (i >= words.size() || *hour > 12) return i;
  auto half = halves_.find(words[i].key);
  std::size_t after = i + 1;
  if (half == halves_.end() && after < words.size() && words[after].key == "m" && words.gap_after(i).starts_with('.')) {
    half = halves_.find(std::string(words[i].key) + "m");
    ++after;
  }
  if (half == halves_.end()) return i;
  *hour = *hour % 12 + half->second;
  return after;
}

/// "GMT", "Z", "+02:00", "-0500": writes it as ISO 8601 has it, if it says how far from Greenwich, and returns the word after it.
std::size_t Calendar::skip_zone(const LayoutWords& words, std::size_t i, std::string* zone) const {
  if (i == 0 || i >= words.size()) return i;
  const std::string_view gap = words.gap_after(i - 1);
  if (zones_.contains(words[i].key) && gap.size() <= 2) {
    if (words[i].key == "z") *zone = "Z";
    ++i;
  }
  const std::string_view sign = words.gap_after(i - 1);
  if (!is_number(words, i) || (!sign.ends_with('+') && sign != "-" && sign != " -")) return i;
  const bool whole = digits(words, i) == 4;
  const bool parted = digits(words, i) == 2 && words.gap_after(i) == ":" && is_number(words, i + 1) && digits(words, i + 1) == 2;
  if (!whole && !parted) return i;
  const int hours = whole ? words[i].value / 100 : words[i].value, minutes = whole ? words[i].value % 100 : words[i + 1].value;
  *zone = fmt::format("{}{:02}:{:02}", sign.back(), hours, minutes);
  return i + (whole ? 1 : 2);
}

std::size_t Calendar::skip_time(const LayoutWords& words, std::size_t i, std::string* clock) const {
  std::size_t at = i;
  if (at > 0) {
    const std::string_view gap = words.gap_after(at - 1);
    if (gap.size() > 4 || gap.find_first_not_of(" ,|-\t\xC2\xA0") != std::string_view::npos) return i;
  }
  if (at < words.size() && clock_.contains(words[at].key)) ++at;
  if (!is_number(words, at) || digits(words, at) > 2) return i;
  int hour = words[at].value, minute = 0;
  const std::string_view gap = words.gap_after(at++);
  if ((gap == ":" || gap == ".") && is_number(words, at) && digits(words, at) == 2) {
    minute = words[at].value;
    // "07", or "07.123" taken for one number
    const bool seconds =
        words.gap_after(at) == ":" && at + 1 < words.size() && words[at + 1].kind == LayoutWord::Kind::kNumber &&
        (digits(words, at + 1) == 2 || (digits(words, at + 1) > 2 && words[at + 1].span.of(words.text())[2] == '.'));
    at += seconds ? 2 : 1;
    if (seconds && words.gap_after(at - 1) == "." && is_number(words, at)) ++at;  // fractions of a second
    at = skip_half(words, at, &hour);
  } else {
    const std::size_t after = skip_half(words, at, &hour);
    if (after == at) return i;
    at = after;
  }
  if (hour > 23 || minute > 59) return i;
  std::string zone;
  at = skip_zone(words, at, &zone);
  if (clock != nullptr) *clock = fmt::format("{:02}:{:02}{}", hour, minute, zone);
  return at;
}

std::optional<DateHit> Calendar::first_date(std::string_view text) const {
  constexpr std::size_t kLongest = 200;
  LayoutWords words;
  std::size_t cut = std::min(text.size(), kLongest);
  while (cut < text.size() && cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
  words.split(text, {0, static_cast<std::uint32_t>(cut)}, 40);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (auto hit = date_at(words, i)) return hit;
  return std::nullopt;
}

std::optional<Date> Calendar::date_in_url(std::string_view url) const {
  const auto digit_run = [&](std::size_t at) {
    std::size_t end = at;
    while (end < url.size() && url[end] >= '0' && url[end] <= '9') ++end;
    return end - at;
  };
  const auto number_at = [&](std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) value = value * 10 + (url[i] - '0');
    return value;
  };
  constexpr int kFirstWebYear = 1990, kLastWebYear = 2100;
  for (std::size_t at = 0; at < url.size();) {
    const std::size_t run = digit_run(at);
    if (run == 4 && at + 4 < url.size() && (url[at + 4] == '/' || url[at + 4] == '-')) {
      const std::size_t m = at + 5, months = digit_run(m), d = m + months + 1;
      if ((months == 1 || months == 2) && d < url.size() && url[d - 1] == url[at + 4]) {
        const std::size_t days = digit_run(d);
        const int year = number_at(at, 4);
        if ((days == 1 || days == 2) && year >= kFirstWebYear && year <= kLastWebYear)
          if (const auto date = day_of(year, number_at(m, months), number_at(d, days))) return date;
      }
    } else if (run == 8) {
      const int year = number_at(at, 4);
      if (year >= kFirstWebYear && year <= kLastWebYear)
        if (const auto date = day_of(year, number_at(at + 4, 2), number_at(at + 6, 2))) return date;
    }
    at += run > 0 ? run : 1;
  }
  return std::nullopt;
}

}  // namespace hearsay
