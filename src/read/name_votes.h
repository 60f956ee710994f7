#pragma once

#include <string_view>

#include "hearsay/reading.h"

namespace hearsay::read {

/// Lets the occurrences of a name within one article agree.
///
/// What is written alike gets the type that most of its occurrences have (the earliest on a tie). Where a name that was found
/// stands unmarked elsewhere, it is marked there too; so is a person's family name on its own. Names stay in order and apart.
/// Linear in the words. Method: majority over a document, as in the extended prediction history of Ratinov and Roth (2009).
void agree_on_names(std::string_view text, Reading& reading);

}  // namespace hearsay::read
