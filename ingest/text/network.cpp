#include "ingest/text/network.h"

#include <algorithm>
#include <cstring>

#include "ingest/text/kernels.h"
#include "ingest/text/name_decoder.h"

namespace gainsay::text {

void gather_windows(const float* vectors, std::size_t n, std::vector<float>& windows) {
  constexpr std::size_t w = network_width;
  windows.assign(n * 3 * w, 0.0F);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t first = i == 0 ? 0 : i - 1;
    const std::size_t last = std::min(i + 2, n);
    std::memcpy(windows.data() + i * 3 * w + (first + 1 - i) * w, vectors + first * w,
                (last - first) * w * sizeof(float));
  }
}

FeatureIndex::FeatureIndex(const std::vector<FeatureKey>& keys) {
  std::size_t size = 16;
  while (size < keys.size() * 2) size *= 2;
  entries_.resize(size);
  for (std::uint32_t row = 0; row < keys.size(); ++row) {
    std::size_t at = keys[row] & (size - 1);
    while (entries_[at].row != none) at = (at + 1) & (size - 1);
    entries_[at] = {keys[row], row};
  }
}

std::uint32_t FeatureIndex::row_of(FeatureKey key) const {
  std::size_t at = key & (entries_.size() - 1);
  while (entries_[at].row != none && entries_[at].key != key) at = (at + 1) & (entries_.size() - 1);
  return entries_[at].row;
}

Network::Network(NetworkWeights weights)
    : xpos_(std::move(weights.xpos)),
      names_(std::move(weights.names)),
      actions_(std::move(weights.actions)),
      index_(weights.keys),
      rows_(std::move(weights.rows)),
      scales_(std::move(weights.scales)),
      small_(std::move(weights.small.weights)) {
  const auto quantised = [](const Layer& layer) {
    return QuantisedMatrix(layer.weights, layer.bias, layer.rows, layer.columns);
  };
  for (std::size_t i = 0; i < network_rounds; ++i) {
    convolution_[i] = quantised(weights.convolution[i]);
    recurrence_[i] = quantised(weights.recurrence[i]);
  }
  tags_ = quantised(weights.tags);
  slots_ = quantised(weights.slots);
  output_ = quantised(weights.output);
  table_.tags = static_cast<std::uint32_t>(xpos_.size());
}

std::vector<float> Network::encode(const std::vector<TokenFeatures>& sentence) const {
  constexpr std::size_t w = network_width;
  constexpr std::size_t half = w / 2;
  const std::size_t n = sentence.size();
  std::vector<float> x(n * w, 0.0F);
  for (std::size_t i = 0; i < n; ++i) {
    const auto add_row = [&](std::uint32_t row) {
      if (row != FeatureIndex::none) add_scaled(x.data() + i * w, rows_.data() + row * w, scales_[row], w);
    };
    const std::uint32_t word = index_.row_of(sentence[i].word);
    add_row(word != FeatureIndex::none ? word : index_.row_of(unknown_word));
    for (const FeatureKey key : sentence[i].others) add_row(index_.row_of(key));
  }
  QuantisedRows quantised;
  std::vector<float> windows;
  std::vector<float> out;
  for (std::size_t round = 0; round < network_rounds; ++round) {
    gather_windows(x.data(), n, windows);
    out.resize(n * w);
    quantised.assign(windows.data(), n, 3 * w);
    convolution_[round].apply(quantised, out.data());
    for (std::size_t i = 0; i < n * w; ++i) x[i] += out[i] > 0 ? out[i] : 0.0F;

    out.resize(n * 2 * w);
    quantised.assign(x.data(), n, w);
    recurrence_[round].apply(quantised, out.data());
    for (const bool forward : {true, false}) {
      float state[half] = {};
      for (std::size_t step = 0; step < n; ++step) {
        const std::size_t i = forward ? step : n - 1 - step;
        const float* const value = out.data() + i * 2 * w + (forward ? 0 : w);
        const float* const gate = value + half;
        float* const to = x.data() + i * w + (forward ? 0 : half);
        for (std::size_t k = 0; k < half; ++k) {
          const float keep = 0.5F + 0.5F * squash(gate[k]);
          state[k] = keep * state[k] + (1.0F - keep) * squash(value[k]);
          to[k] += state[k];
        }
      }
    }
  }
  return x;
}

void Network::tag(const QuantisedRows& vectors, std::vector<WordAnalysis>& words) const {
  const std::size_t n = words.size();
  const std::size_t columns = tags_.columns();
  std::vector<float> scores(n * columns);
  tags_.apply(vectors, scores.data());
  const std::size_t upos = upos_names.size();
  const std::size_t xpos = xpos_.size();
  for (std::size_t i = 0; i < n; ++i) {
    const float* const s = scores.data() + i * columns;
    words[i].upos = static_cast<Upos>(std::max_element(s, s + upos) - s);
    words[i].xpos = static_cast<std::uint32_t>(std::max_element(s + upos, s + upos + xpos) - (s + upos));
  }
  const auto names = decode_names(names_, scores.data() + upos + xpos, columns, n);
  for (std::size_t i = 0; i < n; ++i) words[i].name = names[i];
}

void Network::parse(const QuantisedRows& vectors, std::vector<WordAnalysis>& words) const {
  constexpr std::size_t h = network_hidden;
  const std::size_t n = words.size();
  const std::size_t columns = slots_.columns();
  std::vector<float> slots(n * columns);
  slots_.apply(vectors, slots.data());
  std::vector<std::uint32_t> tags(n);
  for (std::size_t i = 0; i < n; ++i) tags[i] = words[i].xpos;

  std::vector<float> scores(output_.columns());
  QuantisedRows quantised;
  ParserState state(static_cast<int>(n));
  while (!state.done()) {
    if (state.top(0) == ParserState::none) {  // nothing else is legal
      state.shift();
      continue;
    }
    float hidden[h] = {};
    const ParserSlots at = table_.slots(state);
    for (std::size_t k = 0; k < parser_slots; ++k)
      if (at[k] != ParserState::none) add(hidden, slots.data() + static_cast<std::size_t>(at[k]) * columns + k * h, h);
    for (const std::uint32_t row : table_.features(state, tags)) add(hidden, small_.data() + row * h, h);
    for (float& value : hidden) value = value > 0 ? value : 0.0F;
    quantised.assign(hidden, 1, h);
    output_.apply(quantised, scores.data());

    std::size_t best = 0;
    float best_score = state.can_shift() ? scores[0] : -1e30F;
    const auto consider = [&](std::size_t action) {
      if (scores[action] > best_score) {
        best = action;
        best_score = scores[action];
      }
    };
    const std::size_t lefts = actions_.left.size();
    if (state.can_left())
      for (std::size_t i = 0; i < lefts; ++i)
        if (state.can_left(actions_.left[i])) consider(1 + i);
    if (state.can_right())
      for (std::size_t i = 0; i < actions_.right.size(); ++i) consider(1 + lefts + i);
    if (best == 0)
      state.shift();
    else if (actions_.is_left(best))
      state.left(actions_.relation(best));
    else
      state.right(actions_.relation(best));
  }
  for (std::size_t i = 0; i < n; ++i) {
    const auto& node = state.node(static_cast<int>(i));
    words[i].head = node.head == state.words() ? -1 : node.head;
    words[i].deprel = node.relation;
  }
}

std::vector<WordAnalysis> Network::analyse(const std::vector<TokenFeatures>& sentence) const {
  std::vector<WordAnalysis> words(sentence.size());
  if (sentence.empty()) return words;
  QuantisedRows vectors;
  vectors.assign(encode(sentence).data(), sentence.size(), network_width);
  tag(vectors, words);
  parse(vectors, words);
  return words;
}

}  // namespace gainsay::text
