#include "ingest/http_message.h"

#include <charconv>

#include "ingest/byte_source.h"
#include "text/table.h"

namespace hearsay {
namespace {

struct Encodings {
  bool chunked = false;
  std::string content;
};

/// The body put together from its chunks; what does not follow the framing ends it.
std::string without_chunks(std::string_view body, bool* whole) {
  std::string out;
  *whole = false;
  while (true) {
    const std::size_t line_end = body.find('\n');
    if (line_end == std::string_view::npos) return out;
    const std::string_view line = trim(body.substr(0, line_end));
    std::size_t size = 0;
    const auto [stop, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (error != std::errc{} || (stop != line.data() + line.size() && *stop != ';' && *stop != ' ')) return out;
    body.remove_prefix(line_end + 1);
    if (size == 0) {
      *whole = true;
      return out;
    }
    out.append(body.substr(0, size));
    if (body.size() < size) return out;
    body.remove_prefix(size);
    while (!body.empty() && (body.front() == '\r' || body.front() == '\n')) {
      const bool last = body.front() == '\n';
      body.remove_prefix(1);
      if (last) break;
    }
  }
}

bool looks_chunked(std::string_view body) {
  const std::string_view line = trim(body.substr(0, std::min<std::size_t>(body.find('\n'), 20)));
  return !line.empty() && line.substr(0, line.find(';')).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

}  // namespace

std::string lower_header(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

MediaType media_type(std::string_view header) {
  const std::string lower = lower_header(header);
  MediaType type;
  const std::size_t end = lower.find(';');
  type.name = std::string(trim(std::string_view(lower).substr(0, end)));
  const std::size_t charset = lower.find("charset=");
  if (charset != std::string::npos) {
    std::string_view value = std::string_view(lower).substr(charset + 8);
    value = value.substr(0, value.find(';'));
    while (!value.empty() && (value.front() == '"' || value.front() == '\'' || value.front() == ' ')) value.remove_prefix(1);
    while (!value.empty() && (value.back() == '"' || value.back() == '\'' || value.back() == ' ')) value.remove_suffix(1);
    type.charset = std::string(value);
  }
  return type;
}

Result<HttpMessage> parse_http(std::string&& bytes, std::size_t limit_bytes) {
  HttpMessage message;
  const std::string_view all = bytes;
  const std::size_t first_end = all.find('\n');
  const std::string_view first = trim(all.substr(0, first_end));
  const std::size_t blank = first.find(' ');
  if (!first.starts_with("HTTP/") || blank == std::string_view::npos || first_end == std::string_view::npos)
    return fail(ErrorCode::kMalformed, {}, "the record holds no HTTP response");
  const std::string_view code = first.substr(blank + 1, 3);
  std::from_chars(code.data(), code.data() + code.size(), message.status);
  Encodings encodings;
  std::size_t at = first_end + 1;
  while (at < all.size()) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    const std::string_view line = trim(all.substr(at, end - at));
    at = std::min(end + 1, all.size());
    if (line.empty()) break;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string name = lower_header(line.substr(0, colon));
    const std::string_view value = trim(line.substr(colon + 1));
    if (name == "content-type") message.content_type = std::string(value);
    if (name == "content-encoding") encodings.content = lower_header(value);
    if (name == "transfer-encoding") encodings.chunked = lower_header(value).find("chunked") != std::string::npos;
  }
  if (message.status < 200 || message.status > 299) return message;
  message.body = std::string(all.substr(at));
  if (encodings.chunked && looks_chunked(message.body)) {
    bool whole = false;
    message.body = without_chunks(message.body, &whole);
    if (!whole) message.notes.push_back("the chunks of the body end before their end");
  }
  const std::string_view coding = encodings.content;
  const bool deflated =
      std::string_view(message.body).starts_with("\x1F\x8B") || std::string_view(message.body).starts_with("\x78");
  if (coding.find("gzip") != std::string_view::npos || coding.find("deflate") != std::string_view::npos) {
    if (deflated) {
      const auto source = gunzip(open_memory(message.body), {});
      auto unfolded = read_all(*source, limit_bytes, {});
      if (!unfolded) return tl::unexpected(std::move(unfolded).error());
      if (const Error* cut = source->failure()) message.notes.push_back("the body is cut off: " + cut->message);
      message.body = std::move(*unfolded);
    }
  } else if (!coding.empty() && coding != "identity" && coding != "none" && coding != "utf-8") {
    // Archivers often undo the encoding and leave the header; then the body is plain.
    if (trim(message.body).starts_with('<')) return message;
    return fail(ErrorCode::kUnsupported, {}, "the content encoding \"" + std::string(coding) + "\" is not read");
  }
  return message;
}

}  // namespace hearsay
