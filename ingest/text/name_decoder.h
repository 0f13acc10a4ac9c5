#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gainsay::text {

/// The best sequence of BILOU tags that is well formed (Ratinov & Roth 2009): "B-" goes on to "I-" or "L-" of its kind,
/// "I-" likewise, the others to "O", "B-" or "U-". `scores` has `n` rows, `stride` apart, with one number a tag.
/// Viterbi: linear in n.
std::vector<std::uint32_t> decode_names(const std::vector<std::string>& tags, const float* scores, std::size_t stride,
                                        std::size_t n);

}  // namespace gainsay::text
