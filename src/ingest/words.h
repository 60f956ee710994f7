#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/span.h"

namespace hearsay {

/// A run of letters, a number or a sign that counts as a word ("©"), as the layout of a page is read: no linguistics.
struct LayoutWord {
  enum class Kind : std::uint8_t { kLetters, kNumber, kSign };
  Span span;  ///< in the text that was split
  Kind kind = Kind::kLetters;
  bool capital = false;       ///< begins with a capital letter
  bool all_capitals = false;  ///< two or more letters, none of them small
  int value = 0;              ///< of a number of up to eight digits, else -1
  std::string_view key;       ///< lower case, straight apostrophes; "#" for a number
};

/// The words of one line. Reused from line to line to save allocations; `key`s borrow it.
class LayoutWords {
 public:
  /// Splits `text[span]`, at most `limit` words. Digits and letters never share a word ("15th" is two); "3,500" is one.
  void split(std::string_view text, Span span, std::size_t limit);

  const std::vector<LayoutWord>& words() const { return words_; }
  std::size_t size() const { return words_.size(); }
  const LayoutWord& operator[](std::size_t i) const { return words_[i]; }

  /// The characters between word `i` and the next (to the end of the span after the last).
  std::string_view gap_after(std::size_t i) const;

  /// True if the limit cut the line.
  bool cut() const { return cut_; }
  Span span() const { return span_; }
  std::string_view text() const { return text_; }

 private:
  void add_number(std::uint32_t begin);
  void add_letters(std::uint32_t begin);

  std::string_view text_;
  Span span_;
  std::uint32_t at_ = 0;
  bool cut_ = false;
  std::vector<LayoutWord> words_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> key_places_;
  std::string keys_;
};

}  // namespace hearsay
