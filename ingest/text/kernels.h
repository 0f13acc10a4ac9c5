#pragma once

#include <cstddef>

/// The arithmetic of the network. No fused multiply-add and no reordered sums: every machine gives the same bits,
/// whatever vector unit it has.
namespace gainsay::text {

/// c[n][m] += a[n][k] * b[k][m]; row i of `a` begins at a + i * a_stride. Precondition: m is a multiple of 16.
void multiply_add(float* c, const float* a, std::size_t a_stride, const float* b, std::size_t n, std::size_t k, std::size_t m);

/// out[m] += scale * row[m]. Precondition: m is a multiple of 16.
void add_scaled(float* out, const signed char* row, float scale, std::size_t m);

/// out[m] += row[m]. Precondition: m is a multiple of 16.
void add(float* out, const float* row, std::size_t m);

[[nodiscard]] constexpr std::size_t padded(std::size_t size) { return (size + 15) / 16 * 16; }

}  // namespace gainsay::text
