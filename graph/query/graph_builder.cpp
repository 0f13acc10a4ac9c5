#include "graph/query/graph_builder.h"

#include <algorithm>
#include <filesystem>

#include "base/content_id.h"
#include "gainsay/conflicts.h"
#include "graph/query/claim_graph.h"
#include "graph/query/provenance.h"

namespace gainsay {
namespace {

bool is_actor(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::country || kind == EntityKind::organisation ||
         kind == EntityKind::group;
}

std::string article_key(const ArticleId& id) { return "source:article:" + id.value; }

std::string claim_key(const Statement& statement) {
  return (statement.claim.denial ? "denial:" : "claim:") + statement.claim_id.value;
}

std::string article_label(const Position::ArticleRef& article) {
  const std::string title =
      article.title.empty() ? std::filesystem::path(article.path).filename().string() : article.title;
  return article.outlet.empty() ? title : article.outlet + ": " + title;
}

bool stands_for_article(const Hop& hop) {
  return hop.implied && (hop.who.kind == EntityKind::outlet || hop.who.kind == EntityKind::agency ||
                         hop.who.kind == EntityKind::article);
}

}  // namespace

GraphBuilder::GraphBuilder(const Store& store, Quotes quotes) : texts_(store), rulings_(store), quotes_(quotes) {
  for (const CitedArticle& link : store.cited_articles())
    cited_.emplace(std::tuple(link.citing, link.attribution, link.position), link.cited);
}

void GraphBuilder::add_article(const ArticleEntry& entry) {
  Vertex& vertex = vertices_[article_key(entry.ref.id)];
  vertex.id = article_key(entry.ref.id);
  vertex.kind = VertexKind::source;
  vertex.entity = EntityKind::article;
  vertex.label = article_label(entry.ref);
  vertex.when = entry.ref.published;
  vertex.url = entry.ref.url;
  vertex.rulings = rulings_.on_article(entry.ref);
  if (quotes_ == Quotes::none) return;
  const Article& article = texts_.article(entry.ref.id);
  const auto opening =
      std::ranges::find_if(article.blocks, [](const Block& block) { return !is_boilerplate(block.kind); });
  if (opening != article.blocks.end())
    vertex.evidence.push_back(
        {entry.ref.id, entry.ref.version, opening->span, texts_.quote(entry.ref.id, opening->span), "opening"});
}

void GraphBuilder::add_position(const Position& position) {
  const Statement& statement = position.statement;
  const Key key = claim_key(statement);
  Vertex& vertex = vertices_[key];
  if (vertex.id.empty()) {
    vertex.id = key;
    vertex.kind = statement.claim.denial ? VertexKind::denial : VertexKind::claim;
    vertex.label = statement.text;
    vertex.polarity = statement.claim.polarity;
    vertex.modality = statement.claim.modality;
    vertex.when = position.said;
    vertex.rulings = rulings_.on_claim(statement.claim_id);
  }
  if (!rulings_.empty() && !statement.claim.denial) read_as_.try_emplace(claim_id_of(statement.claim), key);
  vertex.evidence.push_back(evidence(position, statement.span, statement.rule));
  claims_[key].positions.push_back(position);
  statements_.try_emplace(statement.id, position);
  add_chain(position, key);
  add_about(position, key);
}

void GraphBuilder::add_conflict(const Conflict& conflict) {
  const Position* a = find(conflict.a);
  const Position* b = find(conflict.b);
  if (a == nullptr || b == nullptr) return;
  const Key from = claim_key(a->statement);
  const Key to = claim_key(b->statement);
  Edge& edge = this->edge(EdgeKind::contradicts, from, to, conflict.id.value);
  edge.detail = name_of(conflict.type);
  edge.weight = std::max(conflict.score, 0.01);
  edge.conflict_class = conflict.conflict_class;
  edge.type = conflict.type;
  edge.strength = conflict.strength;
  edge.explanation = conflict.explanation;
  edge.conflict = conflict.id;
  edge.dispute = conflict.dispute;
  edge.rulings = rulings_.on_conflict(conflict);
  edge.when = b->said;
  edge.evidence = {evidence(*a, a->statement.span, conflict.rule), evidence(*b, b->statement.span, conflict.rule)};
  note_conflict(claims_[from].standing, conflict, *a);
  note_conflict(claims_[to].standing, conflict, *b);
  if (conflict.type != ConflictType::denial || a->statement.claim.denial == b->statement.claim.denial) return;
  const bool a_denies = a->statement.claim.denial;
  deny(a_denies ? from : to, a_denies ? to : from, edge.evidence[a_denies ? 0 : 1]);
}

void GraphBuilder::add_support(const Support& support) {
  const Position* from = find(support.evidence_from);
  const Position* to = find(support.evidence_to);
  if (from == nullptr || to == nullptr || claim_key(from->statement) == claim_key(to->statement)) return;
  Edge& edge = this->edge(EdgeKind::supports, claim_key(from->statement), claim_key(to->statement), "");
  edge.when = from->said;
  edge.evidence.push_back(evidence(*from, from->statement.span, support.rule));
  edge.evidence.push_back(evidence(*to, to->statement.span, support.rule));
}

void GraphBuilder::add_denials() {
  for (const auto& [key, assertions] : claims_)
    for (const Position& position : assertions.positions) {
      if (!position.statement.claim.denial) continue;
      Claim denied = position.statement.claim;
      denied.denial = false;
      denied.denial_scope.reset();
      denied.polarity = denied.polarity == Polarity::negated ? Polarity::affirmed : Polarity::negated;
      const ClaimId read = claim_id_of(denied);
      const auto ruled = read_as_.find(read);
      const Key target = ruled == read_as_.end() ? "claim:" + read.value : ruled->second;
      if (claims_.contains(target))
        deny(key, target, evidence(position, position.statement.span, position.statement.rule));
    }
}

void GraphBuilder::deny(const Key& denial, const Key& claim, const Evidence& evidence) {
  Edge& edge = this->edge(EdgeKind::denies, denial, claim, "");
  if (std::ranges::find(edge.evidence, evidence.span, &Evidence::span) == edge.evidence.end())
    edge.evidence.push_back(evidence);
  edge.weight = static_cast<double>(edge.evidence.size());
  claims_[claim].standing.is_denied = true;
}

GraphBuilder::Key GraphBuilder::add_entity(const Named& named) {
  Key key = (is_actor(named.kind) ? "actor:" : "source:") + named.id.value;
  Vertex& vertex = vertices_[key];
  if (vertex.id.empty()) vertex.rulings = rulings_.on_actor(named.id);
  if (vertex.id.empty() || named.name < vertex.label) vertex.label = named.name;
  vertex.id = key;
  vertex.kind = is_actor(named.kind) ? VertexKind::actor : VertexKind::source;
  vertex.entity = named.kind;
  return key;
}

GraphBuilder::Key GraphBuilder::hop_vertex(const Position& position, std::size_t hop) {
  const auto cited = cited_.find({position.article.id, position.statement.attribution, hop});
  if (cited != cited_.end() && vertices_.contains(article_key(cited->second))) return article_key(cited->second);
  return add_entity(position.chain[hop].who);
}

void GraphBuilder::add_chain(const Position& position, const Key& claim) {
  Key from = article_key(position.article.id);
  for (std::size_t i = 0; i < position.chain.size(); ++i) {
    const Hop& hop = position.chain[i];
    if (i == 0 && stands_for_article(hop)) continue;
    const Key to = hop_vertex(position, i);
    if (to == from) continue;
    const Span where = hop.span.value_or(position.statement.span);
    Edge& cites = edge(EdgeKind::cites, from, to, "");
    if (cites.detail.empty()) cites.detail = hop.cue;
    if (!cites.when.known()) cites.when = position.said;
    cites.evidence.push_back(evidence(position, where, hop.implied ? "implied" : position.statement.rule));
    cites.weight = static_cast<double>(cites.evidence.size());
    if (hop.span) vertices_[to].evidence.push_back(evidence(position, *hop.span, "hop"));
    from = to;
  }
  Edge& asserts = edge(EdgeKind::asserts, from, claim, std::string(name_of(position.act)));
  if (!asserts.when.known()) asserts.when = position.said;
  asserts.evidence.push_back(evidence(position, position.statement.span, position.statement.rule));
  asserts.weight = static_cast<double>(asserts.evidence.size());
}

void GraphBuilder::add_about(const Position& position, const Key& claim) {
  const Claim& slots = position.statement.claim;
  for (const auto& [role, phrase] :
       {std::pair{"agent", &slots.agent}, {"object", &slots.object}, {"recipient", &slots.recipient}}) {
    if (!phrase->entity) continue;
    const Key to = add_entity(*phrase->entity);
    Edge& about = edge(EdgeKind::about, claim, to, role);
    about.evidence.push_back(evidence(position, phrase->span, position.statement.rule));
    vertices_[to].evidence.push_back(about.evidence.back());
  }
}

Edge& GraphBuilder::edge(EdgeKind kind, const Key& from, const Key& to, const std::string& detail) {
  const std::string id = std::string(name_of(kind)) + ":" + content_id({from, to, detail});
  Link& link = links_[id];
  if (link.edge.id.empty()) link = {from, to, {}};
  link.edge.id = id;
  link.edge.kind = kind;
  if (kind != EdgeKind::cites) link.edge.detail = detail;
  return link.edge;
}

Evidence GraphBuilder::evidence(const Position& position, const Span& span, const std::string& rule) {
  return {position.article.id, position.article.version, span,
          quotes_ == Quotes::all ? texts_.quote(position.article.id, span) : "", rule};
}

const Position* GraphBuilder::find(const StatementId& statement) const {
  const auto found = statements_.find(statement);
  return found == statements_.end() ? nullptr : &found->second;
}

std::unique_ptr<ClaimGraph> GraphBuilder::build() {
  for (const auto& [key, assertions] : claims_)
    vertices_[key].status = claim_status(provenance_of(assertions.positions), assertions.standing);
  std::map<Key, std::size_t> indices;
  std::vector<Vertex> vertices;
  const auto by_place = [](const Evidence& a, const Evidence& b) {
    return std::tie(a.article, a.span, a.rule) < std::tie(b.article, b.span, b.rule);
  };
  for (auto& [key, vertex] : vertices_) {
    indices.emplace(key, vertices.size());
    std::ranges::sort(vertex.evidence, by_place);
    const auto same = [](const Evidence& a, const Evidence& b) { return a.article == b.article && a.span == b.span; };
    vertex.evidence.erase(std::unique(vertex.evidence.begin(), vertex.evidence.end(), same), vertex.evidence.end());
    vertices.push_back(std::move(vertex));
  }
  std::vector<Edge> edges;
  for (auto& [id, link] : links_) {
    link.edge.from = indices.at(link.from);
    link.edge.to = indices.at(link.to);
    edges.push_back(std::move(link.edge));
  }
  return std::make_unique<StoredClaimGraph>(std::move(vertices), std::move(edges));
}

}  // namespace gainsay
