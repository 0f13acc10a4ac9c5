#include "spans/chain_loss.h"

#include <algorithm>
#include <cmath>

namespace gainsay::tools {
namespace {

float log_sum(const std::vector<float>& terms) {
  const float top = *std::max_element(terms.begin(), terms.end());
  float sum = 0;
  for (const float term : terms) sum += std::exp(term - top);
  return top + std::log(sum);
}

}  // namespace

double ChainLoss::run(const std::vector<float>& scores, const std::vector<float>& transitions,
                      const std::vector<std::uint8_t>& gold, std::size_t labels) {
  const std::size_t length = gold.size();
  const float* t = transitions.data();
  forward_ = scores;
  backward_.assign(scores.size(), 0);
  std::vector<float> terms(labels);
  for (std::size_t l = 0; l < labels; ++l) forward_[l] += t[labels * labels + l];
  for (std::size_t i = 1; i < length; ++i)
    for (std::size_t l = 0; l < labels; ++l) {
      for (std::size_t k = 0; k < labels; ++k) terms[k] = forward_[(i - 1) * labels + k] + t[k * labels + l];
      forward_[i * labels + l] += log_sum(terms);
    }
  for (std::size_t i = length - 1; i > 0; --i)
    for (std::size_t k = 0; k < labels; ++k) {
      for (std::size_t l = 0; l < labels; ++l)
        terms[l] = t[k * labels + l] + scores[i * labels + l] + backward_[i * labels + l];
      backward_[(i - 1) * labels + k] = log_sum(terms);
    }
  for (std::size_t l = 0; l < labels; ++l) terms[l] = forward_[(length - 1) * labels + l];
  const float total = log_sum(terms);
  double path = t[labels * labels + gold[0]];
  by_score_.resize(scores.size());
  for (std::size_t i = 0; i < length; ++i) {
    path += scores[i * labels + gold[i]];
    if (i > 0) path += t[gold[i - 1] * labels + gold[i]];
    for (std::size_t l = 0; l < labels; ++l)
      by_score_[i * labels + l] =
          std::exp(forward_[i * labels + l] + backward_[i * labels + l] - total) - (gold[i] == l ? 1.0F : 0.0F);
  }
  by_transition_.assign((labels + 1) * labels, 0);
  for (std::size_t l = 0; l < labels; ++l) by_transition_[labels * labels + l] = by_score_[l];
  for (std::size_t i = 1; i < length; ++i) {
    for (std::size_t k = 0; k < labels; ++k)
      for (std::size_t l = 0; l < labels; ++l)
        by_transition_[k * labels + l] += std::exp(forward_[(i - 1) * labels + k] + t[k * labels + l] +
                                                   scores[i * labels + l] + backward_[i * labels + l] - total);
    by_transition_[gold[i - 1] * labels + gold[i]] -= 1.0F;
  }
  return total - path;
}

}  // namespace gainsay::tools
