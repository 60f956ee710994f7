#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <span>
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

/// The features of one decision: hashes, each already mixed with the number of its template.
class Features {
 public:
  static constexpr std::size_t kCapacity = 160;

  void clear() { size_ = 0, next_ = 0; }

  /// Adds the next template's feature; templates count up by one with every call, so that calls must not be skipped.
  template <typename... Parts>
  void add(Parts... parts) {
    assert(size_ < kCapacity);
    std::uint64_t h = ++next_;
    ((h = mix(h, static_cast<std::uint64_t>(parts))), ...);
    hashes_[size_++] = h;
  }

  /// Passes over a template that has nothing to say here.
  void skip() { ++next_; }

  std::span<const std::uint64_t> hashes() const { return {hashes_.data(), size_}; }

 private:
  std::array<std::uint64_t, kCapacity> hashes_;
  std::size_t size_ = 0;
  std::uint64_t next_ = 0;
};

}  // namespace hearsay::read
