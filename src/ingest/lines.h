#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "hearsay/span.h"

namespace hearsay {

/// One line of an article as its author meant it: of hard-wrapped text the whole paragraph.
struct Line {
  Span span;               ///< without blanks at its ends; never empty
  bool after_gap = false;  ///< an empty line (or the beginning of the text) precedes it
};

/// The lines of `text[from, size)`, in order. Linear.
std::vector<Line> split_lines(std::string_view text, std::uint32_t from = 0);

}  // namespace hearsay
