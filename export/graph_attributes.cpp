#include "export/graph_attributes.h"

#include "base/utf8.h"
#include "export/escape.h"
#include "export/prose.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_label = 60;

template <class Value>
std::string word(const std::optional<Value>& value) {
  return value ? std::string(name_of(*value)) : std::string();
}

std::string precision(const DateInterval& interval) {
  if (!interval.known()) return "";
  return interval.is_day() ? "day" : interval.begin && interval.end ? "interval" : "open";
}

std::string day(const DateInterval& interval) {
  const auto first = first_day(interval);
  return first ? to_string(*first) : "";
}

std::string quotes(const std::vector<Evidence>& evidence) {
  std::string out;
  for (const Evidence& item : evidence) {
    if (item.quote.empty()) continue;
    if (!out.empty()) out += " | ";
    out += item.quote;
  }
  return out;
}

}  // namespace

std::optional<Date> first_day(const DateInterval& interval) { return interval.begin ? interval.begin : interval.end; }

const std::array<VertexAttribute, 13> vertex_attributes{{
    {"vertex_kind", AttributeType::text, [](const Vertex& vertex) { return std::string(name_of(vertex.kind)); }},
    {"text", AttributeType::text, [](const Vertex& vertex) { return vertex.label; }},
    {"entity_type", AttributeType::text, [](const Vertex& vertex) { return word(vertex.entity); }},
    {"polarity", AttributeType::text, [](const Vertex& vertex) { return word(vertex.polarity); }},
    {"modality", AttributeType::text, [](const Vertex& vertex) { return word(vertex.modality); }},
    {"status", AttributeType::text, [](const Vertex& vertex) { return vertex.status; }},
    {"published", AttributeType::text, [](const Vertex& vertex) { return day(vertex.when); }},
    {"date_interval", AttributeType::text, [](const Vertex& vertex) { return to_string(vertex.when); }},
    {"date_precision", AttributeType::text, [](const Vertex& vertex) { return precision(vertex.when); }},
    {"url", AttributeType::text, [](const Vertex& vertex) { return vertex.url; }},
    {"quotes", AttributeType::text, [](const Vertex& vertex) { return quotes(vertex.evidence); }},
    {"evidence_count", AttributeType::integer,
     [](const Vertex& vertex) { return std::to_string(vertex.evidence.size()); }},
    {"rulings", AttributeType::text, [](const Vertex& vertex) { return prose::rulings(vertex.rulings, " | "); }},
}};

const std::array<EdgeAttribute, 14> edge_attributes{{
    {"relation", AttributeType::text, [](const Edge& edge) { return std::string(name_of(edge.kind)); }},
    {"detail", AttributeType::text, [](const Edge& edge) { return edge.detail; }},
    {"conflict_class", AttributeType::text, [](const Edge& edge) { return word(edge.conflict_class); }},
    {"conflict_type", AttributeType::text, [](const Edge& edge) { return word(edge.type); }},
    {"strength", AttributeType::text, [](const Edge& edge) { return word(edge.strength); }},
    {"explanation", AttributeType::text, [](const Edge& edge) { return edge.explanation; }},
    {"dispute", AttributeType::text, [](const Edge& edge) { return edge.dispute.value; }},
    {"symmetric", AttributeType::text,
     [](const Edge& edge) { return std::string(edge.kind == EdgeKind::contradicts ? "true" : ""); }},
    {"published", AttributeType::text, [](const Edge& edge) { return day(edge.when); }},
    {"date_interval", AttributeType::text, [](const Edge& edge) { return to_string(edge.when); }},
    {"date_precision", AttributeType::text, [](const Edge& edge) { return precision(edge.when); }},
    {"quotes", AttributeType::text, [](const Edge& edge) { return quotes(edge.evidence); }},
    {"evidence_count", AttributeType::integer, [](const Edge& edge) { return std::to_string(edge.evidence.size()); }},
    {"rulings", AttributeType::text, [](const Edge& edge) { return prose::rulings(edge.rulings, " | "); }},
}};

std::string short_label(const Vertex& vertex) { return escape::shortened(single_spaced(vertex.label), longest_label); }

std::string edge_label(const Edge& edge) {
  const std::string relation(name_of(edge.kind));
  if (edge.kind == EdgeKind::contradicts && edge.type)
    return relation + " (" + prose::spoken(name_of(*edge.type)) + ")";
  if (edge.detail.empty()) return relation;
  return escape::shortened(single_spaced(relation + " (" + prose::spoken(edge.detail) + ")"), longest_label);
}

}  // namespace gainsay
