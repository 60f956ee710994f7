#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "hearsay/error.h"

namespace hearsay::read {

/// Whatever scores the classes of a linear model: the mapped weights when reading, the growing ones when training.
class Scorer {
 public:
  virtual ~Scorer() = default;
  virtual int classes() const = 0;

  /// Adds the weights of every feature to `scores`, one place per class.
  virtual void add(std::span<const std::uint64_t> features, float* scores) const = 0;
};

/// A linear model's weights as they lie in the file.
///
///     classes u32 | line bits u32 | pool bytes u32 | 52 bytes 0
///     lines of 64 bytes × 2^bits: fingerprint u16 × 14 | row u16 × 14, from the line's base | base u32, into the pool | 4 bytes 0
///     pool of rows: n u8, n × {class u8, root of the weight i8}, or where n is 255 the roots of all classes
///
/// The upper bits of a hash choose the line, the lower sixteen are the fingerprint: an unseen feature is mistaken for a known one
/// about once in seven thousand times, and most often costs one cache line. Where more than fourteen features share a line, those
/// that were part of the fewest mistakes were left out.
class Weights final : public Scorer {
 public:
  static constexpr std::size_t kEntries = 14;
  static constexpr std::uint8_t kDense = 255;
  struct alignas(64) Line {
    std::uint16_t fingerprints[kEntries];
    std::uint16_t rows[kEntries];
    std::uint32_t base;
    std::uint32_t unused;
  };
  static_assert(sizeof(Line) == 64);

  Weights() = default;

  /// Borrows `bytes`, which must be aligned to 64. Errors: kDamagedData.
  static Result<Weights> view(std::span<const std::byte> bytes, const std::string& where);

  int classes() const override { return classes_; }
  void add(std::span<const std::uint64_t> features, float* scores) const override;

  static std::uint64_t line_of(std::uint64_t hash, std::uint32_t bits) { return hash >> (64 - bits); }
  /// Never zero, which marks an empty entry.
  static std::uint16_t fingerprint_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash | 1); }

 private:
  int classes_ = 0;
  std::uint32_t bits_ = 1;
  const Line* lines_ = nullptr;
  const std::uint8_t* pool_ = nullptr;
};

/// What eight stored bits weigh: finer near zero, the square of what is stored.
inline int weight_of(std::int8_t stored) {
  return stored < 0 ? -stored * stored : stored * stored;
}

/// Index of a fingerprint among the first `entries` (at most sixteen) of a line of 64 aligned bytes, or `entries`.
std::size_t find_fingerprint(const void* line, std::size_t entries, std::uint16_t fingerprint);

}  // namespace hearsay::read
