#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/date.h"
#include "gainsay/model/ids.h"
#include "gainsay/model/ruling.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// Where a vertex or an edge rests: a span of one version of one article, and what inferred it.
struct Evidence {
  ArticleId article;
  VersionId version;
  Span span;
  std::string quote;  ///< the covered text
  std::string rule;
};

struct Vertex {
  std::string id;  ///< unique in the graph; the entity's or claim's id with the kind before it ("claim:ab12…")
  VertexKind kind = VertexKind::claim;
  std::string label;                 ///< short, for people: a name, or the claim's text
  std::optional<EntityKind> entity;  ///< of sources and actors
  std::optional<Polarity> polarity;  ///< of claims and denials
  std::optional<Modality> modality;  ///< likewise
  std::string status;                ///< of claims: single-source, corroborated, denied, conflicted, superseded
  DateInterval when;                 ///< first said (claims, denials) or published (articles)
  std::string url;                   ///< of articles
  std::vector<Evidence> evidence;
  std::vector<Ruling> rulings{};  ///< by which it is the claim, the actor or the article that it is
};

struct Edge {
  std::string id;
  std::size_t from = 0;  ///< index of a vertex
  std::size_t to = 0;
  EdgeKind kind = EdgeKind::asserts;
  double weight = 1;                            ///< above 0
  std::string detail;                           ///< asserts: the speech act; cites: the cue
  std::optional<ConflictClass> conflict_class;  ///< of contradicts, as the next five
  std::optional<ConflictType> type;
  std::optional<Strength> strength;
  std::string explanation;
  ConflictId conflict;
  DisputeId dispute;
  DateInterval when;  ///< when it was said
  std::vector<Evidence> evidence;
  std::vector<Ruling> rulings{};  ///< of contradicts: what people decided of it
};

/// Read-only view of a graph; what exporters see. Vertices and edges are in an order that depends on
/// their ids alone. References stay valid while the graph lives. `contradicts` is symmetric and stands
/// once, from the earlier claim to the later one.
class ClaimGraph {
 public:
  virtual ~ClaimGraph() = default;
  [[nodiscard]] virtual std::size_t vertex_count() const = 0;
  [[nodiscard]] virtual std::size_t edge_count() const = 0;
  /// Precondition: `index < vertex_count()`.
  [[nodiscard]] virtual const Vertex& vertex(std::size_t index) const = 0;
  /// Precondition: `index < edge_count()`.
  [[nodiscard]] virtual const Edge& edge(std::size_t index) const = 0;
  /// How many vertices a cap or a filter left out of this view.
  [[nodiscard]] virtual std::size_t left_out() const { return 0; }
};

}  // namespace gainsay
