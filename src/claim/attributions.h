#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Finds who says what, in which words, through which channel: direct, indirect and mixed quotation, "according to", cue nouns.
class AttributionFinder {
 public:
  static Result<AttributionFinder> load(const std::filesystem::path& lexicon);
  ~AttributionFinder();
  AttributionFinder(AttributionFinder&&) noexcept;
  AttributionFinder& operator=(AttributionFinder&&) noexcept;

  /// In order of their content's first character. Thread-safe.
  std::vector<Attribution> find(const Article& article, const Reading& reading, const Marks& marks) const;

 private:
  AttributionFinder();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
