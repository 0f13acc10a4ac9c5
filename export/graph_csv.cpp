#include <string>

#include "export/csv.h"
#include "export/graph_attributes.h"
#include "export/number.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

constexpr auto reader = CsvRow::Reader::program;

/// Gephi takes columns with these names for its own (its wiki, "Supported graph formats: CSV"); Neo4j's import wants
/// types in the heads (Operations Manual, "CSV header format").
struct Heads {
  std::string_view id, label, source, target, kind, weight;
};

constexpr Heads gephi{"Id", "Label", "Source", "Target", "Kind", "Weight"};
constexpr Heads neo4j{"id:ID", "name", ":START_ID", ":END_ID", ":TYPE", "weight:double"};

const Heads& heads_of(GraphCsv dialect) { return dialect == GraphCsv::gephi ? gephi : neo4j; }

template <class Item>
std::string typed(const Attribute<Item>& attribute, GraphCsv dialect) {
  std::string head(attribute.name);
  if (dialect == GraphCsv::neo4j && attribute.type == AttributeType::integer) head += ":long";
  return head;
}

/// "CONTRADICTS", as relations are named in Cypher; "Claim", as labels are.
std::string cypher_relation(EdgeKind kind) {
  std::string out(name_of(kind));
  for (char& c : out) c = static_cast<char>(c - 'a' + 'A');
  return out;
}

std::string cypher_label(VertexKind kind) {
  std::string out(name_of(kind));
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace

void write_vertices_csv(std::ostream& out, const ClaimGraph& graph, GraphCsv dialect) {
  const PlainNumbers plain(out);
  CsvRow row(out, reader);
  row.add(heads_of(dialect).id).add(heads_of(dialect).label);
  if (dialect == GraphCsv::neo4j) row.add(":LABEL");
  for (const auto& attribute : vertex_attributes) row.add(typed(attribute, dialect));
  row.end();
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const Vertex& vertex = graph.vertex(i);
    row.add(vertex.id).add(short_label(vertex));
    if (dialect == GraphCsv::neo4j) row.add(cypher_label(vertex.kind));
    for (const auto& attribute : vertex_attributes) row.add(attribute.value(vertex));
    row.end();
  }
  require_good(out);
}

void write_edges_csv(std::ostream& out, const ClaimGraph& graph, GraphCsv dialect) {
  const PlainNumbers plain(out);
  const Heads& heads = heads_of(dialect);
  CsvRow row(out, reader);
  row.add(heads.source).add(heads.target).add(heads.kind).add(heads.weight);
  if (dialect == GraphCsv::gephi) row.add("Id").add("Type").add("Label");
  for (const auto& attribute : edge_attributes) row.add(typed(attribute, dialect));
  row.end();
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    row.add(graph.vertex(edge.from).id).add(graph.vertex(edge.to).id);
    row.add(dialect == GraphCsv::neo4j ? cypher_relation(edge.kind) : std::string(name_of(edge.kind)))
        .add(shortest(edge.weight));
    // Gephi merges parallel edges unless their kinds differ.
    if (dialect == GraphCsv::gephi) row.add(edge.id).add("Directed").add(edge_label(edge));
    for (const auto& attribute : edge_attributes) row.add(attribute.value(edge));
    row.end();
  }
  require_good(out);
}

}  // namespace gainsay
