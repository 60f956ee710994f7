#pragma once

#include <vector>

#include "hearsay/article.h"

namespace hearsay::read {

/// A stretch of text that no sentence crosses: the title, a paragraph, a line.
struct Block {
  Span span;
  bool title = false;
};

/// Cuts an article into blocks: boilerplate and bylines are left out, the title stands alone, blank lines and line ends cut.
/// A line end inside hard-wrapped prose does not. Blocks are non-empty, without blanks at their ends, in order.
std::vector<Block> find_blocks(const Article& article);

}  // namespace hearsay::read
