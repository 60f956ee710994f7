#pragma once

#include <bit>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "hearsay/date.h"

namespace hearsay {

// Two directions of one description: for each struct a function `members(archive, object)` hands its members to the archive, which
// writes them or reads them.

/// The last value of an enumeration, so that no other is read back; to be specialised for each.
template <typename T>
inline constexpr T kLast = T{};

/// Numbers in groups of seven bits, the lowest first; strings and lists after their length.
class Packer {
 public:
  template <typename... Fields>
  void operator()(Fields&... fields) {
    (put(fields), ...);
  }
  std::string take() { return std::move(out_); }

 private:
  void put_number(std::uint64_t number) {
    while (number >= 128) {
      out_ += static_cast<char>(128 | (number & 127));
      number >>= 7;
    }
    out_ += static_cast<char>(number);
  }
  void put_signed(std::int64_t number) {
    put_number((static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63));
  }
  void put(std::string& text) {
    put_number(text.size());
    out_ += text;
  }
  void put(Date& date) { put_signed(date.time_since_epoch().count()); }
  void put(double& number) { put_number(std::bit_cast<std::uint64_t>(number)); }
  template <typename T>
  void put(std::optional<T>& maybe) {
    put_number(maybe ? 1 : 0);
    if (maybe) put(*maybe);
  }
  template <typename T>
  void put(std::vector<T>& list) {
    put_number(list.size());
    for (T& item : list) put(item);
  }
  template <typename T>
  void put(T& value) {
    if constexpr (std::is_enum_v<T>) {
      put_number(static_cast<std::uint64_t>(value));
    } else if constexpr (std::is_integral_v<T>) {
      put_signed(static_cast<std::int64_t>(value));
    } else {
      members(*this, value);
    }
  }

  std::string out_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Fields>
  void operator()(Fields&... fields) {
    (get(fields), ...);
  }
  bool good() const { return good_ && bytes_.empty(); }

 private:
  std::uint64_t get_number() {
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= static_cast<std::uint64_t>(byte & 127) << shift;
      if (byte < 128) return number;
    }
    good_ = false;
    bytes_ = {};
    return 0;
  }
  std::int64_t get_signed() {
    const std::uint64_t number = get_number();
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
  }
  /// A length; every item takes a byte at least, so a longer list than there are bytes is a lie.
  std::size_t get_length() {
    const std::uint64_t length = get_number();
    if (length <= bytes_.size()) return static_cast<std::size_t>(length);
    good_ = false;
    return 0;
  }
  void get(std::string& text) {
    const std::size_t length = get_length();
    text = bytes_.substr(0, length);
    bytes_.remove_prefix(length);
  }
  void get(Date& date) {
    constexpr std::int64_t kFarthest = 4'000'000;  // days: some 10,000 years
    const std::int64_t days = get_signed();
    good_ = good_ && days > -kFarthest && days < kFarthest;
    date = good_ ? Date{std::chrono::days{days}} : Date{};
  }
  void get(double& number) { number = std::bit_cast<double>(get_number()); }
  template <typename T>
  void get(std::optional<T>& maybe) {
    if (get_number() == 0) {
      maybe.reset();
    } else {
      get(maybe.emplace());
    }
  }
  template <typename T>
  void get(std::vector<T>& list) {
    const std::size_t length = get_length();
    list.clear();
    list.reserve(length);
    for (std::size_t i = 0; i < length && good_; ++i) get(list.emplace_back());
  }
  template <typename T>
  void get(T& value) {
    if constexpr (std::is_enum_v<T>) {
      const std::uint64_t number = get_number();
      good_ = good_ && number <= static_cast<std::uint64_t>(kLast<T>);
      value = good_ ? static_cast<T>(number) : T{};
    } else if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(get_signed());
    } else {
      members(*this, value);
    }
  }

  std::string_view bytes_;
  bool good_ = true;
};

}  // namespace hearsay
