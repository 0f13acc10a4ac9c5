#include <gtest/gtest.h>

#include <algorithm>
#include <boost/graph/connected_components.hpp>
#include <map>
#include <set>

#include "gainsay/boost_graph.h"
#include "gainsay/export.h"
#include "gainsay/store.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class GraphTest : public testing::Test {
 protected:
  GraphTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) { test::fill(*store_, story_); }

  /// "from -> to" by labels, of the edges of one kind.
  static std::set<std::string> edges(const ClaimGraph& graph, EdgeKind kind) {
    std::set<std::string> out;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
      const Edge& edge = graph.edge(i);
      if (edge.kind == kind) out.insert(graph.vertex(edge.from).label + " -> " + graph.vertex(edge.to).label);
    }
    return out;
  }
  static const Vertex* find(const ClaimGraph& graph, const std::string& label) {
    for (std::size_t i = 0; i < graph.vertex_count(); ++i)
      if (graph.vertex(i).label == label) return &graph.vertex(i);
    return nullptr;
  }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(GraphTest, HasTheFourKindsOfVertex) {
  const auto graph = store_->graph({});
  const auto kind = [&](const std::string& label) {
    const Vertex* vertex = find(*graph, label);
    return vertex == nullptr ? std::string("missing") : std::string(name_of(vertex->kind));
  };
  EXPECT_EQ(kind("Daily Post: On 1.txt"), "source");
  EXPECT_EQ(kind("two port officials"), "source");
  EXPECT_EQ(kind("Ada Brandt"), "actor");
  EXPECT_EQ(kind("Arland does not ship rockets"), "claim");
  EXPECT_EQ(kind("Arland ships any rockets"), "denial");
}

TEST_F(GraphTest, ChainsRunFromTheArticleToWhoSaidIt) {
  const auto graph = store_->graph({});
  const auto cites = edges(*graph, EdgeKind::cites);
  EXPECT_TRUE(cites.contains("Daily Post: On 1.txt -> Ruth Calder"));
  EXPECT_TRUE(cites.contains("Ruth Calder -> Ada Brandt"));
  // The rewrite cites the report that is stored, not an outlet in general.
  EXPECT_TRUE(cites.contains("Wire Weekly: On 3.txt -> Morning Herald: On 2.txt"));
  EXPECT_EQ(find(*graph, "Morning Herald"), nullptr);
  const auto asserts = edges(*graph, EdgeKind::asserts);
  EXPECT_TRUE(asserts.contains("Ada Brandt -> Arland does not ship rockets"));
  EXPECT_TRUE(asserts.contains("two port officials -> Arland ships rockets by night"));
  EXPECT_TRUE(asserts.contains("On 5.txt -> Arland buys grain"));
}

TEST_F(GraphTest, ConflictsAndDenialsAreEdgesWithTheirEvidence) {
  const auto graph = store_->graph({});
  EXPECT_EQ(edges(*graph, EdgeKind::contradicts),
            (std::set<std::string>{"Arland does not ship rockets -> Arland ships rockets by night",
                                   "Arland ships rockets by night -> Arland ships any rockets"}));
  EXPECT_EQ(edges(*graph, EdgeKind::denies),
            std::set<std::string>{"Arland ships any rockets -> Arland ships rockets by night"});
  EXPECT_TRUE(edges(*graph, EdgeKind::about).contains("Arland buys grain -> Arland"));
  for (std::size_t i = 0; i < graph->edge_count(); ++i) {
    ASSERT_FALSE(graph->edge(i).evidence.empty()) << graph->edge(i).id;
    for (const Evidence& evidence : graph->edge(i).evidence)
      EXPECT_EQ(evidence.quote, covered(store_->extraction(evidence.article)->article.text, evidence.span));
  }
}

TEST_F(GraphTest, ClaimsHaveAStatus) {
  const auto graph = store_->graph({});
  EXPECT_EQ(find(*graph, "Arland ships rockets by night")->status, "denied");
  EXPECT_EQ(find(*graph, "Arland does not ship rockets")->status, "conflicted");
  EXPECT_EQ(find(*graph, "Arland buys grain")->status, "single-source");
}

TEST_F(GraphTest, WithAFilterHoldsWhatHasAPartInTheConflicts) {
  const auto graph = store_->graph({.types = {ConflictType::denial}});
  EXPECT_EQ(find(*graph, "Ruth Calder"), nullptr);
  EXPECT_EQ(find(*graph, "On 5.txt"), nullptr);
  EXPECT_NE(find(*graph, "Arland ships any rockets"), nullptr);
}

TEST_F(GraphTest, ForAReportOfLittleDisputeHoldsAll) {
  EXPECT_EQ(store_->graph_for(store_->report({}), {})->vertex_count(), store_->graph({})->vertex_count());
}

TEST_F(GraphTest, ForAReportOfMuchDisputeHoldsWhatIsInDispute) {
  Report report = store_->report({});
  const ConflictView view = report.disputes.front().conflicts.front();
  for (int i = 0; i < 40; ++i) {
    report.disputes.front().conflicts.push_back(view);
    Conflict& other = report.disputes.front().conflicts.back().conflict;
    other.id = ConflictId("other" + std::to_string(i));
    other.claim_a = ClaimId("other" + std::to_string(i));
  }
  const auto graph = store_->graph_for(report, {});
  EXPECT_EQ(find(*graph, "Arland buys grain"), nullptr);
  ASSERT_NE(find(*graph, "Arland ships rockets by night"), nullptr);
  EXPECT_EQ(find(*graph, "Arland ships rockets by night")->status, "denied");
  EXPECT_TRUE(edges(*graph, EdgeKind::cites).contains("Ruth Calder -> Ada Brandt"));
  EXPECT_EQ(edges(*graph, EdgeKind::denies), edges(*store_->graph({}), EdgeKind::denies));
  for (std::size_t i = 0; i < graph->edge_count(); ++i) {
    ASSERT_FALSE(graph->edge(i).evidence.empty());
    EXPECT_EQ(graph->edge(i).evidence.front().quote, "");
  }
}

TEST_F(GraphTest, IsABoostGraph) {
  const auto graph = store_->graph({});
  const BoostClaimGraph* view = boost_view(*graph);
  ASSERT_NE(view, nullptr);
  EXPECT_EQ(num_vertices(*view), graph->vertex_count());
  EXPECT_EQ(num_edges(*view), graph->edge_count());
  std::size_t from_arland = 0;
  for (const auto v : boost::make_iterator_range(vertices(*view)))
    if ((*view)[v].label == "Arland") from_arland = in_degree(v, *view);
  EXPECT_EQ(from_arland, 4U);  // four claims and denials are about it
}

TEST_F(GraphTest, AnyOrderOfIngestGivesTheSameBytes) {
  const auto bytes = [](const Store& store) {
    std::ostringstream out;
    write_report_json(out, store.report({}));
    write_report_html(out, store.report({}));
    write_graph_json(out, *store.graph({}));
    write_gexf(out, *store.graph({}));
    return out.str();
  };
  const std::string expected = bytes(*store_);
  std::vector<Extraction> order = story_.all();
  const auto by_path = [](const Extraction& e) { return e.article.path; };
  int round = 0;
  do {
    const auto store = Store::open(folder_ / std::to_string(round), Store::Mode::write);
    for (const Extraction& extraction : order) {
      store->put(extraction);
      if (round % 2 == 0) test::replace_findings(*store, story_.conflicts(), {}, "1");
    }
    test::replace_findings(*store, story_.conflicts(), {}, "1");
    ASSERT_EQ(bytes(*store), expected) << "round " << round;
    for (int skipped = 0; skipped < 10; ++skipped) std::ranges::next_permutation(order, {}, by_path);
    ++round;
  } while (round < 12);
}

}  // namespace
}  // namespace gainsay
