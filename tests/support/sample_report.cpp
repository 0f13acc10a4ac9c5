#include "support/sample_report.h"

#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "base/content_id.h"

namespace gainsay::testing {
namespace {

struct SampleArticle {
  std::string_view path, url, outlet, title, published, text;
};

constexpr std::array articles{
    SampleArticle{"isk/courier-0303.html", "https://courier.example/varnholm?id=3&ref=front", "Harbour Courier",
                  "Varnholm: nothing left our site", "2025-03-03",
                  "Varnholm Chemicals has rejected reports of a spill. \"No solvent left our site at any time,\" chief executive "
                  "Mirela Osk told reporters in Tarsk on Monday. The company put the loss inside the works at about 40 litres. "
                  "It promised to keep the treatment plant closed until the inspection is over. Shares fell by 4 %."},
    SampleArticle{"isk/tribune-0306.html", "https://tribune.example/2025/03/06/solvent", "The Isk Tribune",
                  "Water authority finds solvent downstream", "2025-03-06",
                  "The regional water authority says that solvent from the Varnholm works entered the river Isk. Its director, Teodor "
                  "Brandl, told Radio Isk that at least 300 litres were lost. Two inspectors, who asked not to be named, said that "
                  "the treatment plant had been running at night. The authority advised the town not to let people bathe."},
    SampleArticle{"isk/wire-0312.txt", "", "Norrland Wire", "Varnholm restarts treatment plant", "2025-03-12",
                  "Varnholm Chemicals restarted its treatment plant on Tuesday, while the inspection was still under way, two people "
                  "familiar with the matter told Norrland Wire. A spokesman for the company declined to comment."},
    SampleArticle{"isk/post-0320.html", "https://post.example/fish", "Tarsk Evening Post", "Anglers count dead fish", "2025-03-20",
                  "More than 2,000 fish died because of the spill, the anglers' association says. \"We pulled them out with our own "
                  "hands,\" its chair Ludo Vint said. The environment ministry has seen no evidence that fish died because of the "
                  "spill, a spokeswoman said on Thursday."},
    SampleArticle{"isk/courier-0402.html", "https://courier.example/bathing", "Harbour Courier", "Bathing allowed again",
                  "2025-04-02",
                  "Bathing in the Isk is safe again, Tarsk's mayor Ana Reuss said on Wednesday after new samples came in. The works "
                  "stay closed."}};

Date day(std::string_view text) { return parse_date(text).value(); }

Named named(std::string name, EntityKind kind) {
  EntityId id(content_id({name_of(kind), name}));
  return {std::move(id), std::move(name), kind};
}

Span find(std::size_t article, std::string_view words) {
  const std::size_t at = articles[article].text.find(words);
  if (at == std::string_view::npos) throw std::logic_error("sample text lacks: " + std::string(words));
  return {at, at + words.size()};
}

Position::ArticleRef article_ref(std::size_t index) {
  const SampleArticle& article = articles[index];
  Position::ArticleRef ref;
  ref.id = ArticleId(std::string(article.url.empty() ? article.path : article.url));
  ref.version = VersionId(sha256_hex(article.text));
  ref.path = article.path;
  ref.url = article.url;
  ref.outlet = article.outlet;
  ref.title = article.title;
  ref.published = DateInterval::on(day(article.published));
  return ref;
}

struct Said {
  std::size_t article;
  std::string_view words;
  std::string_view text;
  SpeechAct act;
  std::optional<Named> speaker;
  std::string_view cue;
  std::string_view on;
};

Position position(const Said& said) {
  Position out;
  out.article = article_ref(said.article);
  out.statement.span = find(said.article, said.words);
  out.statement.text = said.text;
  out.statement.claim_id = ClaimId(content_id({"claim", said.text}));
  out.statement.id = StatementId(content_id({out.article.version.value, said.words}));
  out.statement.rule = "clause";
  out.act = said.act;
  out.speaker = said.speaker;
  out.chain.push_back({named(std::string(articles[said.article].outlet), EntityKind::outlet), std::nullopt, "", true});
  if (said.speaker && said.speaker->name != articles[said.article].outlet)
    out.chain.push_back({*said.speaker, Span{0, 8}, std::string(said.cue), false});
  out.said = DateInterval::on(day(said.on));
  return out;
}

SideView side(const Said& said, std::string_view opposing) {
  SideView out;
  out.position = position(said);
  const std::string_view text = articles[said.article].text;
  const Span span = out.position.statement.span;
  out.quote = covered(text, span);
  const std::size_t from = text.rfind(". ", span.begin);
  const std::size_t begin = from == std::string_view::npos ? 0 : from + 2;
  const std::size_t end = std::min(text.find(". ", span.end), text.size() - 1) + 1;
  out.context_before = text.substr(begin, span.begin - begin);
  out.context_after = text.substr(span.end, end - span.end);
  if (!opposing.empty()) {
    const std::size_t at = out.quote.find(opposing);
    if (at == std::string::npos) throw std::logic_error("quote lacks: " + std::string(opposing));
    out.opposing.push_back({span.begin + at, span.begin + at + opposing.size()});
  }
  return out;
}

const Named osk = named("Mirela Osk", EntityKind::person);
const Named varnholm = named("Varnholm Chemicals", EntityKind::organisation);
const Named authority = named("regional water authority", EntityKind::organisation);
const Named brandl = named("Teodor Brandl", EntityKind::person);
const Named inspectors = named("two inspectors", EntityKind::unnamed);
const Named insiders = named("two people familiar with the matter", EntityKind::unnamed);
const Named anglers = named("anglers' association", EntityKind::organisation);
const Named ministry = named("environment ministry", EntityKind::organisation);
const Named reuss = named("Ana Reuss", EntityKind::person);
const Named radio = named("Radio Isk", EntityKind::outlet);

const Said osk_denies{0, "\"No solvent left our site at any time,\"", "No solvent left the site of Varnholm Chemicals.",
                      SpeechAct::deny, osk, "told", "2025-03-03"};
const Said litres_40{0, "The company put the loss inside the works at about 40 litres", "About 40 litres of solvent were lost.",
                     SpeechAct::assert_, varnholm, "put", "2025-03-03"};
const Said promise{0, "keep the treatment plant closed until the inspection is over",
                   "Varnholm Chemicals will keep the treatment plant closed until the inspection is over.", SpeechAct::promise,
                   varnholm, "promised", "2025-03-03"};
const Said entered{1, "solvent from the Varnholm works entered the river Isk",
                   "Solvent from the Varnholm works entered the river Isk.", SpeechAct::assert_, authority, "says", "2025-03-06"};
const Said litres_300{1, "at least 300 litres were lost", "At least 300 litres of solvent were lost.", SpeechAct::assert_, brandl,
                      "told", "2025-03-05"};
const Said at_night{1, "the treatment plant had been running at night", "The treatment plant had been running at night.",
                    SpeechAct::assert_, inspectors, "said", "2025-03-06"};
const Said no_bathing{1, "The authority advised the town not to let people bathe", "Bathing in the Isk is not safe.",
                      SpeechAct::warn, authority, "advised", "2025-03-06"};
const Said restarted{2, "Varnholm Chemicals restarted its treatment plant on Tuesday, while the inspection was still under way",
                     "Varnholm Chemicals restarted its treatment plant during the inspection.", SpeechAct::assert_, insiders,
                     "told", "2025-03-11"};
const Said fish_died{3, "More than 2,000 fish died because of the spill", "More than 2,000 fish died because of the spill.",
                     SpeechAct::allege, anglers, "says", "2025-03-20"};
const Said no_evidence{3, "no evidence that fish died because of the spill",
                       "There is no evidence that fish died because of the spill.", SpeechAct::doubt, ministry, "said",
                       "2025-03-20"};
const Said safe_again{4, "Bathing in the Isk is safe again", "Bathing in the Isk is safe.", SpeechAct::assert_, reuss, "said",
                      "2025-04-02"};

struct Pair {
  const Said* a;
  std::string_view opposing_a;
  const Said* b;
  std::string_view opposing_b;
  ConflictClass conflict_class;
  ConflictType type;
  Strength strength;
  double score;
  std::string_view explanation, why_not;
  std::vector<SlotComparison> slots;
};

ConflictView view(const Pair& pair, const DisputeId& dispute) {
  ConflictView out{{}, side(*pair.a, pair.opposing_a), side(*pair.b, pair.opposing_b)};
  Conflict& conflict = out.conflict;
  conflict.dispute = dispute;
  conflict.conflict_class = pair.conflict_class;
  conflict.type = pair.type;
  conflict.strength = pair.strength;
  conflict.score = pair.score;
  conflict.claim_a = out.a.position.statement.claim_id;
  conflict.claim_b = out.b.position.statement.claim_id;
  conflict.a = out.a.position.statement.id;
  conflict.b = out.b.position.statement.id;
  conflict.opposing_a = out.a.opposing;
  conflict.opposing_b = out.b.opposing;
  conflict.slots = pair.slots;
  conflict.explanation = pair.explanation;
  conflict.why_not = pair.why_not;
  conflict.rule = std::string(name_of(pair.type)) + "/slots";
  conflict.id = ConflictId(content_id({conflict.claim_a.value, conflict.claim_b.value, name_of(pair.type)}));
  return out;
}

DisputeView dispute(std::string title, const std::vector<Pair>& pairs) {
  DisputeView out{DisputeId(content_id({"dispute", title})), std::move(title), {}};
  for (const Pair& pair : pairs) out.conflicts.push_back(view(pair, out.id));
  return out;
}

std::vector<DisputeView> disputes() {
  std::vector<DisputeView> out;
  out.push_back(dispute(
      "Solvent from the Varnholm works reached the river Isk",
      {{&osk_denies, "No solvent", &entered, "entered the river", ConflictClass::contradiction, ConflictType::denial,
        Strength::strong, 0.93,
        "Mirela Osk, for Varnholm Chemicals, denies that any solvent left the site; three days later the water authority states that "
        "solvent from the works entered the river. Same substance, same plant, same days: both cannot hold.",
        "",
        {{"agent", "solvent", "solvent from the Varnholm works", SlotRelation::same},
         {"predicate", "leave", "enter", SlotRelation::entailed},
         {"place", "our site", "the river Isk", SlotRelation::entails},
         {"polarity", "negated", "affirmed", SlotRelation::opposes},
         {"time", "", "", SlotRelation::unknown}}}}));
  out.push_back(dispute(
      "How much solvent was lost",
      {{&litres_40, "about 40 litres", &litres_300, "at least 300 litres", ConflictClass::contradiction, ConflictType::numeric,
        Strength::strong, 0.9, "The company speaks of about 40 litres, the authority's director of at least 300: the ranges do not meet.",
        "The company speaks of the loss inside the works, and may count otherwise.",
        {{"quantity", "about 40 litre", "at least 300 litre", SlotRelation::opposes},
         {"predicate", "lose", "lose", SlotRelation::same}}}}));
  out.push_back(dispute(
      "Varnholm keeps the treatment plant closed until the inspection is over",
      {{&promise, "closed until the inspection is over", &restarted, "restarted its treatment plant", ConflictClass::contradiction,
        ConflictType::promise_vs_conduct, Strength::strong, 0.86,
        "The company promised to keep the plant closed until the inspection is over; by later report it restarted the plant while the "
        "inspection was under way. The promise is broken in its own terms.",
        "It rests on two unnamed people; the company does not comment.",
        {{"agent", "Varnholm Chemicals", "Varnholm Chemicals", SlotRelation::same},
         {"object", "the treatment plant", "its treatment plant", SlotRelation::same},
         {"predicate", "keep closed", "restart", SlotRelation::opposes},
         {"modality", "promised", "actual", SlotRelation::differs}}},
       {&promise, "closed", &at_night, "running at night", ConflictClass::tension, ConflictType::promise_vs_conduct,
        Strength::weak, 0.41, "The plant is reported to have run at night in the week of the promise.",
        "The report does not say whether the nights were before or after the promise.",
        {{"predicate", "keep closed", "run", SlotRelation::opposes}, {"time", "from 2025-03-03", "", SlotRelation::unknown}}}}));
  out.push_back(dispute(
      "Fish died because of the spill",
      {{&fish_died, "More than 2,000 fish died", &no_evidence, "no evidence", ConflictClass::tension, ConflictType::doubt_vs_allegation,
        Strength::moderate, 0.71, "The anglers allege a fish kill; the ministry has seen no evidence of one.",
        "Having seen no evidence of it does not say that it did not happen.",
        {{"predicate", "die", "die", SlotRelation::same}, {"polarity", "affirmed", "doubted", SlotRelation::differs}}}}));
  out.push_back(dispute(
      "Bathing in the Isk is safe",
      {{&no_bathing, "not to let people bathe", &safe_again, "safe again", ConflictClass::update, ConflictType::temporal_update, Strength::moderate,
        0.64, "On 6 March the authority advised against bathing; on 2 April the mayor calls it safe again, after new samples.",
        "The later statement overtakes the earlier one rather than denying it.",
        {{"polarity", "negated", "affirmed", SlotRelation::opposes},
         {"time", "2025-03-06", "2025-04-02", SlotRelation::differs}}}}));
  out[0].conflicts[0].a.mentions.push_back(position({0, "rejected reports of a spill", "Varnholm rejects reports of a spill.",
                                                     SpeechAct::deny, varnholm, "rejected", "2025-03-03"}));
  out[2].conflicts[1].conflict.ruling = RulingMark{"dismiss", "editor@desk", "Nights before the promise, says the inspector."};
  return out;
}

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

Report sample_report() {
  Report report;
  report.tool_version = "0.1.0";
  report.input_digest = sha256_hex("sample");
  report.disputes = disputes();
  for (std::size_t i = 0; i < articles.size(); ++i)
    report.articles.push_back({article_ref(i), {}, "meta article:published_time", 3, 3});
  report.articles[2].published_from = "dateline";
  report.articles[2].agencies = {"Norrland Wire"};
  const std::array entries{std::pair{varnholm, 5}, std::pair{authority, 3}, std::pair{osk, 2},       std::pair{brandl, 1},
                           std::pair{anglers, 1},  std::pair{ministry, 1},  std::pair{inspectors, 1}, std::pair{insiders, 1},
                           std::pair{reuss, 1},    std::pair{radio, 1}};
  for (const auto& [who, statements] : entries)
    report.entities.push_back({who, static_cast<std::size_t>(statements), static_cast<std::size_t>(statements > 1 ? 2 : 1)});
  report.statements = 16;
  report.denials = 2;
  report.skipped = {{Diagnostic::Severity::error, "isk/broken.json", 118, "the JSON ends in the middle of a string"},
                    {Diagnostic::Severity::warning, "isk/minutes-fr.txt", std::nullopt, "language is fr, not en"}};
  return report;
}

MemoryGraph sample_graph() {
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
  for (const DisputeView& view : disputes())
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
      edge.weight = pair.conflict.score;
    }
  for (Edge& edge : build.edges) build.graph.add(std::move(edge));
  return std::move(build.graph);
}

Extraction sample_extraction() {
  Extraction out;
  Article& article = out.article;
  const Position::ArticleRef ref = article_ref(0);
  article.id = ref.id;
  article.version = ref.version;
  article.path = ref.path;
  article.url = ref.url;
  article.language = "en";
  article.title = ref.title;
  article.outlet = ref.outlet;
  article.published = ref.published;
  article.published_from = "meta article:published_time";
  article.text = articles[0].text;
  const Span end = find(0, "Shares fell by 4 %.");
  article.blocks = {{{0, end.begin - 1}, BlockKind::paragraph}, {end, BlockKind::teaser}};
  Attribution denial;
  denial.id = AttributionId(content_id({"attribution", "denial"}));
  denial.sources = {find(0, "chief executive Mirela Osk")};
  denial.cues = {find(0, "told")};
  denial.contents = {find(0, "\"No solvent left our site at any time,\"")};
  denial.kind = QuotationKind::direct;
  denial.act = SpeechAct::deny;
  denial.speaker = osk;
  denial.chain = position(osk_denies).chain;
  denial.said = DateInterval::on(day("2025-03-03"));
  denial.rule = "quote_with_cue";
  Attribution loss;
  loss.id = AttributionId(content_id({"attribution", "loss"}));
  loss.sources = {find(0, "The company")};
  loss.cues = {find(0, "put")};
  loss.contents = {find(0, "the loss inside the works"), find(0, "at about 40 litres")};
  loss.speaker = varnholm;
  loss.chain = position(litres_40).chain;
  out.attributed.attributions = {denial, loss};
  out.attributed.actors = {{osk, {"Osk"}, {find(0, "Mirela Osk")}, std::nullopt, "person"},
                           {varnholm, {}, {find(0, "Varnholm Chemicals")}, std::nullopt, "organisation"}};
  Statement none_left = position(osk_denies).statement;
  none_left.attribution = denial.id;
  none_left.claim.agent = {"solvent", find(0, "solvent"), "solvent", {}, std::nullopt};
  none_left.claim.predicate = "leave";
  none_left.claim.object = {"our site", find(0, "our site"), "site", {}, std::nullopt};
  none_left.claim.polarity = Polarity::negated;
  none_left.claim.denial = true;
  none_left.claim.denial_scope = DenialScope::all;
  Statement forty = position(litres_40).statement;
  forty.attribution = loss.id;
  forty.claim.agent = {"The company", find(0, "The company"), "company", {}, varnholm};
  forty.claim.predicate = "put";
  forty.claim.quantity = Quantity{40, 40, "litre", "", Bound::about, find(0, "about 40 litres")};
  Statement shares;
  shares.id = StatementId(content_id({"shares"}));
  shares.claim_id = ClaimId(content_id({"shares", "fall"}));
  shares.span = find(0, "Shares fell by 4 %");
  shares.text = "Shares of Varnholm Chemicals fell by 4 %.";
  shares.claim.predicate = "fall";
  out.statements = {none_left, forty, shares};
  return out;
}

}  // namespace gainsay::testing
