#include "read/sentences.h"

#include <algorithm>
#include <string>

#include "read/words.h"
#include "text/utf8.h"

namespace hearsay::read {
namespace {

// Marks that may follow a full stop inside its sentence; bounded, so that a line of nothing else stays linear.
constexpr std::size_t kMostClosers = 8;

bool is_terminal(std::string_view word) {
  if (word == "…" || word == "。" || word == "؟" || word == "।") return true;
  return !word.empty() && word.find_first_not_of(".!?") == std::string_view::npos;
}

bool is_ellipsis(std::string_view word) {
  return word == "…" || (word.size() >= 2 && word.find_first_not_of('.') == std::string_view::npos);
}

bool is_closer(std::string_view word) {
  static constexpr std::string_view kClosers[] = {"\"", "'", "''", "”", "’", "»", ")", "]", "}", "’’", "``", "›"};
  return std::find(std::begin(kClosers), std::end(kClosers), word) != std::end(kClosers);
}

bool is_opener(std::string_view word) {
  static constexpr std::string_view kOpeners[] = {"\"", "'", "``", "“", "‘", "«", "(", "[", "{", "‹", "„", "-", "–", "—", "*", "•"};
  return std::find(std::begin(kOpeners), std::end(kOpeners), word) != std::end(kOpeners);
}

// What can only end, so that a blank may stand before it.
bool is_trailing(std::string_view word) {
  if (word.size() >= 2 && word.size() <= 4 && (word[0] == ':' || word[0] == ';'))  // ":-)"
    return std::string_view(")(DPp").find(word.back()) != std::string_view::npos;
  return word == ")" || word == "]" || word == "}" || word == "”" || word == "»";
}

// Decides, word by word, whether a sentence ends behind it.
class Splitter {
 public:
  Splitter(std::string_view text, std::span<const Span> words, const TokenLexicon& lexicon)
      : text_(text), words_(words), lexicon_(lexicon) {}

  // Number of the first word after the sentence that ends at word `i`, or 0 if none ends there.
  std::size_t end_after(std::size_t i) {
    if (numbers_an_item(i + 1)) return i + 1;
    const std::string_view word = at(i);
    const bool stop = is_terminal(word);
    if (!stop && !(word.size() > 1 && word.back() == '.')) return 0;
    std::size_t next = i + 1;
    while (next < words_.size() && next < i + kMostClosers && closes(next)) ++next;
    if (next >= words_.size()) return next;
    const bool closed = next > i + 1;
    return (stop ? ends_at_stop(word, next, closed) : ends_at_abbreviation(word, next, closed)) ? next : 0;
  }

 private:
  std::string_view at(std::size_t i) const { return words_[i].of(text_); }

  // "2) ": an item of a list within a line, but for the first, which may be a mere reference.
  bool numbers_an_item(std::size_t i) const {
    return i + 1 < words_.size() && at(i).size() <= 2 && at(i) != "1" &&
           at(i).find_first_not_of("0123456789") == std::string_view::npos && at(i + 1) == ")" &&
           words_[i].end == words_[i + 1].begin && words_[i].begin > words_[i - 1].end && at(i - 1) != "(" && at(i - 1) != "," &&
           at(i - 1) != "and" && at(i - 1) != ":";
  }

  // Does word `i` belong to the sentence that a stop before it ended?
  bool closes(std::size_t i) const {
    if (words_[i].begin == words_[i - 1].end) return is_closer(at(i)) || is_terminal(at(i)) || is_trailing(at(i));
    return is_trailing(at(i));
  }

  // The first word at or after `i` that is no opening quotation mark or bracket.
  std::string_view first_word(std::size_t i) const {
    while (i + 1 < words_.size() && is_opener(at(i))) ++i;
    return at(i);
  }

  static bool lower_letter(std::string_view word) {
    const char32_t c = decode_at(word, 0).code_point;
    return is_letter(c) && !is_upper(c) && to_lower(word.substr(0, 1)) == word.substr(0, 1) && c < 0x600;
  }

  bool ends_at_stop(std::string_view word, std::size_t next, bool closed) const {
    const bool gap = words_[next].begin > words_[next - 1].end;
    const std::string_view after = first_word(next);
    const bool lower = lower_letter(after);
    if (is_ellipsis(word)) return !lower && gap && after != "I" && is_letter(decode_at(after, 0).code_point);
    if (lower && !gap) return word.find_first_of("?!") != std::string_view::npos;
    if (lower) return !closed;
    if (!gap) return is_letter(decode_at(after, 0).code_point) || is_opener(at(next));
    return at(next) != "," && at(next) != ";";
  }

  bool ends_at_abbreviation(std::string_view word, std::size_t next, bool closed) {
    const std::string_view after = first_word(next);
    if (after.empty() || lower_letter(after) || !is_letter(decode_at(after, 0).code_point)) return false;
    lower_into(word.substr(0, word.size() - 1), scratch_);
    const StopKind* kind = lexicon_.abbreviation(scratch_);
    if (kind && (*kind == StopKind::kTitle || *kind == StopKind::kNumbered)) return false;
    lower_into(after, scratch_);
    if (closed) return true;
    if (kind && *kind == StopKind::kMiddle) return false;
    return lexicon_.is_starter(scratch_) && !(word.size() == 2);
  }

  std::string_view text_;
  std::span<const Span> words_;
  const TokenLexicon& lexicon_;
  std::string scratch_;
};

// Cuts an overlong sentence behind the last semicolon, comma or other mark in reach, else anywhere.
void push_in_pieces(std::string_view text, std::span<const Span> words, TokenRange range, std::vector<TokenRange>& out) {
  while (range.size() > kLongestSentence) {
    std::uint32_t cut = range.begin + kLongestSentence;
    for (const std::string_view mark : {";", ","}) {
      std::uint32_t i = range.begin + kLongestSentence;
      while (i > range.begin + kLongestSentence / 2 && words[i - 1].of(text) != mark) --i;
      if (i == range.begin + kLongestSentence / 2) continue;
      cut = i;
      break;
    }
    out.push_back({range.begin, cut});
    range.begin = cut;
  }
  if (range.size() > 0) out.push_back(range);
}

}  // namespace

void split_sentences(std::string_view text, std::span<const Span> words, const TokenLexicon& lexicon,
                     std::vector<TokenRange>& sentences) {
  Splitter splitter(text, words, lexicon);
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t next = splitter.end_after(i);
    if (next == 0) {
      ++i;
      continue;
    }
    push_in_pieces(text, words, {begin, static_cast<std::uint32_t>(next)}, sentences);
    begin = static_cast<std::uint32_t>(next);
    i = next;
  }
  push_in_pieces(text, words, {begin, static_cast<std::uint32_t>(words.size())}, sentences);
}

}  // namespace hearsay::read
