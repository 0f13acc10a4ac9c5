#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_id.h"
#include "support/sample_affair.h"
#include "support/sample_report.h"

namespace gainsay::testing {
namespace {

using namespace affair;

std::string vertex_id(VertexKind kind, std::string_view key) {
  return std::string(name_of(kind)) + ":" + content_id({key});
}

Evidence evidence(const Said& said) {
  const Position at = position(said);
  return {at.article.id, at.article.version, at.statement.span, std::string(said.words), "clause"};
}

/// Adds vertices and edges, each vertex once.
struct GraphBuilder {
  MemoryGraph graph;
  std::vector<std::pair<std::string, std::size_t>> known;

  std::size_t vertex(Vertex value) {
    for (const auto& [id, index] : known)
      if (id == value.id) return index;
    known.emplace_back(value.id, graph.vertex_count());
    return graph.add(std::move(value));
  }
  std::size_t entity(const Named& who) {
    const bool source = who.kind < EntityKind::person || who.kind == EntityKind::unnamed;
    Vertex out;
    out.kind = source ? VertexKind::source : VertexKind::actor;
    out.id = vertex_id(out.kind, who.name);
    out.label = who.name;
    out.entity = who.kind;
    return vertex(out);
  }
  std::size_t claim(const Said& said, Polarity polarity, Modality modality, std::string status) {
    Vertex out;
    out.kind = said.act == SpeechAct::deny ? VertexKind::denial : VertexKind::claim;
    out.id = vertex_id(out.kind, said.text);
    out.label = said.text;
    out.polarity = polarity;
    out.modality = modality;
    out.status = std::move(status);
    out.when = DateInterval::on(day(said.on));
    out.evidence = {evidence(said)};
    return vertex(out);
  }
  std::size_t article(std::size_t index) {
    const Position::ArticleRef ref = article_ref(index);
    Vertex out;
    out.kind = VertexKind::source;
    out.id = vertex_id(out.kind, ref.id.value);
    out.label = ref.title;
    out.entity = EntityKind::article;
    out.when = ref.published;
    out.url = ref.url;
    return vertex(out);
  }
  Edge& edge(std::size_t from, std::size_t to, EdgeKind kind, std::string detail = {}) {
    edges.emplace_back();
    Edge& out = edges.back();
    out.id = "edge:" + content_id({std::to_string(edges.size())});
    out.from = from;
    out.to = to;
    out.kind = kind;
    out.detail = std::move(detail);
    return out;
  }
  std::vector<Edge> edges;
};

void assert_claim(GraphBuilder& build, const Said& said, std::size_t claim) {
  const std::size_t article = build.article(said.article);
  const std::size_t outlet = build.entity(named(std::string(articles[said.article].outlet), EntityKind::outlet));
  const std::size_t speaker = build.entity(*said.speaker);
  build.edge(article, outlet, EdgeKind::cites).when = DateInterval::on(day(articles[said.article].published));
  build.edge(outlet, speaker, EdgeKind::cites, std::string(said.cue)).evidence = {evidence(said)};
  Edge& asserts = build.edge(speaker, claim, EdgeKind::asserts, std::string(name_of(said.act)));
  asserts.when = DateInterval::on(day(said.on));
  asserts.evidence = {evidence(said)};
}

}  // namespace

MemoryGraph sample_graph() {
  const Report report = sample_report();
  GraphBuilder build;
  const auto actual = Modality::actual;
  const std::size_t none_left = build.claim(osk_denies, Polarity::negated, actual, "denied");
  const std::size_t forty = build.claim(litres_40, Polarity::affirmed, actual, "conflicted");
  const std::size_t promised = build.claim(promise, Polarity::affirmed, Modality::promised, "conflicted");
  const std::size_t in_river = build.claim(entered, Polarity::affirmed, actual, "denied");
  const std::size_t three_hundred = build.claim(litres_300, Polarity::affirmed, actual, "conflicted");
  const std::size_t night = build.claim(at_night, Polarity::affirmed, actual, "single-source");
  const std::size_t unsafe = build.claim(no_bathing, Polarity::negated, actual, "superseded");
  const std::size_t restart = build.claim(restarted, Polarity::affirmed, actual, "conflicted");
  const std::size_t fish = build.claim(fish_died, Polarity::affirmed, actual, "conflicted");
  const std::size_t doubt = build.claim(no_evidence, Polarity::negated, actual, "conflicted");
  const std::size_t safe = build.claim(safe_again, Polarity::affirmed, actual, "single-source");
  assert_claim(build, osk_denies, none_left);
  assert_claim(build, litres_40, forty);
  assert_claim(build, promise, promised);
  assert_claim(build, entered, in_river);
  assert_claim(build, litres_300, three_hundred);
  assert_claim(build, at_night, night);
  assert_claim(build, no_bathing, unsafe);
  assert_claim(build, restarted, restart);
  assert_claim(build, fish_died, fish);
  assert_claim(build, no_evidence, doubt);
  assert_claim(build, safe_again, safe);
  build.edge(none_left, in_river, EdgeKind::denies);
  build.edge(in_river, fish, EdgeKind::supports);
  build.edge(promised, build.entity(varnholm), EdgeKind::about, "agent");
  build.edge(restart, build.entity(varnholm), EdgeKind::about, "agent");
  for (const DisputeView& view : report.disputes)
    for (const ConflictView& pair : view.conflicts) {
      const auto vertex_of = [&](const SideView& side) {
        const bool denies = side.position.act == SpeechAct::deny;
        const std::string id = vertex_id(denies ? VertexKind::denial : VertexKind::claim, side.position.statement.text);
        for (const auto& [known, index] : build.known)
          if (known == id) return index;
        throw std::logic_error("no vertex for a side");
      };
      Edge& edge = build.edge(vertex_of(pair.a), vertex_of(pair.b), EdgeKind::contradicts);
      edge.conflict_class = pair.conflict.conflict_class;
      edge.type = pair.conflict.type;
      edge.strength = pair.conflict.strength;
      edge.explanation = pair.conflict.explanation;
      edge.conflict = pair.conflict.id;
      edge.dispute = pair.conflict.dispute;
      edge.weight = pair.conflict.score;
    }
  for (Edge& edge : build.edges) build.graph.add(std::move(edge));
  return std::move(build.graph);
}

}  // namespace gainsay::testing
