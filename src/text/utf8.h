#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay {

struct Decoded {
  char32_t code_point = 0;
  std::uint32_t bytes = 1;
};

/// The code point at `at`. Requires valid UTF-8 and `at < text.size()` on a character's first byte.
Decoded decode_at(std::string_view text, std::uint32_t at);

/// Appends one code point as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// Number of code points in valid UTF-8.
std::uint32_t count_code_points(std::string_view text);

/// Offset of the first byte that is not UTF-8, or `npos`.
std::size_t find_invalid_utf8(std::string_view bytes);

struct Repaired {
  std::string text;
  std::size_t replaced = 0;  ///< maximal broken sequences, each turned into one U+FFFD
};

/// Valid UTF-8 from any bytes: every maximal broken sequence becomes one U+FFFD, as the Unicode Standard advises (3.9, best
/// practice).
Repaired repair_utf8(std::string_view bytes);

/// Full case folding, diacritics and ligatures dissolved, punctuation to one blank: for comparing names. "Al-Dżolani" → "al
/// dzolani".
std::string fold(std::string_view text);

/// Lower case by simple Unicode mapping; the number of characters stays the same.
std::string to_lower(std::string_view text);

bool is_space(char32_t c);
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_digit(char32_t c);  ///< ASCII 0–9
bool is_punctuation(char32_t c);

}  // namespace hearsay
