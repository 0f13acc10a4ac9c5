#include "export/graph_attributes.h"

#include "base/utf8.h"
#include "export/escape.h"
#include "export/prose.h"

namespace gainsay {
namespace {

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

std::string attribute_value(const Vertex& vertex, std::size_t index) {
  const std::string_view name = vertex_attributes[index].name;
  if (name == "vertex_kind") return std::string(name_of(vertex.kind));
  if (name == "text") return vertex.label;
  if (name == "entity_type") return word(vertex.entity);
  if (name == "polarity") return word(vertex.polarity);
  if (name == "modality") return word(vertex.modality);
  if (name == "status") return vertex.status;
  if (name == "published") return day(vertex.when);
  if (name == "date_interval") return to_string(vertex.when);
  if (name == "date_precision") return precision(vertex.when);
  if (name == "url") return vertex.url;
  if (name == "quotes") return quotes(vertex.evidence);
  return std::to_string(vertex.evidence.size());
}

std::string attribute_value(const Edge& edge, std::size_t index) {
  const std::string_view name = edge_attributes[index].name;
  if (name == "relation") return std::string(name_of(edge.kind));
  if (name == "detail") return edge.detail;
  if (name == "conflict_class") return word(edge.conflict_class);
  if (name == "conflict_type") return word(edge.type);
  if (name == "strength") return word(edge.strength);
  if (name == "explanation") return edge.explanation;
  if (name == "symmetric") return edge.kind == EdgeKind::contradicts ? "true" : "";
  if (name == "published") return day(edge.when);
  if (name == "date_interval") return to_string(edge.when);
  if (name == "date_precision") return precision(edge.when);
  if (name == "quotes") return quotes(edge.evidence);
  return std::to_string(edge.evidence.size());
}

std::string short_label(const Vertex& vertex) { return escape::shortened(single_spaced(vertex.label), 60); }

std::string edge_label(const Edge& edge) {
  const std::string relation(name_of(edge.kind));
  if (edge.kind == EdgeKind::contradicts && edge.type) return relation + " (" + prose::spoken(name_of(*edge.type)) + ")";
  return edge.detail.empty() ? relation : relation + " (" + prose::spoken(edge.detail) + ")";
}

}  // namespace gainsay
