#include "ingest/lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {
namespace {

struct Physical {
  Line line;
  bool indented = false;
};

Span trimmed(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    const Decoded c = decode_at(text, begin);
    if (!is_space(c.code_point)) break;
    begin += c.bytes;
  }
  while (end > begin) {
    std::uint32_t last = end - 1;
    while (last > begin && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (!is_space(decode_at(text, last).code_point)) break;
    end = last;
  }
  return {begin, end};
}

std::vector<Physical> physical_lines(std::string_view text, std::uint32_t from) {
  std::vector<Physical> lines;
  bool gap = true;
  for (std::uint32_t begin = from; begin < text.size();) {
    const std::size_t newline = text.find_first_of("\n\r", begin);
    const auto end = static_cast<std::uint32_t>(std::min(newline, text.size()));
    const Span span = trimmed(text, begin, end);
    if (span.empty()) {
      gap = gap || end > begin || begin == from || text[begin - 1] != '\r' || text[begin] != '\n';
    } else {
      lines.push_back({{span, gap}, span.begin >= begin + 2 || text[begin] == '\t'});
      gap = false;
    }
    begin = end + 1;
  }
  return lines;
}

bool ends_sentence(std::string_view line) {
  constexpr std::string_view kClosing = "\"')]";
  while (!line.empty() && kClosing.find(line.back()) != std::string_view::npos) line.remove_suffix(1);
  return !line.empty() && std::string_view(".!?:").find(line.back()) != std::string_view::npos;
}

bool begins_small(std::string_view text, Span span) {
  const char32_t c = decode_at(text, span.begin).code_point;
  return is_letter(c) && !is_upper(c);
}

/// True where lines break at a column and not where sentences end, as in old newswire.
bool is_wrapped(std::string_view text, const std::vector<Physical>& lines) {
  constexpr std::uint32_t kWidest = 100, kNarrowest = 40;
  std::uint32_t width = 0;
  for (const Physical& p : lines) width = std::max(width, p.line.span.size());
  if (width > kWidest || width < kNarrowest) return false;
  std::size_t followed = 0, full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].line.after_gap || lines[i + 1].indented) continue;
    ++followed;
    full += lines[i].line.span.size() * 10 >= width * 6 && !ends_sentence(lines[i].line.span.of(text));
  }
  return followed >= 2 && full * 10 >= followed * 6;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text, std::uint32_t from) {
  constexpr std::uint32_t kLeastBroken = 40;  // a shorter line that goes on in small letters is no broken sentence
  const std::vector<Physical> physical = physical_lines(text, from);
  const bool wrapped = is_wrapped(text, physical);
  std::vector<Line> lines;
  lines.reserve(physical.size());
  for (const Physical& p : physical) {
    const bool joins = !lines.empty() && !p.line.after_gap && !(wrapped && p.indented) &&
                       (wrapped || (begins_small(text, p.line.span) && lines.back().span.size() >= kLeastBroken &&
                                    !ends_sentence(lines.back().span.of(text))));
    if (joins) {
      lines.back().span.end = p.line.span.end;
    } else {
      lines.push_back(p.line);
    }
  }
  return lines;
}

}  // namespace hearsay
