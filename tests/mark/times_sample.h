#pragma once

#include <cctype>
#include <string>
#include <string_view>

#include "hearsay/article.h"
#include "hearsay/date.h"
#include "hearsay/reading.h"

namespace hearsay {

/// A text and its reading, made by hand for tests: "Two_NUM boats_NOUN sank_VERB:past ."
///
/// Words stand between blanks as usual; a word may carry its tag after `_` and features after `:` (past, present, part, ger, inf,
/// plural). Sentences end at ". ", "! ", "? " before a capital, or at a line end; `\n` in the source is a line end. No trees.
struct Sample {
  Article article;
  Reading reading;

  explicit Sample(std::string_view source, std::string_view published = {}) {
    if (const std::optional<Date> date = parse_iso_date(published)) {
      article.published = Publication{*date, std::string(published), DateOrigin::kMetadata};
    }
    std::size_t at = 0;
    begin_sentence();
    while (at < source.size()) {
      const std::size_t blank = std::min(source.find(' ', at), source.size());
      add_chunk(source.substr(at, blank - at));
      if (blank < source.size()) article.text += ' ';
      at = blank + 1;
    }
    end_sentence();
  }
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

 private:
  void add_chunk(std::string_view chunk) {
    if (chunk == "\\n") {
      article.text += '\n';
      end_sentence();
      begin_sentence();
      return;
    }
    const std::size_t mark = chunk.rfind('_');
    std::string_view tag = mark == std::string_view::npos ? std::string_view() : chunk.substr(mark + 1);
    std::string_view word = chunk.substr(0, mark);
    std::string_view tail;
    // Signs after the tag: "boats_NOUN,"
    while (!tag.empty() && !std::isalnum(static_cast<unsigned char>(tag.back()))) tag.remove_suffix(1);
    if (mark != std::string_view::npos) tail = chunk.substr(mark + 1 + tag.size());
    const bool opens = !word.empty() && std::isupper(static_cast<unsigned char>(word.front())) != 0;
    if (opens && sentence_over_) {
      end_sentence();
      begin_sentence();
    }
    add_words(word, tag);
    add_words(tail, {});
    const std::string_view last = tail.empty() ? word : tail;
    sentence_over_ =
        last.size() > 1 && (last.ends_with('.') || last.ends_with('!') || last.ends_with('?')) &&
        (last.size() > 5 || last.ends_with("..") || tail.size() > 0 || std::islower(static_cast<unsigned char>(word.front())));
    if (last == ".") sentence_over_ = true;
  }

  void add_words(std::string_view text, std::string_view tag) {
    std::size_t at = 0;
    while (at < text.size()) {
      std::size_t end = at + 1;
      const auto kind = [&](std::size_t i) {
        const auto c = static_cast<unsigned char>(text[i]);
        return c >= 0x80 || std::isalpha(c) ? 1 : std::isdigit(c) ? 2 : 0;
      };
      const bool joins_digits = kind(at) == 2;
      while (end < text.size() && kind(at) != 0 &&
             (kind(end) == kind(at) || (joins_digits && std::string_view(",.:").find(text[end]) != std::string_view::npos &&
                                        end + 1 < text.size() && kind(end + 1) == 2))) {
        ++end;
      }
      Token token;
      token.span.begin = static_cast<std::uint32_t>(article.text.size());
      article.text += text.substr(at, end - at);
      token.span.end = static_cast<std::uint32_t>(article.text.size());
      set_tag(token, tag);
      reading.tokens.push_back(token);
      reading.sentence_of.push_back(static_cast<std::uint32_t>(reading.sentences.size()));
      at = end;
    }
  }

  static void set_tag(Token& token, std::string_view tag) {
    const std::string_view upos = tag.substr(0, tag.find(':'));
    for (int i = 0; i < kUposCount; ++i) {
      if (name_of(static_cast<Upos>(i)) == upos) token.upos = static_cast<Upos>(i);
    }
    const auto has = [&](std::string_view feature) { return tag.find(feature) != std::string_view::npos; };
    unsigned features = 0;
    if (has(":past")) features |= kPast;
    if (has(":pres")) features |= kPresent;
    if (has(":part")) features |= kParticiple;
    if (has(":ger")) features |= kGerund;
    if (has(":inf")) features |= kInfinitive;
    if (has(":plural")) features |= kPlural;
    token.features = static_cast<std::uint16_t>(features);
  }

  void begin_sentence() {
    begin_ = static_cast<std::uint32_t>(article.text.size());
    first_ = static_cast<std::uint32_t>(reading.tokens.size());
    sentence_over_ = false;
  }
  void end_sentence() {
    const auto end = static_cast<std::uint32_t>(reading.tokens.size());
    if (end == first_) return;
    Sentence sentence;
    sentence.span = {reading.tokens[first_].span.begin, reading.tokens[end - 1].span.end};
    sentence.tokens = {first_, end};
    reading.sentences.push_back(sentence);
  }

  std::uint32_t begin_ = 0;
  std::uint32_t first_ = 0;
  bool sentence_over_ = false;
};

}  // namespace hearsay
