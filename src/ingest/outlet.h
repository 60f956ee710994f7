#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hearsay/span.h"
#include "ingest/furniture.h"

namespace hearsay {

// How the name of an outlet looks, and where pages write it.

/// Two or more letters, none of them small.
bool is_all_capitals(std::string_view line);

/// Every word begins with a capital or a digit, or is a small connecting word of up to three letters.
bool all_capitalised(std::string_view line);

/// Most of its longer words begin with a capital, and there are three of them or more.
bool mostly_capitalised(std::string_view line);

/// Written as only trade names are: a capital after a small letter, digits at a word's end ("DayFive", "Kanal7").
bool is_brand(std::string_view line);

/// The name at `span` as it is best written: a spelling with small letters found elsewhere in `text`, else "THE EVENING SUN" as
/// "The Evening Sun".
std::string outlet_name(Span span, std::string_view text, FurnitureJudge& judge);

/// The first cell of a bar over the article, where it is no item of a menu.
std::optional<std::string> outlet_of_bar(Span bar, std::string_view text, FurnitureJudge& judge);

/// Whether a short line can be nothing but the name of an outlet: a brand, or a name of which the last word is a medium
/// ("Evening Herald"), or the first, for languages that put it there ("Courrier du Nord").
bool is_outlet(Span line, std::string_view text, FurnitureJudge& judge);

/// "meridian-weekly" and "meridian_weekly_0412" give "Meridian Weekly": words of which the last is a medium; others give nothing.
std::optional<std::string> outlet_of_file(std::string_view stem, const IngestKnowledge::Tables& tables);

/// "https://www.evening-sun.example/2026/…" gives "evening-sun.example".
std::optional<std::string> outlet_of_address(std::string_view url);

/// "© Evening Sun 2026", "Copyright 2026 Evening Sun. All rights reserved."
std::optional<std::string> outlet_of_copyright(Span line, std::string_view text, FurnitureJudge& judge);

}  // namespace hearsay
