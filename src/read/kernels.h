#pragma once

#include <cstddef>
#include <cstdint>

namespace hearsay::read {

/// A matrix in sixteen bits, packed for multiplying: in blocks of sixteen columns, rows by twos, the two numbers of a column side
/// by side.
struct Matrix {
  std::size_t rows = 0;           ///< even, at most `kMostRows`
  std::size_t columns = 0;        ///< a multiple of `kBlock`; those beyond the meaningful ones are zero
  float input_scale = 1;          ///< what inputs are multiplied by before they are rounded
  const float* scales = nullptr;  ///< by column: what brings the whole sum back
  const float* biases = nullptr;  ///< by column
  const std::int16_t* weights = nullptr;

  static constexpr std::size_t kBlock = 16, kMostRows = 256;
  /// Bounds of the rounded numbers; a sum over `kMostRows` products stays within 32 bits.
  static constexpr int kMostInput = 4095, kMostWeight = 2047;
};

/// The inner loops of the network. All versions give the same bits: sums are of integers, and the rest is done number by number.
struct Kernels {
  /// out[i] = round(clamp(in[i] * scale)).
  void (*round_inputs)(const float* in, std::size_t n, float scale, std::int16_t* out);

  /// `out`: n × columns; `in`: n × rows, rounded.
  void (*multiply)(const std::int16_t* in, std::size_t n, const Matrix& matrix, float* out);

  /// c = f c + (1 - f) z, out = o c over `hidden` numbers at a time, z, f and o side by side in `gates`; `step` floats from one
  /// word's gates to the next, `out_step` likewise, both negative for the other direction. `c` starts as zeros.
  void (*pool)(const float* gates, std::ptrdiff_t step, std::size_t n, std::size_t hidden, float* c, float* out,
               std::ptrdiff_t out_step);

  /// out[i] += scale * row[i].
  void (*add_row)(const std::int8_t* row, float scale, std::size_t n, float* out);

  /// out[i] += factor * in[i].
  void (*add_scaled)(const float* in, float factor, std::size_t n, float* out);

  /// out[i] += factors[i] * in[i].
  void (*add_product)(const float* in, const float* factors, std::size_t n, float* out);
};

extern const Kernels kPortableKernels;

/// The fastest version that this machine can run.
const Kernels& kernels();

}  // namespace hearsay::read
