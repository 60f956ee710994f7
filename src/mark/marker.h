#pragma once

#include <filesystem>
#include <memory>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Room 3: names and phrases to values: when, where, how many, who.

class Marker {
 public:
  /// Loads the lexicon's tables and maps the gazetteer. Errors: kMissingData, kDamagedData, kMalformed.
  static Result<Marker> open(const std::filesystem::path& lexicon, const std::filesystem::path& gazetteer);
  ~Marker();
  Marker(Marker&&) noexcept;
  Marker& operator=(Marker&&) noexcept;

  /// Times first, then quantities (no number inside a time), then people, organizations and places with their coreference.
  /// Thread-safe.
  Marks mark(const Article& article, const Reading& reading) const;

 private:
  Marker();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
