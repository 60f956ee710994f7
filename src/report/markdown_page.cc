#include "report/markdown_page.h"

#include <algorithm>
#include <cctype>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr int kNarrowest = 20;

bool is_word_byte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// Whether the byte would be read as Markdown where it stands.
bool is_markup(std::string_view text, std::size_t at) {
  constexpr std::string_view kAlways = "\\`*[]<>~|";
  if (kAlways.find(text[at]) != std::string_view::npos) return true;
  if (text[at] == '&') return at + 1 < text.size() && (is_word_byte(text[at + 1]) || text[at + 1] == '#');
  if (text[at] != '_') return false;
  return at == 0 || at + 1 == text.size() || !is_word_byte(text[at - 1]) || !is_word_byte(text[at + 1]);
}

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text, at)) out += '\\';
    out += text[at];
  }
}

/// Columns of a terminal: East Asian wide characters take two.
int columns(std::string_view text) {
  int n = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const Decoded c = decode_at(text, at);
    const bool wide = (c.code_point >= 0x1100 && c.code_point <= 0x115f) || (c.code_point >= 0x2e80 && c.code_point <= 0xa4cf) ||
                      (c.code_point >= 0xac00 && c.code_point <= 0xd7a3) || (c.code_point >= 0xf900 && c.code_point <= 0xfaff) ||
                      (c.code_point >= 0xff00 && c.code_point <= 0xff60) || (c.code_point >= 0x1f300 && c.code_point <= 0x1faff);
    n += wide ? 2 : 1;
    at += c.bytes;
  }
  return n;
}

/// Where in a word a backslash keeps it from opening a block at the start of a line ("-", "#", "1.", "==="); none if it opens none.
std::size_t block_mark(std::string_view word) {
  if (word.empty()) return std::string_view::npos;
  if (word == "-" || word == "+" || word.front() == '#' || word.front() == '=' || word.substr(0, 2) == "--") return 0;
  std::size_t digits = 0;
  while (digits < word.size() && std::isdigit(static_cast<unsigned char>(word[digits])) != 0) ++digits;
  const bool numbered = digits > 0 && digits + 1 == word.size() && (word[digits] == '.' || word[digits] == ')');
  return numbered ? digits : std::string_view::npos;
}

}  // namespace

Styled& Styled::add(std::string_view plain) {
  append_escaped(markdown_, plain);
  return *this;
}

Styled& Styled::bold(std::string_view plain) {
  if (plain.empty()) return *this;
  markdown_ += "**";
  append_escaped(markdown_, plain);
  markdown_ += "**";
  return *this;
}

Styled& Styled::italic(std::string_view plain) {
  if (plain.empty()) return *this;
  markdown_ += '*';
  append_escaped(markdown_, plain);
  markdown_ += '*';
  return *this;
}

void MarkdownPage::heading(int level, const Styled& text) {
  start(Block::kHeading);
  out_ += std::string(static_cast<std::size_t>(level), '#') + ' ' + text.markdown() + '\n';
}

void MarkdownPage::paragraph(const Styled& text) {
  start(Block::kParagraph);
  wrap(text.markdown(), "", "");
}

void MarkdownPage::item(int depth, const Styled& text) {
  start(Block::kItem);
  const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
  wrap(text.markdown(), indent + "- ", indent + "  ");
}

void MarkdownPage::quote(int depth, const Styled& text) {
  start(Block::kQuote);
  const std::string indent(static_cast<std::size_t>(depth) * 2 + 2, ' ');
  wrap(text.markdown(), indent + "> ", indent + "> ");
}

void MarkdownPage::start(Block block) {
  const bool close = (block == Block::kItem || block == Block::kQuote) && (last_ == Block::kItem || last_ == Block::kQuote);
  if (last_ != Block::kNone && !close) out_ += '\n';
  last_ = block;
}

void MarkdownPage::wrap(std::string_view text, std::string_view first, std::string_view rest) {
  out_ += first;
  const int room = std::max(width_ - columns(first), kNarrowest);
  int used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const int needed = columns(word);
    if (used > 0 && used + 1 + needed > room) {
      out_ += '\n';
      out_ += rest;
      used = 0;
    }
    if (used > 0) out_ += ' ';
    const std::size_t mark = used == 0 ? block_mark(word) : std::string_view::npos;
    out_ += word.substr(0, std::min(mark, word.size()));
    if (mark != std::string_view::npos) (out_ += '\\') += word.substr(mark);
    used += needed + (used > 0 ? 1 : 0);
  }
  out_ += '\n';
}

}  // namespace hearsay
