#pragma once

#include <string>

#include "hearsay/situation.h"

namespace hearsay {

/// What the page needs of a situation, as JSON that may stand inside a script element.
///
/// Named as in the contract, but ids are indexes, spans are pairs of UTF-16 offsets into each article's own `text` (as JavaScript
/// counts), and days are pairs.
std::string write_page_data(const Situation& situation);

}  // namespace hearsay
