#include "spans/net_trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>
#include <unordered_map>

namespace gainsay::tools {
namespace {

/// xorshift64*: the same numbers on every machine, unlike the standard library's distributions.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::uint32_t>((state_ * 0x2545F4914F6CDD1DULL) >> 32);
  }
  float unit() { return static_cast<float>(next() >> 8) * (1.0F / 16777216.0F); }

 private:
  std::uint64_t state_;
};

/// A block of weights with its AdaGrad sums.
struct Weights {
  std::vector<float> value, square, sum;
  void resize(std::size_t size) {
    value.assign(size, 0);
    square.assign(size, 1e-6F);
    sum.assign(size, 0);
  }
  void step(std::size_t at, float gradient, float rate) {
    square[at] += gradient * gradient;
    value[at] -= rate * gradient / std::sqrt(square[at]);
  }
};

class Trainer {
 public:
  Trainer(std::vector<Sequence>& data, const NetOptions& options) : data_(data), options_(options), random_(options.seed) {
    build_dictionary();
    const std::size_t hidden = options.hidden, labels = options.labels;
    rows_.resize(keys_.size() * hidden);
    bias_.resize(hidden);
    output_.resize(labels * hidden);
    output_bias_.resize(labels);
    transition_.resize((labels + 1) * labels);
    for (float& value : rows_.value) value = (random_.unit() - 0.5F) * 0.1F;
    for (float& value : output_.value) value = (random_.unit() - 0.5F) * 0.5F;
    bias_.value.assign(hidden, 0.1F);
    for (std::size_t a = 0; a <= labels; ++a)
      for (std::size_t b = 0; b < labels; ++b)
        if (!options.may_follow(a, b)) transition_.value[a * labels + b] = -1e4F;
  }

  std::size_t features() const { return keys_.size(); }

  double epoch(bool keep) {
    std::vector<std::uint32_t> order(data_.size());
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_.next() % i]);
    double loss = 0;
    for (const std::uint32_t i : order) loss += learn(data_[i]);
    if (keep) {
      ++kept_;
      for (Weights* w : {&rows_, &bias_, &output_, &output_bias_, &transition_})
        for (std::size_t i = 0; i < w->value.size(); ++i) w->sum[i] += w->value[i];
    }
    return loss;
  }

  /// Keeps the features of the largest rows, weighted by how often they occur; the epochs that follow make up for the rest.
  void prune() {
    const std::size_t hidden = options_.hidden;
    if (keys_.size() <= options_.max_features) return;
    std::vector<float> weight(keys_.size(), 0);
    std::vector<std::uint32_t> count(keys_.size(), 0);
    for (const Sequence& sequence : data_)
      for (const std::uint32_t row : sequence.keys) ++count[row];
    for (std::size_t row = 0; row < keys_.size(); ++row) {
      for (std::size_t j = 0; j < hidden; ++j) weight[row] += rows_.value[row * hidden + j] * rows_.value[row * hidden + j];
      weight[row] *= static_cast<float>(count[row]);
    }
    std::vector<float> order(weight);
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(options_.max_features), order.end(), std::greater<>());
    const float least = order[options_.max_features];
    std::vector<std::uint32_t> moved(keys_.size(), UINT32_MAX);
    std::uint32_t kept = 0;
    for (std::uint32_t row = 0; row < keys_.size(); ++row) {
      if (weight[row] <= least) continue;
      moved[row] = kept;
      keys_[kept] = keys_[row];
      for (std::size_t j = 0; j < hidden; ++j) {
        rows_.value[kept * hidden + j] = rows_.value[row * hidden + j];
        rows_.square[kept * hidden + j] = rows_.square[row * hidden + j];
      }
      ++kept;
    }
    keys_.resize(kept);
    for (auto* part : {&rows_.value, &rows_.square, &rows_.sum}) part->resize(kept * hidden);
    for (Sequence& sequence : data_) {
      std::uint32_t written = 0, read = 0;
      for (std::size_t i = 0; i + 1 < sequence.begins.size(); ++i) {
        const std::uint32_t end = sequence.begins[i + 1];
        for (; read < end; ++read)
          if (const std::uint32_t row = moved[sequence.keys[read]]; row != UINT32_MAX) sequence.keys[written++] = row;
        sequence.begins[i + 1] = written;
      }
      sequence.keys.resize(written);
    }
  }

  std::string bytes() const {
    std::string out;
    const auto put = [&out](const auto* values, std::size_t count) {
      out.append(reinterpret_cast<const char*>(values), count * sizeof(*values));
    };
    const auto mean = [this](const Weights& w) {
      std::vector<float> values(w.value);
      if (kept_ > 0)
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = w.sum[i] / static_cast<float>(kept_);
      return values;
    };
    const std::vector<float> rows = mean(rows_);
    std::vector<float> sizes;
    sizes.reserve(rows.size());
    for (const float value : rows) sizes.push_back(std::fabs(value));
    const std::size_t nth = sizes.size() - 1 - sizes.size() / 20000;
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(nth), sizes.end());
    const float scale = std::max(1e-6F, sizes[nth]) / 127.0F;
    std::vector<std::int8_t> packed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
      packed[i] = static_cast<std::int8_t>(std::clamp(std::lround(rows[i] / scale), -127L, 127L));
    const std::uint32_t counts[3] = {static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(options_.hidden),
                                     static_cast<std::uint32_t>(options_.labels)};
    put(counts, 3);
    put(&scale, 1);
    put(keys_.data(), keys_.size());
    put(packed.data(), packed.size());
    for (const Weights* w : {&bias_, &output_, &output_bias_, &transition_}) {
      const std::vector<float> values = mean(*w);
      put(values.data(), values.size());
    }
    return out;
  }

 private:
  void build_dictionary() {
    std::unordered_map<std::uint32_t, std::uint32_t> counts;
    for (const Sequence& sequence : data_)
      for (const std::uint32_t key : sequence.keys) ++counts[key];
    for (const auto& [key, count] : counts)
      if (count >= options_.min_count) keys_.push_back(key);
    std::sort(keys_.begin(), keys_.end());
    std::unordered_map<std::uint32_t, std::uint32_t> rows;
    for (std::uint32_t row = 0; row < keys_.size(); ++row) rows[keys_[row]] = row;
    for (Sequence& sequence : data_) {
      std::uint32_t written = 0, read = 0;
      for (std::size_t i = 0; i + 1 < sequence.begins.size(); ++i) {
        const std::uint32_t end = sequence.begins[i + 1];
        for (; read < end; ++read)
          if (const auto found = rows.find(sequence.keys[read]); found != rows.end()) sequence.keys[written++] = found->second;
        sequence.begins[i + 1] = written;
      }
      sequence.keys.resize(written);
      sequence.keys.shrink_to_fit();
    }
  }

  double learn(const Sequence& sequence) {
    const std::size_t length = sequence.labels.size(), hidden = options_.hidden, labels = options_.labels;
    if (length == 0) return 0;
    active_.assign(length * hidden, 0);
    mask_.assign(length * hidden, 0);
    scores_.assign(length * labels, 0);
    dropped_ = sequence.keys;
    const float keep = 1.0F - options_.hidden_dropout;
    const float feature_scale = 1.0F / (1.0F - options_.feature_dropout);
    for (std::size_t i = 0; i < length; ++i) {
      float* a = active_.data() + i * hidden;
      std::copy(bias_.value.begin(), bias_.value.end(), a);
      for (std::uint32_t k = sequence.begins[i]; k < sequence.begins[i + 1]; ++k) {
        if (random_.unit() < options_.feature_dropout) {
          dropped_[k] = UINT32_MAX;
          continue;
        }
        const float* row = rows_.value.data() + std::size_t{sequence.keys[k]} * hidden;
        for (std::size_t j = 0; j < hidden; ++j) a[j] += row[j] * feature_scale;
      }
      for (std::size_t j = 0; j < hidden; ++j) {
        const bool on = a[j] > 0 && random_.unit() < keep;
        mask_[i * hidden + j] = on ? 1.0F / keep : 0;
        a[j] = on ? a[j] / keep : 0;
      }
      for (std::size_t l = 0; l < labels; ++l) {
        const float* w = output_.value.data() + l * hidden;
        float sum = output_bias_.value[l];
        for (std::size_t j = 0; j < hidden; ++j) sum += w[j] * a[j];
        scores_[i * labels + l] = sum;
      }
    }
    const double loss = sequence_gradient(sequence);
    gradient_.resize(hidden);
    for (std::size_t i = 0; i < length; ++i) {
      const float* g = delta_.data() + i * labels;
      float largest = 0;
      for (std::size_t l = 0; l < labels; ++l) largest = std::max(largest, std::fabs(g[l]));
      if (largest < 1e-4F) continue;
      std::fill(gradient_.begin(), gradient_.end(), 0.0F);
      const float* a = active_.data() + i * hidden;
      for (std::size_t l = 0; l < labels; ++l) {
        float* w = output_.value.data() + l * hidden;
        float* s = output_.square.data() + l * hidden;
        for (std::size_t j = 0; j < hidden; ++j) gradient_[j] += g[l] * w[j];
        for (std::size_t j = 0; j < hidden; ++j) {
          const float step = g[l] * a[j];
          s[j] += step * step;
          w[j] -= options_.rate * step / std::sqrt(s[j]);
        }
        output_bias_.step(l, g[l], options_.rate);
      }
      const float* mask = mask_.data() + i * hidden;
      for (std::size_t j = 0; j < hidden; ++j) gradient_[j] *= mask[j];
      for (std::size_t j = 0; j < hidden; ++j) bias_.step(j, gradient_[j], options_.rate);
      for (std::uint32_t k = sequence.begins[i]; k < sequence.begins[i + 1]; ++k) {
        if (dropped_[k] == UINT32_MAX) continue;
        float* row = rows_.value.data() + std::size_t{dropped_[k]} * hidden;
        float* square = rows_.square.data() + std::size_t{dropped_[k]} * hidden;
        for (std::size_t j = 0; j < hidden; ++j) {
          const float step = gradient_[j] * feature_scale;
          square[j] += step * step;
          row[j] -= options_.rate * step / std::sqrt(square[j]);
        }
      }
    }
    return loss;
  }

  /// Fills delta_ with the loss's gradient by the scores, steps the transitions, returns the loss.
  double sequence_gradient(const Sequence& sequence) {
    const std::size_t length = sequence.labels.size(), labels = options_.labels;
    const float* t = transition_.value.data();
    forward_.assign(scores_.begin(), scores_.end());
    backward_.assign(scores_.size(), 0);
    std::vector<float> terms(labels);
    const auto log_sum = [&terms] {
      const float top = *std::max_element(terms.begin(), terms.end());
      float sum = 0;
      for (const float term : terms) sum += std::exp(term - top);
      return top + std::log(sum);
    };
    for (std::size_t l = 0; l < labels; ++l) forward_[l] += t[labels * labels + l];
    for (std::size_t i = 1; i < length; ++i)
      for (std::size_t l = 0; l < labels; ++l) {
        for (std::size_t k = 0; k < labels; ++k) terms[k] = forward_[(i - 1) * labels + k] + t[k * labels + l];
        forward_[i * labels + l] += log_sum();
      }
    for (std::size_t i = length - 1; i > 0; --i)
      for (std::size_t k = 0; k < labels; ++k) {
        for (std::size_t l = 0; l < labels; ++l)
          terms[l] = t[k * labels + l] + scores_[i * labels + l] + backward_[i * labels + l];
        backward_[(i - 1) * labels + k] = log_sum();
      }
    for (std::size_t l = 0; l < labels; ++l) terms[l] = forward_[(length - 1) * labels + l];
    const float total = log_sum();
    double gold = t[labels * labels + sequence.labels[0]];
    delta_.resize(scores_.size());
    for (std::size_t i = 0; i < length; ++i) {
      gold += scores_[i * labels + sequence.labels[i]];
      if (i > 0) gold += t[sequence.labels[i - 1] * labels + sequence.labels[i]];
      for (std::size_t l = 0; l < labels; ++l)
        delta_[i * labels + l] = std::exp(forward_[i * labels + l] + backward_[i * labels + l] - total) -
                                 (sequence.labels[i] == l ? 1.0F : 0.0F);
    }
    std::vector<float> gradient((labels + 1) * labels, 0);
    for (std::size_t l = 0; l < labels; ++l) gradient[labels * labels + l] = delta_[l];
    for (std::size_t i = 1; i < length; ++i) {
      for (std::size_t k = 0; k < labels; ++k)
        for (std::size_t l = 0; l < labels; ++l)
          gradient[k * labels + l] += std::exp(forward_[(i - 1) * labels + k] + t[k * labels + l] + scores_[i * labels + l] +
                                               backward_[i * labels + l] - total);
      gradient[sequence.labels[i - 1] * labels + sequence.labels[i]] -= 1.0F;
    }
    for (std::size_t a = 0; a <= labels; ++a)
      for (std::size_t b = 0; b < labels; ++b)
        if (options_.may_follow(a, b)) transition_.step(a * labels + b, gradient[a * labels + b], options_.rate);
    return total - gold;
  }

  std::vector<Sequence>& data_;
  const NetOptions& options_;
  Random random_;
  std::vector<std::uint32_t> keys_;
  Weights rows_, bias_, output_, output_bias_, transition_;
  int kept_ = 0;
  std::vector<float> active_, mask_, scores_, forward_, backward_, delta_, gradient_;
  std::vector<std::uint32_t> dropped_;
};

}  // namespace

std::string train_net(std::vector<Sequence>& data, const NetOptions& options, std::ostream& log) {
  const auto start = std::chrono::steady_clock::now();
  Trainer trainer(data, options);
  log << data.size() << " sequences, " << trainer.features() << " features" << std::endl;
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    const double loss = trainer.epoch(2 * epoch > options.epochs);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (epoch == 2) trainer.prune();
    log << "epoch " << epoch << ": loss " << loss << ", " << seconds << " s" << std::endl;
  }
  return trainer.bytes();
}

}  // namespace gainsay::tools
