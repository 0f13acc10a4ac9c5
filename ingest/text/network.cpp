#include "ingest/text/network.h"

#include <algorithm>
#include <cstring>

#include "ingest/text/kernels.h"
#include "ingest/text/name_decoder.h"

namespace gainsay::text {

void Layer::apply(const float* in, std::size_t n, float* out) const {
  for (std::size_t i = 0; i < n; ++i) std::memcpy(out + i * columns, bias.data(), columns * sizeof(float));
  multiply_add(out, in, rows, weights.data(), n, rows, columns);
}

void gather_windows(const float* vectors, std::size_t n, std::vector<float>& windows) {
  constexpr std::size_t w = network_width;
  windows.assign(n * 3 * w, 0.0F);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t first = i == 0 ? 0 : i - 1;
    const std::size_t last = std::min(i + 2, n);
    std::memcpy(windows.data() + i * 3 * w + (first + 1 - i) * w, vectors + first * w, (last - first) * w * sizeof(float));
  }
}

Network::Network(NetworkWeights weights) : weights_(std::move(weights)) {
  index_.reserve(weights_.keys.size());
  for (std::uint32_t i = 0; i < weights_.keys.size(); ++i) index_.emplace(weights_.keys[i], i);
  table_.tags = static_cast<std::uint32_t>(weights_.xpos.size());
}

const std::uint32_t* Network::row_of(FeatureKey key) const {
  const auto found = index_.find(key);
  return found == index_.end() ? nullptr : &found->second;
}

std::vector<float> Network::encode(const std::vector<TokenFeatures>& sentence) const {
  constexpr std::size_t w = network_width;
  constexpr std::size_t half = w / 2;
  const std::size_t n = sentence.size();
  std::vector<float> x(n * w, 0.0F);
  for (std::size_t i = 0; i < n; ++i) {
    const auto add_row = [&](const std::uint32_t* row) {
      if (row != nullptr) add_scaled(x.data() + i * w, weights_.rows.data() + *row * w, weights_.scales[*row], w);
    };
    const std::uint32_t* word = row_of(sentence[i].word);
    add_row(word != nullptr ? word : row_of(unknown_word));
    for (const FeatureKey key : sentence[i].others) add_row(row_of(key));
  }
  std::vector<float> windows;
  std::vector<float> out;
  for (std::size_t round = 0; round < network_rounds; ++round) {
    gather_windows(x.data(), n, windows);
    out.resize(n * w);
    weights_.convolution[round].apply(windows.data(), n, out.data());
    for (std::size_t i = 0; i < n * w; ++i) x[i] += out[i] > 0 ? out[i] : 0.0F;

    out.resize(n * 2 * w);
    weights_.recurrence[round].apply(x.data(), n, out.data());
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

void Network::tag(const std::vector<float>& vectors, std::vector<WordAnalysis>& words) const {
  const std::size_t n = words.size();
  const Layer& layer = weights_.tags;
  std::vector<float> scores(n * layer.columns);
  layer.apply(vectors.data(), n, scores.data());
  const std::size_t upos = upos_names.size();
  const std::size_t xpos = weights_.xpos.size();
  for (std::size_t i = 0; i < n; ++i) {
    const float* const s = scores.data() + i * layer.columns;
    words[i].upos = static_cast<Upos>(std::max_element(s, s + upos) - s);
    words[i].xpos = static_cast<std::uint32_t>(std::max_element(s + upos, s + upos + xpos) - (s + upos));
  }
  const auto names = decode_names(weights_.names, scores.data() + upos + xpos, layer.columns, n);
  for (std::size_t i = 0; i < n; ++i) words[i].name = names[i];
}

void Network::parse(const std::vector<float>& vectors, std::vector<WordAnalysis>& words) const {
  constexpr std::size_t h = network_hidden;
  const std::size_t n = words.size();
  std::vector<float> slots(n * weights_.slots.columns);
  weights_.slots.apply(vectors.data(), n, slots.data());
  std::vector<std::uint32_t> tags(n);
  for (std::size_t i = 0; i < n; ++i) tags[i] = words[i].xpos;

  const Actions& actions = weights_.actions;
  std::vector<float> scores(weights_.output.columns);
  ParserState state(static_cast<int>(n));
  while (!state.done()) {
    if (state.top(0) == ParserState::none) {  // nothing else is legal
      state.shift();
      continue;
    }
    float hidden[h] = {};
    const ParserSlots at = table_.slots(state);
    for (std::size_t k = 0; k < parser_slots; ++k)
      if (at[k] != ParserState::none)
        add(hidden, slots.data() + static_cast<std::size_t>(at[k]) * weights_.slots.columns + k * h, h);
    for (const std::uint32_t row : table_.features(state, tags)) add(hidden, weights_.small.weights.data() + row * h, h);
    for (float& value : hidden) value = value > 0 ? value : 0.0F;
    weights_.output.apply(hidden, 1, scores.data());

    std::size_t best = 0;
    float best_score = state.can_shift() ? scores[0] : -1e30F;
    const auto consider = [&](std::size_t action) {
      if (scores[action] > best_score) {
        best = action;
        best_score = scores[action];
      }
    };
    const std::size_t lefts = actions.left.size();
    if (state.can_left())
      for (std::size_t i = 0; i < lefts; ++i)
        if (state.can_left(actions.left[i])) consider(1 + i);
    if (state.can_right())
      for (std::size_t i = 0; i < actions.right.size(); ++i) consider(1 + lefts + i);
    if (best == 0) state.shift();
    else if (actions.is_left(best)) state.left(actions.relation(best));
    else state.right(actions.relation(best));
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
  const std::vector<float> vectors = encode(sentence);
  tag(vectors, words);
  parse(vectors, words);
  return words;
}

}  // namespace gainsay::text
