#include "ingest/decode.h"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <cerrno>

#include "text/utf8.h"

namespace hearsay {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

/// The web reads these labels as Windows-1252 (WHATWG Encoding Standard).
std::string_view real_name(std::string_view charset) {
  for (const std::string_view latin : {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1"})
    if (charset == latin) return "windows-1252";
  return charset;
}

DecodedText decode_utf16(std::string_view bytes, bool little) {
  DecodedText decoded;
  decoded.text.reserve(bytes.size());
  std::size_t broken = bytes.size() % 2;
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(little ? a | (b << 8) : (a << 8) | b);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = 0xFFFD;
      ++broken;
    }
    append_utf8(decoded.text, c);
  }
  decoded.notes.push_back("was UTF-16");
  if (broken > 0) decoded.notes.push_back(fmt::format("{} sequences were not UTF-16 and became U+FFFD", broken));
  return decoded;
}

Result<DecodedText> decode_by_iconv(std::string_view bytes, const std::string& charset) {
  const iconv_t converter = ::iconv_open("UTF-8", charset.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1))
    return fail(ErrorCode::kUnsupported, {}, "the encoding \"" + charset + "\" is not known");
  DecodedText decoded;
  std::size_t broken = 0;
  std::string buffer(std::size_t{16} << 10, '\0');
  char* in = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  while (left > 0) {
    char* out = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t status = ::iconv(converter, &in, &left, &out, &room);
    decoded.text.append(buffer.data(), static_cast<std::size_t>(out - buffer.data()));
    if (status != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    append_utf8(decoded.text, U'\uFFFD');
    ++broken;
    ++in;
    --left;
  }
  ::iconv_close(converter);
  decoded.notes.push_back("was " + charset);
  if (broken > 0) decoded.notes.push_back(fmt::format("{} bytes were not {} and became U+FFFD", broken, charset));
  return decoded;
}

/// Text has no NUL characters and hardly any control characters.
bool is_binary(std::string_view text) {
  std::size_t controls = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0) return true;
    controls += (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B) || byte == 0x7F;
  }
  return controls * 20 > text.size();
}

}  // namespace

Result<DecodedText> decode_text(std::string_view bytes, std::optional<std::string_view> charset) {
  if (bytes.empty()) return fail(ErrorCode::kEmpty, {}, "holds nothing");
  DecodedText decoded;
  const std::string named = charset ? lower_ascii(*charset) : std::string();
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    decoded = decode_utf16(bytes.substr(2), bytes[0] == '\xFF');
  } else if (!named.empty() && named != "utf-8" && named != "utf8" && !bytes.starts_with("\xEF\xBB\xBF") &&
             find_invalid_utf8(bytes) != std::string_view::npos) {
    // A page that is valid UTF-8 is UTF-8 whatever it declares, or plain ASCII, which is the same.
    auto converted = decode_by_iconv(bytes, std::string(real_name(named)));
    if (converted) {
      decoded = std::move(*converted);
    } else {
      charset.reset();
    }
  }
  if (decoded.text.empty()) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (find_invalid_utf8(bytes) == std::string_view::npos) {
      decoded.text = std::string(bytes);
    } else {
      // The check comes before the repair: compressed data and images would pass as text made of U+FFFD.
      Repaired repaired = repair_utf8(bytes);
      if (repaired.replaced * 10 > bytes.size() * 3)
        return fail(ErrorCode::kBinary, {}, "is no text in an encoding that is read (UTF-8, or UTF-16 with a byte-order mark)");
      decoded.text = std::move(repaired.text);
      decoded.notes.push_back(fmt::format("{} byte sequences were not UTF-8 and became U+FFFD", repaired.replaced));
    }
  }
  if (decoded.text.empty()) return fail(ErrorCode::kEmpty, {}, "holds nothing");
  if (is_binary(decoded.text)) return fail(ErrorCode::kBinary, {}, "holds binary data, no text");
  return decoded;
}

}  // namespace hearsay
