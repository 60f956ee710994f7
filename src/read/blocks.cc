#include "read/blocks.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/utf8.h"

namespace hearsay::read {
namespace {

Span without_blanks(std::string_view text, Span span) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == '\0'; };
  while (span.begin < span.end && blank(text[span.begin])) ++span.begin;
  while (span.begin < span.end && blank(text[span.end - 1])) --span.end;
  return span;
}

// What is read, between what is not: title, boilerplate and bylines part the text.
std::vector<Block> readable(const Article& article) {
  std::vector<Span> closed = article.boilerplate;
  closed.insert(closed.end(), article.bylines.begin(), article.bylines.end());
  std::sort(closed.begin(), closed.end());
  const auto size = static_cast<std::uint32_t>(article.text.size());
  std::vector<Block> open;
  const auto between = [&](std::uint32_t begin, std::uint32_t end, bool title) {
    for (const Span& gap : closed) {
      if (gap.end <= begin) continue;
      if (gap.begin >= end) break;
      if (gap.begin > begin) open.push_back({{begin, gap.begin}, title});
      begin = std::max(begin, std::min(gap.end, end));
    }
    if (begin < end) open.push_back({{begin, end}, title});
  };
  if (!article.title || article.title->empty() || article.title->end > size) {
    between(0, size, false);
    return open;
  }
  between(0, article.title->begin, false);
  between(article.title->begin, article.title->end, true);
  between(article.title->end, size, false);
  return open;
}

bool ends_with_stop(std::string_view line) {
  while (!line.empty() && (line.back() == '"' || line.back() == '\'' || line.back() == ')' || line.back() == ']'))
    line.remove_suffix(1);
  for (const std::string_view quote : {"”", "’", "»"})
    if (line.ends_with(quote)) line.remove_suffix(quote.size());
  return !line.empty() && (std::string_view(".!?:;").find(line.back()) != std::string_view::npos || line.ends_with("…"));
}

bool begins_lower(std::string_view line) {
  if (line.empty()) return false;
  const Decoded c = decode_at(line, 0);
  return is_letter(c.code_point) && !is_upper(c.code_point);
}

// Lines of text set to a width of about 50 to 100 characters, most of them broken in mid-sentence.
constexpr std::size_t kNarrowest = 45;
constexpr std::size_t kWidest = 110;

bool is_wrapped(std::string_view text, const std::vector<Span>& lines) {
  std::size_t full = 0, broken = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view line = lines[i].of(text), next = lines[i + 1].of(text);
    if (next.empty() || line.size() < kNarrowest || line.size() > kWidest) continue;
    ++full;
    broken += !ends_with_stop(line) && begins_lower(next);
  }
  return full >= 4 && broken * 4 >= full;
}

// Joins a line to the one before it, or begins a block.
void cut_lines(std::string_view text, const Block& part, std::vector<Block>& blocks) {
  std::vector<Span> lines;
  for (std::uint32_t at = part.span.begin; at < part.span.end;) {
    const std::size_t newline = text.substr(0, part.span.end).find('\n', at);
    const auto end = newline == std::string_view::npos ? part.span.end : static_cast<std::uint32_t>(newline);
    lines.push_back(without_blanks(text, {at, end}));
    at = end + 1;
  }
  const bool wrapped = is_wrapped(text, lines);
  bool after_blank = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Span line = lines[i];
    if (line.empty()) {
      after_blank = true;
      continue;
    }
    bool joins = false;
    if (!after_blank && i > 0) {
      const std::string_view before = lines[i - 1].of(text);
      joins = begins_lower(line.of(text)) && !ends_with_stop(before);
      joins |= wrapped && before.size() >= kNarrowest && before.size() <= kWidest && !part.title;
    }
    if (joins)
      blocks.back().span.end = line.end;
    else
      blocks.push_back({line, part.title});
    after_blank = false;
  }
}

}  // namespace

std::vector<Block> find_blocks(const Article& article) {
  std::vector<Block> blocks;
  for (const Block& part : readable(article)) cut_lines(article.text, part, blocks);
  return blocks;
}

}  // namespace hearsay::read
