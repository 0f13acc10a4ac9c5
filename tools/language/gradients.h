#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "ingest/text/network.h"
#include "tools/language/oracle.h"

namespace gainsay::train {

/// A sentence as the network sees it, with what it should answer. `unknown` targets teach nothing.
struct Example {
  struct Input {
    std::uint32_t word = 0;             ///< row of the form, or of `unknown_word`
    float drop = 0;                     ///< how often the form is to be hidden
    std::vector<std::uint32_t> others;  ///< rows of the other features
  };
  std::vector<Input> inputs;
  std::vector<int> upos;
  std::vector<int> xpos;
  std::vector<int> names;
  GoldTree tree;
  float weight = 1;  ///< of tags and tree; names always count whole
};

/// The network with its word table in floating point, and its transposed layers for the way back.
struct Trainable {
  text::NetworkWeights weights;  ///< `rows` and `scales` unused
  std::vector<float> rows;       ///< [keys][network_width]
  std::uint32_t unknown_row = 0;

  /// Every dense parameter array, in one order for weights and gradients alike.
  [[nodiscard]] std::vector<std::vector<float>*> arrays();
  std::vector<text::Layer*> layers();
  void transpose();
  std::vector<std::vector<float>> transposed;  ///< one a layer of `layers()`: [columns][rows padded]
};

struct Gradients {
  explicit Gradients(Trainable& model);
  void clear();
  std::vector<std::vector<float>> dense;  ///< as `Trainable::arrays`
  std::vector<float> rows;
  std::vector<std::uint32_t> touched;
  std::vector<char> is_touched;
  double loss = 0;
  std::size_t words = 0;
};

struct Noise {
  float dropout = 0;
  float explore = 0;  ///< how often the parser goes on from its own choice
};

/// Adds the gradients of some sentences' losses.
void add_gradients(const Trainable& model, const std::vector<const Example*>& examples, const Noise& noise,
                   std::mt19937& random, Gradients& out);

}  // namespace gainsay::train
