#include "spans/net_trainer.h"

#include <numeric>

#include "ingest/attribution/spans/sequence_net.h"
#include "spans/chain_loss.h"
#include "spans/feature_rows.h"
#include "spans/weights.h"

namespace gainsay::tools {
namespace {

class Trainer {
 public:
  Trainer(std::vector<Sequence>& data, const NetOptions& options)
      : data_(data), options_(options), random_(options.seed), rows_(data, options.min_count, options.width, random_) {
    const std::size_t width = options.width, labels = options.labels;
    bias_.resize(width);
    bias_.value.assign(width, 0.1F);
    for (std::size_t d = 0; d < 2; ++d) {
      gate_[d].resize(width, width, random_);
      value_[d].resize(width, width, random_);
    }
    join_.resize(3 * width, width, random_);
    output_.resize(width, labels, random_);
    transition_.resize((labels + 1) * labels);
    for (std::size_t a = 0; a <= labels; ++a)
      for (std::size_t b = 0; b < labels; ++b)
        if (!options.may_follow(a, b)) transition_.value[a * labels + b] = -1e4F;
  }

  double epoch() {
    std::vector<std::uint32_t> order(data_.size());
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_.next() % i]);
    double loss = 0;
    for (const std::uint32_t i : order)
      if (!data_[i].labels.empty()) loss += learn(data_[i]);
    return loss / static_cast<double>(data_.size());
  }

  void prune() { rows_.prune(data_, options_.max_features); }

  void snapshot() {
    ++snapshots_;
    rows_.snapshot();
    bias_.snapshot();
    transition_.snapshot();
    for (Layer* layer : layers()) {
      layer->weights.snapshot();
      layer->bias.snapshot();
    }
  }

  std::string bytes() {
    std::string out;
    const auto put = [&](const Weights& weights) {
      const std::vector<float> values = weights.mean(snapshots_);
      out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    };
    rows_.write(out, options_.labels, snapshots_);
    put(bias_);
    for (const Layer* layer : layers()) {
      put(layer->weights);
      put(layer->bias);
    }
    put(transition_);
    return out;
  }

 private:
  /// In the order of the weight file.
  std::vector<Layer*> layers() { return {&gate_[0], &value_[0], &gate_[1], &value_[1], &join_, &output_}; }

  double learn(const Sequence& sequence) {
    forward(sequence);
    const double loss = loss_.run(scores_, transition_.value, sequence.labels, options_.labels);
    backward(sequence);
    for (Layer* layer : layers()) layer->step(options_.dense_rate);
    const std::vector<float>& by_transition = loss_.by_transition();
    for (std::size_t i = 0; i < by_transition.size(); ++i)
      if (transition_.value[i] > -1e3F) transition_.step(i, &by_transition[i], 1, options_.dense_rate);
    return loss;
  }

  void drop(std::vector<float>& values, std::vector<float>& mask) {
    const float keep = 1.0F - options_.dropout;
    mask.assign(values.size(), 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool on = values[i] > 0 && random_.unit() < keep;
      mask[i] = on ? 1.0F / keep : 0;
      values[i] *= mask[i];
    }
  }

  void forward(const Sequence& sequence) {
    const std::size_t length = sequence.labels.size(), width = options_.width;
    active_.resize(length * width);
    dropped_.assign(sequence.keys.size(), 0);
    const float feature_scale = 1.0F / (1.0F - options_.feature_dropout);
    for (std::size_t i = 0; i < length; ++i) {
      float* a = active_.data() + i * width;
      std::copy(bias_.value.begin(), bias_.value.end(), a);
      for (std::uint32_t k = sequence.begins[i]; k < sequence.begins[i + 1]; ++k) {
        dropped_[k] = random_.unit() < options_.feature_dropout;
        if (dropped_[k]) continue;
        add_scaled(a, rows_.value(sequence.keys[k]), feature_scale, width);
      }
    }
    drop(active_, active_mask_);
    joined_.assign(length * 3 * width, 0);
    for (std::size_t i = 0; i < length; ++i)
      std::copy_n(active_.data() + i * width, width, joined_.data() + i * 3 * width);
    for (std::size_t d = 0; d < 2; ++d) {
      gates_[d].resize(length * width);
      values_[d].resize(length * width);
      std::vector<float> state(width, 0);
      for (std::size_t step = 0; step < length; ++step) {
        const std::size_t i = d == 0 ? step : length - 1 - step;
        float* gate = gates_[d].data() + i * width;
        float* value = values_[d].data() + i * width;
        gate_[d].forward(active_.data() + i * width, gate);
        value_[d].forward(active_.data() + i * width, value);
        for (std::size_t j = 0; j < width; ++j) {
          state[j] += spans::soft_gate(gate[j]) * (value[j] - state[j]);
          joined_[(i * 3 + 1 + d) * width + j] = state[j];
        }
      }
    }
    hidden_.resize(length * width);
    for (std::size_t i = 0; i < length; ++i) join_.forward(joined_.data() + i * 3 * width, hidden_.data() + i * width);
    drop(hidden_, hidden_mask_);
    scores_.resize(length * options_.labels);
    for (std::size_t i = 0; i < length; ++i)
      output_.forward(hidden_.data() + i * width, scores_.data() + i * options_.labels);
  }

  void backward(const Sequence& sequence) {
    const std::size_t length = sequence.labels.size(), width = options_.width;
    by_joined_.assign(length * 3 * width, 0);
    std::vector<float> by_hidden(width);
    for (std::size_t i = 0; i < length; ++i) {
      std::fill(by_hidden.begin(), by_hidden.end(), 0.0F);
      output_.backward(hidden_.data() + i * width, loss_.by_score().data() + i * options_.labels, by_hidden.data());
      for (std::size_t j = 0; j < width; ++j) by_hidden[j] *= hidden_mask_[i * width + j];
      join_.backward(joined_.data() + i * 3 * width, by_hidden.data(), by_joined_.data() + i * 3 * width);
    }
    by_active_.resize(length * width);
    for (std::size_t i = 0; i < length; ++i)
      std::copy_n(by_joined_.data() + i * 3 * width, width, by_active_.data() + i * width);
    for (std::size_t d = 0; d < 2; ++d) carry_back(d, length);
    const float feature_scale = 1.0F / (1.0F - options_.feature_dropout);
    for (std::size_t i = 0; i < length; ++i) {
      float* gradient = by_active_.data() + i * width;
      float largest = 0;
      for (std::size_t j = 0; j < width; ++j) {
        gradient[j] *= active_mask_[i * width + j];
        largest = std::max(largest, std::fabs(gradient[j]));
      }
      if (largest < 1e-5F) continue;
      bias_.step(0, gradient, width, options_.dense_rate);
      for (std::size_t j = 0; j < width; ++j) gradient[j] *= feature_scale;
      for (std::uint32_t k = sequence.begins[i]; k < sequence.begins[i + 1]; ++k)
        if (!dropped_[k]) rows_.step(sequence.keys[k], gradient, options_.rate);
    }
  }

  /// Through the gated average of one direction: state = before + gate * (value - before).
  void carry_back(std::size_t d, std::size_t length) {
    const std::size_t width = options_.width;
    std::vector<float> by_state(width, 0), by_gate(width), by_value(width);
    for (std::size_t step = length; step-- > 0;) {
      const std::size_t i = d == 0 ? step : length - 1 - step;
      for (std::size_t j = 0; j < width; ++j) {
        const float raw = gates_[d][i * width + j];
        const float gate = spans::soft_gate(raw);
        const std::size_t before_at = d == 0 ? i - 1 : i + 1;
        const float before = step == 0 ? 0 : joined_[(before_at * 3 + 1 + d) * width + j];
        const float gradient = by_state[j] + by_joined_[(i * 3 + 1 + d) * width + j];
        const float slope = 1.0F + std::fabs(raw);
        by_gate[j] = gradient * (values_[d][i * width + j] - before) * 0.5F / (slope * slope);
        by_value[j] = gradient * gate;
        by_state[j] = gradient * (1.0F - gate);
      }
      gate_[d].backward(active_.data() + i * width, by_gate.data(), by_active_.data() + i * width);
      value_[d].backward(active_.data() + i * width, by_value.data(), by_active_.data() + i * width);
    }
  }

  std::vector<Sequence>& data_;
  const NetOptions& options_;
  Random random_;
  FeatureRows rows_;
  Weights bias_, transition_;
  Layer gate_[2], value_[2], join_, output_;
  int snapshots_ = 0;
  ChainLoss loss_;
  std::vector<float> active_, active_mask_, joined_, hidden_, hidden_mask_, scores_, by_joined_, by_active_;
  std::vector<float> gates_[2], values_[2];
  std::vector<std::uint8_t> dropped_;
};

}  // namespace

std::string train_net(std::vector<Sequence>& data, const NetOptions& options) {
  Trainer trainer(data, options);
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    const double loss = trainer.epoch();
    if (epoch == 2) trainer.prune();
    if (2 * epoch > options.epochs) trainer.snapshot();
    options.after_epoch(epoch, loss, trainer.bytes());
  }
  return trainer.bytes();
}

}  // namespace gainsay::tools
