#include "spans/loops.h"

#include <cmath>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define GAINSAY_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define GAINSAY_CLONES
#endif

namespace gainsay::tools {

GAINSAY_CLONES
void add_scaled(float* to, const float* row, float scale, std::size_t n) {
  for (std::size_t j = 0; j < n; ++j) to[j] += scale * row[j];
}

GAINSAY_CLONES
void adagrad(float* value, float* square, const float* gradient, float rate, std::size_t n) {
  for (std::size_t j = 0; j < n; ++j) {
    square[j] += gradient[j] * gradient[j];
    value[j] -= rate * gradient[j] / std::sqrt(square[j]);
  }
}

GAINSAY_CLONES
void dense_forward(const float* weights, const float* bias, const float* in, float* out, std::size_t inputs,
                   std::size_t outputs) {
  std::memcpy(out, bias, outputs * sizeof(float));
  for (std::size_t i = 0; i < inputs; ++i) {
    if (in[i] == 0) continue;
    const float* const row = weights + i * outputs;
    for (std::size_t j = 0; j < outputs; ++j) out[j] += in[i] * row[j];
  }
}

GAINSAY_CLONES
void dense_backward(const float* weights, const float* in, const float* by_out, float* by_weight, float* by_in,
                    std::size_t inputs, std::size_t outputs) {
  constexpr std::size_t lanes = 16;
  for (std::size_t i = 0; i < inputs; ++i) {
    const float* const row = weights + i * outputs;
    float sums[lanes] = {};
    std::size_t j = 0;
    for (; j + lanes <= outputs; j += lanes)
      for (std::size_t k = 0; k < lanes; ++k) sums[k] += row[j + k] * by_out[j + k];
    for (; j < outputs; ++j) sums[0] += row[j] * by_out[j];
    float sum = 0;
    for (const float one : sums) sum += one;
    by_in[i] += sum;
    if (in[i] == 0) continue;
    float* const gradient = by_weight + i * outputs;
    for (std::size_t k = 0; k < outputs; ++k) gradient[k] += in[i] * by_out[k];
  }
}

}  // namespace gainsay::tools
