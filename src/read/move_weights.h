#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "read/weights.h"

namespace hearsay::read {

/// The weights of the parser's moves, laid out for speed: they are asked for most often by far.
///
///     lines u32 bits | 60 bytes 0      then 2^bits lines of 64 bytes:
///     fingerprint u16 × 12 | root of the weight i8 × 12, once for each of the three moves | 4 bytes 0
///
/// A feature lies in one line, so that a look-up touches one cache line; where more than twelve features share a line, those that
/// were part of the fewest mistakes were left out.
class MoveWeights final : public Scorer {
 public:
  static constexpr std::size_t kEntries = 12;
  struct alignas(64) Line {
    std::uint16_t fingerprints[kEntries];
    std::int8_t weights[3][kEntries];
    std::uint8_t unused[4];
  };
  static_assert(sizeof(Line) == 64);

  MoveWeights() = default;

  /// Borrows `bytes`, which must be aligned to 64. Errors: kDamagedData.
  static Result<MoveWeights> view(std::span<const std::byte> bytes, const std::string& where);

  int classes() const override { return 3; }
  void add(std::span<const std::uint64_t> features, float* scores) const override;

  static std::uint64_t line_of(std::uint64_t hash, std::uint32_t bits) { return hash >> (64 - bits); }
  /// Never zero, which marks an empty entry.
  static std::uint16_t fingerprint_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash | 1); }

 private:
  std::uint32_t bits_ = 1;
  const Line* lines_ = nullptr;
};

}  // namespace hearsay::read
