#pragma once

#include <map>
#include <string>
#include <vector>

#include "gainsay/model/claim_graph.h"
#include "gainsay/model/conflict.h"
#include "gainsay/store.h"
#include "graph/query/article_texts.h"
#include "graph/query/claim_status.h"
#include "graph/query/ruling_index.h"

namespace gainsay {

/// Gathers vertices and edges by id. Chains begin at the article itself: it stands in for the outlet hop, which it
/// names in its label, and a cited report that is stored is that article's vertex.
class GraphBuilder {
 public:
  enum class Quotes { all, none };
  /// Without quotes no article is read.
  explicit GraphBuilder(const Store& store, Quotes quotes = Quotes::all);

  void add_article(const ArticleEntry& article);
  /// Its claim or denial, its chain (`asserts`, `cites`) and what it is about.
  void add_position(const Position& position);
  /// Precondition, of the next two: both sides were added.
  void add_conflict(const Conflict& conflict);
  void add_support(const Support& support);
  /// `denies` edges from each denial to the claim of the opposite polarity, where that was added.
  void add_denials();
  [[nodiscard]] std::unique_ptr<ClaimGraph> build();

 private:
  using Key = std::string;  // a vertex's id
  struct Assertions {
    std::vector<Position> positions;
    Standing standing;
  };

  Key add_entity(const Named& named);
  Key hop_vertex(const Position& position, std::size_t hop);
  void add_chain(const Position& position, const Key& claim);
  void add_about(const Position& position, const Key& claim);
  void deny(const Key& denial, const Key& claim, const Evidence& evidence);
  Edge& edge(EdgeKind kind, const Key& from, const Key& to, const std::string& detail);
  Evidence evidence(const Position& position, const Span& span, const std::string& rule);
  [[nodiscard]] const Position* find(const StatementId& statement) const;

  ArticleTexts texts_;
  RulingIndex rulings_;
  Quotes quotes_;
  std::map<Key, Vertex> vertices_;
  struct Link {
    Key from;
    Key to;
    Edge edge;
  };
  std::map<std::string, Link> links_;
  std::map<Key, Assertions> claims_;
  std::map<StatementId, Position> statements_;  // the oldest of each id
  std::map<ClaimId, Key> read_as_;              // where rulings may have made another claim of what was read
  std::map<std::tuple<ArticleId, AttributionId, std::size_t>, ArticleId> cited_;
};

}  // namespace gainsay
