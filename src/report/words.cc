#include "report/words.h"

#include <fmt/format.h>

#include <array>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};

struct Ymd {
  int year;
  unsigned month;
  unsigned day;
};

Ymd split(Date date) {
  const std::chrono::year_month_day ymd{date};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

std::string_view month_of(Date date) {
  return kMonths[split(date).month - 1];
}

/// What a terminal or a page would obey instead of showing.
bool steers(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0xad;
}

}  // namespace

std::string spoken_day(Date day) {
  const Ymd ymd = split(day);
  return fmt::format("{} {} {}", ymd.day, month_of(day), ymd.year);
}

std::string spoken_days(DayRange days) {
  const Ymd first = split(days.start), last = split(days.end);
  if (days.start == days.end) return spoken_day(days.start);
  if (first.year != last.year) return spoken_day(days.start) + " – " + spoken_day(days.end);
  if (first.month != last.month) return fmt::format("{} {} – {}", first.day, month_of(days.start), spoken_day(days.end));
  return fmt::format("{}–{}", first.day, spoken_day(days.end));
}

std::string spoken_period(const TimelineEntry& entry) {
  using Precision = TimelineEntry::Precision;
  const Ymd ymd = split(entry.date);
  switch (entry.precision) {
    case Precision::kWeek:
      return "week of " + spoken_day(entry.date);
    case Precision::kMonth:
      return fmt::format("{} {}", month_of(entry.date), ymd.year);
    case Precision::kYear:
      return fmt::format("{}", ymd.year);
    default:
      return spoken_day(entry.date);
  }
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  std::string digits = fmt::format("{}", n);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ",");
  return fmt::format("{} {}", digits, n == 1 ? one : many);
}

std::string clean_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const std::string repaired = find_invalid_utf8(text) == std::string_view::npos ? std::string() : repair_utf8(text).text;
  if (!repaired.empty()) text = repaired;
  bool blank = false;
  for (std::uint32_t at = 0; at < text.size();) {
    const Decoded c = decode_at(text, at);
    if (is_space(c.code_point)) {
      blank = true;
    } else if (!steers(c.code_point)) {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      out.append(text.substr(at, c.bytes));
    }
    at += c.bytes;
  }
  return out;
}

std::string shorten(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  std::uint32_t at = 0, word_end = 0;
  while (at < text.size() && characters < most) {
    const Decoded c = decode_at(text, at);
    if (is_space(c.code_point)) word_end = at;
    at += c.bytes;
    ++characters;
  }
  if (at >= text.size()) return std::string(text);
  return std::string(text.substr(0, word_end > 0 ? word_end : at)) + "…";
}

}  // namespace hearsay
