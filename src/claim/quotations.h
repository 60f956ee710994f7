#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/reading.h"
#include "hearsay/span.h"

namespace hearsay {

/// A stretch of the article between quotation marks, within one paragraph.
struct Quotation {
  Span span;          ///< with its marks
  TokenRange tokens;  ///< those of `span`
  std::uint32_t paragraph = 0;
  bool closed = true;    ///< false: no mark closes it; it ends with its sentence, or with its paragraph where the next resumes it
  bool resumed = false;  ///< the next paragraph opens with the same mark: one speech over several paragraphs
};

/// Finds quotations, careful about marks that are foreign, mixed, missing or apostrophes. Immutable, thread-safe.
class QuotationFinder {
 public:
  /// Reads quotation_marks.lex. Errors: kMissingData, kMalformed.
  static Result<QuotationFinder> load(const std::filesystem::path& lexicon);

  /// In text order, never overlapping; quotations within quotations are part of the outer one. Linear time.
  std::vector<Quotation> find(const Article& article, const Reading& reading) const;

  struct Mark {
    char32_t code_point = 0;
    bool opens = false;
    bool closes = false;
    bool single = false;
    std::uint16_t family = 0;
  };
  /// The mark that a character is; null if it is none.
  const Mark* mark(char32_t code_point) const;

 private:
  std::vector<Mark> marks_;
};

/// By sentence: the paragraph it stands in. A paragraph ends where a line ends between two sentences.
std::vector<std::uint32_t> number_paragraphs(const Article& article, const Reading& reading);

}  // namespace hearsay
