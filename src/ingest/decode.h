#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// Text in UTF-8 from bytes of a file, with what had to be repaired.
struct DecodedText {
  std::string text;
  std::vector<std::string> notes;
};

/// Bytes to UTF-8. A byte-order mark decides (UTF-8, UTF-16) and is taken off; else `charset`, as the page declares it; else UTF-8.
/// What is broken becomes U+FFFD. Errors (no `where`): kEmpty, kBinary (NUL characters, or mostly control characters),
/// kUnsupported.
Result<DecodedText> decode_text(std::string_view bytes, std::optional<std::string_view> charset = std::nullopt);

}  // namespace hearsay
