#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// What the network sees of a word: its form, its beginnings and endings, its shape.
namespace gainsay::text {

/// A hashed feature. Rare ones are not in a model and say nothing; an unknown word has `unknown_word` in place of its
/// form.
using FeatureKey = std::uint32_t;
inline constexpr FeatureKey unknown_word = 1;

struct TokenFeatures {
  FeatureKey word = 0;  ///< of the normal form
  std::vector<FeatureKey> others;
};

/// `first`: the sentence begins with it. `space_before`: white space, or nothing, stands before it in the block.
TokenFeatures features_of(std::string_view form, bool first, bool space_before);

}  // namespace gainsay::text
