#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/universal_dependencies.h"
#include "ingest/text/kernels.h"
#include "ingest/text/token_features.h"
#include "ingest/text/transition_system.h"
#include "ingest/text/weight_file.h"

/// One network for tags, names and trees. A word's features are summed to a vector; two rounds of a convolution over
/// three words and a gated recurrence in both directions (quasi-recurrent: Bradbury et al. 2017) put it in context;
/// linear layers read tags and names off it; a greedy transition parser reads the vectors at the top of its stack
/// (Kiperwasser & Goldberg 2016). docs/language.md has the sizes and why they were chosen.
namespace gainsay::text {

inline constexpr std::size_t network_width = 128;   ///< of a word's vector
inline constexpr std::size_t network_hidden = 128;  ///< of the parser's hidden layer
inline constexpr std::size_t network_rounds = 2;

/// Weights b[rows][columns] and a bias a column; columns are padded to a multiple of 16.
struct Layer {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float> weights;
  std::vector<float> bias;
};

/// All a model consists of. The trainer fills one; files hold the rows as bytes and the layers as 16-bit numbers.
struct NetworkWeights {
  std::vector<std::string> xpos;
  std::vector<std::string> names;  ///< "O", "B-person", ...: BILOU
  Actions actions;
  std::vector<FeatureKey> keys;   ///< which features have rows, `unknown_word` among them
  std::vector<std::int8_t> rows;  ///< [keys][network_width]
  std::vector<float> scales;      ///< one a row
  Layer convolution[network_rounds];
  Layer recurrence[network_rounds];
  Layer tags;    ///< upos, xpos, names side by side
  Layer slots;   ///< the word's share in the hidden layer for each place it can stand at
  Layer small;   ///< rows of `ParserFeatureTable`; no bias
  Layer output;  ///< hidden layer to actions

  static NetworkWeights read(WeightReader& in);
  void write(WeightWriter& out) const;
};

/// [c0 | x0 | c1 ...]: each word's vector between its neighbours', zero at the ends.
void gather_windows(const float* vectors, std::size_t n, std::vector<float>& windows);
/// The recurrence's squashing: smooth, and the same on every machine.
[[nodiscard]] inline float squash(float x) { return x / (1.0F + (x < 0 ? -x : x)); }

struct WordAnalysis {
  Upos upos = Upos::X;
  std::uint32_t xpos = 0;  ///< number in `Network::xpos`
  std::uint32_t name = 0;  ///< number in `Network::names`
  int head = -1;           ///< number in the sentence; -1 at the root
  Deprel deprel = Deprel::dep;
};

/// From feature to row: open addressing, since every word asks a dozen times.
class FeatureIndex {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;
  explicit FeatureIndex(const std::vector<FeatureKey>& keys);
  [[nodiscard]] std::uint32_t row_of(FeatureKey key) const;

 private:
  struct Entry {
    FeatureKey key = 0;
    std::uint32_t row = none;
  };
  std::vector<Entry> entries_;
};

class Network {
 public:
  explicit Network(NetworkWeights weights);

  [[nodiscard]] const std::vector<std::string>& xpos() const { return xpos_; }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// One sentence; a tree with one root. Linear in its length.
  [[nodiscard]] std::vector<WordAnalysis> analyse(const std::vector<TokenFeatures>& sentence) const;

 private:
  [[nodiscard]] std::vector<float> encode(const std::vector<TokenFeatures>& sentence) const;
  void tag(const QuantisedRows& vectors, std::vector<WordAnalysis>& words) const;
  void parse(const QuantisedRows& vectors, std::vector<WordAnalysis>& words) const;

  std::vector<std::string> xpos_;
  std::vector<std::string> names_;
  Actions actions_;
  FeatureIndex index_;
  std::vector<std::int8_t> rows_;
  std::vector<float> scales_;
  QuantisedMatrix convolution_[network_rounds];
  QuantisedMatrix recurrence_[network_rounds];
  QuantisedMatrix tags_;
  QuantisedMatrix slots_;
  std::vector<float> small_;
  QuantisedMatrix output_;
  ParserFeatureTable table_;
};

}  // namespace gainsay::text
