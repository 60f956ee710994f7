#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/date.h"
#include "hearsay/span.h"

namespace hearsay {

/// How the day of publication became known, surest first.
enum class DateOrigin : std::uint8_t { kMetadata, kHeader, kDateline, kUrl, kOption, kInferred };

struct Publication {
  Date date;
  std::string iso;  ///< as precise as the source gives it: "2024-12-07" or "2024-12-07T18:02"
  DateOrigin origin = DateOrigin::kMetadata;
  bool inferred() const { return origin == DateOrigin::kInferred; }
};

/// Where a stretch of `Article::text` stands in the input.
enum class Field : std::uint8_t { kText, kTitle };

/// A place in the input: Unicode code points, half-open, counted from the first character of the field.
struct InputSpan {
  Field field = Field::kText;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Ties `Article::text` to the input character by character.
///
/// A list of runs in order; within a run of equal length both sides advance together (byte by byte in the text, code point by
/// code point in the input); a run whose sides differ in length (an HTML entity, a repaired byte) maps as a whole.
///
///     text    |title···|body·······························|
///     input   |title   |<p>·····|&amp;|·····</p>
struct OriginRun {
  std::uint32_t text_begin = 0;  ///< bytes into `Article::text`
  std::uint32_t text_end = 0;
  Field field = Field::kText;
  std::uint32_t input_begin = 0;  ///< code points into the field
  std::uint32_t input_end = 0;
};

/// One document, ready to be read.
///
/// `text` is valid UTF-8 and is what every stage reads. Where the record gives a title of its own, it stands first in `text`,
/// followed by two newlines. Everything else of the input is kept in order; nothing is cut, boilerplate is only marked.
struct Article {
  std::string id;
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::optional<std::string> language;  ///< BCP 47
  std::optional<Publication> published;

  std::string text;
  std::optional<Span> title;       ///< the headline's place in `text`
  std::vector<Span> boilerplate;   ///< sorted, apart; navigation, buttons, nags, mastheads, publication stamps
  std::vector<Span> bylines;       ///< sorted, apart; bylines and datelines: not read as prose, but no boilerplate
  std::vector<std::string> notes;  ///< repairs and doubts a person should know ("3 bytes were not UTF-8")

  std::vector<OriginRun> origin;  ///< sorted by text; covers every byte that came from the input
  std::string input;              ///< the field `text` as it was given, where it differs from `text`; else empty

  /// The headline as text, if there is one.
  std::optional<std::string_view> title_text() const {
    return title ? std::optional<std::string_view>(title->of(text)) : std::nullopt;
  }
};

/// Turns byte spans of one article into places of the input.
///
/// Building costs one pass over the text; each question costs O(log runs + 64 bytes). Borrows the article. Thread-safe once built.
class Locator {
 public:
  explicit Locator(const Article& article);

  /// The input characters from the first to the last that the span covers. A span over text that came from nowhere (the blank lines
  /// between title and body) is empty at the next character's place. A span over two fields is cut to the field it begins in.
  InputSpan locate(Span span) const;

  /// The input substring at `locate(span)`: what the contract calls `text`.
  std::string_view input_text(Span span) const;

 private:
  const Article& article_;
  std::vector<std::uint32_t> text_marks_;   // code points before every 64th byte of `text`
  std::vector<std::uint32_t> input_marks_;  // byte offset of every 64th code point of `input`, where there is one
};

}  // namespace hearsay
