#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "hearsay/analysis.h"
#include "hearsay/date.h"

namespace hearsay {

/// Room 5: which articles carry one copy (wire), which tell one story.

struct GatherOptions {
  int window_days = 14;  ///< an article joins only what was seen within so many days before it
  bool batch = false;    ///< may use later articles too
};

struct Assignment {
  std::optional<std::uint32_t> wire;  ///< the copy it carries; every article of a report has one
  std::optional<std::uint32_t> story;
};

/// Online: `add` answers from the article and those added before it. Memory is bounded by the window. Not thread-safe.
class Gatherer {
 public:
  explicit Gatherer(GatherOptions options);
  ~Gatherer();
  Gatherer(Gatherer&&) noexcept;
  Gatherer& operator=(Gatherer&&) noexcept;

  /// Takes the next article in time order (undated ones stand at the time of the one before).
  Assignment add(const Report& report);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// All at once, in input order; the same answer for the same input. With `batch`, later articles count too.
std::vector<Assignment> gather(std::span<const Report> reports, const GatherOptions& options);

}  // namespace hearsay
