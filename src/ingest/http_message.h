#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// An HTTP response as it went over the wire, its body freed of chunks and compression.
struct HttpMessage {
  int status = 0;
  std::string content_type;
  std::string body;
  std::vector<std::string> notes;
};

/// Errors (no `where`): kMalformed (no HTTP), kUnsupported (a content encoding that is not read), kTooLarge (the body unfolds over
/// the limit). A body that is cut off or was already freed of its encoding by the archiver is kept as it is.
Result<HttpMessage> parse_http(std::string&& bytes, std::size_t limit_bytes);

/// "text/html; charset=utf-8" taken apart, in lower case.
struct MediaType {
  std::string name, charset;
};
MediaType media_type(std::string_view header);

/// In lower case (ASCII).
std::string lower_header(std::string_view text);

}  // namespace hearsay
