#include "read/move_weights.h"

#include <cstring>

namespace hearsay::read {

Result<MoveWeights> MoveWeights::view(std::span<const std::byte> bytes, const std::string& where) {
  MoveWeights weights;
  if (bytes.size() < sizeof(Line)) return fail(ErrorCode::kDamagedData, where, "the weights of moves are cut short");
  std::memcpy(&weights.bits_, bytes.data(), sizeof weights.bits_);
  if (weights.bits_ == 0 || weights.bits_ > 24 || bytes.size() != sizeof(Line) * ((std::size_t{1} << weights.bits_) + 1))
    return fail(ErrorCode::kDamagedData, where, "the weights of moves have an impossible size");
  weights.lines_ = reinterpret_cast<const Line*>(bytes.data()) + 1;
  return weights;
}

void MoveWeights::add(std::span<const std::uint64_t> features, float* scores) const {
  for (const std::uint64_t feature : features) __builtin_prefetch(lines_ + line_of(feature, bits_));
  int sums[3] = {};
  for (const std::uint64_t feature : features) {
    const Line& line = lines_[line_of(feature, bits_)];
    const std::size_t k = find_fingerprint(&line, kEntries, fingerprint_of(feature));
    if (k == kEntries) continue;
    for (std::size_t move = 0; move < 3; ++move) sums[move] += weight_of(line.weights[move][k]);
  }
  for (std::size_t move = 0; move < 3; ++move) scores[move] += static_cast<float>(sums[move]);
}

}  // namespace hearsay::read
