#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "ingest/gumbo_page.h"

namespace hearsay {

/// Writes the readable text of a page into an article: blanks joined, blocks on lines of their own, every character tied to the
/// source.
class PageTextWriter {
 public:
  /// Fills `article.text` and `article.origin`. `source` is the page, valid UTF-8; both must outlive the writer.
  PageTextWriter(std::string_view source, Article& article);

  void add(const PageText& text, bool keep_lines);
  /// Ends the line; `gap` also leaves an empty one.
  void end_line(bool gap);

  /// Bytes written, without a line end that is still to come.
  std::uint32_t size() const { return static_cast<std::uint32_t>(article_.text.size()); }

 private:
  void put(std::string_view character, std::size_t source_begin, std::size_t source_end);
  void put_blank(std::size_t source_begin, std::size_t source_end);
  void flush_breaks();
  std::uint32_t code_point_at(std::size_t source_byte);

  std::string_view source_;
  Article& article_;
  bool blank_ = false;                           // a blank is due before the next character
  std::size_t blank_begin_ = 0, blank_end_ = 0;  // where it stands in the source
  int breaks_ = 0;                               // line ends that are due
  bool last_even_ = false;                       // the last run has as many characters in the text as in the source
  std::size_t counted_byte_ = 0;                 // the last byte asked for …
  std::uint32_t counted_ = 0;                    // … and the code points before it
  std::vector<std::uint32_t> marks_;             // code points of the source before every kStride-th byte
};

/// The length of the source that makes the character at the head of `decoded`: 0 if the two do not agree.
/// Skips nothing: `source` must begin with the character or its entity.
std::size_t source_length(std::string_view source, std::string_view decoded, std::size_t character_bytes);

}  // namespace hearsay
