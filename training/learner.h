#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "read/weights.h"

namespace hearsay::training {

/// The weights of a linear model while it learns: an averaged perceptron (Freund and Schapire, 1999; Collins, 2002).
///
/// A feature gets a row of weights when it is first part of a mistake; features that never are cost nothing.
class Learner final : public read::Scorer {
 public:
  explicit Learner(int classes);

  int classes() const override { return classes_; }
  void add(std::span<const std::uint64_t> features, float* scores) const override;

  /// Moves every feature's weight for `cls` by `step`.
  void update(std::span<const std::uint64_t> features, int cls, float step);

  /// Counts one decision; averages are taken over these.
  void tick() { ++now_; }

  /// Turns the weights into their averages; nothing may be learned afterwards.
  void average();

  /// How the averages are written.
  struct Packing {
    int fewest_updates = 2;   ///< features with fewer mistakes behind them are left out
    float clip_share = 1.0F;  ///< share of weights that keep their size; larger ones are cut to the eight-bit range
  };
  std::string pack(const Packing& packing) const;

  /// The same for the parser's three moves (read/move_weights.h) in 2^bits lines.
  std::string pack_moves(std::uint32_t bits, int fewest_updates) const;

  std::size_t features() const { return used_; }

 private:
  struct Row {
    std::uint64_t hash = 0;
    std::uint32_t index = 0;  // into the arrays, in rows
    std::uint32_t updates = 0;
  };
  Row* find_or_insert(std::uint64_t hash);
  const Row* find(std::uint64_t hash) const;
  void grow();

  int classes_;
  std::uint32_t now_ = 1;
  std::size_t used_ = 0;
  std::vector<Row> rows_;
  std::vector<float> weights_;
  std::vector<double> totals_;
  std::vector<std::uint32_t> stamps_;
};

}  // namespace hearsay::training
