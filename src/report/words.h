#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "hearsay/situation.h"

namespace hearsay {

/// How days, numbers and clauses are said to people.

std::string spoken_day(Date day);                       ///< "11 March 2031"
std::string spoken_days(DayRange days);                 ///< "11–12 March 2031"
std::string spoken_period(const TimelineEntry& entry);  ///< "11 March 2031", "week of 3 March 2031", "March 2031", "2031"
std::string counted(std::size_t n, std::string_view one, std::string_view many);  ///< "1 article", "1,204 articles"

/// Blanks of all sorts joined to one; control, bidirectional and other invisible steering characters left out.
std::string clean_words(std::string_view text);

/// The first `most` characters at a word's end, with "…" where something was cut.
std::string shorten(std::string_view text, std::size_t most);

}  // namespace hearsay
