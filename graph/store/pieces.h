#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A text as the pieces of others that it is made of, so that a store holds their words once: JSON, for json_each.
/// ["China ", [136, 60]] is "China " and then the 60 bytes from the 136th of the source; with several sources their
/// number comes first: [1, 136, 60].
namespace gainsay {

struct PieceSource {
  std::string_view text;
  std::size_t from = 0;  ///< offsets count from here, and may be negative
};

std::string encode_pieces(std::string_view text, const std::vector<PieceSource>& sources);
/// Inverse. Pieces that the sources do not have are left out.
std::string decode_pieces(std::string_view json, const std::vector<PieceSource>& sources);

}  // namespace gainsay
