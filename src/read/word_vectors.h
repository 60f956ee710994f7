#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "hearsay/error.h"
#include "read/kernels.h"
#include "read/word_rows.h"

namespace hearsay::read {

/// Rows of eight-bit numbers, each row with its scale: scales f32 × rows, then rows.
class RowTable {
 public:
  RowTable() = default;
  /// Borrows `bytes`. Errors: kDamagedData.
  static Result<RowTable> view(std::span<const std::byte> bytes, std::size_t width, const std::string& where);

  std::size_t size() const { return rows_; }
  void add(const Kernels& kernels, std::size_t row, float* out) const {
    kernels.add_row(numbers_ + row * width_, scales_[row], width_, out);
  }

 private:
  const float* scales_ = nullptr;
  const std::int8_t* numbers_ = nullptr;
  std::size_t rows_ = 0, width_ = 0;
};

/// The vector of a word: that of its lower-case form, if it is known, and those of its parts, added up.
class WordVectors {
 public:
  WordVectors() = default;

  /// `index`: open-addressed, a power of two of u64, upper 48 bits of the word's hash and its row, or zero. Borrows all. Errors:
  /// kDamagedData.
  static Result<WordVectors> view(std::span<const std::byte> index, std::span<const std::byte> words,
                                  std::span<const std::byte> parts, std::size_t width, const std::string& where);

  /// Adds the vector to `out`, of `width` numbers.
  void add(const Kernels& kernels, const Word& word, std::uint16_t lists, float* out) const;

 private:
  std::span<const std::uint64_t> index_;
  RowTable words_, parts_;
};

}  // namespace hearsay::read
