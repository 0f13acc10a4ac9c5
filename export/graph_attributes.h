#pragma once

#include <array>
#include <string>
#include <string_view>

#include "gainsay/model/claim_graph.h"

/// The attributes that the graph formats for other tools (GEXF, GraphML, CSV) carry, once for all of them. Names are
/// lower snake_case and avoid those that Gephi, networkx, igraph or graphology keep for themselves (`label`, `weight`, `kind`,
/// `type`, `size`, `color`, `x`); times are ISO 8601, with the precision beside them.
namespace gainsay {

enum class AttributeType { text, integer };

struct Attribute {
  std::string_view name;
  AttributeType type;
};

inline constexpr std::array vertex_attributes{
    Attribute{"vertex_kind", AttributeType::text},    Attribute{"text", AttributeType::text},
    Attribute{"entity_type", AttributeType::text},    Attribute{"polarity", AttributeType::text},
    Attribute{"modality", AttributeType::text},       Attribute{"status", AttributeType::text},
    Attribute{"published", AttributeType::text},      Attribute{"date_interval", AttributeType::text},
    Attribute{"date_precision", AttributeType::text}, Attribute{"url", AttributeType::text},
    Attribute{"quotes", AttributeType::text},         Attribute{"evidence_count", AttributeType::integer}};

inline constexpr std::array edge_attributes{
    Attribute{"relation", AttributeType::text},       Attribute{"detail", AttributeType::text},
    Attribute{"conflict_class", AttributeType::text}, Attribute{"conflict_type", AttributeType::text},
    Attribute{"strength", AttributeType::text},       Attribute{"explanation", AttributeType::text},
    Attribute{"symmetric", AttributeType::text},      Attribute{"published", AttributeType::text},
    Attribute{"date_interval", AttributeType::text},  Attribute{"date_precision", AttributeType::text},
    Attribute{"quotes", AttributeType::text},         Attribute{"evidence_count", AttributeType::integer}};

/// The value of `vertex_attributes[index]`; "" where there is none. Quotes are joined by " | ".
std::string attribute_value(const Vertex& vertex, std::size_t index);
/// The value of `edge_attributes[index]`; "" where there is none.
std::string attribute_value(const Edge& edge, std::size_t index);

/// The first day that the interval names: its begin, else its end; none where unknown.
std::optional<Date> first_day(const DateInterval& interval);

/// At most 60 characters, for a label beside a node.
std::string short_label(const Vertex& vertex);
/// "contradicts (promise vs conduct)", "asserts (warn)".
std::string edge_label(const Edge& edge);

}  // namespace gainsay
