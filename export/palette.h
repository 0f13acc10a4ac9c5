#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "gainsay/model/vocabulary.h"

/// Colours and shapes of the four vertex kinds, the same in every format. The hues are Okabe and Ito's, which readers
/// with any common colour vision tell apart; shape and line say again what colour says.
namespace gainsay::palette {

struct Look {
  std::uint8_t red, green, blue;  ///< the hue itself
  std::string_view fill;          ///< a light tint of it, for black text (contrast above 12:1)
  std::string_view line;          ///< a dark shade of it, for outlines on white (above 4.5:1)
  std::string_view dot_shape;
  std::string_view dot_style;
  std::string_view gexf_shape;
};

inline constexpr std::array<Look, 4> looks{
    Look{86, 180, 233, "#CDE7F8", "#00629B", "ellipse", "filled", "disc"},           // source: sky blue
    Look{0, 158, 115, "#BCE5D8", "#00705A", "hexagon", "filled", "triangle"},        // actor: bluish green
    Look{240, 228, 66, "#FBF6BE", "#7A7000", "box", "rounded,filled", "square"},     // claim: yellow
    Look{230, 159, 0, "#FAD999", "#8F5A00", "box", "filled,diagonals", "diamond"}};  // denial: orange

/// How an edge is drawn; dash and arrow tell what colour tells.
struct Stroke {
  std::string_view colour;
  std::string_view style;
  std::string_view width;
  std::string_view arrow;
  std::string_view direction;
};

inline constexpr std::array<Stroke, 6> strokes{Stroke{"#444444", "solid", "1.2", "normal", "forward"},  // asserts
                                               Stroke{"#00629B", "solid", "0.8", "vee", "forward"},     // cites
                                               Stroke{"#C1121F", "dashed", "2.2", "normal", "both"},    // contradicts
                                               Stroke{"#888888", "dotted", "1", "none", "forward"},     // about
                                               Stroke{"#00705A", "bold", "1.6", "onormal", "forward"},  // supports
                                               Stroke{"#8F5A00", "solid", "1.6", "tee", "forward"}};    // denies

/// The three classes of `contradicts`.
inline constexpr std::array<Stroke, 3> conflict_strokes{
    Stroke{"#C1121F", "dashed", "2.2", "normal", "both"},    // contradiction
    Stroke{"#9A3B7A", "dotted", "2.2", "odiamond", "both"},  // tension
    Stroke{"#0072B2", "dashed", "1.4", "vee", "forward"}};   // update

[[nodiscard]] constexpr const Look& look_of(VertexKind kind) { return looks[static_cast<std::size_t>(kind)]; }

[[nodiscard]] constexpr const Stroke& stroke_of(EdgeKind kind) { return strokes[static_cast<std::size_t>(kind)]; }
[[nodiscard]] constexpr const Stroke& stroke_of(ConflictClass conflict_class) {
  return conflict_strokes[static_cast<std::size_t>(conflict_class)];
}

/// Whether a vertex is drawn as a sheet of paper: an article or a document among the sources.
[[nodiscard]] constexpr bool is_document(VertexKind kind, const std::optional<EntityKind>& entity) {
  return kind == VertexKind::source && (entity == EntityKind::article || entity == EntityKind::document);
}

}  // namespace gainsay::palette
