#include "export/graph_attributes.h"
#include "export/json.h"
#include "export/stream.h"
#include "export/time_layout.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

template <class Item, class Attributes>
void write_attributes(Json& json, const Item& item, const Attributes& attributes) {
  for (const auto& attribute : attributes) {
    json.key(attribute.name);
    if (attribute.type == AttributeType::integer)
      json.integer(item.evidence.size());
    else
      json.text_or_null(attribute.value(item));
  }
}

void write_vertex(Json& json, const Vertex& vertex, const Point& point) {
  json.begin_object().key("data").begin_object().key("id").string(vertex.id).key("label").string(short_label(vertex));
  write_attributes(json, vertex, vertex_attributes);
  // Cytoscape's y axis points down.
  json.end_object().key("position").begin_object().key("x").number(point.x).key("y").number(-point.y).end_object();
  json.key("classes").string(name_of(vertex.kind)).end_object();
}

void write_edge(Json& json, const ClaimGraph& graph, const Edge& edge) {
  json.begin_object().key("data").begin_object().key("id").string(edge.id);
  json.key("source").string(graph.vertex(edge.from).id).key("target").string(graph.vertex(edge.to).id);
  json.key("label").string(edge_label(edge)).key("weight").number(edge.weight);
  write_attributes(json, edge, edge_attributes);
  json.end_object().key("classes").string(name_of(edge.kind)).end_object();
}

}  // namespace

void write_cytoscape_json(std::ostream& out, const ClaimGraph& graph) {
  const std::vector<Point> points = time_layout(graph);
  Json json;
  json.begin_object().key("elements").begin_object().key("nodes").begin_array();
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    write_vertex(json, graph.vertex(i), points[i]);
    out << json.take();
  }
  json.end_array().key("edges").begin_array();
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    write_edge(json, graph, graph.edge(i));
    out << json.take();
  }
  json.end_array().end_object().end_object();
  out << json.take() << '\n';
  require_good(out);
}

}  // namespace gainsay
