#include "tools/language/float_kernels.h"

#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define GAINSAY_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define GAINSAY_CLONES
#endif

namespace gainsay::train {
namespace {
using Lanes = float __attribute__((vector_size(64)));

[[gnu::always_inline]] inline void load(Lanes& to, const float* from) { std::memcpy(&to, from, sizeof to); }
[[gnu::always_inline]] inline void store(float* to, const Lanes& from) { std::memcpy(to, &from, sizeof from); }

template <std::size_t rows, std::size_t columns>
[[gnu::always_inline]] inline void tile(float* c, const float* a, std::size_t a_stride, const float* b, std::size_t k,
                                        std::size_t m) {
  Lanes sums[rows][columns];
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t j = 0; j < columns; ++j) load(sums[r][j], c + r * m + j * 16);
  for (std::size_t i = 0; i < k; ++i) {
    Lanes weights[columns];
    for (std::size_t j = 0; j < columns; ++j) load(weights[j], b + i * m + j * 16);
    for (std::size_t r = 0; r < rows; ++r) {
      const float factor = a[r * a_stride + i];
      for (std::size_t j = 0; j < columns; ++j) sums[r][j] += factor * weights[j];
    }
  }
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t j = 0; j < columns; ++j) store(c + r * m + j * 16, sums[r][j]);
}
}  // namespace

GAINSAY_CLONES
void multiply_add(float* c, const float* a, std::size_t a_stride, const float* b, std::size_t n, std::size_t k,
                  std::size_t m) {
  std::size_t j = 0;
  if (n == 1)
    for (; j + 64 <= m; j += 64) tile<1, 4>(c + j, a, a_stride, b + j, k, m);
  for (; j + 32 <= m; j += 32) {
    std::size_t i = 0;
    for (; i + 6 <= n; i += 6) tile<6, 2>(c + i * m + j, a + i * a_stride, a_stride, b + j, k, m);
    for (; i + 2 <= n; i += 2) tile<2, 2>(c + i * m + j, a + i * a_stride, a_stride, b + j, k, m);
    if (i < n) tile<1, 2>(c + i * m + j, a + i * a_stride, a_stride, b + j, k, m);
  }
  if (j < m) {
    std::size_t i = 0;
    for (; i + 6 <= n; i += 6) tile<6, 1>(c + i * m + j, a + i * a_stride, a_stride, b + j, k, m);
    for (; i < n; ++i) tile<1, 1>(c + i * m + j, a + i * a_stride, a_stride, b + j, k, m);
  }
}

void apply(const text::Layer& layer, const float* in, std::size_t n, float* out) {
  for (std::size_t i = 0; i < n; ++i)
    std::memcpy(out + i * layer.columns, layer.bias.data(), layer.columns * sizeof(float));
  multiply_add(out, in, layer.rows, layer.weights.data(), n, layer.rows, layer.columns);
}

}  // namespace gainsay::train
