#include "ingest/text/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define GAINSAY_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define GAINSAY_CLONES
#endif

namespace gainsay::text {
namespace {
constexpr float largest = 2047.0F;  // 384 products of two such numbers fit in 32 bits

std::int16_t rounded(float x) { return static_cast<std::int16_t>(x + (x < 0 ? -0.5F : 0.5F)); }

/// sums[n][m] = n rows of `pairs` pairs times the weights.
using Multiply = void (*)(std::int32_t* sums, const std::int16_t* rows, std::size_t n, const std::int16_t* weights,
                          std::size_t pairs, std::size_t m);

#if defined(__x86_64__)
/// Two neighbouring numbers of a row, for every place of a vector.
inline std::int32_t pair_at(const std::int16_t* row, std::size_t i) {
  std::int32_t both = 0;
  std::memcpy(&both, row + 2 * i, sizeof both);
  return both;
}

/// A block of the product whose sums stay in registers.
template <std::size_t rows, int tiles>
[[gnu::target("avx2"), gnu::always_inline]] inline void block_avx2(std::int32_t* sums, const std::int16_t* in,
                                                                   const std::int16_t* weights, std::size_t pairs,
                                                                   std::size_t m) {
  __m256i total[rows][tiles];
  for (auto& row : total)
    for (auto& t : row) t = _mm256_setzero_si256();
  for (std::size_t i = 0; i < pairs; ++i) {
    const auto* const w = reinterpret_cast<const __m256i*>(weights + 2 * i * m);
    __m256i columns[tiles];
    for (int t = 0; t < tiles; ++t) columns[t] = _mm256_loadu_si256(w + t);
    for (std::size_t r = 0; r < rows; ++r) {
      const __m256i both = _mm256_set1_epi32(pair_at(in + r * 2 * pairs, i));
      for (int t = 0; t < tiles; ++t) total[r][t] = _mm256_add_epi32(total[r][t], _mm256_madd_epi16(both, columns[t]));
    }
  }
  for (std::size_t r = 0; r < rows; ++r)
    for (int t = 0; t < tiles; ++t) _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums + r * m) + t, total[r][t]);
}

/// Column by column of blocks, so that the weights of one come from the nearest cache for every row.
template <int tiles>
[[gnu::target("avx2"), gnu::always_inline]] inline void column_avx2(std::int32_t* sums, const std::int16_t* in,
                                                                    std::size_t n, const std::int16_t* weights,
                                                                    std::size_t pairs, std::size_t m) {
  std::size_t i = 0;
  for (; i + 4 <= n; i += 4) block_avx2<4, tiles>(sums + i * m, in + i * 2 * pairs, weights, pairs, m);
  for (; i < n; ++i) block_avx2<1, tiles>(sums + i * m, in + i * 2 * pairs, weights, pairs, m);
}

[[gnu::target("avx2")]] void multiply_avx2(std::int32_t* sums, const std::int16_t* in, std::size_t n,
                                           const std::int16_t* weights, std::size_t pairs, std::size_t m) {
  std::size_t j = 0;
  if (n < 4)
    for (; j + 64 <= m; j += 64)
      for (std::size_t i = 0; i < n; ++i)
        block_avx2<1, 8>(sums + i * m + j, in + i * 2 * pairs, weights + 2 * j, pairs, m);
  for (; j < m; j += 16) column_avx2<2>(sums + j, in, n, weights + 2 * j, pairs, m);
}

void multiply_sse2(std::int32_t* sums, const std::int16_t* in, std::size_t n, const std::int16_t* weights,
                   std::size_t pairs, std::size_t m) {
  for (std::size_t j = 0; j < m; j += 16)
    for (std::size_t r = 0; r < n; ++r) {
      __m128i total[4];
      for (auto& t : total) t = _mm_setzero_si128();
      for (std::size_t i = 0; i < pairs; ++i) {
        const __m128i both = _mm_set1_epi32(pair_at(in + r * 2 * pairs, i));
        const auto* const w = reinterpret_cast<const __m128i*>(weights + 2 * (i * m + j));
        for (int t = 0; t < 4; ++t) total[t] = _mm_add_epi32(total[t], _mm_madd_epi16(both, _mm_loadu_si128(w + t)));
      }
      for (int t = 0; t < 4; ++t) _mm_storeu_si128(reinterpret_cast<__m128i*>(sums + r * m + j) + t, total[t]);
    }
}

Multiply best_multiply() { return __builtin_cpu_supports("avx2") ? multiply_avx2 : multiply_sse2; }
#else
void multiply_plain(std::int32_t* sums, const std::int16_t* in, std::size_t n, const std::int16_t* weights,
                    std::size_t pairs, std::size_t m) {
  std::fill_n(sums, n * m, 0);
  for (std::size_t r = 0; r < n; ++r)
    for (std::size_t i = 0; i < pairs; ++i)
      for (std::size_t j = 0; j < m; ++j)
        sums[r * m + j] += in[2 * (r * pairs + i)] * weights[2 * (i * m + j)] +
                           in[2 * (r * pairs + i) + 1] * weights[2 * (i * m + j) + 1];
}

Multiply best_multiply() { return multiply_plain; }
#endif

GAINSAY_CLONES
void scale_row(float* out, const std::int32_t* sums, float scale, const float* scales, const float* bias,
               std::size_t m) {
  for (std::size_t j = 0; j < m; ++j) out[j] = bias[j] + scale * (scales[j] * static_cast<float>(sums[j]));
}
}  // namespace

GAINSAY_CLONES
void QuantisedRows::assign(const float* values, std::size_t rows, std::size_t size) {
  size_ = size;
  values_.resize(rows * size);
  scales_.resize(rows);
  for (std::size_t i = 0; i < rows; ++i) {
    const float* const from = values + i * size;
    std::int16_t* const to = values_.data() + i * size;
    // The bits of floats without their sign are in the order of their sizes, and whole numbers' maximum can be
    // vectorised.
    std::int32_t bits = std::bit_cast<std::int32_t>(1e-20F);
    for (std::size_t k = 0; k < size; ++k) bits = std::max(bits, std::bit_cast<std::int32_t>(from[k]) & 0x7FFFFFFF);
    const float top = std::bit_cast<float>(bits);
    const float factor = largest / top;
    for (std::size_t k = 0; k < size; ++k) to[k] = rounded(from[k] * factor);
    scales_[i] = top / largest;
  }
}

QuantisedMatrix::QuantisedMatrix(const std::vector<float>& weights, const std::vector<float>& bias, std::size_t rows,
                                 std::size_t columns)
    : weights_(rows * columns), scales_(columns), bias_(bias) {
  for (std::size_t j = 0; j < columns; ++j) {
    float top = 1e-20F;
    for (std::size_t i = 0; i < rows; ++i) top = std::max(top, std::abs(weights[i * columns + j]));
    scales_[j] = top / largest;
    for (std::size_t i = 0; i < rows; ++i)
      weights_[2 * (i / 2 * columns + j) + i % 2] = rounded(weights[i * columns + j] * (largest / top));
  }
}

void QuantisedMatrix::apply(const QuantisedRows& in, float* out) const {
  static const Multiply multiply = best_multiply();
  const std::size_t m = columns();
  thread_local std::vector<std::int32_t> sums;  // one allocation for all the small products of a parse
  sums.resize(in.rows() * m);
  multiply(sums.data(), in.row(0), in.rows(), weights_.data(), in.size() / 2, m);
  for (std::size_t i = 0; i < in.rows(); ++i)
    scale_row(out + i * m, sums.data() + i * m, in.scale(i), scales_.data(), bias_.data(), m);
}

GAINSAY_CLONES
void add_scaled(float* out, const std::int8_t* row, float scale, std::size_t m) {
  for (std::size_t j = 0; j < m; ++j) out[j] += scale * static_cast<float>(row[j]);
}

GAINSAY_CLONES
void add(float* out, const float* row, std::size_t m) {
  for (std::size_t j = 0; j < m; ++j) out[j] += row[j];
}

}  // namespace gainsay::text
