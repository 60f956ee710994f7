#include "ingest/page_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kLongestEntity = 40;
constexpr std::size_t kStride = 128;

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The length of "&#8217;" with or without its semicolon; 0 if it is none.
std::size_t numeric_entity(std::string_view source) {
  if (!source.starts_with("&#")) return 0;
  std::size_t at = 2;
  if (at < source.size() && (source[at] == 'x' || source[at] == 'X')) ++at;
  const std::size_t digits = at;
  while (at < source.size() && std::string_view("0123456789abcdefABCDEF").find(source[at]) != std::string_view::npos) ++at;
  if (at == digits) return 0;
  return at < source.size() && source[at] == ';' ? at + 1 : at;
}

/// The length of "&nbsp;"; without the semicolon only names that HTML has always known count, which are cut where the text goes on.
std::size_t named_entity(std::string_view source, std::string_view rest_of_decoded) {
  std::size_t end = 1;
  while (end < source.size() && end < kLongestEntity && is_name_character(source[end])) ++end;
  if (end == 1) return 0;
  if (end < source.size() && source[end] == ';') return end + 1;
  const std::string_view next = rest_of_decoded.substr(0, 3);
  for (std::size_t length = 3; length < end; ++length)
    if (!next.empty() && source.substr(length).starts_with(next)) return length;
  return end;
}

/// True if the source goes on with a tag, not with a "<" that is itself the next character.
bool is_tag(std::string_view source, std::string_view decoded) {
  if (source.front() != '<') return false;
  if (decoded.front() != '<') return true;
  const char next = source.size() > 1 ? source[1] : ' ';
  const bool opens = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
  return opens && decoded.substr(0, 3) != source.substr(0, std::min<std::size_t>(3, decoded.size()));
}

bool is_space_byte(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

}  // namespace

std::size_t source_length(std::string_view source, std::string_view decoded, std::size_t character_bytes) {
  if (source.empty()) return 0;
  const std::string_view character = decoded.substr(0, character_bytes), rest = decoded.substr(character_bytes);
  if (source.front() == '&') {
    const bool plain = character == "&" && !source.starts_with("&amp") && !source.starts_with("&AMP") && !source.starts_with("&#");
    if (plain) return 1;
    const std::size_t number = numeric_entity(source);
    return number > 0 ? number : named_entity(source, rest);
  }
  if (source.front() == '\r' && character == "\n") return source.starts_with("\r\n") ? 2 : 1;
  return source.starts_with(character) ? character_bytes : 0;
}

PageTextWriter::PageTextWriter(std::string_view source, Article& article) : source_(source), article_(article) {
  marks_.reserve(source.size() / kStride + 1);
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < source.size(); at += kStride) {
    marks_.push_back(count);
    count += count_code_points(source.substr(at, kStride));
  }
  marks_.push_back(count);
}

/// Code points before a byte. Most bytes are asked for in order, but the parser may move text.
std::uint32_t PageTextWriter::code_point_at(std::size_t source_byte) {
  if (source_byte < counted_byte_ || source_byte - counted_byte_ > kStride) {
    counted_byte_ = source_byte / kStride * kStride;
    counted_ = marks_[source_byte / kStride];
  }
  counted_ += count_code_points(source_.substr(counted_byte_, source_byte - counted_byte_));
  counted_byte_ = source_byte;
  return counted_;
}

void PageTextWriter::add(const PageText& text, bool keep_lines) {
  std::size_t at = static_cast<std::size_t>(text.source.data() - source_.data());
  const std::size_t end = std::min(at + text.source.size(), source_.size());
  if (text.source.data() < source_.data() || at > source_.size()) return;
  const std::string_view decoded = text.decoded;
  for (std::size_t i = 0; i < decoded.size();) {
    const Decoded c = decode_at(decoded, static_cast<std::uint32_t>(i));
    // A tag that the parser ignored may stand between two characters of one text.
    while (at < end && is_tag(source_.substr(at, end - at), decoded.substr(i))) {
      const std::size_t close = source_.find('>', at);
      at = close == std::string_view::npos ? end : std::min(close + 1, end);
    }
    while (at < end && source_[at] == '\0') ++at;
    const std::size_t length = at < end ? source_length(source_.substr(at, end - at), decoded.substr(i), c.bytes) : 0;
    const std::string_view character = decoded.substr(i, c.bytes);
    const bool blank = c.bytes == 1 ? is_space_byte(decoded[i]) : c.code_point == U'\u00A0';
    if (blank && keep_lines && c.code_point == U'\n') {
      end_line(false);
    } else if (blank) {
      put_blank(at, at + length);
    } else {
      put(character, at, at + length);
    }
    at += length;
    i += c.bytes;
  }
}

void PageTextWriter::put_blank(std::size_t source_begin, std::size_t source_end) {
  if (!blank_) blank_begin_ = source_begin;
  blank_ = true;
  blank_end_ = source_end;
}

void PageTextWriter::end_line(bool gap) {
  blank_ = false;
  if (!article_.text.empty()) breaks_ = std::max(breaks_, gap ? 2 : 1);
}

void PageTextWriter::flush_breaks() {
  article_.text.append(static_cast<std::size_t>(breaks_), '\n');
  if (breaks_ > 0) blank_ = false;
  breaks_ = 0;
  if (!blank_) return;
  blank_ = false;
  if (!article_.text.empty() && article_.text.back() != '\n') put(" ", blank_begin_, std::max(blank_begin_, blank_end_));
}

void PageTextWriter::put(std::string_view character, std::size_t source_begin, std::size_t source_end) {
  if (blank_ || breaks_ > 0) flush_breaks();
  const std::uint32_t begin = size();
  article_.text.append(character);
  const std::uint32_t end = size();
  const std::uint32_t input_begin = code_point_at(source_begin);
  const std::uint32_t input_end = code_point_at(source_end);
  auto& runs = article_.origin;
  const bool single = input_end - input_begin == 1;
  if (!runs.empty() && runs.back().text_end == begin && runs.back().input_end == input_begin) {
    OriginRun& last = runs.back();
    if (input_end == input_begin && !last_even_) {  // a second character of one entity
      last.text_end = end;
      return;
    }
    if (single && last_even_) {
      last.text_end = end;
      last.input_end = input_end;
      return;
    }
  }
  runs.push_back({begin, end, Field::kText, input_begin, input_end});
  last_even_ = single;
}

}  // namespace hearsay
