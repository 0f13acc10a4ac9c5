#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"
#include "ingest/text/boundary_model.h"

/// Where sentences end, within one block.
namespace gainsay::text {

/// Longer sentences are divided at the last comma-like mark, else anywhere: what is this long is no sentence, and the
/// stages after this one may then take time quadratic in a sentence's length.
inline constexpr std::size_t longest_sentence = 250;

/// What the decision sees of the place after each token. `tokens` are all tokens of one block.
class SplitFeatures {
 public:
  SplitFeatures(std::string_view text, const std::vector<Span>& tokens);
  /// `since` is how many tokens the sentence has so far, this one counted in.
  [[nodiscard]] BoundaryFeatures after(std::size_t token, std::size_t since) const;
  /// An empty line follows the token: the sentence ends whatever the words are.
  [[nodiscard]] bool is_forced_after(std::size_t token) const { return looks_[token].empty_line_follows; }

 private:
  struct Look {
    std::uint64_t form = 0;
    std::uint64_t shape = 0;
    std::uint64_t kind = 0;  ///< the mark itself, or the word's class
    bool space_follows = false;
    bool line_follows = false;
    bool empty_line_follows = false;
    bool quote_open = false;  ///< an odd number of double marks so far
  };
  [[nodiscard]] const Look& look(std::ptrdiff_t token) const;

  std::vector<Look> looks_;
  Look outside_;
};

class SentenceSplitter {
 public:
  explicit SentenceSplitter(BoundaryModel model) : model_(std::move(model)) {}
  /// The number of the first token after each sentence, in order; the last is `tokens.size()`. None for no tokens.
  [[nodiscard]] std::vector<std::size_t> ends(std::string_view text, const std::vector<Span>& tokens) const;

 private:
  BoundaryModel model_;
};

}  // namespace gainsay::text
