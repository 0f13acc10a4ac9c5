#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "spans/net_trainer.h"
#include "spans/weights.h"

namespace gainsay::tools {

/// The feature dictionary and the rows of weights that go with it. Making it turns the keys of `data` into rows.
class FeatureRows {
 public:
  FeatureRows(std::vector<Sequence>& data, std::uint32_t min_count, std::size_t width, Random& random);

  /// Keeps the `most` features of the largest rows, weighted by how often they occur, and renumbers `data`.
  void prune(std::vector<Sequence>& data, std::size_t most);
  [[nodiscard]] float* value(std::uint32_t row) { return weights_.value.data() + std::size_t{row} * width_; }
  void step(std::uint32_t row, const float* gradient, float rate);
  void snapshot() { weights_.snapshot(); }
  [[nodiscard]] std::size_t size() const { return keys_.size(); }
  /// Count, width and labels; the scale; the keys; the rows as bytes.
  void write(std::string& out, std::size_t labels, int snapshots) const;

 private:
  std::size_t width_;
  std::vector<std::uint32_t> keys_;
  Weights weights_;
};

}  // namespace gainsay::tools
