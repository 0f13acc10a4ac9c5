#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <memory>
#include <sstream>

#include "export/diagram_plan.h"
#include "gainsay/export.h"
#include "gainsay/model/diagnostic.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

using testing::MemoryGraph;

std::string diagram(const ClaimGraph& graph, std::string_view format, const DiagramOptions& options = {}) {
  std::ostringstream out;
  write_diagram(out, graph, format, options);
  return out.str();
}

bool is_well_formed(const std::string& xml) {
  const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
      xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "", nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR),
      &xmlFreeDoc);
  return document != nullptr;
}

std::size_t occurrences(const std::string& text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

/// `size` claims in a row of time, the last two of them in conflict.
MemoryGraph long_graph(std::size_t size) {
  MemoryGraph graph;
  for (std::size_t i = 0; i < size; ++i) {
    Vertex vertex;
    vertex.id = "claim:" + std::to_string(i);
    vertex.label = "claim " + std::to_string(i);
    vertex.when = DateInterval::on(add_days(*parse_date("2024-01-01"), static_cast<int>(i)));
    graph.add(vertex);
  }
  for (std::size_t i = 1; i + 2 < size; ++i) {
    Edge edge;
    edge.id = "s" + std::to_string(i);
    edge.from = 0;
    edge.to = i;
    edge.kind = EdgeKind::supports;
    graph.add(edge);
  }
  Edge conflict;
  conflict.id = "c";
  conflict.from = size - 2;
  conflict.to = size - 1;
  conflict.kind = EdgeKind::contradicts;
  conflict.type = ConflictType::negation;
  graph.add(conflict);
  return graph;
}

std::vector<std::size_t> shown(const DiagramPlan& plan) {
  std::vector<std::size_t> vertices;
  for (const DiagramPlan::Node& node : plan.nodes) vertices.push_back(node.vertex);
  return vertices;
}

TEST(DiagramPlan, KeepsConflictsBeforeTheBestConnected) {
  EXPECT_EQ(shown(plan_diagram(long_graph(50), 4)), (std::vector<std::size_t>{0, 1, 48, 49}));
  EXPECT_EQ(plan_diagram(long_graph(50), 4).left_out, 46U);
}

TEST(DiagramPlan, LeavesOutWhatNothingReaches) {
  EXPECT_EQ(shown(plan_diagram(long_graph(50), 3)), (std::vector<std::size_t>{48, 49})) << "a third would stand alone";
  MemoryGraph lonely;
  lonely.add(Vertex{"claim:1", VertexKind::claim, "alone", {}, {}, {}, "", {}, "", {}});
  EXPECT_EQ(plan_diagram(lonely, 3).nodes.size(), 1U);
  MemoryGraph graph = long_graph(4);
  Vertex silent;
  silent.id = "source:1";
  silent.kind = VertexKind::source;
  Edge cites;
  cites.id = "cites";
  cites.from = graph.add(silent);
  cites.to = graph.add(silent);
  cites.kind = EdgeKind::cites;
  graph.add(cites);
  EXPECT_EQ(plan_diagram(graph, 10).nodes.size(), 4U) << "sources whose words are not there";
}

TEST(DiagramPlan, KeepsWhoStandsBehindAConflictBeforeOtherClaims) {
  MemoryGraph graph = long_graph(50);
  Vertex speaker;
  speaker.id = "actor:1";
  speaker.kind = VertexKind::actor;
  Edge says;
  says.id = "says";
  says.from = graph.add(speaker);
  says.to = 49;
  graph.add(says);
  EXPECT_EQ(shown(plan_diagram(graph, 3)), (std::vector<std::size_t>{48, 49, 50}));
}

TEST(DiagramPlan, CountsWhatTheViewLeftOut) {
  MemoryGraph graph = long_graph(5);
  graph.leave_out(7);
  EXPECT_EQ(plan_diagram(graph, 4).left_out, 7U + 1U);
}

TEST(DiagramPlan, ColumnsAreAsFineAsTheyFit) {
  using Columns = std::vector<std::string>;
  EXPECT_EQ(plan_diagram(long_graph(4), 100).columns,
            (Columns{"2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"}));
  EXPECT_EQ(plan_diagram(long_graph(100), 100).columns, (Columns{"2024-01", "2024-02", "2024-03", "2024-04"}));
  EXPECT_EQ(plan_diagram(long_graph(3000), 3000).columns.front(), "2024-Q1") << "a hundred months would be too many";
  EXPECT_EQ(plan_diagram(long_graph(9000), 9000).columns.front(), "2024-Q1");
}

TEST(DiagramPlan, DrawsEdgesThatLieOnOneAnotherOnce) {
  MemoryGraph graph = long_graph(4);
  Edge again = graph.edge(0);
  again.id = "again";
  graph.add(again);
  EXPECT_EQ(plan_diagram(graph, 10).edges.size(), graph.edge_count() - 1);
}

TEST(Diagram, SvgIsWellFormedAndAccessible) {
  const std::string svg = diagram(testing::sample_graph(), "svg");
  EXPECT_TRUE(is_well_formed(svg));
  EXPECT_NE(svg.find("role=\"graphics-document document\" aria-labelledby=\"diagram-title diagram-desc\""),
            std::string::npos);
  EXPECT_NE(svg.find("<title id=\"diagram-title\">"), std::string::npos);
  EXPECT_NE(svg.find("10 claims, 1 denial and 6 conflicts"), std::string::npos) << "the description counts";
  EXPECT_EQ(svg.find("<title>C1</title>"), std::string::npos) << "no machine names for people to hear";
}

TEST(Diagram, HostileTextLeavesItWellFormedWithoutScripts) {
  const std::string svg = diagram(testing::hostile_graph(), "svg");
  EXPECT_TRUE(is_well_formed(svg));
  EXPECT_EQ(occurrences(svg, "<script"), 0U);
  EXPECT_EQ(occurrences(svg, "xlink:href=\"javascript"), 0U);
  EXPECT_GT(occurrences(svg, "xlink:href=\"https://evil.example/%22%3E%3Cscript%3E"), 0U) << "links survive, encoded";
}

TEST(Diagram, SaysHowManyAreNotShown) {
  DiagramOptions options;
  options.max_vertices = 10;
  EXPECT_NE(diagram(long_graph(50), "svg", options).find("40 vertices are not shown"), std::string::npos);
}

TEST(Diagram, IsTheSameOnEveryRun) {
  EXPECT_EQ(diagram(testing::sample_graph(), "svg"), diagram(testing::sample_graph(), "svg"));
}

TEST(Diagram, WritesPngAndPdf) {
  EXPECT_EQ(diagram(testing::sample_graph(), "png").substr(0, 8), "\x89PNG\r\n\x1a\n");
  EXPECT_EQ(diagram(testing::sample_graph(), "pdf").substr(0, 5), "%PDF-");
  EXPECT_NE(diagram(testing::sample_graph(), "pdf").find("/CreationDate (D:20000101000000Z)"), std::string::npos)
      << "the time of writing would make every file another";
  EXPECT_THROW(diagram(testing::sample_graph(), "bmp"), std::invalid_argument);
}

TEST(Diagram, AnEmptyGraphIsStillAPicture) { EXPECT_TRUE(is_well_formed(diagram(MemoryGraph(), "svg"))); }

TEST(Diagram, RefusesWhatNobodyCanRead) {
  DiagramOptions options;
  options.max_vertices = 6000;
  try {
    diagram(long_graph(6000), "svg", options);
    FAIL() << "it should be refused";
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("Gephi"), std::string::npos) << "with advice";
  }
}

TEST(Diagram, GivesUpInTimeInsteadOfHanging) {
  DiagramOptions options;
  options.max_vertices = 400;
  options.time_limit = std::chrono::milliseconds(1);
  EXPECT_THROW(diagram(long_graph(400), "svg", options), InputError);
}

TEST(Dot, LabelsComeThroughCgraphUnharmed) {
  MemoryGraph graph;
  Vertex vertex;
  vertex.id = "claim:1";
  vertex.label = "ends in \\N and a backslash\\";
  graph.add(vertex);
  std::ostringstream out;
  write_dot(out, graph);
  EXPECT_NE(out.str().find(R"(label="ends in \\N and a backslash\\\l")"), std::string::npos) << out.str();
}

TEST(Dot, NamesArePlainNotHtml) {
  std::ostringstream out;
  write_dot(out, testing::sample_graph());
  EXPECT_EQ(out.str().substr(0, 18), "digraph gainsay {\n");
  EXPECT_NE(out.str().find("\tsubgraph column0 {"), std::string::npos);
  EXPECT_EQ(out.str().find('<'), std::string::npos) << "the sample has none";
}

}  // namespace
}  // namespace gainsay
