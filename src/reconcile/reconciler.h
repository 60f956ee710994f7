#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "gather/gatherer.h"
#include "hearsay/analysis.h"
#include "hearsay/error.h"
#include "hearsay/situation.h"

namespace hearsay {

/// Room 6: the claims of one story to a situation.

struct ReconcileOptions {
  std::optional<Date> as_of;  ///< none: the latest day of publication; articles published later are left out
  std::optional<Date> since;  ///< tells what the articles published after this day changed
};

class Reconciler {
 public:
  /// Loads event codes, transliteration rules and the kinds that exclude each other. Errors: kMissingData, kMalformed.
  static Result<Reconciler> load(const std::filesystem::path& lexicon);
  ~Reconciler();
  Reconciler(Reconciler&&) noexcept;
  Reconciler& operator=(Reconciler&&) noexcept;

  /// Reports with the wire and story of each (`assignments[i]` belongs to `reports[i]`). Entities are united across all reports,
  /// events within a story. A pure function of its arguments. Thread-safe.
  Situation reconcile(std::vector<Report> reports, std::span<const Assignment> assignments, const ReconcileOptions& options) const;

 private:
  Reconciler();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
