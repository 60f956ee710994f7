#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace hearsay::read {

/// Hashes of words and features. They are part of the model file's meaning: a change here needs a new model version.

/// One step of a multiplicative hash; order matters.
constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t x = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6))) * 0xD6E8FEB86659FD93ULL;
  return x ^ (x >> 32);
}

/// Hash of a string's bytes, eight at a time.
inline std::uint64_t hash_text(std::string_view text) {
  std::uint64_t h = text.size();
  while (text.size() >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), 8);
    h = mix(h, word);
    text.remove_prefix(8);
  }
  std::uint64_t word = 0;
  if (!text.empty()) std::memcpy(&word, text.data(), text.size());
  return mix(h, word);
}

}  // namespace hearsay::read
