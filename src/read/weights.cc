#include "read/weights.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "read/hashing.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hearsay::read {
namespace {

struct alignas(64) Header {
  std::uint32_t classes;
  std::uint32_t bits;
  std::uint32_t pool_bytes;
};

}  // namespace

std::size_t find_fingerprint(const void* line, std::size_t entries, std::uint16_t fingerprint) {
#ifdef __SSE2__
  const __m128i wanted = _mm_set1_epi16(static_cast<short>(fingerprint));
  const auto* at = static_cast<const __m128i*>(line);  // beyond the entries the second half holds other things: masked off
  const __m128i same =
      _mm_packs_epi16(_mm_cmpeq_epi16(_mm_load_si128(at), wanted), _mm_cmpeq_epi16(_mm_load_si128(at + 1), wanted));
  const unsigned mask = static_cast<unsigned>(_mm_movemask_epi8(same)) & ((1U << entries) - 1);
  return mask == 0 ? entries : static_cast<std::size_t>(__builtin_ctz(mask));
#else
  const auto* at = static_cast<const std::uint16_t*>(line);
  return static_cast<std::size_t>(std::find(at, at + entries, fingerprint) - at);
#endif
}

Result<Weights> Weights::view(std::span<const std::byte> bytes, const std::string& where) {
  Header header{};
  if (bytes.size() < sizeof header) return fail(ErrorCode::kDamagedData, where, "the weights end before their header");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.classes == 0 || header.classes > 254 || header.bits == 0 || header.bits > 24)
    return fail(ErrorCode::kDamagedData, where, "the weights have an impossible header");
  const std::size_t lines = std::size_t{1} << header.bits;
  if (bytes.size() != sizeof header + lines * sizeof(Line) + header.pool_bytes)
    return fail(ErrorCode::kDamagedData, where, "the weights are not as long as they say");
  Weights weights;
  weights.classes_ = static_cast<int>(header.classes);
  weights.bits_ = header.bits;
  weights.lines_ = reinterpret_cast<const Line*>(bytes.data() + sizeof header);
  weights.pool_ = reinterpret_cast<const std::uint8_t*>(weights.lines_ + lines);
  return weights;
}

void Weights::add(std::span<const std::uint64_t> features, float* scores) const {
  for (const std::uint64_t feature : features) __builtin_prefetch(lines_ + line_of(feature, bits_));
  std::array<const std::uint8_t*, Features::kCapacity> rows;
  std::size_t found = 0;
  for (const std::uint64_t feature : features) {
    const Line& line = lines_[line_of(feature, bits_)];
    const std::size_t k = find_fingerprint(&line, kEntries, fingerprint_of(feature));
    if (k == kEntries || found == rows.size()) continue;
    rows[found] = pool_ + line.base + line.rows[k];
    __builtin_prefetch(rows[found++]);
  }
  std::array<int, 256> sums;
  const auto n = static_cast<std::size_t>(classes_);
  std::fill_n(sums.begin(), n, 0);
  for (std::size_t i = 0; i < found; ++i) {
    const auto* pair = reinterpret_cast<const std::int8_t*>(rows[i] + 1);
    if (*rows[i] == kDense) {
      for (std::size_t c = 0; c < n; ++c) sums[c] += weight_of(pair[c]);
    } else {
      for (int left = *rows[i]; left > 0; --left, pair += 2) sums[static_cast<std::uint8_t>(pair[0])] += weight_of(pair[1]);
    }
  }
  for (std::size_t c = 0; c < n; ++c) scores[c] += static_cast<float>(sums[c]);
}

}  // namespace hearsay::read
