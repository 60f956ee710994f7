#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/draft.h"

namespace hearsay {

/// A draft from the source of a web page: its readable text, what its metadata state, and the parts that its markup shows to be
/// furniture. Takes the source as the article's `input`. Errors (no `where`): kEmpty, kUnsupported.
Result<Draft> draft_of_page(std::string source, const IngestKnowledge::Tables& tables);

/// The same from bytes, in the encoding that `charset` (of an HTTP header) or the page itself declares. Errors also as
/// `decode_text`.
Result<Draft> draft_of_page_bytes(std::string_view bytes, std::optional<std::string_view> charset,
                                  const IngestKnowledge::Tables& tables);

/// True if the text holds tags or entities, as the contents of feeds do or do not.
bool looks_like_markup(std::string_view text);

}  // namespace hearsay
