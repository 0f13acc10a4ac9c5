#include <algorithm>
#include <cmath>
#include <vector>

#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/number.h"
#include "export/palette.h"
#include "export/stream.h"
#include "export/time_layout.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using escape::xml_attribute;

std::string_view type_name(AttributeType type) { return type == AttributeType::integer ? "long" : "string"; }

void write_head(std::ostream& out, const GexfOptions& options) {
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  // The exact addresses matter: networkx before 3.6 knows 1.2draft only, and no reader knows "www" before 1.3.
  if (options.version_1_3)
    out << "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n";
  else
    out << "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
           "version=\"1.2\">\n";
  // Gephi keeps only what follows an ampersand in a description, so there is none.
  out << "  <meta>\n    <creator>Gainsay</creator>\n    <description>Who claims what, on whose word</description>\n  "
         "</meta>\n"
      << "  <graph defaultedgetype=\"directed\" mode=\"" << (options.dynamic ? "dynamic\" timeformat=\"date" : "static")
      << "\">\n";
}

template <class Attributes>
void write_declarations(std::ostream& out, std::string_view domain, const Attributes& attributes) {
  out << "    <attributes class=\"" << domain << "\" mode=\"static\">\n";
  for (const auto& attribute : attributes)
    out << "      <attribute id=\"" << attribute.name << "\" title=\"" << attribute.name << "\" type=\""
        << type_name(attribute.type) << "\"/>\n";
  out << "    </attributes>\n";
}

template <class Item, class Attributes>
void write_values(std::ostream& out, const Item& item, const Attributes& attributes) {
  out << "        <attvalues>\n";
  for (const auto& attribute : attributes) {
    const std::string value = attribute.value(item);
    if (!value.empty())
      out << "          <attvalue for=\"" << attribute.name << "\" value=\"" << xml_attribute(value) << "\"/>\n";
  }
  out << "        </attvalues>\n";
}

void write_start(std::ostream& out, const GexfOptions& options, const DateInterval& when) {
  const auto first = options.dynamic ? first_day(when) : std::nullopt;
  if (first) out << " start=\"" << to_string(*first) << '"';
}

void write_node(std::ostream& out, const GexfOptions& options, const Vertex& vertex, const Point& point, double size) {
  out << "      <node id=\"" << xml_attribute(vertex.id) << "\" label=\"" << xml_attribute(short_label(vertex)) << '"';
  write_start(out, options, vertex.when);
  out << ">\n";
  write_values(out, vertex, vertex_attributes);
  const palette::Look& look = palette::look_of(vertex.kind);
  out << "        <viz:color r=\"" << int{look.red} << "\" g=\"" << int{look.green} << "\" b=\"" << int{look.blue}
      << "\"/>\n        <viz:position x=\"" << shortest(std::round(point.x)) << "\" y=\""
      << shortest(std::round(point.y)) << "\" z=\"0\"/>\n        <viz:size value=\"" << shortest(size)
      << "\"/>\n        <viz:shape value=\"" << look.gexf_shape << "\"/>\n      </node>\n";
}

void write_edge(std::ostream& out, const GexfOptions& options, const ClaimGraph& graph, const Edge& edge) {
  // Without `kind`, Gephi merges parallel edges; networkx ignores it, so the relation is an attribute as well.
  out << "      <edge id=\"" << xml_attribute(edge.id) << "\" source=\"" << xml_attribute(graph.vertex(edge.from).id)
      << "\" target=\"" << xml_attribute(graph.vertex(edge.to).id) << "\" type=\"directed\" label=\""
      << xml_attribute(edge_label(edge)) << "\" weight=\"" << shortest(edge.weight) << "\" kind=\""
      << name_of(edge.kind) << '"';
  write_start(out, options, edge.when);
  out << ">\n";
  write_values(out, edge, edge_attributes);
  out << "      </edge>\n";
}

/// Gephi maps sizes to 4 to 100 when it opens a file ("auto-scale"), and positions by the same factor: what has these
/// sizes from the outset is shown as it is written.
constexpr double least_size = 4;
constexpr double usual_size = 36;
constexpr double greatest_size = 100;

/// For each vertex, of how many statements, citations, denials and conflicts it is an end.
std::vector<std::uint32_t> involvement(const ClaimGraph& graph) {
  std::vector<std::uint32_t> out(graph.vertex_count(), 0);
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    if (edge.kind == EdgeKind::about) continue;
    ++out[edge.from];
    ++out[edge.to];
  }
  return out;
}

/// Who is only spoken about is smallest; the rest grow with the root of their involvement.
double size_of(std::uint32_t involved, std::uint32_t most) {
  if (involved == 0) return least_size;
  const double share = most == 1 ? 1 : (std::sqrt(involved) - 1) / (std::sqrt(most) - 1);
  return std::round((usual_size + (greatest_size - usual_size) * share) * 10) / 10;
}

}  // namespace

void write_gexf(std::ostream& out, const ClaimGraph& graph, const GexfOptions& options) {
  const PlainNumbers plain(out);
  const std::vector<std::uint32_t> involved = involvement(graph);
  const std::uint32_t most = involved.empty() ? 0 : *std::ranges::max_element(involved);
  const std::vector<Point> points = time_layout(graph);
  write_head(out, options);
  write_declarations(out, "node", vertex_attributes);
  write_declarations(out, "edge", edge_attributes);
  out << "    <nodes>\n";
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    write_node(out, options, graph.vertex(i), points[i], size_of(involved[i], most));
  out << "    </nodes>\n    <edges>\n";
  for (std::size_t i = 0; i < graph.edge_count(); ++i) write_edge(out, options, graph, graph.edge(i));
  out << "    </edges>\n  </graph>\n</gexf>\n";
  require_good(out);
}

}  // namespace gainsay
