#include "export/json.h"
#include "export/ruling_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

template <class Value>
void write_word(Json& json, std::string_view key, const std::optional<Value>& value) {
  json.key(key);
  value ? json.string(name_of(*value)) : json.null();
}

void write_evidence(Json& json, const std::vector<Evidence>& evidence) {
  json.key("evidence").begin_array();
  for (const Evidence& item : evidence) {
    json.begin_object().key("article").string(item.article.value).key("version").string(item.version.value);
    write_span_members(json, item.span);
    json.key("quote").string(item.quote).key("rule").text_or_null(item.rule).end_object();
  }
  json.end_array();
}

void write_vertex(Json& json, const Vertex& vertex) {
  json.begin_object().key("id").string(vertex.id).key("kind").string(name_of(vertex.kind));
  json.key("label").string(vertex.label);
  write_word(json, "entity", vertex.entity);
  write_word(json, "polarity", vertex.polarity);
  write_word(json, "modality", vertex.modality);
  json.key("status").text_or_null(vertex.status).key("when");
  write_date(json, vertex.when);
  json.key("url").text_or_null(vertex.url);
  write_evidence(json, vertex.evidence);
  json.key("rulings");
  write_rulings(json, vertex.rulings);
  json.end_object();
}

void write_edge(Json& json, const ClaimGraph& graph, const Edge& edge) {
  json.begin_object().key("id").string(edge.id).key("from").string(graph.vertex(edge.from).id);
  json.key("to").string(graph.vertex(edge.to).id).key("kind").string(name_of(edge.kind));
  json.key("weight").number(edge.weight).key("detail").text_or_null(edge.detail);
  write_word(json, "class", edge.conflict_class);
  write_word(json, "type", edge.type);
  write_word(json, "strength", edge.strength);
  json.key("explanation").text_or_null(edge.explanation);
  json.key("conflict").text_or_null(edge.conflict.value).key("dispute").text_or_null(edge.dispute.value).key("when");
  write_date(json, edge.when);
  write_evidence(json, edge.evidence);
  json.key("rulings");
  write_rulings(json, edge.rulings);
  json.end_object();
}

}  // namespace

void write_graph_json(std::ostream& out, const ClaimGraph& graph) {
  Json json;
  json.begin_object().key("schema").string("gainsay.graph/1").key("left_out").integer(graph.left_out());
  json.key("vertices").begin_array();
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    write_vertex(json, graph.vertex(i));
    out << json.take();
  }
  json.end_array().key("edges").begin_array();
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    write_edge(json, graph, graph.edge(i));
    out << json.take();
  }
  json.end_array().end_object();
  out << json.take() << '\n';
  require_good(out);
}

}  // namespace gainsay
