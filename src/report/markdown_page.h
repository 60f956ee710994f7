#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay {

/// Text in which nothing is read as Markdown but the emphasis asked for.
class Styled {
 public:
  Styled() = default;
  Styled(std::string_view plain) { add(plain); }  // NOLINT(google-explicit-constructor): plain words are styled words
  Styled(const char* plain) : Styled(std::string_view(plain)) {}         // NOLINT(google-explicit-constructor)
  Styled(const std::string& plain) : Styled(std::string_view(plain)) {}  // NOLINT(google-explicit-constructor)
  Styled& add(std::string_view plain);
  Styled& bold(std::string_view plain);
  Styled& italic(std::string_view plain);
  const std::string& markdown() const { return markdown_; }

 private:
  std::string markdown_;
};

/// A Markdown document laid out for a terminal: paragraphs, lists and quotations wrapped to a width.
class MarkdownPage {
 public:
  explicit MarkdownPage(int width) : width_(width) {}

  void heading(int level, const Styled& text);
  void paragraph(const Styled& text);
  void item(int depth, const Styled& text);   ///< a list item; depth 0 is outermost
  void quote(int depth, const Styled& text);  ///< a quotation inside an item of that depth
  std::string take() { return std::move(out_); }

 private:
  enum class Block : std::uint8_t { kNone, kHeading, kParagraph, kItem, kQuote };
  void start(Block block);
  void wrap(std::string_view text, std::string_view first, std::string_view rest);

  int width_;
  std::string out_;
  Block last_ = Block::kNone;
};

}  // namespace hearsay
