#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Finds amounts: exact, vague, bounded, ranges, words and digits, with what they count or measure.
class QuantityFinder {
 public:
  static Result<QuantityFinder> load(const std::filesystem::path& lexicon);
  ~QuantityFinder();
  QuantityFinder(QuantityFinder&&) noexcept;
  QuantityFinder& operator=(QuantityFinder&&) noexcept;

  /// In text order, never overlapping, none inside a time of day or date (durations are quantities too). Thread-safe.
  std::vector<Quantity> find(const Article& article, const Reading& reading, std::span<const TimeMark> times) const;

 private:
  QuantityFinder();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
