#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gainsay::spans {

/// A network for labelling sequences from sparse binary features: the rows of a position's features are summed, rectified,
/// and turned into one score a label; a table scores pairs of neighbouring labels. Rows are kept as signed bytes with
/// one scale for all, so that a sum is exact in 16 bits for up to 256 features.
class SparseNet {
 public:
  /// Reads what `write_net` of the trainer wrote, from `bytes` on, and moves `bytes` behind it. Throws std::runtime_error
  /// where the bytes end early or do not fit together.
  static SparseNet read(std::string_view& bytes);

  [[nodiscard]] std::size_t labels() const { return labels_; }
  /// Writes one score a label to `out`, of size labels(). Features that training never saw count nothing.
  void score(std::span<const std::uint32_t> features, float* out) const;
  /// The label sequence of the highest score, from labels() scores a position; `allowed(a, b)` tells whether b may
  /// follow a, with a == labels() at the beginning. Ties go to the smaller label.
  [[nodiscard]] std::vector<std::uint8_t> best_sequence(std::span<const float> scores) const;
  /// For every position and label the probability of that label there, by the forward-backward algorithm.
  [[nodiscard]] std::vector<float> marginals(std::span<const float> scores) const;

 private:
  [[nodiscard]] std::uint32_t row_of(std::uint32_t key) const;

  std::size_t hidden_ = 0;
  std::size_t labels_ = 0;
  float scale_ = 0;
  std::vector<std::uint32_t> slots_;  ///< open addressing: row + 1, 0 where empty
  std::vector<std::uint32_t> keys_;   ///< key of each row
  std::vector<std::int8_t> rows_;
  std::vector<float> bias_;
  std::vector<float> output_;       ///< labels x hidden
  std::vector<float> output_bias_;
  std::vector<float> transition_;   ///< (labels + 1) x labels; the last row is the beginning
};

}  // namespace gainsay::spans
