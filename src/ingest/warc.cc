#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/html.h"
#include "ingest/http_message.h"
#include "text/table.h"

namespace hearsay {
namespace {

/// Bytes of a source with a look ahead, line by line or by count.
class BufferedSource {
 public:
  explicit BufferedSource(ByteSource& source) : source_(source), buffer_(std::size_t{64} << 10) {}

  /// A line without its end; false at the end of the source. A line over 64 KiB is cut there and the rest passed over.
  bool line(std::string& out) {
    constexpr std::size_t kLongest = std::size_t{64} << 10;
    out.clear();
    bool any = false;
    while (fill()) {
      any = true;
      const char c = buffer_[begin_++];
      if (c == '\n') break;
      if (out.size() < kLongest) out.push_back(c);
    }
    if (!out.empty() && out.back() == '\r') out.pop_back();
    return any;
  }

  /// Passes up to `count` bytes to `out` (or over them, with nullptr) and returns how many there were.
  std::uint64_t take(std::uint64_t count, std::string* out) {
    std::uint64_t taken = 0;
    while (taken < count && fill()) {
      const std::size_t piece = static_cast<std::size_t>(std::min<std::uint64_t>(count - taken, end_ - begin_));
      if (out != nullptr) out->append(buffer_.data() + begin_, piece);
      begin_ += piece;
      taken += piece;
    }
    return taken;
  }

 private:
  bool fill() {
    if (begin_ < end_) return true;
    begin_ = 0;
    end_ = source_.read(buffer_.data(), buffer_.size());
    return end_ > 0;
  }

  ByteSource& source_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;
};

struct RecordHead {
  std::string type, url, content_type;
  std::uint64_t length = 0;
  bool has_length = false;
};

class WarcReader {
 public:
  WarcReader(ByteSource& source, const InputName& name, Intake& intake)
      : source_(source), bytes_(source), name_(name), intake_(intake) {}

  void read() {
    while (!intake_.stopped() && read_record()) {
    }
    if (intake_.stopped()) return;
    if (const Error* cut = source_.failure()) return intake_.fail(*cut, name_.path);
    if (failed_) return;
    if (records_ == 0) {
      intake_.fail({ErrorCode::kEmpty, name_.path, "holds no records"});
    } else if (pages_ == 0) {
      intake_.fail({ErrorCode::kEmpty, name_.path, fmt::format("none of its {} records is a page or a text", records_)});
    }
  }

 private:
  bool read_record();
  bool read_head(RecordHead& head);
  void read_page(const RecordHead& head, std::string&& block);
  void fail(ErrorCode code, std::string message) {
    failed_ = true;
    intake_.fail({code, where_, std::move(message)});
  }

  ByteSource& source_;
  BufferedSource bytes_;
  const InputName& name_;
  Intake& intake_;
  std::string where_;
  std::uint64_t records_ = 0;
  std::uint64_t pages_ = 0;
  bool failed_ = false;
};

/// The named fields up to the empty line. False if the source ends inside.
bool WarcReader::read_head(RecordHead& head) {
  constexpr int kMostFields = 1000;
  std::string line;
  for (int i = 0; i < kMostFields; ++i) {
    if (!bytes_.line(line)) return false;
    if (line.empty()) return true;
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::string name = lower_header(std::string_view(line).substr(0, colon));
    const std::string_view value = trim(std::string_view(line).substr(colon + 1));
    if (name == "warc-type") {
      head.type = lower_header(value);
    } else if (name == "warc-target-uri") {
      // Some writers of version 1.0 put it in angle brackets.
      const bool bracketed = value.size() > 2 && value.front() == '<' && value.back() == '>';
      head.url = std::string(bracketed ? value.substr(1, value.size() - 2) : value);
    } else if (name == "content-type") {
      head.content_type = lower_header(value);
    } else if (name == "content-length") {
      const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), head.length);
      head.has_length = error == std::errc{} && stop == value.data() + value.size();
    }
  }
  return true;
}

bool WarcReader::read_record() {
  std::string line;
  do {
    if (!bytes_.line(line)) return false;
  } while (line.empty());
  ++records_;
  where_ = fmt::format("{}#{}", name_.path, records_);
  if (!line.starts_with("WARC/")) {
    fail(ErrorCode::kMalformed, "a record does not begin with \"WARC/\"; the rest of the file is not read");
    return false;
  }
  RecordHead head;
  if (!read_head(head)) {
    if (source_.failure() == nullptr) fail(ErrorCode::kTruncated, "the file ends inside the head of a record");
    return false;
  }
  if (!head.has_length) {
    fail(ErrorCode::kMalformed, "the record has no Content-Length; the rest of the file is not read");
    return false;
  }
  const bool wanted = head.type == "response" || head.type == "resource" || head.type == "conversion";
  const bool too_large = wanted && head.length > intake_.options().max_article_bytes;
  std::string block;
  const std::uint64_t taken = bytes_.take(head.length, wanted && !too_large ? &block : nullptr);
  if (too_large) {
    fail(ErrorCode::kTooLarge,
         fmt::format("the record has {} bytes; the limit is {}", head.length, intake_.options().max_article_bytes));
  } else if (wanted) {
    read_page(head, std::move(block));
  }
  if (taken < head.length) {
    if (source_.failure() == nullptr)
      fail(ErrorCode::kTruncated, "the file ends inside the record; what was read until then is kept");
    return false;
  }
  return true;
}

void WarcReader::read_page(const RecordHead& head, std::string&& block) {
  HttpMessage message;
  if (head.type == "response") {
    if (!head.content_type.empty() && !head.content_type.starts_with("application/http")) return;  // a DNS answer or the like
    auto parsed = parse_http(std::move(block), intake_.options().max_article_bytes);
    if (!parsed) return fail(parsed.error().code, parsed.error().message);
    message = std::move(*parsed);
    if (message.status < 200 || message.status > 299) return;
  } else {
    message.body = std::move(block);
    message.content_type = head.content_type;
  }
  const MediaType type = media_type(message.content_type);
  const bool page = type.name == "text/html" || type.name == "application/xhtml+xml";
  if (!page && type.name != "text/plain") return;
  ++pages_;
  const auto charset = type.charset.empty() ? std::nullopt : std::optional<std::string_view>(type.charset);
  Result<Draft> draft = tl::unexpected(Error{});
  if (page) {
    draft = draft_of_page_bytes(message.body, charset, intake_.tables());
  } else if (auto decoded = decode_text(message.body, charset)) {
    draft = Draft{};
    draft->article.notes = std::move(decoded->notes);
    set_plain_text(draft->article, std::move(decoded->text));
  } else {
    draft = tl::unexpected(std::move(decoded).error());
  }
  if (!draft) {
    failed_ = true;
    return intake_.fail(std::move(draft).error(), where_);
  }
  draft->article.id = fmt::format("{}-{}", name_.stem, records_);
  if (!head.url.empty()) draft->article.url = head.url;
  draft->article.notes.insert(draft->article.notes.end(), message.notes.begin(), message.notes.end());
  intake_.accept(std::move(*draft), where_);
}

}  // namespace

void read_warc(ByteSource& source, const InputName& name, Intake& intake) {
  WarcReader(source, name, intake).read();
}

}  // namespace hearsay
