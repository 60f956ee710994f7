#include "report/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

#include "text/utf8.h"

namespace hearsay {
namespace {

enum class Byte : std::uint8_t { kPlain, kEscape, kPage, kHigh };

constexpr std::array<Byte, 256> kBytes = [] {
  std::array<Byte, 256> table{};
  for (int byte = 0; byte < 256; ++byte) table[byte] = byte < 0x20 ? Byte::kEscape : byte < 0x80 ? Byte::kPlain : Byte::kHigh;
  table['"'] = table['\\'] = Byte::kEscape;
  table['<'] = table['>'] = table['&'] = Byte::kPage;
  return table;
}();

bool has_high_byte(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return true;
  return false;
}

}  // namespace

void JsonWriter::comma() {
  if (comma_due_) out_ += ',';
  comma_due_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  comma();
  out_ += bracket;
  comma_due_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_due_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  comma_due_ = false;
  return *this;
}

JsonWriter& JsonWriter::null() {
  comma();
  out_ += "null";
  return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
  comma();
  out_ += truth ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::value(double number) {
  constexpr double kExact = 9e15;  // whole numbers below are exact
  if (!std::isfinite(number)) return null();
  if (number == std::trunc(number) && std::fabs(number) < kExact) return write_integer(static_cast<std::int64_t>(number));
  comma();
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out_.append(digits.data(), end);
  return *this;
}

JsonWriter& JsonWriter::write_integer(std::int64_t number) {
  comma();
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out_.append(digits.data(), end);
  return *this;
}

JsonWriter& JsonWriter::id(std::string_view prefix, std::uint32_t index) {
  comma();
  std::array<char, 16> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::uint64_t{index} + 1).ptr;
  out_ += '"';
  out_ += prefix;
  out_.append(digits.data(), end);
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::next_line() {
  if (comma_due_) out_ += ',';
  out_ += '\n';
  comma_due_ = false;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  comma();
  out_ += '"';
  if (has_high_byte(text) && find_invalid_utf8(text) != std::string_view::npos) {
    append_escaped(repair_utf8(text).text);
  } else {
    append_escaped(text);
  }
  out_ += '"';
  return *this;
}

void JsonWriter::append_escaped(std::string_view text) {
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const Byte sort = kBytes[byte];
    if (sort == Byte::kPlain || sort == Byte::kHigh || (sort == Byte::kPage && !for_page_)) continue;
    out_.append(text.substr(plain, at - plain));
    append_escape(byte);
    plain = at + 1;
  }
  out_.append(text.substr(plain));
}

void JsonWriter::append_escape(unsigned char byte) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (byte) {
    case '"':
      out_ += "\\\"";
      return;
    case '\\':
      out_ += "\\\\";
      return;
    case '\n':
      out_ += "\\n";
      return;
    case '\r':
      out_ += "\\r";
      return;
    case '\t':
      out_ += "\\t";
      return;
    default:
      break;
  }
  out_ += "\\u00";
  out_ += kHex[byte >> 4];
  out_ += kHex[byte & 15];
}

}  // namespace hearsay
