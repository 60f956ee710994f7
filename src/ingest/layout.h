#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "ingest/calendar.h"
#include "ingest/tables.h"

namespace hearsay {

/// What the page around an article tells about it.
struct Layout {
  std::optional<Span> title;
  std::vector<Span> furniture;  ///< in text order, may overlap what is given in advance
  std::vector<Span> bylines;
  std::optional<std::string> outlet;
  std::optional<DateHit> stamp;  ///< when the page says it was published
  std::optional<DateHit> dateline;
};

/// Reads the layout of `article.text`: which lines above, inside and below the prose are furniture, which is the headline.
/// `article.title` may already be known; then it stands first, and none is looked for. `article.boilerplate` is left out.
Layout read_layout(const Article& article, const IngestKnowledge::Tables& tables);

/// Sorts spans and joins those that touch or overlap or have only blanks of `text` between them.
std::vector<Span> joined(std::vector<Span> spans, std::string_view text);

}  // namespace hearsay
