#pragma once

#include <cstdint>
#include <vector>

namespace gainsay::tools {

/// The loss of a linear-chain conditional random field on one sequence and its gradients.
class ChainLoss {
 public:
  /// `scores` has `labels` numbers a position, `transitions` (labels + 1) x labels with the beginning as the last row.
  /// Precondition: `gold` is not empty. Returns the negative logarithm of the gold sequence's probability.
  double run(const std::vector<float>& scores, const std::vector<float>& transitions,
             const std::vector<std::uint8_t>& gold, std::size_t labels);
  [[nodiscard]] const std::vector<float>& by_score() const { return by_score_; }
  [[nodiscard]] const std::vector<float>& by_transition() const { return by_transition_; }

 private:
  std::vector<float> forward_, backward_, by_score_, by_transition_;
};

}  // namespace gainsay::tools
