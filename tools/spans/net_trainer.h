#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace gainsay::tools {

/// A labelled sequence: feature keys of each position, one after the other, and a label each.
struct Sequence {
  std::vector<std::uint32_t> keys;
  std::vector<std::uint32_t> begins{0};  ///< position i has keys [begins[i], begins[i + 1])
  std::vector<std::uint8_t> labels;

  void append(const std::vector<std::uint32_t>& features, std::uint8_t label) {
    keys.insert(keys.end(), features.begin(), features.end());
    begins.push_back(static_cast<std::uint32_t>(keys.size()));
    labels.push_back(label);
  }
};

struct NetOptions {
  std::size_t labels = 0;
  std::size_t width = 32;
  std::uint32_t min_count = 8;       ///< features seen in fewer positions are left out
  std::size_t max_features = 80000;  ///< after the second epoch the others are cut, the least telling first
  int epochs = 6;
  float rate = 0.05F;        ///< AdaGrad's, of the feature rows
  float dense_rate = 0.02F;  ///< of everything else
  float feature_dropout = 0.2F;
  float dropout = 0.2F;  ///< of activations
  std::uint32_t seed = 1;
  std::function<bool(std::size_t, std::size_t)> may_follow;  ///< (before, after); before == labels at the beginning
  /// Called after every epoch with its number, the mean loss a sequence, and the weights so far as bytes.
  std::function<void(int, double, const std::string&)> after_epoch;
};

/// Trains by the likelihood of the label sequences (a conditional random field over the network of spans::SequenceNet)
/// with AdaGrad (Duchi et al. 2011), and returns the bytes that SequenceNet::read takes. The weights are the mean over
/// the ends of the second half of the epochs. The same input gives the same bytes. Uses `data` up.
std::string train_net(std::vector<Sequence>& data, const NetOptions& options);

}  // namespace gainsay::tools
