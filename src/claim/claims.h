#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Finds the claims: the clauses that state a happening or a checkable condition, with kind, roles, factuality and speaker.
class ClaimFinder {
 public:
  static Result<ClaimFinder> load(const std::filesystem::path& lexicon);
  ~ClaimFinder();
  ClaimFinder(ClaimFinder&&) noexcept;
  ClaimFinder& operator=(ClaimFinder&&) noexcept;

  /// In order of evidence. Every claim of a quoted or reported clause takes its speaker from the attribution that holds it.
  /// Thread-safe.
  std::vector<Claim> find(const Article& article, const Reading& reading, const Marks& marks,
                          std::span<const Attribution> attributions) const;

 private:
  ClaimFinder();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
