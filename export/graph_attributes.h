#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/model/claim_graph.h"

/// The attributes that the graph formats for other tools (GEXF, GraphML, CSV) carry, once for all of them. Names are
/// lower snake_case and avoid those that Gephi, networkx, igraph or graphology keep for themselves (`label`, `weight`,
/// `kind`, `type`, `size`, `color`, `x`); times are ISO 8601, with the precision beside them.
namespace gainsay {

enum class AttributeType { text, integer };

/// Of vertices (`Item` is Vertex) or edges (Edge). `value` gives "" where there is none; quotes are joined by " | ".
template <class Item>
struct Attribute {
  std::string_view name;
  AttributeType type;
  std::string (*value)(const Item&);
};

using VertexAttribute = Attribute<Vertex>;
using EdgeAttribute = Attribute<Edge>;

extern const std::array<VertexAttribute, 13> vertex_attributes;
extern const std::array<EdgeAttribute, 14> edge_attributes;

/// The first day that the interval names: its begin, else its end; none where unknown.
std::optional<Date> first_day(const DateInterval& interval);

/// At most 60 characters, for a label beside a node.
std::string short_label(const Vertex& vertex);
/// "contradicts (promise vs conduct)", "asserts (warn)"; as short as those of nodes.
std::string edge_label(const Edge& edge);

}  // namespace gainsay
