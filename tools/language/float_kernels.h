#pragma once

#include <cstddef>

#include "ingest/text/network.h"

/// What training computes in floating point where the trained network uses whole numbers.
namespace gainsay::train {

/// c[n][m] += a[n][k] * b[k][m]; row i of `a` begins at a + i * a_stride. Precondition: m is a multiple of 16.
void multiply_add(float* c, const float* a, std::size_t a_stride, const float* b, std::size_t n, std::size_t k,
                  std::size_t m);

/// out[n][columns] = bias + in[n][rows] * weights
void apply(const text::Layer& layer, const float* in, std::size_t n, float* out);

}  // namespace gainsay::train
