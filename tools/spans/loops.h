#pragma once

#include <cstddef>

/// The loops that training spends its time in, compiled for the vector units that the machine has.
namespace gainsay::tools {

/// to[n] += scale * row[n]
void add_scaled(float* to, const float* row, float scale, std::size_t n);

/// One step of AdaGrad (Duchi et al. 2011): square[n] += gradient^2, value[n] -= rate * gradient / sqrt(square).
void adagrad(float* value, float* square, const float* gradient, float rate, std::size_t n);

/// out[outputs] = bias + in[inputs] * weights; weights has a row of outputs for each input.
void dense_forward(const float* weights, const float* bias, const float* in, float* out, std::size_t inputs,
                   std::size_t outputs);

/// by_weight += in^T * by_out; by_in += weights * by_out
void dense_backward(const float* weights, const float* in, const float* by_out, float* by_weight, float* by_in,
                    std::size_t inputs, std::size_t outputs);

}  // namespace gainsay::tools
