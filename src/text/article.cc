#include "hearsay/article.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::uint32_t kStride = 64;

constexpr bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// Code points that begin in `text[0, byte)`.
std::uint32_t code_points_before(std::string_view text, const std::vector<std::uint32_t>& marks, std::uint32_t byte) {
  const std::uint32_t block = byte / kStride;
  std::uint32_t count = marks[block];
  for (std::uint32_t i = block * kStride; i < byte; ++i) count += begins_character(text[i]);
  return count;
}

/// Byte at which code point `n` begins (the size of the text if there are no more).
std::uint32_t byte_of(std::string_view text, const std::vector<std::uint32_t>& marks, std::uint32_t n) {
  if (n / kStride >= marks.size()) return static_cast<std::uint32_t>(text.size());
  std::uint32_t byte = marks[n / kStride];
  for (std::uint32_t left = n % kStride; left > 0 && byte < text.size(); --left) byte += decode_at(text, byte).bytes;
  return byte;
}

std::vector<std::uint32_t> mark_bytes(std::string_view text) {
  std::vector<std::uint32_t> marks;
  marks.reserve(text.size() / kStride + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) marks.push_back(count);
    count += begins_character(text[i]);
  }
  marks.push_back(count);
  return marks;
}

std::vector<std::uint32_t> mark_code_points(std::string_view text) {
  std::vector<std::uint32_t> marks;
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (!begins_character(text[i])) continue;
    if (count++ % kStride == 0) marks.push_back(i);
  }
  return marks;
}

}  // namespace

Locator::Locator(const Article& article)
    : article_(article), text_marks_(mark_bytes(article.text)), input_marks_(mark_code_points(article.input)) {}

InputSpan Locator::locate(Span span) const {
  const auto& runs = article_.origin;
  const auto before = [](const OriginRun& run, std::uint32_t byte) { return run.text_end <= byte; };
  auto first = std::lower_bound(runs.begin(), runs.end(), span.begin, before);
  if (first == runs.end()) {
    if (runs.empty()) return {};
    return {runs.back().field, runs.back().input_end, runs.back().input_end};
  }
  const auto place_in = [&](const OriginRun& run, std::uint32_t byte, bool at_end) {
    const std::uint32_t length = code_points_before(article_.text, text_marks_, run.text_end) -
                                 code_points_before(article_.text, text_marks_, run.text_begin);
    if (length != run.input_end - run.input_begin) return at_end && byte > run.text_begin ? run.input_end : run.input_begin;
    const std::uint32_t within = std::clamp(byte, run.text_begin, run.text_end);
    return run.input_begin + code_points_before(article_.text, text_marks_, within) -
           code_points_before(article_.text, text_marks_, run.text_begin);
  };
  const std::uint32_t begin = place_in(*first, std::max(span.begin, first->text_begin), false);
  // The last run that the span reaches, within the same field.
  auto last = std::prev(std::lower_bound(first + 1, runs.end(), span.end,
                                         [](const OriginRun& run, std::uint32_t byte) { return run.text_begin < byte; }));
  while (last != first && last->field != first->field) --last;
  const std::uint32_t end = span.end > last->text_begin ? place_in(*last, span.end, true) : begin;
  return {first->field, begin, std::max(begin, end)};
}

std::string_view Locator::input_text(Span span) const {
  const InputSpan place = locate(span);
  if (place.field == Field::kTitle || article_.input.empty()) {
    // The field stands in `text` character by character: cut the span to what came from it.
    std::uint32_t begin = span.end, end = span.begin;
    for (auto run = std::lower_bound(article_.origin.begin(), article_.origin.end(), span.begin,
                                     [](const OriginRun& r, std::uint32_t byte) { return r.text_end <= byte; });
         run != article_.origin.end() && run->text_begin < span.end; ++run) {
      if (run->field != place.field) continue;
      begin = std::min(begin, std::max(span.begin, run->text_begin));
      end = std::max(end, std::min(span.end, run->text_end));
    }
    return begin < end ? std::string_view(article_.text).substr(begin, end - begin) : std::string_view{};
  }
  const std::string_view input = article_.input;
  const std::uint32_t begin = byte_of(input, input_marks_, place.begin);
  const std::uint32_t end = byte_of(input, input_marks_, place.end);
  return input.substr(begin, end - begin);
}

}  // namespace hearsay
