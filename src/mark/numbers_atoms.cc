#include "mark/numbers_atoms.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {

namespace {

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr char lower_ascii(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_blank_at(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? byte <= ' ' : is_space(decode_at(text, at).code_point);
}

bool is_letter_at(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? is_ascii_letter(text[at]) : is_letter(decode_at(text, at).code_point);
}

std::uint32_t width_at(std::string_view text, std::uint32_t at) {
  return static_cast<unsigned char>(text[at]) < 0x80 ? 1 : decode_at(text, at).bytes;
}

// The plain sign that a typographic one stands for, or nothing.
std::string_view plain_sign(char32_t c) {
  switch (c) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return "-";
    case 0x2018:
    case 0x2019:
    case 0x02BC:
      return "'";
    default:
      return {};
  }
}

}  // namespace

void AtomLine::cut(std::string_view text, const Reading& reading, const Sentence& sentence) {
  atoms_.clear();
  reading_ = &reading;
  base_ = sentence.span.begin;
  const std::uint32_t end = std::min<std::uint32_t>(sentence.span.end, static_cast<std::uint32_t>(text.size()));
  lower_.assign(text.substr(base_, end - base_));
  std::transform(lower_.begin(), lower_.end(), lower_.begin(), lower_ascii);
  for (std::uint32_t at = base_; at < end;) {
    if (is_blank_at(text, at)) {
      at += width_at(text, at);
    } else if (is_ascii_digit(text[at])) {
      at = cut_digits(text, at, end);
    } else if (is_letter_at(text, at)) {
      at = cut_word(text, at, end);
    } else {
      at = cut_sign(text, at);
    }
  }
  attach_tokens(reading, sentence);
}

std::uint32_t AtomLine::cut_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  // "p.m.", "U.S.": single letters with dots between are one word; the dots leave its text.
  if (at + 3 < end && is_ascii_letter(text[at]) && text[at + 1] == '.' && is_ascii_letter(text[at + 2])) {
    std::uint32_t stop = at;
    while (stop + 1 < end && is_ascii_letter(text[stop]) && text[stop + 1] == '.') stop += 2;
    if (stop < end && stop > at + 2 && is_ascii_letter(text[stop]) && !(stop + 1 < end && is_letter_at(text, stop + 1))) ++stop;
    if (stop > at + 2 && !(stop < end && is_letter_at(text, stop))) {
      const std::uint32_t from = at - base_;
      std::uint32_t to = from;
      for (std::uint32_t i = from; i < stop - base_; ++i) {
        if (lower_[i] != '.') lower_[to++] = lower_[i];
      }
      atoms_.push_back(
          {{at, stop}, std::string_view(lower_).substr(from, to - from), 0, Atom::Kind::kWord, false, is_ascii_upper(text[at])});
      return stop;
    }
    // "149 B.C" without its last dot.
    if (stop == at + 2 && stop < end && is_ascii_letter(text[stop]) && !(stop + 1 < end && is_letter_at(text, stop + 1))) {
      const std::uint32_t from = at - base_;
      lower_[from + 1] = lower_[from + 2];
      atoms_.push_back(
          {{at, stop + 1}, std::string_view(lower_).substr(from, 2), 0, Atom::Kind::kWord, false, is_ascii_upper(text[at])});
      return stop + 1;
    }
  }
  std::uint32_t stop = at;
  while (stop < end && is_letter_at(text, stop)) stop += width_at(text, stop);
  stop = std::min(stop, end);
  atoms_.push_back(
      {{at, stop}, std::string_view(lower_).substr(at - base_, stop - at), 0, Atom::Kind::kWord, false, is_ascii_upper(text[at])});
  return stop;
}

std::uint32_t AtomLine::cut_digits(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kMostDigits = 15;  // beyond that no number is meant
  std::uint32_t stop = at;
  std::int64_t value = 0;
  for (; stop < end && is_ascii_digit(text[stop]); ++stop) {
    if (stop - at < kMostDigits) value = value * 10 + (text[stop] - '0');
  }
  atoms_.push_back(
      {{at, stop}, std::string_view(lower_).substr(at - base_, stop - at), 0, Atom::Kind::kDigits, false, false, value});
  return stop;
}

std::uint32_t AtomLine::cut_sign(std::string_view text, std::uint32_t at) {
  const std::uint32_t stop = at + width_at(text, at);
  std::string_view shown = std::string_view(lower_).substr(at - base_, stop - at);
  if (shown.size() > 1) {
    if (const std::string_view plain = plain_sign(decode_at(text, at).code_point); !plain.empty()) shown = plain;
  }
  atoms_.push_back({{at, stop}, shown, 0, Atom::Kind::kSign, false, false});
  return stop;
}

void AtomLine::attach_tokens(const Reading& reading, const Sentence& sentence) {
  std::uint32_t token = sentence.tokens.begin;
  for (std::size_t i = 0; i < atoms_.size(); ++i) {
    Atom& atom = atoms_[i];
    atom.glued = i > 0 && atoms_[i - 1].span.end == atom.span.begin;
    while (token + 1 < sentence.tokens.end && reading.tokens[token].span.end <= atom.span.begin) ++token;
    atom.token = token;
  }
}

TokenRange AtomLine::tokens(std::uint32_t begin, std::uint32_t end) const {
  const Span covered = span(begin, end);
  TokenRange range{atoms_[begin].token, atoms_[end - 1].token + 1};
  // The last atom may run over a token boundary.
  while (range.end < reading_->tokens.size() && reading_->tokens[range.end].span.begin < covered.end) ++range.end;
  return range;
}

std::vector<std::string> cut_phrase(std::string_view phrase) {
  Reading reading;
  Sentence whole;
  whole.span = {0, static_cast<std::uint32_t>(phrase.size())};
  AtomLine line;
  line.cut(phrase, reading, whole);
  std::vector<std::string> pieces;
  for (std::uint32_t i = 0; i < line.size(); ++i) pieces.emplace_back(line[i].text);
  return pieces;
}

}  // namespace hearsay
