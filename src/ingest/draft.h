#pragma once

#include <optional>
#include <string>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "ingest/ingest.h"
#include "ingest/tables.h"

namespace hearsay {

/// What a format hands over: text with its origin, and the metadata that the record states. All else is found out from the text.
struct Draft {
  Article article;                       ///< text, origin, input; of the rest what the record states or its markup shows
  std::optional<std::string> published;  ///< the date of publication as the record writes it
  std::optional<std::string> file;       ///< the name of the file that holds this article alone, without its extension
};

/// Finds out what the record does not state: headline, furniture, bylines, outlet, date, language. Errors: kEmpty, kTooLarge.
Result<Article> complete(Draft draft, const IngestKnowledge::Tables& tables, const IngestOptions& options);

/// Puts `title` before the text as a field of its own, followed by two newlines. Requires text whose origin is already set.
void put_title(Article& article, std::string_view title);

/// Text that stands in the input character by character.
void set_plain_text(Article& article, std::string text);

}  // namespace hearsay
