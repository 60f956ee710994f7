#include "text/utf8.h"

#include <utf8proc.h>

#include <array>

namespace hearsay {
namespace {

constexpr bool is_continuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence that starts at `at`, or 0; then `*broken` is the length of the maximal broken part
/// (Unicode Standard 3.9, table 3-7).
std::uint32_t sequence_length(std::string_view bytes, std::size_t at, std::uint32_t* broken) {
  const auto byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
  const unsigned lead = byte(at);
  *broken = 1;
  if (lead < 0x80) return 1;
  std::uint32_t length = 0;
  unsigned low = 0x80, high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return 0;
  }
  for (std::uint32_t i = 1; i < length; ++i) {
    const unsigned next = byte(at + i);
    if (next < low || next > high) return 0;
    *broken = i + 1;
    low = 0x80;
    high = 0xBF;
  }
  return length;
}

/// Letters that Unicode's decompositions leave whole, in the spelling by which names are compared.
std::string_view plain_form(char32_t c) {
  switch (c) {
    case U'ø':
      return "o";
    case U'đ':
      return "d";
    case U'ð':
      return "d";
    case U'þ':
      return "th";
    case U'ł':
      return "l";
    case U'ı':
      return "i";
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'ħ':
      return "h";
    case U'ə':
      return "e";
    default:
      return {};
  }
}

}  // namespace

Decoded decode_at(std::string_view text, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) return {((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  return {((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t value) { out.push_back(static_cast<char>(value)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (const char c : text) count += !is_continuation(static_cast<unsigned char>(c));
  return count;
}

std::size_t find_invalid_utf8(std::string_view bytes) {
  std::uint32_t broken = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::uint32_t length = sequence_length(bytes, at, &broken);
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

Repaired repair_utf8(std::string_view bytes) {
  Repaired repaired;
  repaired.text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    std::uint32_t broken = 0;
    const std::uint32_t length = sequence_length(bytes, at, &broken);
    if (length == 0) {
      append_utf8(repaired.text, U'\uFFFD');
      ++repaired.replaced;
      at += broken;
    } else {
      repaired.text.append(bytes, at, length);
      at += length;
    }
  }
  return repaired;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  const auto put_blank = [&] {
    if (blank && !out.empty()) out.push_back(' ');
    blank = false;
  };
  std::array<utf8proc_int32_t, 32> parts{};
  for (std::uint32_t at = 0; at < text.size();) {
    const Decoded decoded = decode_at(text, at);
    at += decoded.bytes;
    if (decoded.code_point < 0x80) {  // nearly all of it
      const char c = static_cast<char>(decoded.code_point);
      if ((c >= 'a' && c <= 'z') || is_digit(decoded.code_point)) {
        put_blank();
        out.push_back(c);
      } else if (c >= 'A' && c <= 'Z') {
        put_blank();
        out.push_back(static_cast<char>(c - 'A' + 'a'));
      } else if (c != '\'') {  // "Sana'a" is "sanaa"
        blank = true;
      }
      continue;
    }
    int last_class = UTF8PROC_BOUNDCLASS_START;
    const utf8proc_ssize_t count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(decoded.code_point), parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), &last_class);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
      const char32_t part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
      switch (utf8proc_category(static_cast<utf8proc_int32_t>(part))) {
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ME:
        case UTF8PROC_CATEGORY_LM:  // modifier letters: the ayn and hamza of scholars
          break;
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
          put_blank();
          if (const std::string_view plain = plain_form(part); !plain.empty()) {
            out.append(plain);
          } else {
            append_utf8(out, part);
          }
          break;
        default:
          if (part != U'\u2019' && part != U'\u2018') blank = true;
      }
    }
  }
  return out;
}

std::string to_lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    const Decoded decoded = decode_at(text, at);
    at += decoded.bytes;
    if (decoded.code_point < 0x80) {
      const char c = static_cast<char>(decoded.code_point);
      out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    } else {
      append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(decoded.code_point))));
    }
  }
  return out;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return c == 0x85 || c == 0xFEFF || c == 0x200B;
  }
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return true;
    default:
      return false;
  }
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_punctuation(char32_t c) {
  if (c < 0x80) return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x7F);
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return true;
    default:
      return false;
  }
}

}  // namespace hearsay
