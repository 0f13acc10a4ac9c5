#include "tools/language/gradients.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ingest/text/kernels.h"
#include "tools/language/corpus.h"
#include "tools/language/float_kernels.h"

namespace gainsay::train {
namespace {
using text::network_hidden;
using text::network_rounds;
using text::network_width;
constexpr std::size_t half = network_width / 2;
using Vector = std::vector<float>;

enum LayerNumber : std::size_t { tags_layer = 2 * network_rounds, slots_layer, small_layer, output_layer, layer_count };

/// dW += in^T * dOut, db += sum of dOut, dIn += dOut * W^T.
class Backward {
 public:
  Backward(const Trainable& model, Gradients& out) : model_(model), out_(out) {}

  void operator()(std::size_t layer, const text::Layer& shape, const float* in, const float* d_out, std::size_t n,
                  float* d_in) {
    Vector& d_weights = out_.dense[2 * layer];
    Vector& d_bias = out_.dense[2 * layer + 1];
    turned_.resize(shape.rows * n);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t k = 0; k < shape.rows; ++k) turned_[k * n + i] = in[i * shape.rows + k];
    multiply_add(d_weights.data(), turned_.data(), n, d_out, shape.rows, n, shape.columns);
    for (std::size_t i = 0; i < n; ++i) text::add(d_bias.data(), d_out + i * shape.columns, shape.columns);
    if (d_in != nullptr)
      multiply_add(d_in, d_out, shape.columns, model_.transposed[layer].data(), n, shape.columns, shape.rows);
  }

 private:
  const Trainable& model_;
  Gradients& out_;
  Vector turned_;
};

struct Round {
  Vector windows;
  Vector kept;      // the convolution's output behind relu and dropout, as a factor: 0 where it was cut
  Vector in;        // of the recurrence
  Vector squashed;  // z | gate for both directions
  Vector raw;
  Vector states;
};

float slope(float x) {
  const float d = 1.0F + std::abs(x);
  return 1.0F / (d * d);
}

/// Softmax cross entropy: adds weight * (p - target) to `d`, gives the loss.
double add_loss(const float* scores, std::size_t size, int target, float weight, float* d) {
  if (target < 0) return 0;
  const float top = *std::max_element(scores, scores + size);
  float shares[256];
  float total = 0;
  for (std::size_t i = 0; i < size; ++i) total += shares[i] = std::exp(scores[i] - top);
  for (std::size_t i = 0; i < size; ++i) d[i] += weight / total * shares[i];
  d[target] -= weight;
  return -weight * (scores[target] - top - std::log(total));
}

/// Several sentences side by side, so that every product is a large one: their words stand one after the other in all
/// arrays, and nothing flows from one to the next.
class BatchPass {
 public:
  BatchPass(const Trainable& model, const std::vector<const Example*>& examples, const Noise& noise,
            std::mt19937& random, Gradients& out)
      : model_(model),
        w_(model.weights),
        examples_(examples),
        noise_(noise),
        random_(random),
        out_(out),
        backward_(model, out) {
    for (const Example* example : examples) begins_.push_back(begins_.back() + example->inputs.size());
    n_ = begins_.back();
  }

  void run() {
    embed();
    for (std::size_t r = 0; r < network_rounds; ++r) forward(r);
    d_x_.assign(n_ * network_width, 0.0F);
    tag();
    parse();
    for (std::size_t r = network_rounds; r-- > 0;) back(r);
    for_each_word([&](std::size_t i, const Example& example, std::size_t at) {
      float* const d = d_x_.data() + i * network_width;
      for (std::size_t k = 0; k < network_width; ++k) d[k] *= mask_[i * network_width + k];
      add_row(words_[i], d);
      for (const auto row : example.inputs[at].others) add_row(row, d);
    });
    out_.words += n_;
  }

 private:
  /// visit(number in the batch, sentence, number in the sentence)
  template <class Visit>
  void for_each_word(Visit visit) {
    for (std::size_t s = 0; s < examples_.size(); ++s)
      for (std::size_t i = begins_[s]; i < begins_[s + 1]; ++i) visit(i, *examples_[s], i - begins_[s]);
  }

  float chance() { return static_cast<float>(random_() >> 8) * (1.0F / 16777216.0F); }
  float keep() { return chance() < noise_.dropout ? 0.0F : 1.0F / (1.0F - noise_.dropout); }

  void add_row(std::uint32_t row, const float* d) {
    if (!out_.is_touched[row]) {
      out_.is_touched[row] = 1;
      out_.touched.push_back(row);
    }
    text::add(out_.rows.data() + row * network_width, d, network_width);
  }

  void embed() {
    x_.assign(n_ * network_width, 0.0F);
    mask_.resize(n_ * network_width);
    words_.resize(n_);
    for_each_word([&](std::size_t i, const Example& example, std::size_t at) {
      const auto& input = example.inputs[at];
      words_[i] = chance() < input.drop ? model_.unknown_row : input.word;
      float* const x = x_.data() + i * network_width;
      text::add(x, model_.rows.data() + words_[i] * network_width, network_width);
      for (const auto row : input.others) text::add(x, model_.rows.data() + row * network_width, network_width);
      for (std::size_t k = 0; k < network_width; ++k) x[k] *= mask_[i * network_width + k] = keep();
    });
  }

  /// run(whether forward, first word, number of words), sentence by sentence
  template <class Run>
  void for_each_direction(Run run) {
    for (std::size_t s = 0; s < examples_.size(); ++s)
      for (const bool forward : {true, false}) run(forward, begins_[s], begins_[s + 1] - begins_[s]);
  }

  void forward(std::size_t r) {
    Round& round = rounds_[r];
    round.windows.clear();
    for (std::size_t s = 0; s < examples_.size(); ++s) {
      text::gather_windows(x_.data() + begins_[s] * network_width, begins_[s + 1] - begins_[s], windows_);
      round.windows.insert(round.windows.end(), windows_.begin(), windows_.end());
    }
    round.kept.resize(n_ * network_width);
    apply(w_.convolution[r], round.windows.data(), n_, round.kept.data());
    for (std::size_t i = 0; i < n_ * network_width; ++i) {
      const float value = round.kept[i];
      round.kept[i] = value > 0 ? keep() : 0.0F;
      x_[i] += value * round.kept[i];
    }
    round.in = x_;
    round.raw.resize(n_ * 2 * network_width);
    apply(w_.recurrence[r], x_.data(), n_, round.raw.data());
    round.squashed.resize(round.raw.size());
    for (std::size_t i = 0; i < round.raw.size(); ++i) round.squashed[i] = text::squash(round.raw[i]);
    round.states.resize(n_ * network_width);
    for_each_direction([&](bool forward, std::size_t first, std::size_t length) {
      float state[half] = {};
      for (std::size_t step = 0; step < length; ++step) {
        const std::size_t i = first + (forward ? step : length - 1 - step);
        const float* const value = round.squashed.data() + i * 2 * network_width + (forward ? 0 : network_width);
        float* const to = round.states.data() + i * network_width + (forward ? 0 : half);
        for (std::size_t k = 0; k < half; ++k) {
          const float gate = 0.5F + 0.5F * value[half + k];
          to[k] = state[k] = gate * state[k] + (1.0F - gate) * value[k];
        }
      }
    });
    for (std::size_t i = 0; i < x_.size(); ++i) x_[i] += round.states[i];
  }

  void back(std::size_t r) {
    Round& round = rounds_[r];
    Vector d_raw(round.raw.size(), 0.0F);
    for_each_direction([&](bool forward, std::size_t first, std::size_t length) {
      float carry[half] = {};
      for (std::size_t step = length; step-- > 0;) {
        const std::size_t i = first + (forward ? step : length - 1 - step);
        const std::size_t at = i * 2 * network_width + (forward ? 0 : network_width);
        const float* const value = round.squashed.data() + at;
        const float* const raw = round.raw.data() + at;
        const float* before = nullptr;
        if (step > 0) before = round.states.data() + (forward ? i - 1 : i + 1) * network_width + (forward ? 0 : half);
        const float* const d = d_x_.data() + i * network_width + (forward ? 0 : half);
        for (std::size_t k = 0; k < half; ++k) {
          const float gate = 0.5F + 0.5F * value[half + k];
          const float total = d[k] + carry[k];
          d_raw[at + k] = total * (1.0F - gate) * slope(raw[k]);
          d_raw[at + half + k] =
              total * ((before != nullptr ? before[k] : 0.0F) - value[k]) * 0.5F * slope(raw[half + k]);
          carry[k] = total * gate;
        }
      }
    });
    backward_(2 * r + 1, w_.recurrence[r], round.in.data(), d_raw.data(), n_, d_x_.data());
    Vector d_convolution(n_ * network_width);
    for (std::size_t i = 0; i < d_convolution.size(); ++i) d_convolution[i] = d_x_[i] * round.kept[i];
    Vector d_windows(round.windows.size(), 0.0F);
    backward_(2 * r, w_.convolution[r], round.windows.data(), d_convolution.data(), n_, d_windows.data());
    for_each_word([&](std::size_t i, const Example& example, std::size_t at) {
      for (std::size_t k = 0; k < 3; ++k)
        if (at + k >= 1 && at + k - 1 < example.inputs.size())
          text::add(d_x_.data() + (i + k - 1) * network_width, d_windows.data() + (3 * i + k) * network_width,
                    network_width);
    });
  }

  void tag() {
    const text::Layer& layer = w_.tags;
    Vector scores(n_ * layer.columns);
    apply(layer, x_.data(), n_, scores.data());
    Vector d(scores.size(), 0.0F);
    const std::size_t upos = upos_names.size();
    const std::size_t xpos = w_.xpos.size();
    tags_.resize(n_);
    for_each_word([&](std::size_t i, const Example& example, std::size_t at) {
      const float* const s = scores.data() + i * layer.columns;
      float* const g = d.data() + i * layer.columns;
      tags_[i] = static_cast<std::uint32_t>(std::max_element(s + upos, s + upos + xpos) - (s + upos));
      out_.loss += add_loss(s, upos, example.upos[at], example.weight, g);
      out_.loss += add_loss(s + upos, xpos, example.xpos[at], example.weight, g + upos);
      out_.loss += add_loss(s + upos + xpos, w_.names.size(), example.names[at], 1.0F, g + upos + xpos);
    });
    backward_(tags_layer, layer, x_.data(), d.data(), n_, d_x_.data());
  }

  /// The steps of all parses, one after the other.
  struct Steps {
    std::vector<text::ParserSlots> at;  ///< numbers in the batch
    std::vector<text::ParserFeatures> features;
    Vector hidden;
    Vector kept;
    Vector d_scores;
  };

  void parse() {
    constexpr std::size_t h = network_hidden;
    const std::size_t stride = w_.slots.columns;
    Vector slots(n_ * stride);
    apply(w_.slots, x_.data(), n_, slots.data());
    Steps steps;
    for (std::size_t s = 0; s < examples_.size(); ++s) parse_one(*examples_[s], begins_[s], slots, steps);
    const std::size_t count = steps.at.size();
    Vector d_hidden(steps.hidden.size(), 0.0F);
    backward_(output_layer, w_.output, steps.hidden.data(), steps.d_scores.data(), count, d_hidden.data());
    Vector d_slots(slots.size(), 0.0F);
    Vector& d_small = out_.dense[2 * small_layer];
    for (std::size_t s = 0; s < count; ++s) {
      float* const d = d_hidden.data() + s * h;
      for (std::size_t k = 0; k < h; ++k) d[k] *= steps.kept[s * h + k];
      for (std::size_t k = 0; k < text::parser_slots; ++k)
        if (steps.at[s][k] >= 0)
          text::add(d_slots.data() + static_cast<std::size_t>(steps.at[s][k]) * stride + k * h, d, h);
      for (const auto row : steps.features[s]) text::add(d_small.data() + row * h, d, h);
    }
    backward_(slots_layer, w_.slots, x_.data(), d_slots.data(), n_, d_x_.data());
  }

  void parse_one(const Example& example, std::size_t begin, const Vector& slots, Steps& steps) {
    constexpr std::size_t h = network_hidden;
    const std::size_t stride = w_.slots.columns;
    const text::ParserFeatureTable table{static_cast<std::uint32_t>(w_.xpos.size())};
    const std::vector<std::uint32_t> tags(tags_.begin() + static_cast<std::ptrdiff_t>(begin),
                                          tags_.begin() + static_cast<std::ptrdiff_t>(begin + example.inputs.size()));
    Vector scores(w_.output.columns);
    Choice choice;
    text::ParserState state(static_cast<int>(example.inputs.size()));
    while (!state.done()) {
      if (state.top(0) == text::ParserState::none) {
        state.shift();
        continue;
      }
      steps.at.push_back(table.slots(state));
      for (int& word : steps.at.back())
        if (word >= 0) word += static_cast<int>(begin);
      steps.features.push_back(table.features(state, tags));
      const std::size_t step = steps.hidden.size();
      steps.hidden.resize(step + h, 0.0F);
      steps.kept.resize(step + h);
      float* const values = steps.hidden.data() + step;
      for (std::size_t k = 0; k < text::parser_slots; ++k)
        if (steps.at.back()[k] >= 0)
          text::add(values, slots.data() + static_cast<std::size_t>(steps.at.back()[k]) * stride + k * h, h);
      for (const auto row : steps.features.back()) text::add(values, w_.small.weights.data() + row * h, h);
      for (std::size_t k = 0; k < h; ++k) values[k] *= steps.kept[step + k] = values[k] > 0 ? keep() : 0.0F;
      apply(w_.output, values, 1, scores.data());
      choose(state, example.tree, w_.actions, choice);
      const std::size_t action = learn_choice(choice, scores, example.weight, steps.d_scores);
      if (action == 0)
        state.shift();
      else if (w_.actions.is_left(action))
        state.left(w_.actions.relation(action));
      else
        state.right(w_.actions.relation(action));
    }
  }

  /// Raises the least costly actions against the other legal ones; gives the action to go on with.
  std::size_t learn_choice(const Choice& choice, const Vector& scores, float weight, Vector& d_scores) {
    float top = -1e30F;
    std::size_t best = choice.legal.front();
    for (const auto a : choice.legal)
      if (scores[a] > top) {
        top = scores[a];
        best = a;
      }
    float shares[256];
    float all = 0;
    float good = 1e-12F;
    std::size_t best_good = choice.right.front();
    for (const auto a : choice.legal) all += shares[a] = std::exp(scores[a] - top);
    for (const auto a : choice.right) {
      good += shares[a];
      if (scores[a] > scores[best_good]) best_good = a;
    }
    const std::size_t from = d_scores.size();
    d_scores.resize(from + w_.output.columns, 0.0F);
    for (const auto a : choice.legal) d_scores[from + a] += weight * shares[a] / all;
    for (const auto a : choice.right) d_scores[from + a] -= weight * shares[a] / good;
    out_.loss += weight * std::log(all / good);
    return chance() < noise_.explore ? best : best_good;
  }

  const Trainable& model_;
  const text::NetworkWeights& w_;
  const std::vector<const Example*>& examples_;
  std::vector<std::size_t> begins_{0};  ///< of the sentences, and the end
  const Noise& noise_;
  std::mt19937& random_;
  Gradients& out_;
  Backward backward_;
  std::size_t n_ = 0;
  Vector windows_;
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> tags_;
  Vector x_;
  Vector mask_;
  Vector d_x_;
  Round rounds_[network_rounds];
};
}  // namespace

std::vector<text::Layer*> Trainable::layers() {
  std::vector<text::Layer*> out;
  for (std::size_t i = 0; i < network_rounds; ++i) {
    out.push_back(&weights.convolution[i]);
    out.push_back(&weights.recurrence[i]);
  }
  for (text::Layer* layer : {&weights.tags, &weights.slots, &weights.small, &weights.output}) out.push_back(layer);
  return out;
}

std::vector<std::vector<float>*> Trainable::arrays() {
  std::vector<std::vector<float>*> out;
  for (text::Layer* layer : layers()) {
    out.push_back(&layer->weights);
    out.push_back(&layer->bias);
  }
  return out;
}

void Trainable::transpose() {
  transposed.resize(layer_count);
  const auto all = layers();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == small_layer) continue;  // a table: nothing lies below it
    transposed[i].resize(all[i]->weights.size());
    for (std::size_t r = 0; r < all[i]->rows; ++r)
      for (std::size_t c = 0; c < all[i]->columns; ++c)
        transposed[i][c * all[i]->rows + r] = all[i]->weights[r * all[i]->columns + c];
  }
}

Gradients::Gradients(Trainable& model)
    : rows(model.rows.size(), 0.0F), is_touched(model.rows.size() / network_width, 0) {
  for (const auto* array : model.arrays()) dense.emplace_back(array->size(), 0.0F);
}

void Gradients::clear() {
  for (auto& array : dense) std::fill(array.begin(), array.end(), 0.0F);
  for (const auto row : touched) {
    std::fill_n(rows.begin() + static_cast<std::ptrdiff_t>(row * network_width), network_width, 0.0F);
    is_touched[row] = 0;
  }
  touched.clear();
  loss = 0;
  words = 0;
}

void add_gradients(const Trainable& model, const std::vector<const Example*>& examples, const Noise& noise,
                   std::mt19937& random, Gradients& out) {
  BatchPass(model, examples, noise, random, out).run();
}

}  // namespace gainsay::train
