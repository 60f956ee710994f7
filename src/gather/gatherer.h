#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "gather/common_words.h"
#include "hearsay/article.h"
#include "hearsay/date.h"

namespace hearsay {

/// Room 5: which articles carry one copy (wire), which tell one story.

struct GatherOptions {
  int window_days = 14;  ///< articles further apart than that are not one story
  bool batch = false;    ///< may use later articles too
};

struct Assignment {
  std::optional<std::uint32_t> wire;  ///< the copy it carries; every article of a report has one
  std::optional<std::uint32_t> story;
};

/// Online: `add` answers from the article and those added before it. Memory is bounded by the window. Not thread-safe.
class Gatherer {
 public:
  /// Borrows `words`.
  Gatherer(const CommonWords& words, GatherOptions options);
  ~Gatherer();
  Gatherer(Gatherer&&) noexcept;
  Gatherer& operator=(Gatherer&&) noexcept;

  /// Takes the next article in time order. One without a day, or whose day is only inferred, may join what is told at any time.
  Assignment add(const Article& article);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// All at once, in input order; the same answer for the same input.
///
/// Online, articles are taken by day, those without one first. With `batch`, all of them count for each, whatever the order of the
/// input: groups are joined as long as they are alike on average.
std::vector<Assignment> gather(std::span<const Article* const> articles, const CommonWords& words, const GatherOptions& options);

}  // namespace hearsay
