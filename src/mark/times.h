#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Finds time expressions and resolves them against the article's date. `times.cc` and its neighbours `times_*.cc`.
class TimeFinder {
 public:
  static Result<TimeFinder> load(const std::filesystem::path& lexicon);
  ~TimeFinder();
  TimeFinder(TimeFinder&&) noexcept;
  TimeFinder& operator=(TimeFinder&&) noexcept;

  /// In text order, never overlapping. Thread-safe.
  std::vector<TimeMark> find(const Article& article, const Reading& reading) const;

 private:
  TimeFinder();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
