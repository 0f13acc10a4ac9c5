#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"
#include "ingest/text/boundary_model.h"
#include "ingest/text/characters.h"

/// Words of running text, as UD's English Web Treebank (2.15) divides them: clitics ("do|n't", "Ana|'s"), hyphens and
/// most punctuation stand alone; abbreviations, numbers and addresses stay whole.
namespace gainsay::text {

/// The characters of `text` within `span`, with their byte offsets in `text`.
std::vector<Character> characters_of(std::string_view text, const Span& span);

/// Asked for one place that no rule decides. The number is that of the character after it.
using DecideBoundary = std::function<bool(std::size_t, const BoundaryFeatures&)>;

/// Calls `cut` with the number of each character in (first, last) that begins a new token. Characters [first, last)
/// hold no white space. Rules decide what never varies (addresses, emoji, double quotation marks, "n't", "cannot");
/// `decide` is asked, from left to right, for the rest. Linear in the length.
void cut_chunk(const std::vector<Character>& characters, std::size_t first, std::size_t last,
               const DecideBoundary& decide, const std::function<void(std::size_t)>& cut);

class Tokenizer {
 public:
  explicit Tokenizer(BoundaryModel model) : model_(std::move(model)) {}
  /// The tokens of `text` within `span`, in order, none with white space in it; together they cover all but white
  /// space.
  [[nodiscard]] std::vector<Span> tokens(std::string_view text, const Span& span) const;

 private:
  BoundaryModel model_;
};

}  // namespace gainsay::text
