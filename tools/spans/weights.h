#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "spans/loops.h"
#include "spans/random.h"

namespace gainsay::tools {

/// A block of weights with its AdaGrad sums and the sum of the snapshots that are averaged in the end.
struct Weights {
  std::vector<float> value, square, sum;

  void resize(std::size_t size) {
    value.assign(size, 0);
    square.assign(size, 1e-6F);
    sum.assign(size, 0);
  }
  void scatter(Random& random, float reach) {
    for (float& one : value) one = random.around_zero(reach);
  }
  /// AdaGrad's step from `first` on.
  void step(std::size_t first, const float* gradient, std::size_t count, float rate) {
    adagrad(value.data() + first, square.data() + first, gradient, rate, count);
  }
  void snapshot() {
    for (std::size_t i = 0; i < value.size(); ++i) sum[i] += value[i];
  }
  [[nodiscard]] std::vector<float> mean(int snapshots) const {
    std::vector<float> out(value);
    if (snapshots > 0)
      for (std::size_t i = 0; i < out.size(); ++i) out[i] = sum[i] / static_cast<float>(snapshots);
    return out;
  }
};

/// A dense layer in training: one row of outputs for each input, gradients gathered over a sequence.
struct Layer {
  std::size_t inputs = 0, outputs = 0;
  Weights weights, bias;
  std::vector<float> by_weight, by_bias;

  void resize(std::size_t in, std::size_t out, Random& random) {
    inputs = in;
    outputs = out;
    weights.resize(in * out);
    bias.resize(out);
    weights.scatter(random, std::sqrt(3.0F / static_cast<float>(in)));
    by_weight.assign(in * out, 0);
    by_bias.assign(out, 0);
  }
  void forward(const float* in, float* out) const {
    dense_forward(weights.value.data(), bias.value.data(), in, out, inputs, outputs);
  }
  /// Gathers the gradients, and adds to `by_in` the one by the input.
  void backward(const float* in, const float* by_out, float* by_in) {
    dense_backward(weights.value.data(), in, by_out, by_weight.data(), by_in, inputs, outputs);
    for (std::size_t j = 0; j < outputs; ++j) by_bias[j] += by_out[j];
  }
  void step(float rate) {
    weights.step(0, by_weight.data(), by_weight.size(), rate);
    bias.step(0, by_bias.data(), outputs, rate);
    std::fill(by_weight.begin(), by_weight.end(), 0.0F);
    std::fill(by_bias.begin(), by_bias.end(), 0.0F);
  }
};

}  // namespace gainsay::tools
