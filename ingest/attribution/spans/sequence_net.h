#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gainsay::spans {

/// A network for labelling sequences from sparse binary features. The rows of a position's features are summed and
/// rectified; two gated averages, one from either end, carry what was seen along the sequence (the minimal gated unit
/// without recurrent weights of Feng et al. 2024); a dense layer joins the three; a table scores pairs of neighbouring
/// labels. Rows are kept as signed bytes with one scale for all, so that a sum is exact in 16 bits for up to 256
/// features.
class SequenceNet {
 public:
  /// Reads what `train_net` of the trainer wrote, from `bytes` on, and moves `bytes` behind it. Throws
  /// std::runtime_error where the bytes end early or do not fit together.
  static SequenceNet read(std::string_view& bytes);

  [[nodiscard]] std::size_t labels() const { return labels_; }
  [[nodiscard]] std::size_t width() const { return width_; }
  /// Writes the width() activations of one position to `out`. Features that training never saw count nothing.
  void activate(std::span<const std::uint32_t> features, float* out) const;
  /// One score a label and position, from the activations of all positions. Cost: linear in the positions.
  [[nodiscard]] std::vector<float> score(std::span<const float> activations) const;
  /// The label sequence of the highest score, from labels() scores a position; `allowed(a, b)` tells whether b may
  /// follow a, with a == labels() at the beginning. Ties go to the smaller label.
  [[nodiscard]] std::vector<std::uint8_t> best_sequence(std::span<const float> scores) const;
  /// For every position and label the probability of that label there, by the forward-backward algorithm.
  [[nodiscard]] std::vector<float> marginals(std::span<const float> scores) const;

 private:
  [[nodiscard]] std::uint32_t row_of(std::uint32_t key) const;

  /// A dense layer: `weights` holds one row of outputs for each input.
  struct Layer {
    std::vector<float> weights, bias;
  };
  static Layer read_layer(std::string_view& bytes, std::size_t inputs, std::size_t outputs);
  static void apply(const Layer& layer, std::span<const float> input, float* out);
  void carry(std::size_t direction, std::span<const float> activations, std::vector<float>& joined) const;

  std::size_t width_ = 0;
  std::size_t labels_ = 0;
  float scale_ = 0;
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t row = UINT32_MAX;  ///< UINT32_MAX where empty
  };
  std::vector<Slot> slots_;  ///< open addressing by the key's low bits
  std::vector<std::uint64_t>
      seen_;  ///< a bit for each value of the keys' high bits: most features are unknown, and this fits a near cache
  std::vector<std::int8_t> rows_;
  std::vector<float> bias_;
  Layer gate_[2], value_[2];       ///< from the beginning, from the end
  Layer join_;                     ///< 3 x width to width
  Layer output_;                   ///< width to labels
  std::vector<float> transition_;  ///< (labels + 1) x labels; the last row is the beginning
};

/// A sigmoid without exponentials, the same on every machine.
inline float soft_gate(float x) { return 0.5F + 0.5F * x / (1.0F + (x < 0 ? -x : x)); }

}  // namespace gainsay::spans
