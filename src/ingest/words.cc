#include "ingest/words.h"

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr std::string_view kCurlyApostrophe = "\u2019";

}  // namespace

void LayoutWords::split(std::string_view text, Span span, std::size_t limit) {
  text_ = text;
  span_ = span;
  cut_ = false;
  words_.clear();
  keys_.clear();
  key_places_.clear();
  for (at_ = span.begin; at_ < span.end;) {
    const char c = text[at_];
    const auto code_point = static_cast<unsigned char>(c) < 0x80 ? Decoded{static_cast<char32_t>(c), 1} : decode_at(text, at_);
    const bool letter = is_ascii_letter(c) || (code_point.bytes > 1 && is_letter(code_point.code_point));
    if (!letter && !is_ascii_digit(c) && code_point.code_point != U'©') {
      at_ += code_point.bytes;
      continue;
    }
    if (words_.size() == limit) {
      cut_ = true;
      break;
    }
    const std::uint32_t begin = at_;
    if (letter) {
      add_letters(begin);
    } else if (is_ascii_digit(c)) {
      add_number(begin);
    } else {
      at_ += code_point.bytes;
      key_places_.emplace_back(static_cast<std::uint32_t>(keys_.size()), code_point.bytes);
      keys_.append(text, begin, code_point.bytes);
      words_.push_back({{begin, at_}, LayoutWord::Kind::kSign, false, false, 0, {}});
    }
  }
  for (std::size_t i = 0; i < words_.size(); ++i)
    words_[i].key = std::string_view(keys_).substr(key_places_[i].first, key_places_[i].second);
}

void LayoutWords::add_number(std::uint32_t begin) {
  const auto digit = [&](std::uint32_t i) { return i < span_.end && is_ascii_digit(text_[i]); };
  std::uint32_t end = begin;
  int value = 0;
  for (; digit(end); ++end) value = value < 0 || end - begin >= 8 ? -1 : value * 10 + (text_[end] - '0');
  while (end < span_.end && (text_[end] == ',' || text_[end] == '.') && digit(end + 1) && digit(end + 2) && digit(end + 3) &&
         !digit(end + 4)) {
    end += 4;
    value = -1;
  }
  at_ = end;
  key_places_.emplace_back(static_cast<std::uint32_t>(keys_.size()), 1);
  keys_.push_back('#');
  words_.push_back({{begin, end}, LayoutWord::Kind::kNumber, false, false, value, {}});
}

void LayoutWords::add_letters(std::uint32_t begin) {
  const auto key_begin = static_cast<std::uint32_t>(keys_.size());
  std::uint32_t letters = 0, capitals = 0;
  bool first_capital = false;
  bool foreign = false;  // letters beyond ASCII want the full mapping to lower case
  while (at_ < span_.end) {
    const char c = text_[at_];
    std::uint32_t bytes = 1;
    bool capital = c >= 'A' && c <= 'Z';
    if (is_ascii_letter(c)) {
      keys_.push_back(static_cast<char>(capital ? c + ('a' - 'A') : c));
    } else if (c == '\'' && at_ + 1 < span_.end && is_ascii_letter(text_[at_ + 1])) {
      keys_.push_back(c);
      ++at_;
      continue;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const Decoded decoded = decode_at(text_, at_);
      bytes = decoded.bytes;
      if (text_.substr(at_, bytes) == kCurlyApostrophe && at_ + bytes < span_.end && is_ascii_letter(text_[at_ + bytes])) {
        keys_.push_back('\'');
        at_ += bytes;
        continue;
      }
      if (!is_letter(decoded.code_point)) break;
      capital = is_upper(decoded.code_point);
      foreign = true;
      keys_.append(text_, at_, bytes);
    } else {
      break;
    }
    if (letters == 0) first_capital = capital;
    ++letters;
    capitals += capital;
    at_ += bytes;
  }
  if (foreign && capitals > 0) {
    const std::string lower = to_lower(std::string_view(keys_).substr(key_begin));
    keys_.resize(key_begin);
    keys_ += lower;
  }
  key_places_.emplace_back(key_begin, static_cast<std::uint32_t>(keys_.size()) - key_begin);
  words_.push_back({{begin, at_}, LayoutWord::Kind::kLetters, first_capital, letters > 1 && capitals == letters, 0, {}});
}

std::string_view LayoutWords::gap_after(std::size_t i) const {
  const std::uint32_t begin = words_[i].span.end;
  const std::uint32_t end = i + 1 < words_.size() ? words_[i + 1].span.begin : (cut_ ? begin : span_.end);
  return text_.substr(begin, end - begin);
}

}  // namespace hearsay
