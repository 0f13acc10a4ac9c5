#pragma once

#include <cstdint>
#include <vector>

#include "ingest/text/weight_file.h"

/// A yes-or-no decision by hashed binary features: linear, averaged perceptron (Freund & Schapire 1999).
namespace gainsay::text {

inline constexpr std::uint32_t boundary_rows = 1U << 15;  ///< a power of two: hashes are cut to it

using BoundaryFeatures = std::vector<std::uint32_t>;

class BoundaryModel {
 public:
  BoundaryModel() : weights_(boundary_rows, 0) {}
  explicit BoundaryModel(std::vector<std::int16_t> weights) : weights_(std::move(weights)) {}
  static BoundaryModel read(WeightReader& in);
  void write(WeightWriter& out) const { out.shorts(weights_); }

  /// Yes where positive.
  [[nodiscard]] int score(const BoundaryFeatures& features) const {
    int sum = 0;
    for (const std::uint32_t f : features) sum += weights_[f & (boundary_rows - 1)];
    return sum;
  }

 private:
  std::vector<std::int16_t> weights_;
};

}  // namespace gainsay::text
