#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/content_id.h"
#include "base/utf8.h"
#include "export/code_points.h"
#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/json.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

/// Code points before and after a quote, to find it again where the text has changed.
constexpr std::size_t context = 32;

/// All of it stands in the file, so that a processor asks the network for nothing. `date` and `address` give values
/// their types.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> prefixes{
    {{"schema", "https://schema.org/"},
     {"oa", "http://www.w3.org/ns/oa#"},
     {"prov", "http://www.w3.org/ns/prov#"},
     {"xsd", "http://www.w3.org/2001/XMLSchema#"},
     {"gainsay", "urn:gainsay:term:"}}};

/// "urn:gainsay:" and the id, with everything encoded that a URN (RFC 8141) does not take.
std::string iri(std::string_view id) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out = "urn:gainsay:";
  for (const char c : id) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' ||
                          c == '-' || c == '.' || c == '_';
    if (is_plain) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', hex[byte >> 4], hex[byte & 15]};
  }
  return out;
}

std::string article_iri(const ArticleId& id) { return iri("source:article:" + id.value); }

/// schema.org's type of what a source or an actor is; things without a better one are Thing.
std::string_view type_of(const Vertex& vertex) {
  switch (vertex.entity.value_or(EntityKind::unnamed)) {
    case EntityKind::article:
      return "schema:NewsArticle";
    case EntityKind::outlet:
    case EntityKind::agency:
      return "schema:NewsMediaOrganization";
    case EntityKind::document:
      return "schema:CreativeWork";
    case EntityKind::person:
      return "schema:Person";
    case EntityKind::country:
      return "schema:Country";
    case EntityKind::organisation:
      return "schema:Organization";
    case EntityKind::group:
    case EntityKind::unnamed:
      break;
  }
  return "schema:Thing";
}

bool is_claim(const Vertex& vertex) { return vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial; }

class Document {
 public:
  Document(std::ostream& out, const ClaimGraph& graph, const Report& report, const TextOfArticle& texts)
      : out_(out), graph_(graph), report_(report), texts_(texts) {}

  void write() {
    json_.begin_object().key("@context").begin_object();
    for (const auto& [prefix, address] : prefixes) json_.key(prefix).string(address);
    json_.end_object().key("@graph").begin_array();
    write_maker();
    index_edges();
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) {
      const Vertex& vertex = graph_.vertex(i);
      if (is_claim(vertex))
        write_claim(i);
      else
        write_source(i);
      out_ << json_.take();
    }
    for (const DisputeView& dispute : report_.disputes)
      for (const ConflictView& view : dispute.conflicts) {
        write_conflict(view.conflict);
        if (view.conflict.ruling) write_review(view.conflict);
        out_ << json_.take();
      }
    json_.end_array().end_object();
    out_ << json_.take() << '\n';
  }

 private:
  void property(std::string_view name, std::string_view text) {
    if (!text.empty()) json_.key(name).string(text);
  }
  void reference(std::string_view name, const std::string& id) {
    json_.key(name).begin_object().key("@id").string(id).end_object();
  }
  void references(std::string_view name, const std::set<std::string>& ids) {
    if (ids.empty()) return;
    json_.key(name).begin_array();
    for (const std::string& id : ids) json_.begin_object().key("@id").string(id).end_object();
    json_.end_array();
  }
  /// The first day; an interval stands beside it in gainsay:interval.
  void date(std::string_view name, const DateInterval& interval) {
    const auto first = first_day(interval);
    if (!first) return;
    json_.key(name).begin_object().key("@type").string("xsd:date").key("@value").string(to_string(*first)).end_object();
    if (!interval.is_day()) property("gainsay:interval", to_string(interval));
  }
  void begin(const std::string& id, std::initializer_list<std::string_view> types) {
    json_.begin_object().key("@id").string(id).key("@type").begin_array();
    for (const std::string_view type : types) json_.string(type);
    json_.end_array();
  }

  [[nodiscard]] std::string extraction() const { return iri("extraction:" + report_.input_digest); }

  void write_maker() {
    begin(iri("software"), {"schema:SoftwareApplication", "prov:SoftwareAgent"});
    property("schema:name", "Gainsay");
    property("schema:softwareVersion", report_.tool_version);
    json_.end_object();
    begin(extraction(), {"prov:Activity"});
    reference("prov:wasAssociatedWith", iri("software"));
    json_.end_object();
  }

  void index_edges() {
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      const Edge& edge = graph_.edge(i);
      if (edge.kind == EdgeKind::asserts) said_by_[edge.to].insert(iri(graph_.vertex(edge.from).id));
      if (edge.kind == EdgeKind::cites) cited_by_[edge.from].insert(iri(graph_.vertex(edge.to).id));
      if (edge.kind == EdgeKind::about) about_[edge.from].insert(iri(graph_.vertex(edge.to).id));
      if (edge.kind == EdgeKind::supports) supports_[edge.from].insert(iri(graph_.vertex(edge.to).id));
      if (edge.kind == EdgeKind::denies) denies_[edge.from].insert(iri(graph_.vertex(edge.to).id));
    }
  }

  void write_source(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    begin(iri(vertex.id), {type_of(vertex), vertex.kind == VertexKind::actor ? "prov:Agent" : "prov:Entity"});
    property(vertex.entity == EntityKind::article ? "schema:headline" : "schema:name", vertex.label);
    if (const auto url = escape::web_url(vertex.url)) reference("schema:url", *url);
    date("schema:datePublished", vertex.when);
    references(vertex.kind == VertexKind::actor ? "gainsay:cites" : "prov:wasQuotedFrom", cited_by_[index]);
    property("gainsay:rulings", prose::rulings(vertex.rulings));
    json_.end_object();
  }

  void write_claim(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    std::set<std::string> articles;
    for (const Evidence& evidence : vertex.evidence) articles.insert(article_iri(evidence.article));
    if (vertex.kind == VertexKind::denial)
      begin(iri(vertex.id), {"schema:Claim", "prov:Entity", "gainsay:Denial"});
    else
      begin(iri(vertex.id), {"schema:Claim", "prov:Entity"});
    property("schema:text", vertex.label);
    references("schema:author", said_by_[index]);
    references("schema:about", about_[index]);
    date("schema:datePublished", vertex.when);
    references("schema:appearance", articles);
    references("prov:wasDerivedFrom", articles);
    references("prov:wasAttributedTo", said_by_[index]);
    reference("prov:wasGeneratedBy", extraction());
    references("gainsay:supports", supports_[index]);
    references("gainsay:denies", denies_[index]);
    if (vertex.polarity) property("gainsay:polarity", name_of(*vertex.polarity));
    if (vertex.modality) property("gainsay:modality", name_of(*vertex.modality));
    property("gainsay:status", vertex.status);
    property("gainsay:rulings", prose::rulings(vertex.rulings));
    json_.end_object();
    for (const Evidence& evidence : vertex.evidence) write_annotation(vertex, evidence);
  }

  /// Web Annotation Data Model, 4.2.4 and 4.2.5: the quote, and its place in code points.
  void write_annotation(const Vertex& claim, const Evidence& evidence) {
    const std::string place = std::to_string(evidence.span.begin) + "-" + std::to_string(evidence.span.end);
    begin(iri("evidence:" + content_id({claim.id, evidence.article.value, place})), {"oa:Annotation"});
    reference("oa:motivatedBy", "oa:identifying");
    reference("oa:hasBody", iri(claim.id));
    property("gainsay:rule", evidence.rule);
    json_.key("oa:hasTarget").begin_object().key("@type").string("oa:SpecificResource");
    reference("oa:hasSource", article_iri(evidence.article));
    property("gainsay:textVersion", evidence.version.value);
    json_.key("oa:hasSelector").begin_array();
    json_.begin_object().key("@type").string("oa:TextQuoteSelector").key("oa:exact").string(evidence.quote);
    const CodePoints* text = text_of(evidence.article);
    if (text != nullptr && evidence.span.end <= text->text().size()) {
      json_.key("oa:prefix").string(text->before(evidence.span.begin, context));
      json_.key("oa:suffix").string(text->after(evidence.span.end, context)).end_object();
      json_.begin_object().key("@type").string("oa:TextPositionSelector");
      json_.key("oa:start").integer(text->count(evidence.span.begin));
      json_.key("oa:end").integer(text->count(evidence.span.end));
    }
    json_.end_object().end_array().end_object().end_object();
  }

  void write_conflict(const Conflict& conflict) {
    begin(iri("conflict:" + conflict.id.value), {"gainsay:Conflict"});
    json_.key("gainsay:between").begin_array();
    for (const ClaimId& claim : {conflict.claim_a, conflict.claim_b})
      json_.begin_object().key("@id").string(claim_iri(claim)).end_object();
    json_.end_array();
    property("gainsay:class", name_of(conflict.conflict_class));
    property("gainsay:type", name_of(conflict.type));
    property("gainsay:strength", name_of(conflict.strength));
    json_.key("gainsay:score").number(conflict.score);
    property("schema:description", conflict.explanation);
    property("gainsay:rule", conflict.rule);
    reference("gainsay:dispute", iri("dispute:" + conflict.dispute.value));
    reference("prov:wasGeneratedBy", extraction());
    json_.end_object();
  }

  /// Only for what a person has decided: that two claims do, or do not, stand against each other. It rates neither as
  /// true or false.
  void write_review(const Conflict& conflict) {
    begin(iri("review:" + conflict.id.value), {"schema:ClaimReview"});
    property("schema:claimReviewed", conflict.explanation);
    json_.key("schema:itemReviewed").begin_array();
    for (const ClaimId& claim : {conflict.claim_a, conflict.claim_b})
      json_.begin_object().key("@id").string(claim_iri(claim)).end_object();
    json_.end_array();
    if (!conflict.ruling->by.empty()) {
      json_.key("schema:author").begin_object().key("@type").string("schema:Person");
      json_.key("schema:name").string(conflict.ruling->by).end_object();
    }
    json_.key("schema:reviewRating").begin_object().key("@type").string("schema:Rating");
    json_.key("schema:alternateName").string("conflict: " + conflict.ruling->decision).end_object();
    property("schema:reviewBody", conflict.ruling->note);
    reference("gainsay:conflict", iri("conflict:" + conflict.id.value));
    json_.end_object();
  }

  /// A claim's id alone does not tell whether it is a vertex of claims or of denials.
  [[nodiscard]] std::string claim_iri(const ClaimId& claim) {
    if (kinds_.empty())
      for (std::size_t i = 0; i < graph_.vertex_count(); ++i)
        if (is_claim(graph_.vertex(i))) kinds_.insert(graph_.vertex(i).id);
    const std::string denial = "denial:" + claim.value;
    return iri(kinds_.contains(denial) ? denial : "claim:" + claim.value);
  }

  /// None where it is not stored.
  const CodePoints* text_of(const ArticleId& article) {
    const auto [place, is_new] = known_.try_emplace(article);
    if (is_new && texts_)
      if (auto text = texts_(article)) place->second.emplace(std::move(*text));
    return place->second ? &*place->second : nullptr;
  }

  std::ostream& out_;
  const ClaimGraph& graph_;
  const Report& report_;
  const TextOfArticle& texts_;
  Json json_;
  std::map<std::size_t, std::set<std::string>> said_by_, cited_by_, about_, supports_, denies_;
  std::set<std::string> kinds_;
  std::map<ArticleId, std::optional<CodePoints>> known_;
};

}  // namespace

void write_json_ld(std::ostream& out, const ClaimGraph& graph, const Report& report, const TextOfArticle& texts) {
  Document(out, graph, report, texts).write();
  require_good(out);
}

}  // namespace gainsay
