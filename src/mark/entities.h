#pragma once

#include <filesystem>
#include <memory>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"
#include "mark/gazetteer.h"

namespace hearsay {

/// Finds people, organizations and places, unites the mentions of one article and gives places their coordinates.
class EntityFinder {
 public:
  /// `gazetteer` must outlive the finder.
  static Result<EntityFinder> load(const std::filesystem::path& lexicon, const Gazetteer& gazetteer);
  ~EntityFinder();
  EntityFinder(EntityFinder&&) noexcept;
  EntityFinder& operator=(EntityFinder&&) noexcept;

  /// Fills `entities`, `mentions` and `mention_at` of `marks`; times and quantities are there already. Thread-safe.
  void find(const Article& article, const Reading& reading, Marks& marks) const;

 private:
  EntityFinder();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
