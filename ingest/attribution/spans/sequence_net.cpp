#include "ingest/attribution/spans/sequence_net.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace gainsay::spans {
namespace {

static_assert(std::endian::native == std::endian::little, "weight files are little-endian");

constexpr std::size_t max_width = 128;
constexpr unsigned seen_bits = 20;

template <class T>
void take(std::string_view& bytes, T* into, std::size_t count) {
  const std::size_t size = count * sizeof(T);
  if (bytes.size() < size) throw std::runtime_error("cut short");
  if (size != 0) std::memcpy(into, bytes.data(), size);
  bytes.remove_prefix(size);
}

template <class T>
std::vector<T> take_vector(std::string_view& bytes, std::size_t count) {
  if (bytes.size() / sizeof(T) < count) throw std::runtime_error("cut short");
  std::vector<T> out(count);
  take(bytes, out.data(), count);
  return out;
}

float log_sum(std::span<const float> values) {
  const float top = *std::max_element(values.begin(), values.end());
  float sum = 0;
  for (const float value : values) sum += std::exp(value - top);
  return top + std::log(sum);
}

}  // namespace

SequenceNet SequenceNet::read(std::string_view& bytes) {
  std::array<std::uint32_t, 3> sizes{};
  take(bytes, sizes.data(), sizes.size());
  const auto [count, width, labels] = sizes;
  if (width == 0 || width > max_width || labels == 0 || labels > 32) throw std::runtime_error("impossible sizes");
  SequenceNet net;
  net.width_ = width;
  net.labels_ = labels;
  take(bytes, &net.scale_, 1);
  const auto keys = take_vector<std::uint32_t>(bytes, count);
  net.rows_ = take_vector<std::int8_t>(bytes, std::size_t{count} * width);
  net.bias_ = take_vector<float>(bytes, width);
  for (std::size_t direction = 0; direction < 2; ++direction) {
    net.gate_[direction] = read_layer(bytes, width, width);
    net.value_[direction] = read_layer(bytes, width, width);
  }
  net.join_ = read_layer(bytes, 3 * width, width);
  net.output_ = read_layer(bytes, width, labels);
  net.transition_ = take_vector<float>(bytes, std::size_t{labels + 1} * labels);
  net.slots_.resize(std::bit_ceil(std::size_t{count} * 2 + 2));
  net.seen_.resize(std::size_t{1} << (seen_bits - 6));
  const std::size_t mask = net.slots_.size() - 1;
  for (std::uint32_t row = 0; row < count; ++row) {
    const std::uint32_t high = keys[row] >> (32 - seen_bits);
    net.seen_[high / 64] |= std::uint64_t{1} << (high % 64);
    std::size_t slot = keys[row] & mask;
    while (net.slots_[slot].row != UINT32_MAX) slot = (slot + 1) & mask;
    net.slots_[slot] = {keys[row], row};
  }
  return net;
}

std::uint32_t SequenceNet::row_of(std::uint32_t key) const {
  const std::uint32_t high = key >> (32 - seen_bits);
  if ((seen_[high / 64] >> (high % 64) & 1) == 0) return UINT32_MAX;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = key & mask; slots_[slot].row != UINT32_MAX; slot = (slot + 1) & mask)
    if (slots_[slot].key == key) return slots_[slot].row;
  return UINT32_MAX;
}

SequenceNet::Layer SequenceNet::read_layer(std::string_view& bytes, std::size_t inputs, std::size_t outputs) {
  Layer layer;
  layer.weights = take_vector<float>(bytes, inputs * outputs);
  layer.bias = take_vector<float>(bytes, outputs);
  return layer;
}

void SequenceNet::apply(const Layer& layer, std::span<const float> input, float* out) {
  const std::size_t outputs = layer.bias.size();
  std::copy(layer.bias.begin(), layer.bias.end(), out);
  const float* weights = layer.weights.data();
  for (const float value : input) {
    if (value != 0)
      for (std::size_t j = 0; j < outputs; ++j) out[j] += value * weights[j];
    weights += outputs;
  }
}

void SequenceNet::activate(std::span<const std::uint32_t> features, float* out) const {
  std::array<std::int16_t, max_width> sums{};
  for (const std::uint32_t key : features) {
    const std::uint32_t row = row_of(key);
    if (row == UINT32_MAX) continue;
    const std::int8_t* weights = rows_.data() + std::size_t{row} * width_;
    for (std::size_t j = 0; j < width_; ++j) sums[j] = static_cast<std::int16_t>(sums[j] + weights[j]);
  }
  for (std::size_t j = 0; j < width_; ++j) out[j] = std::max(0.0F, static_cast<float>(sums[j]) * scale_ + bias_[j]);
}

void SequenceNet::carry(std::size_t direction, std::span<const float> activations, std::vector<float>& joined) const {
  const std::size_t length = activations.size() / width_;
  std::array<float, max_width> state{}, gate{}, value{};
  for (std::size_t step = 0; step < length; ++step) {
    const std::size_t i = direction == 0 ? step : length - 1 - step;
    const std::span<const float> input = activations.subspan(i * width_, width_);
    apply(gate_[direction], input, gate.data());
    apply(value_[direction], input, value.data());
    float* out = joined.data() + (i * 3 + 1 + direction) * width_;
    for (std::size_t j = 0; j < width_; ++j) {
      state[j] += soft_gate(gate[j]) * (value[j] - state[j]);
      out[j] = state[j];
    }
  }
}

std::vector<float> SequenceNet::score(std::span<const float> activations) const {
  const std::size_t length = activations.size() / width_;
  std::vector<float> joined(length * 3 * width_), scores(length * labels_);
  for (std::size_t i = 0; i < length; ++i)
    std::copy_n(activations.data() + i * width_, width_, joined.data() + i * 3 * width_);
  for (std::size_t direction = 0; direction < 2; ++direction) carry(direction, activations, joined);
  std::array<float, max_width> hidden{};
  for (std::size_t i = 0; i < length; ++i) {
    apply(join_, {joined.data() + i * 3 * width_, 3 * width_}, hidden.data());
    for (std::size_t j = 0; j < width_; ++j) hidden[j] = std::max(0.0F, hidden[j]);
    apply(output_, {hidden.data(), width_}, scores.data() + i * labels_);
  }
  return scores;
}

std::vector<std::uint8_t> SequenceNet::best_sequence(std::span<const float> scores) const {
  const std::size_t length = scores.size() / labels_;
  std::vector<std::uint8_t> from(scores.size(), 0), best(length, 0);
  if (length == 0) return best;
  std::vector<float> now(labels_), next(labels_);
  for (std::size_t l = 0; l < labels_; ++l) now[l] = transition_[labels_ * labels_ + l] + scores[l];
  for (std::size_t i = 1; i < length; ++i) {
    for (std::size_t l = 0; l < labels_; ++l) {
      std::size_t top = 0;
      for (std::size_t k = 1; k < labels_; ++k)
        if (now[k] + transition_[k * labels_ + l] > now[top] + transition_[top * labels_ + l]) top = k;
      from[i * labels_ + l] = static_cast<std::uint8_t>(top);
      next[l] = now[top] + transition_[top * labels_ + l] + scores[i * labels_ + l];
    }
    now.swap(next);
  }
  best.back() = static_cast<std::uint8_t>(std::max_element(now.begin(), now.end()) - now.begin());
  for (std::size_t i = length - 1; i > 0; --i) best[i - 1] = from[i * labels_ + best[i]];
  return best;
}

std::vector<float> SequenceNet::marginals(std::span<const float> scores) const {
  const std::size_t length = scores.size() / labels_;
  std::vector<float> forward(scores.begin(), scores.end()), backward(scores.size(), 0), terms(labels_);
  if (length == 0) return forward;
  for (std::size_t l = 0; l < labels_; ++l) forward[l] += transition_[labels_ * labels_ + l];
  for (std::size_t i = 1; i < length; ++i)
    for (std::size_t l = 0; l < labels_; ++l) {
      for (std::size_t k = 0; k < labels_; ++k)
        terms[k] = forward[(i - 1) * labels_ + k] + transition_[k * labels_ + l];
      forward[i * labels_ + l] += log_sum(terms);
    }
  for (std::size_t i = length - 1; i > 0; --i)
    for (std::size_t k = 0; k < labels_; ++k) {
      for (std::size_t l = 0; l < labels_; ++l)
        terms[l] = transition_[k * labels_ + l] + scores[i * labels_ + l] + backward[i * labels_ + l];
      backward[(i - 1) * labels_ + k] = log_sum(terms);
    }
  const float total = log_sum({forward.data() + (length - 1) * labels_, labels_});
  for (std::size_t i = 0; i < forward.size(); ++i) forward[i] = std::exp(forward[i] + backward[i] - total);
  return forward;
}

}  // namespace gainsay::spans
