// The kernels, compiled once for any machine and once more for machines with AVX2 (kernels_portable.cc, kernels_avx2.cc). No
// function of another header is used here: the linker may keep either version of an inline function.

#include <cstring>

#ifdef __AVX2__
#include <immintrin.h>
#endif

namespace hearsay::read {
namespace {

void round_inputs(const float* __restrict in, std::size_t n, float scale, std::int16_t* __restrict out) {
  constexpr float kMost = Matrix::kMostInput;
  constexpr float kRound = 12582912.0F;  // 1.5 * 2^23: what is added to it loses its fraction
  for (std::size_t i = 0; i < n; ++i) {
    float x = in[i] * scale;
    x = x > kMost ? kMost : x;
    x = x < -kMost ? -kMost : x;
    out[i] = static_cast<std::int16_t>(static_cast<std::int32_t>((x + kRound) - kRound));
  }
}

#ifdef __AVX2__

// `kRows` words by sixteen columns.
template <std::size_t kRows>
void multiply_block(const std::int16_t* in, const Matrix& m, std::size_t block, float* out) {
  __m256i low[kRows], high[kRows];
  for (std::size_t r = 0; r < kRows; ++r) low[r] = high[r] = _mm256_setzero_si256();
  const auto* weights = reinterpret_cast<const __m256i*>(m.weights + block * m.rows * Matrix::kBlock);
  for (std::size_t k = 0; k < m.rows / 2; ++k) {
    const __m256i first = _mm256_load_si256(weights + 2 * k), second = _mm256_load_si256(weights + 2 * k + 1);
    for (std::size_t r = 0; r < kRows; ++r) {
      std::int32_t pair;
      std::memcpy(&pair, in + r * m.rows + 2 * k, sizeof pair);
      const __m256i x = _mm256_set1_epi32(pair);
      low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(x, first));
      high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(x, second));
    }
  }
  const std::size_t at = block * Matrix::kBlock;
  for (std::size_t r = 0; r < kRows; ++r) {
    float* to = out + r * m.columns + at;
    const __m256 a = _mm256_mul_ps(_mm256_cvtepi32_ps(low[r]), _mm256_load_ps(m.scales + at));
    const __m256 b = _mm256_mul_ps(_mm256_cvtepi32_ps(high[r]), _mm256_load_ps(m.scales + at + 8));
    _mm256_storeu_ps(to, _mm256_add_ps(a, _mm256_load_ps(m.biases + at)));
    _mm256_storeu_ps(to + 8, _mm256_add_ps(b, _mm256_load_ps(m.biases + at + 8)));
  }
}

#else

template <std::size_t kRows>
void multiply_block(const std::int16_t* in, const Matrix& m, std::size_t block, float* out) {
  const std::int16_t* weights = m.weights + block * m.rows * Matrix::kBlock;
  for (std::size_t r = 0; r < kRows; ++r) {
    std::int32_t sums[Matrix::kBlock] = {};
    const std::int16_t* x = in + r * m.rows;
    for (std::size_t k = 0; k < m.rows; k += 2)
      for (std::size_t c = 0; c < Matrix::kBlock; ++c)
        sums[c] += x[k] * weights[k * Matrix::kBlock + 2 * c] + x[k + 1] * weights[k * Matrix::kBlock + 2 * c + 1];
    const std::size_t at = block * Matrix::kBlock;
    for (std::size_t c = 0; c < Matrix::kBlock; ++c)
      out[r * m.columns + at + c] = static_cast<float>(sums[c]) * m.scales[at + c] + m.biases[at + c];
  }
}

#endif

void multiply(const std::int16_t* in, std::size_t n, const Matrix& m, float* out) {
  constexpr std::size_t kRows = 4;  // as many sums as the registers of AVX2 hold without spilling
  for (std::size_t block = 0; block < m.columns / Matrix::kBlock; ++block) {
    std::size_t i = 0;
    for (; i + kRows <= n; i += kRows) multiply_block<kRows>(in + i * m.rows, m, block, out + i * m.columns);
    for (; i + 2 <= n; i += 2) multiply_block<2>(in + i * m.rows, m, block, out + i * m.columns);
    for (; i < n; ++i) multiply_block<1>(in + i * m.rows, m, block, out + i * m.columns);
  }
}

// A quotient of polynomials, right to six digits.
inline float tanh_of(float x) {
  constexpr float kMost = 7.9F;
  x = x > kMost ? kMost : x;
  x = x < -kMost ? -kMost : x;
  const float s = x * x;
  float p = -2.76076847742355e-16F;
  p = p * s + 2.00018790482477e-13F;
  p = p * s + -8.60467152213735e-11F;
  p = p * s + 5.12229709037114e-08F;
  p = p * s + 1.48572235717979e-05F;
  p = p * s + 6.37261928875436e-04F;
  p = p * s + 4.89352455891786e-03F;
  float q = 1.19825839466702e-06F;
  q = q * s + 1.18534705686654e-04F;
  q = q * s + 2.26843463243900e-03F;
  q = q * s + 4.89352518554385e-03F;
  return x * p / q;
}

inline float sigmoid_of(float x) {
  return 0.5F + 0.5F * tanh_of(0.5F * x);
}

void pool(const float* __restrict gates, std::ptrdiff_t step, std::size_t n, std::size_t hidden, float* __restrict c,
          float* __restrict out, std::ptrdiff_t out_step) {
  for (std::size_t t = 0; t < n; ++t) {
    const float *z = gates, *f = z + hidden, *o = f + hidden;
    for (std::size_t i = 0; i < hidden; ++i) {
      const float keep = sigmoid_of(f[i]);
      const float state = keep * c[i] + (1.0F - keep) * tanh_of(z[i]);
      c[i] = state;
      out[i] = sigmoid_of(o[i]) * state;
    }
    gates += step;
    out += out_step;
  }
}

void add_row(const std::int8_t* row, float scale, std::size_t n, float* __restrict out) {
  for (std::size_t i = 0; i < n; ++i) out[i] += scale * static_cast<float>(row[i]);
}

void add_scaled(const float* __restrict in, float factor, std::size_t n, float* __restrict out) {
  for (std::size_t i = 0; i < n; ++i) out[i] += factor * in[i];
}

void add_product(const float* __restrict in, const float* __restrict factors, std::size_t n, float* __restrict out) {
  for (std::size_t i = 0; i < n; ++i) out[i] += factors[i] * in[i];
}

constexpr Kernels kAllKernels{round_inputs, multiply, pool, add_row, add_scaled, add_product};

}  // namespace
}  // namespace hearsay::read
