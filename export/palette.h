#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "gainsay/model/vocabulary.h"

/// Colours and shapes of the four vertex kinds, the same in every format. The hues are Okabe and Ito's, which readers with any
/// common colour vision tell apart; black text on them has a contrast of at least 5:1. Shape tells the kinds apart too.
namespace gainsay::palette {

struct Look {
  std::uint8_t red, green, blue;
  std::string_view hex;
  std::string_view dot_shape;
  std::string_view gexf_shape;
  std::string_view word;  ///< for legends
};

inline constexpr std::array<Look, 4> looks{
    Look{86, 180, 233, "#56B4E9", "ellipse", "disc", "source"},
    Look{0, 158, 115, "#009E73", "hexagon", "triangle", "actor"},
    Look{240, 228, 66, "#F0E442", "box", "square", "claim"},
    Look{230, 159, 0, "#E69F00", "octagon", "diamond", "denial"}};

[[nodiscard]] constexpr const Look& look_of(VertexKind kind) { return looks[static_cast<std::size_t>(kind)]; }

}  // namespace gainsay::palette
