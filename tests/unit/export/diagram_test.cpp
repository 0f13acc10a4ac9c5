#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "export/diagram_fallback.h"
#include "export/diagram_groups.h"
#include "export/diagram_layout.h"
#include "export/diagram_plan.h"
#include "export/time_columns.h"
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

DiagramOptions at_most(std::size_t vertices) {
  DiagramOptions options;
  options.max_vertices = vertices;
  return options;
}

DiagramOptions around(const std::string& focus) {
  DiagramOptions options;
  options.focus = focus;
  return options;
}

/// The vertices drawn, each once.
std::set<std::size_t> shown(const ClaimGraph& graph, const DiagramOptions& options) {
  std::set<std::size_t> vertices;
  for (const DiagramPlan::Node& node : plan_diagram(graph, options).nodes) vertices.insert(node.vertex);
  return vertices;
}

std::set<std::string> labels(const ClaimGraph& graph, const DiagramOptions& options) {
  std::set<std::string> out;
  for (const std::size_t vertex : shown(graph, options)) out.insert(graph.vertex(vertex).label);
  return out;
}

/// Somebody who says `claim`; on the word of an article where one is given.
std::size_t add_speaker(MemoryGraph& graph, const std::string& name, std::size_t claim,
                        const std::string& article = {}) {
  Vertex speaker;
  speaker.id = "actor:" + name;
  speaker.kind = VertexKind::actor;
  speaker.label = name;
  const std::size_t who = graph.add(speaker);
  Edge says;
  says.id = "says:" + name;
  says.from = who;
  says.to = claim;
  Edge cites;
  if (!article.empty()) says.evidence = cites.evidence = {{ArticleId{article}, {}, {0, 1}, "", ""}};
  graph.add(says);
  if (article.empty()) return who;
  Vertex text;
  text.id = "source:article:" + article;
  text.kind = VertexKind::source;
  text.entity = EntityKind::article;
  text.label = article;
  cites.id = "cites:" + name;
  cites.kind = EdgeKind::cites;
  cites.from = graph.add(text);
  cites.to = who;
  graph.add(cites);
  return who;
}

using Shown = std::set<std::size_t>;

TEST(DiagramPlan, KeepsConflictsBeforeTheBestConnected) {
  EXPECT_EQ(shown(long_graph(50), at_most(4)), (Shown{0, 1, 48, 49}));
  EXPECT_EQ(plan_diagram(long_graph(50), at_most(4)).left_out, 46U);
}

TEST(DiagramPlan, ShowsAPairWholeOrNotAtAll) {
  EXPECT_EQ(shown(long_graph(50), at_most(3)), (Shown{48, 49})) << "a third would stand alone";
}

TEST(DiagramPlan, DoesNotDrownConflictsInWhatAgrees) {
  EXPECT_EQ(shown(long_graph(200), at_most(150)).size(), 40U) << "one conflict, and no more than makes a small picture";
}

TEST(DiagramPlan, ShowsAClaimThatStandsAlone) {
  MemoryGraph lonely;
  lonely.add(Vertex{"claim:1", VertexKind::claim, "alone", {}, {}, {}, "", {}, "", {}});
  EXPECT_EQ(shown(lonely, at_most(3)), (Shown{0}));
}

TEST(DiagramPlan, LeavesOutSourcesWhoseWordsAreNotThere) {
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
  EXPECT_EQ(shown(graph, at_most(10)).size(), 4U);
}

TEST(DiagramPlan, KeepsWhoStandsBehindAConflictBeforeOtherClaims) {
  MemoryGraph graph = long_graph(50);
  const std::size_t speaker = add_speaker(graph, "Renn", 49);
  EXPECT_EQ(shown(graph, at_most(3)), (Shown{48, 49, speaker}));
}

TEST(DiagramPlan, ChainsOfOneArticleDoNotLeadIntoAnother) {
  MemoryGraph graph = long_graph(4);
  const std::size_t speaker = add_speaker(graph, "Renn", 3, "courier");
  Vertex other;
  other.id = "source:article:gazette";
  other.kind = VertexKind::source;
  other.entity = EntityKind::article;
  Edge cites;
  cites.id = "elsewhere";
  cites.kind = EdgeKind::cites;
  cites.from = graph.add(other);
  cites.to = speaker;
  cites.evidence = {{ArticleId{"gazette"}, {}, {0, 1}, "", ""}};
  graph.add(cites);
  EXPECT_FALSE(shown(graph, at_most(50)).contains(cites.from)) << "the gazette has him say something else";
  EXPECT_EQ(labels(graph, at_most(50)).count("courier"), 1U);
}

TEST(DiagramPlan, CountsWhatTheViewLeftOut) {
  MemoryGraph graph = long_graph(5);
  graph.leave_out(7);
  EXPECT_EQ(plan_diagram(graph, at_most(4)).left_out, 7U + 1U);
}

TEST(DiagramPlan, DrawsEdgesThatLieOnOneAnotherOnce) {
  MemoryGraph graph = long_graph(4);
  Edge again = graph.edge(0);
  again.id = "again";
  graph.add(again);
  EXPECT_EQ(plan_diagram(graph, at_most(10)).lines.size(), graph.edge_count() - 1);
}

TEST(DiagramPlan, DrawsAClaimOnceAndItsArticleInEveryColumnThatNeedsIt) {
  MemoryGraph graph = long_graph(3);
  add_speaker(graph, "Renn", 1, "courier");
  const std::size_t article = graph.vertex_count() - 1;
  Edge says;
  says.id = "own voice";
  says.from = article;
  says.to = 2;
  says.evidence = {{ArticleId{"courier"}, {}, {9, 10}, "", ""}};
  graph.add(says);
  std::map<std::size_t, int> drawn;
  for (const DiagramPlan::Node& node : plan_diagram(graph, DiagramOptions{}).nodes) ++drawn[node.vertex];
  EXPECT_EQ(drawn[1], 1);
  EXPECT_EQ(drawn[2], 1);
  EXPECT_EQ(drawn[article], 2) << "what it says stands in two columns of time";
}

TEST(DiagramFocus, OnAConflictOrDisputeShowsItsTwoSides) {
  MemoryGraph graph = long_graph(50);
  Edge conflict;
  conflict.id = "c2";
  conflict.kind = EdgeKind::contradicts;
  conflict.type = ConflictType::numeric;
  conflict.from = 3;
  conflict.to = 7;
  conflict.conflict = ConflictId{"k2"};
  conflict.dispute = DisputeId{"d2"};
  graph.add(conflict);
  EXPECT_EQ(shown(graph, around("k2")), (Shown{3, 7}));
  EXPECT_EQ(shown(graph, around("d2")), (Shown{3, 7}));
}

TEST(DiagramFocus, OnAnActorShowsWhatTheySayAndWhatIsHeldAgainstIt) {
  MemoryGraph graph = long_graph(50);
  const std::size_t speaker = add_speaker(graph, "Odile Renn", 48);
  add_speaker(graph, "Calder", 20);
  EXPECT_EQ(shown(graph, around("odile renn")), (Shown{48, 49, speaker}));
}

TEST(DiagramFocus, OnAClaimShowsEveryChain) {
  MemoryGraph graph = long_graph(5);
  for (int i = 0; i < 9; ++i) add_speaker(graph, "speaker " + std::to_string(i), 4, "article " + std::to_string(i));
  EXPECT_EQ(shown(graph, around("claim:4")).size(), 2U + 9U + 9U);
  EXPECT_LT(shown(graph, at_most(150)).size(), 5U + 9U + 9U) << "a view of everything shows the first few of them";
}

TEST(DiagramFocus, OnNothingKnownIsAnError) { EXPECT_THROW(plan_diagram(long_graph(5), around("nobody")), InputError); }

TEST(TimeColumns, AreDaysWhereTheyFit) {
  const Date first = *parse_date("2024-01-01");
  const TimeColumns columns({add_days(first, 3), first, first, add_days(first, 1)}, 3);
  EXPECT_EQ(columns.headings(), (std::vector<std::string>{"1 January 2024", "2 January 2024", "4 January 2024"}));
  EXPECT_EQ(columns.column_of(add_days(first, 2)), 1U);
  EXPECT_EQ(columns.column_of(add_days(first, -5)), 0U) << "what was told before the first claim";
}

TEST(TimeColumns, AreCutAtLongPauses) {
  const Date first = *parse_date("2024-01-01");
  std::vector<Date> days;
  for (const int day : {0, 1, 2, 200, 201, 203}) days.push_back(add_days(first, day));
  EXPECT_EQ(TimeColumns(days, 2).headings(), (std::vector<std::string>{"1 to 3 January 2024", "19 to 22 July 2024"}));
}

TEST(TimeColumns, AreAboutEquallyFull) {
  const Date first = *parse_date("2024-01-01");
  std::vector<Date> days;
  for (int day = 0; day < 60; ++day) days.push_back(add_days(first, day));
  const TimeColumns columns(days, 4);
  std::map<std::size_t, int> things;
  for (const Date& day : days) ++things[columns.column_of(day)];
  ASSERT_EQ(things.size(), 4U);
  for (const auto& [column, count] : things) EXPECT_NEAR(count, 15, 2) << "column " << column;
}

bool overlap(const DiagramLayout::Box& a, const DiagramLayout::Box& b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/// Many claims of few days, in disputes of several sizes, some of them said twice.
MemoryGraph crowded_graph() {
  MemoryGraph graph;
  for (int i = 0; i < 90; ++i) {
    Vertex vertex;
    vertex.id = "claim:" + std::to_string(i);
    vertex.label = "what was said number " + std::to_string(i) + std::string(static_cast<std::size_t>(i * 3), 'x');
    vertex.kind = i % 4 == 3 ? VertexKind::denial : VertexKind::claim;
    if (i % 11 != 0) vertex.when = DateInterval::on(add_days(*parse_date("2024-01-01"), i * i % 9));
    graph.add(vertex);
  }
  for (std::size_t i = 0; i < 90; ++i)
    add_speaker(graph, "speaker " + std::to_string(i % 17), i, "article " + std::to_string(i % 23));
  for (std::size_t i = 0; i + 7 < 90; i += 2) {
    Edge conflict;
    conflict.id = "c" + std::to_string(i);
    conflict.from = i;
    conflict.to = i + 1 + i % 6;
    conflict.kind = EdgeKind::contradicts;
    conflict.type = ConflictType::negation;
    graph.add(conflict);
  }
  return graph;
}

TEST(DiagramLayout, NoNodeHidesAnother) {
  const MemoryGraph graph = crowded_graph();
  const DiagramPlan plan = plan_diagram(graph, at_most(400));
  const DiagramLayout layout = lay_out_diagram(graph, plan);
  ASSERT_GT(layout.nodes.size(), 150U);
  for (std::size_t i = 0; i < layout.nodes.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      ASSERT_FALSE(overlap(layout.nodes[i], layout.nodes[k])) << plan.nodes[i].name << " and " << plan.nodes[k].name;
}

TEST(DiagramLayout, LiesWithinItsSize) {
  const MemoryGraph graph = crowded_graph();
  const DiagramLayout layout = lay_out_diagram(graph, plan_diagram(graph, at_most(400)));
  for (const DiagramLayout::Box& box : layout.nodes) {
    EXPECT_GE(box.left, 0);
    EXPECT_GE(box.top, 0);
    EXPECT_LE(box.left + box.width, layout.width);
    EXPECT_LE(box.top + box.height, layout.height);
  }
}

TEST(DiagramLayout, LaterClaimsStandFurtherRight) {
  const MemoryGraph graph = long_graph(4);
  const DiagramPlan plan = plan_diagram(graph, DiagramOptions{});
  const DiagramLayout layout = lay_out_diagram(graph, plan);
  std::map<std::size_t, double> left;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i) left[plan.nodes[i].vertex] = layout.nodes[i].left;
  EXPECT_LT(left[0], left[1]);
  EXPECT_LT(left[1], left[2]);
  EXPECT_LT(left[2], left[3]);
}

TEST(DiagramLayout, AFullColumnIsSpreadInsteadOfATower) {
  MemoryGraph graph;
  for (int i = 0; i < 60; ++i) {
    Vertex vertex;
    vertex.id = "denial:" + std::to_string(i);
    vertex.kind = VertexKind::denial;
    vertex.label = "something was denied, and at some length too, in the affair";
    graph.add(vertex);
  }
  for (std::size_t i = 0; i < 60; i += 2) {
    Edge conflict;
    conflict.id = "c" + std::to_string(i);
    conflict.from = i;
    conflict.to = i + 1;
    conflict.kind = EdgeKind::contradicts;
    graph.add(conflict);
  }
  const DiagramLayout layout = lay_out_diagram(graph, plan_diagram(graph, DiagramOptions{}));
  EXPECT_LT(layout.height, 1.2 * layout.width);
}

/// `claims` undated claims, each denied by all of `denials`.
MemoryGraph quarrel_of(std::size_t claims, std::size_t denials) {
  MemoryGraph graph;
  for (std::size_t i = 0; i < claims + denials; ++i) {
    Vertex vertex;
    vertex.id = (i < claims ? "claim:" : "denial:") + std::to_string(i);
    vertex.kind = i < claims ? VertexKind::claim : VertexKind::denial;
    vertex.label = "what was said about the bridge, number " + std::to_string(i);
    graph.add(vertex);
  }
  for (std::size_t claim = 0; claim < claims; ++claim)
    for (std::size_t denial = claims; denial < claims + denials; ++denial) {
      Edge conflict;
      conflict.id = "c" + std::to_string(claim) + "-" + std::to_string(denial);
      conflict.from = claim;
      conflict.to = denial;
      conflict.kind = EdgeKind::contradicts;
      conflict.type = ConflictType::denial;
      graph.add(conflict);
    }
  return graph;
}

TEST(DiagramLayout, TheSidesOfALargeQuarrelStandFaceToFace) {
  const MemoryGraph graph = quarrel_of(4, 3);
  const DiagramPlan plan = plan_diagram(graph, DiagramOptions{});
  const DiagramLayout layout = lay_out_diagram(graph, plan);
  double claims_end = 0;
  double denials_begin = layout.width;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
    const DiagramLayout::Box& box = layout.nodes[i];
    if (graph.vertex(plan.nodes[i].vertex).kind == VertexKind::claim)
      claims_end = std::max(claims_end, box.left + box.width);
    else
      denials_begin = std::min(denials_begin, box.left);
  }
  EXPECT_LT(claims_end, denials_begin);
}

TEST(DiagramLayout, TheSidesOfASmallQuarrelStandUnderOneAnother) {
  const MemoryGraph graph = quarrel_of(2, 1);
  const DiagramPlan plan = plan_diagram(graph, DiagramOptions{});
  for (const DiagramPlan::Outline& outline : plan.outlines) EXPECT_EQ(outline.side, 0U);
}

std::multiset<std::string> words(const ClaimGraph& graph) {
  std::multiset<std::string> out;
  for (const auto& word : lay_out_diagram(graph, plan_diagram(graph, DiagramOptions{})).words)
    if (word) out.insert(word->text);
  return out;
}

TEST(DiagramLayout, AWordStandsBesideEachOfFewConflicts) {
  EXPECT_EQ(words(quarrel_of(2, 2)), (std::multiset<std::string>{"denial", "denial", "denial", "denial"}));
}

TEST(DiagramLayout, AWordStandsOnceForManyConflictsOfAClaim) {
  EXPECT_EQ(words(quarrel_of(14, 2)), (std::multiset<std::string>{"denial × 14", "denial × 14"}));
}

TEST(DiagramGroups, OpponentsStandOnDifferentSidesAndAlliesOnOne) {
  MemoryGraph graph = quarrel_of(2, 1);
  Vertex ally;
  ally.id = "claim:ally";
  Edge supports;
  supports.id = "s";
  supports.kind = EdgeKind::supports;
  supports.from = graph.add(ally);
  supports.to = 0;
  graph.add(supports);
  Vertex alone;
  alone.id = "claim:alone";
  const std::size_t stranger = graph.add(alone);
  DiagramSelection selection;
  for (std::size_t i = 0; i < graph.edge_count(); ++i) selection.relations.push_back(i);
  const DiagramGroups groups(graph, selection);
  EXPECT_NE(groups.side(0), groups.side(2));
  EXPECT_EQ(groups.side(0), groups.side(1)) << "the enemy of its enemy";
  EXPECT_EQ(groups.side(0), groups.side(supports.from));
  EXPECT_EQ(groups.of(0), groups.of(2));
  EXPECT_EQ(groups.of(stranger), std::nullopt);
  EXPECT_EQ(groups.size(), 1U);
}

TEST(DiagramLayout, ACurvePassesItsEnds) {
  const DiagramLayout::Curve curve{{0, 0}, {10, 40}, {30, 40}, {40, 0}};
  EXPECT_DOUBLE_EQ(curve.at(0).x, 0);
  EXPECT_DOUBLE_EQ(curve.at(1).x, 40);
  EXPECT_DOUBLE_EQ(curve.at(0.5).y, 30);
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
  EXPECT_NE(diagram(long_graph(50), "svg", at_most(10)).find("40 more sources, actors or claims are not shown"),
            std::string::npos);
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

/// `size` claims, each in conflict with the next.
MemoryGraph quarrelsome_graph(std::size_t size) {
  MemoryGraph graph = long_graph(size);
  for (std::size_t i = 0; i + 1 < size; ++i) {
    Edge conflict;
    conflict.id = "quarrel" + std::to_string(i);
    conflict.from = i;
    conflict.to = i + 1;
    conflict.kind = EdgeKind::contradicts;
    conflict.type = ConflictType::numeric;
    graph.add(conflict);
  }
  return graph;
}

TEST(Diagram, RefusesWhatNobodyCanRead) {
  try {
    diagram(quarrelsome_graph(6000), "svg", at_most(6000));
    FAIL() << "it should be refused";
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("Gephi"), std::string::npos) << "with advice";
  }
}

TEST(Diagram, GivesUpInTimeInsteadOfHanging) {
  DiagramOptions options = at_most(400);
  options.time_limit = std::chrono::milliseconds(1);
  EXPECT_THROW(diagram(quarrelsome_graph(400), "svg", options), InputError);
}

TEST(Diagram, FallsBackToASmallerPictureWhereTimeRunsOut) {
  const auto within_time = [](const DiagramPlan& plan) -> std::optional<std::string> {
    return plan.nodes.size() > 200 ? std::nullopt : std::optional<std::string>("a picture");
  };
  const auto drawn = draw_or_fall_back(quarrelsome_graph(400), at_most(300), within_time);
  ASSERT_TRUE(drawn);
  EXPECT_EQ(drawn->plan.nodes.size(), 150U);
  EXPECT_EQ(drawn->plan.left_out, 250U) << "it says so";
  EXPECT_EQ(draw_or_fall_back(quarrelsome_graph(400), at_most(180), within_time)->plan.nodes.size(), 180U);
  const auto never = [](const DiagramPlan&) -> std::optional<std::string> { return std::nullopt; };
  EXPECT_FALSE(draw_or_fall_back(quarrelsome_graph(10), at_most(300), never));
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
  EXPECT_NE(out.str().find("layout=nop2"), std::string::npos) << "dot draws it as it is laid out";
  EXPECT_EQ(out.str().find('<'), std::string::npos) << "the sample has none";
}

}  // namespace
}  // namespace gainsay
