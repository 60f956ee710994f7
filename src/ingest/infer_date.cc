#include "ingest/infer_date.h"

#include <algorithm>
#include <vector>

#include "ingest/lines.h"

namespace hearsay {
namespace {

using std::chrono::days;

/// The days an article names, as it names them.
struct NamedDays {
  std::vector<DateHit> full;
  std::vector<Date> early;                                // those of the first paragraphs
  int last_year = 0;                                      // the latest year that is named at all
  std::vector<unsigned> weekdays;                         // spoken of as past
  std::vector<std::pair<unsigned, unsigned>> month_days;  // without a year
};

constexpr std::size_t kWordsOfLine = 400;

/// "until Friday", "will meet on Friday": a word that points ahead shortly before.
bool is_ahead(const LayoutWords& words, std::size_t i, const Calendar& calendar) {
  constexpr std::size_t kReach = 7;
  for (std::size_t k = i; k > 0 && i - k < kReach; --k) {
    if (words.gap_after(k - 1).find_first_of(".;!?") != std::string_view::npos) return false;
    if (calendar.points_ahead(words[k - 1].key)) return true;
  }
  return false;
}

void collect(const LayoutWords& words, const Calendar& calendar, bool early, NamedDays& named) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto hit = calendar.date_at(words, i)) {
      named.full.push_back(*hit);
      if (early) named.early.push_back(hit->date);
      i = hit->end_word - 1;
      continue;
    }
    constexpr int kFirst = 1900, kLast = 2100;
    if (words[i].kind == LayoutWord::Kind::kNumber && words[i].span.size() == 4 && words[i].value >= kFirst &&
        words[i].value < kLast)
      named.last_year = std::max(named.last_year, words[i].value);
    if (!words[i].capital || is_ahead(words, i, calendar)) continue;
    if (const auto weekday = calendar.weekday(words[i].key); weekday && words[i].key.size() > 3) named.weekdays.push_back(*weekday);
    const auto month = calendar.month(words[i].key);
    if (!month) continue;
    const auto is_day = [&](std::size_t k) { return k < words.size() && words[k].value >= 1 && words[k].value <= 31; };
    if (is_day(i + 1) && words.gap_after(i).size() <= 2) {
      named.month_days.emplace_back(*month, static_cast<unsigned>(words[i + 1].value));
    } else if (i > 0 && is_day(i - 1) && words.gap_after(i - 1).size() <= 2) {
      named.month_days.emplace_back(*month, static_cast<unsigned>(words[i - 1].value));
    }
  }
}

NamedDays named_days(const Article& article, const Calendar& calendar) {
  NamedDays named;
  LayoutWords words;
  auto skip = article.boilerplate.begin();
  constexpr int kEarlyLines = 4;
  int number = 0;
  for (const Line& line : split_lines(article.text)) {
    while (skip != article.boilerplate.end() && skip->end <= line.span.begin) ++skip;
    if (skip != article.boilerplate.end() && skip->contains(line.span)) continue;
    words.split(article.text, line.span, kWordsOfLine);
    collect(words, calendar, number++ < kEarlyLines, named);
  }
  return named;
}

/// The day of that month nearest to `near`.
std::optional<Date> nearest(unsigned month, unsigned day, Date near) {
  const int year = static_cast<int>(std::chrono::year_month_day{near}.year());
  std::optional<Date> best;
  for (int y = year - 1; y <= year + 1; ++y) {
    const std::chrono::year_month_day ymd{std::chrono::year{y}, std::chrono::month{month}, std::chrono::day{day}};
    if (!ymd.ok()) continue;
    const Date date{ymd};
    if (!best || std::chrono::abs(date - near) < std::chrono::abs(*best - near)) best = date;
  }
  return best;
}

/// The day of that name nearest to `near`.
Date nearest(unsigned weekday, Date near) {
  const int from = static_cast<int>(std::chrono::weekday{near}.c_encoding());
  const int ahead = (static_cast<int>(weekday) - from + 7) % 7;
  constexpr int kMostAhead = 2;  // what is told lies behind rather than ahead
  return near + days{ahead <= kMostAhead ? ahead : ahead - 7};
}

std::optional<Date> latest_full(const NamedDays& named) {
  std::optional<Date> latest;
  for (const DateHit& hit : named.full)
    if (!latest || hit.date > *latest) latest = hit.date;
  return latest;
}

/// A full date is taken for the article's own time only where days around it are spoken of.
bool is_current(Date date, const NamedDays& named) {
  constexpr days kAround{45};
  if (named.last_year > static_cast<int>(std::chrono::year_month_day{date}.year())) return false;
  for (const DateHit& hit : named.full)
    if (hit.date == date && hit.has_weekday) return true;
  for (const auto& [month, day] : named.month_days)
    if (const auto other = nearest(month, day, date); other && std::chrono::abs(*other - date) <= kAround) return true;
  return std::find(named.early.begin(), named.early.end(), date) != named.early.end() && !named.weekdays.empty();
}

}  // namespace

std::optional<Publication> infer_published(const Article& article, const IngestKnowledge::Tables& tables,
                                           std::optional<Date> near) {
  const NamedDays named = named_days(article, tables.calendar);
  constexpr days kFar{60}, kWeek{6};
  const auto latest = latest_full(named);
  std::optional<Date> published;
  const auto consider = [&](Date date) {
    if (!published || date > *published) published = date;
  };
  if (near) {
    if (latest && std::chrono::abs(*latest - *near) <= kFar) consider(*latest);
    for (const auto& [month, day] : named.month_days)
      if (const auto date = nearest(month, day, *near); date && *date <= *near + days{3} && *near - *date <= kFar) consider(*date);
    for (const unsigned weekday : named.weekdays) {
      const Date date =
          nearest(weekday, published && std::chrono::abs(*published - *near) <= kWeek ? std::max(*near, *published) : *near);
      consider(date);
    }
    if (published && std::chrono::abs(*published - *near) > kFar) published.reset();
  } else if (latest && is_current(*latest, named)) {
    consider(*latest);
    // A weekday that is not over on that day is the one after it.
    for (const unsigned weekday : named.weekdays) {
      const Date after =
          *latest + days{(static_cast<int>(weekday) - static_cast<int>(std::chrono::weekday{*latest}.c_encoding()) + 7) % 7};
      if (after - *latest <= days{3}) consider(after);
    }
  }
  if (!published) return std::nullopt;
  return Publication{*published, to_iso(*published), DateOrigin::kInferred};
}

std::optional<Publication> infer_published(const Article& article, const IngestKnowledge& knowledge, Date near) {
  return infer_published(article, knowledge.tables(), std::optional<Date>(near));
}

}  // namespace hearsay
