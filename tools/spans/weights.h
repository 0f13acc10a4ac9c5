#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

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
  void step(std::size_t at, float gradient, float rate) {
    square[at] += gradient * gradient;
    value[at] -= rate * gradient / std::sqrt(square[at]);
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
    std::copy(bias.value.begin(), bias.value.end(), out);
    for (std::size_t i = 0; i < inputs; ++i) {
      if (in[i] == 0) continue;
      const float* row = weights.value.data() + i * outputs;
      for (std::size_t j = 0; j < outputs; ++j) out[j] += in[i] * row[j];
    }
  }
  /// Gathers the gradients, and adds to `by_in` the one by the input.
  void backward(const float* in, const float* by_out, float* by_in) {
    for (std::size_t i = 0; i < inputs; ++i) {
      const float* row = weights.value.data() + i * outputs;
      float* gradient = by_weight.data() + i * outputs;
      float sums[4] = {0, 0, 0, 0};
      std::size_t j = 0;
      for (; j + 4 <= outputs; j += 4)
        for (std::size_t k = 0; k < 4; ++k) sums[k] += row[j + k] * by_out[j + k];
      for (; j < outputs; ++j) sums[0] += row[j] * by_out[j];
      by_in[i] += sums[0] + sums[1] + sums[2] + sums[3];
      if (in[i] != 0)
        for (std::size_t k = 0; k < outputs; ++k) gradient[k] += in[i] * by_out[k];
    }
    for (std::size_t j = 0; j < outputs; ++j) by_bias[j] += by_out[j];
  }
  void step(float rate) {
    for (std::size_t i = 0; i < by_weight.size(); ++i) weights.step(i, by_weight[i], rate);
    for (std::size_t j = 0; j < outputs; ++j) bias.step(j, by_bias[j], rate);
    std::fill(by_weight.begin(), by_weight.end(), 0.0F);
    std::fill(by_bias.begin(), by_bias.end(), 0.0F);
  }
};

}  // namespace gainsay::tools
