#pragma once

#include <cstdint>
#include <string_view>

namespace hearsay {

/// A half-open range of bytes `[begin, end)` into one article's `text`.
///
/// Spans always refer to `Article::text`, the buffer that every stage reads. They become offsets into the input, in Unicode
/// code points, only at the JSON border (see `Article::locate`).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  /// The bytes of `text` that the span covers. Requires `end <= text.size()`.
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }

  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

}  // namespace hearsay
