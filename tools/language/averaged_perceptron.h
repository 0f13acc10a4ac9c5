#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "ingest/text/boundary_model.h"

namespace gainsay::train {

/// Binary averaged perceptron with a margin over the hashed features of `BoundaryModel`.
class AveragedPerceptron {
 public:
  AveragedPerceptron() : weights_(text::boundary_rows, 0), sums_(text::boundary_rows, 0) {}

  [[nodiscard]] std::int64_t score(const text::BoundaryFeatures& features) const {
    std::int64_t sum = 0;
    for (const auto f : features) sum += weights_[f & mask];
    return sum;
  }

  /// Learns from one example where it is wrong or right by too little; true where it was right.
  bool learn(const text::BoundaryFeatures& features, bool yes, int step = 1) {
    ++time_;
    const std::int64_t found = score(features);
    const bool right = (found > 0) == yes;
    if ((yes ? found : -found) <= margin) {
      for (const auto f : features) {
        weights_[f & mask] += yes ? step : -step;
        sums_[f & mask] += static_cast<std::int64_t>(yes ? step : -step) * time_;
      }
    }
    return right;
  }

  [[nodiscard]] text::BoundaryModel averaged() const {
    std::vector<double> mean(weights_.size());
    double largest = 1;
    for (std::size_t i = 0; i < mean.size(); ++i) {
      mean[i] = static_cast<double>(weights_[i]) - static_cast<double>(sums_[i]) / static_cast<double>(time_ + 1);
      largest = std::max(largest, std::abs(mean[i]));
    }
    std::vector<std::int16_t> out(mean.size());
    const double scale = std::min(256.0, 32000.0 / largest);
    for (std::size_t i = 0; i < mean.size(); ++i) out[i] = static_cast<std::int16_t>(std::lround(mean[i] * scale));
    return text::BoundaryModel(std::move(out));
  }

 private:
  static constexpr std::uint32_t mask = text::boundary_rows - 1;
  static constexpr std::int64_t margin = 8;
  std::vector<std::int64_t> weights_;
  std::vector<std::int64_t> sums_;
  std::int64_t time_ = 0;
};

}  // namespace gainsay::train
