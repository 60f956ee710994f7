#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/date.h"
#include "hearsay/error.h"
#include "ingest/words.h"
#include "text/table.h"

namespace hearsay {

/// A date as a page writes it, found at a word.
struct DateHit {
  Date date;
  std::string iso;             ///< "2025-05-02" or "2025-05-02T09:15"
  std::size_t end_word = 0;    ///< the word after the date and its time of day
  bool guessed_order = false;  ///< "03/04/2025" was taken as day/month
  bool has_weekday = false;
};

/// Reads dates in the many ways in which pages write when they were published. All of them name day, month and year.
class Calendar {
 public:
  /// Errors: kMalformed with file and line.
  static Result<Calendar> from(const Table& table);

  /// The date that begins at word `i`, with weekday before and time of day after it. Nothing for a date without year.
  std::optional<DateHit> date_at(const LayoutWords& words, std::size_t i) const;

  /// The first date in any text, as metadata give it ("Fri, 02 May 2025 09:15:00 GMT", "2025-05-02T09:15:00+02:00").
  std::optional<DateHit> first_date(std::string_view text) const;

  /// A date in the path of an address ("/2025/05/02/", "-20250502-").
  std::optional<Date> date_in_url(std::string_view url) const;

  /// The word after a time of day that begins at `i` ("at 18:02 GMT"), or `i` where there is none.
  std::size_t skip_time(const LayoutWords& words, std::size_t i, std::string* clock = nullptr) const;

  std::optional<unsigned> month(std::string_view word) const { return number(months_, word); }
  std::optional<unsigned> weekday(std::string_view word) const { return number(weekdays_, word); }
  bool is_zone(std::string_view word) const { return zones_.contains(word); }
  bool points_ahead(std::string_view word) const { return future_.contains(word); }

 private:
  using Numbers = std::unordered_map<std::string_view, int>;
  static std::optional<unsigned> number(const Numbers& numbers, std::string_view word);
  struct Parts;
  std::optional<Parts> numeric(const LayoutWords& words, std::size_t i) const;
  std::optional<Parts> day_month_year(const LayoutWords& words, std::size_t i) const;
  std::optional<Parts> month_day_year(const LayoutWords& words, std::size_t i) const;
  std::size_t skip_glue(const LayoutWords& words, std::size_t i) const;
  std::size_t skip_half(const LayoutWords& words, std::size_t i, int* hour) const;
  std::size_t skip_zone(const LayoutWords& words, std::size_t i, std::string* zone) const;

  // Keys borrow `words_`, which does not move with the object.
  std::shared_ptr<const std::vector<std::string>> words_;
  Numbers months_, weekdays_, ordinals_, glue_, clock_, halves_, zones_, future_;
};

}  // namespace hearsay
