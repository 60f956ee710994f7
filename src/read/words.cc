#include "read/words.h"

#include <algorithm>
#include <string>

#include "read/hashing.h"
#include "text/utf8.h"

namespace hearsay::read {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char shape_of(char32_t c) {
  if (c < 0x80) {
    if (c >= 'a' && c <= 'z') return 'x';
    if (c >= 'A' && c <= 'Z') return 'X';
    if (c >= '0' && c <= '9') return 'd';
    return static_cast<char>(c);
  }
  if (!is_letter(c)) return '~';
  return is_upper(c) ? 'X' : 'x';
}

// Runs of one kind are shortened to two, so that "Aleppo" and "Homs" look alike but "A" does not.
struct Look {
  std::array<char, 16> shape{};
  std::size_t size = 0;
  int letters = 0, capitals = 0;
  bool first_capital = false, inner_capital = false, digit = false, hyphen = false, stop = false;

  void see(char kind, bool first) {
    if (size < shape.size() && !(size >= 2 && shape[size - 1] == kind && shape[size - 2] == kind)) shape[size++] = kind;
    if (kind == 'X' || kind == 'x') {
      if (kind == 'X') {
        ++capitals;
        (letters == 0 && first ? first_capital : inner_capital) = true;
      }
      ++letters;
    }
    digit |= kind == 'd';
    hyphen |= kind == '-';
    stop |= kind == '.';
  }
};

Look look_at(std::string_view form) {
  Look look;
  for (std::uint32_t at = 0; at < form.size();) {
    const auto byte = static_cast<unsigned char>(form[at]);
    const Decoded c = byte < 0x80 ? Decoded{byte, 1} : decode_at(form, at);
    look.see(shape_of(c.code_point), look.letters == 0);
    at += std::max(c.bytes, 1u);
  }
  return look;
}

std::uint16_t bits_of(const Look& look, std::string_view form) {
  std::uint16_t bits = 0;
  const auto set = [&bits](bool condition, WordBit bit) {
    if (condition) bits = static_cast<std::uint16_t>(bits | bit);
  };
  set(look.first_capital, kCapital);
  set(look.letters >= 2 && look.capitals == look.letters, kAllCapitals);
  set(look.inner_capital && look.capitals < look.letters, kMidCapital);
  set(look.digit, kHasDigit);
  set(look.hyphen, kHasHyphen);
  set(look.letters > 0, kHasLetter);
  set(look.stop, kHasStop);
  set(!is_ascii(form), kNotAscii);
  return bits;
}

std::uint16_t line_bits(std::span<const Word> words) {
  int letters = 0, shouted = 0, capital = 0, long_words = 0;
  for (const Word& word : words) {
    if (!(word.bits & kHasLetter)) continue;
    ++letters;
    shouted += (word.bits & kAllCapitals) != 0;
    capital += (word.bits & (kCapital | kAllCapitals)) != 0;
    ++long_words;
  }
  if (letters >= 3 && shouted * 10 >= letters * 7) return kShout;
  if (letters >= 4 && capital * 10 >= long_words * 7) return kTitleCase;
  return 0;
}

void mark_line(std::span<Word> words) {
  const std::uint16_t line = line_bits(words);
  bool first = true;
  for (Word& word : words) {
    word.bits = static_cast<std::uint16_t>(word.bits | line);
    if (first && (word.bits & (kHasLetter | kHasDigit))) {
      word.bits = static_cast<std::uint16_t>(word.bits | kFirst);
      first = false;
    }
  }
}

// Quotation marks of other languages are read as those of English text, which is all that the model has learnt from.
std::string_view as_learnt(std::string_view form) {
  if (form.size() < 2 || form.size() > 3 || static_cast<unsigned char>(form.front()) < 0x80) return form;
  for (const std::string_view mark : {"«", "»", "„", "‟", "〝", "〞", "「", "」"})
    if (form == mark) return "\"";
  for (const std::string_view mark : {"‹", "›", "‚", "‛"})
    if (form == mark) return "'";
  return form;
}

}  // namespace

void lower_into(std::string_view text, std::string& out) {
  out.clear();
  if (!is_ascii(text)) {
    out = to_lower(text);
    return;
  }
  for (const char c : text) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
}

void see_words(std::string_view text, std::span<const Token> tokens, std::vector<Word>& words) {
  words.clear();
  words.resize(tokens.size());
  std::string lower;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view form = as_learnt(tokens[i].span.of(text));
    Word& word = words[i];
    lower_into(form, lower);
    const std::string_view low = lower;
    const Look look = look_at(form);
    word.lower = hash_text(low);
    word.shape = hash_text({look.shape.data(), look.size});
    for (std::size_t k = 0; k < word.prefix.size(); ++k) word.prefix[k] = hash_text(low.substr(0, k + 2));
    for (std::size_t k = 0; k < word.suffix.size(); ++k)
      word.suffix[k] = hash_text(low.substr(low.size() - std::min(low.size(), k + 1)));
    word.bits = bits_of(look, form);
    if (tokens[i].span.begin > 0 && (i == 0 || tokens[i - 1].span.end < tokens[i].span.begin))
      word.bits = static_cast<std::uint16_t>(word.bits | kAfterGap);
  }
  mark_line(words);
}

}  // namespace hearsay::read
