#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/number.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using escape::xml_attribute;
using escape::xml_text;

/// igraph reads `long` as a float anyway, and networkx and Gephi take `int`.
std::string_view type_name(AttributeType type) { return type == AttributeType::integer ? "int" : "string"; }

template <class Attributes>
void write_keys(std::ostream& out, std::string_view domain, char prefix, const Attributes& attributes) {
  for (std::size_t i = 0; i < attributes.size(); ++i)
    out << "  <key id=\"" << prefix << i << "\" for=\"" << domain << "\" attr.name=\"" << attributes[i].name
        << "\" attr.type=\"" << type_name(attributes[i].type) << "\"/>\n";
}

template <class Item, class Attributes>
void write_values(std::ostream& out, char prefix, const Item& item, const Attributes& attributes) {
  for (std::size_t i = 0; i < attributes.size(); ++i) {
    const std::string value = attributes[i].value(item);
    if (!value.empty()) out << "      <data key=\"" << prefix << i << "\">" << xml_text(value) << "</data>\n";
  }
}

}  // namespace

void write_graphml(std::ostream& out, const ClaimGraph& graph) {
  const PlainNumbers plain(out);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
         " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
         " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
         " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"
         "  <key id=\"name\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
         "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n";
  write_keys(out, "node", 'v', vertex_attributes);
  write_keys(out, "edge", 'e', edge_attributes);
  out << "  <graph id=\"gainsay\" edgedefault=\"directed\">\n";
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const Vertex& vertex = graph.vertex(i);
    out << "    <node id=\"" << xml_attribute(vertex.id) << "\">\n      <data key=\"name\">"
        << xml_text(short_label(vertex)) << "</data>\n";
    write_values(out, 'v', vertex, vertex_attributes);
    out << "    </node>\n";
  }
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    // `label` is not GraphML's: Gephi takes it for the edge's kind and keeps parallel edges apart by it; others ignore
    // it.
    out << "    <edge id=\"" << xml_attribute(edge.id) << "\" source=\"" << xml_attribute(graph.vertex(edge.from).id)
        << "\" target=\"" << xml_attribute(graph.vertex(edge.to).id) << "\" label=\"" << name_of(edge.kind)
        << "\">\n      <data key=\"weight\">" << shortest(edge.weight) << "</data>\n";
    write_values(out, 'e', edge, edge_attributes);
    out << "    </edge>\n";
  }
  out << "  </graph>\n</graphml>\n";
  require_good(out);
}

}  // namespace gainsay
