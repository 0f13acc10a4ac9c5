#include "support/sample_report.h"

#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "base/content_id.h"
#include "support/sample_affair.h"

namespace gainsay::testing {
namespace {

using namespace affair;

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

/// On the conflict, on its first claim and on who says it.
std::vector<Ruling> rulings_on(const ConflictView& view) {
  const auto anchor = [](const SideView& side) {
    const Position& at = side.position;
    return RulingAnchor{at.article.version, at.statement.span, at.statement.text, at.statement.claim_id.value};
  };
  const RulingAuthor editor{"editor@desk", "Nights before the promise, says the inspector.", "2025-04-03T08:00:00Z"};
  const RulingAuthor second{"second editor", "the same woman", "2025-04-03T09:00:00Z"};
  const RulingAnchor name{view.a.position.article.version, {0, 3}, "L. Ahl", "an actor"};
  return {
      {RulingSubject::conflict, RulingDecision::dismiss, anchor(view.a), anchor(view.b), {}, editor},
      {RulingSubject::actors, RulingDecision::merge, name, {name.version, {9, 12}, "Lena Ahl", "an actor"}, {}, second},
      {RulingSubject::article,
       RulingDecision::correct,
       {},
       {},
       {"in/bathing.txt", CorrectedField::outlet, "Isk Post"},
       second}};
}

std::vector<DisputeView> disputes() {
  std::vector<DisputeView> out;
  out.push_back(
      dispute("Solvent from the Varnholm works reached the river Isk",
              {{&osk_denies,
                "No solvent",
                &entered,
                "entered the river",
                ConflictClass::contradiction,
                ConflictType::denial,
                Strength::strong,
                0.93,
                "Mirela Osk, for Varnholm Chemicals, denies that any solvent left the site; three days later the water "
                "authority states that "
                "solvent from the works entered the river. Same substance, same plant, same days: both cannot hold.",
                "",
                {{"agent", "solvent", "solvent from the Varnholm works", SlotRelation::same},
                 {"predicate", "leave", "enter", SlotRelation::entailed},
                 {"place", "our site", "the river Isk", SlotRelation::entails},
                 {"polarity", "negated", "affirmed", SlotRelation::opposes},
                 {"time", "", "", SlotRelation::unknown}}}}));
  out.push_back(dispute(
      "How much solvent was lost",
      {{&litres_40,
        "about 40 litres",
        &litres_300,
        "at least 300 litres",
        ConflictClass::contradiction,
        ConflictType::numeric,
        Strength::strong,
        0.9,
        "The company speaks of about 40 litres, the authority's director of at least 300: the ranges do not meet.",
        "The company speaks of the loss inside the works, and may count otherwise.",
        {{"quantity", "about 40 litre", "at least 300 litre", SlotRelation::opposes},
         {"predicate", "lose", "lose", SlotRelation::same}}}}));
  out.push_back(dispute("Varnholm keeps the treatment plant closed until the inspection is over",
                        {{&promise,
                          "closed until the inspection is over",
                          &restarted,
                          "restarted its treatment plant",
                          ConflictClass::contradiction,
                          ConflictType::promise_vs_conduct,
                          Strength::strong,
                          0.86,
                          "The company promised to keep the plant closed until the inspection is over; by later report "
                          "it restarted the plant while the "
                          "inspection was under way. The promise is broken in its own terms.",
                          "It rests on two unnamed people; the company does not comment.",
                          {{"agent", "Varnholm Chemicals", "Varnholm Chemicals", SlotRelation::same},
                           {"object", "the treatment plant", "its treatment plant", SlotRelation::same},
                           {"predicate", "keep closed", "restart", SlotRelation::opposes},
                           {"modality", "promised", "actual", SlotRelation::differs}}},
                         {&promise,
                          "closed",
                          &at_night,
                          "running at night",
                          ConflictClass::tension,
                          ConflictType::promise_vs_conduct,
                          Strength::weak,
                          0.41,
                          "The plant is reported to have run at night in the week of the promise.",
                          "The report does not say whether the nights were before or after the promise.",
                          {{"predicate", "keep closed", "run", SlotRelation::opposes},
                           {"time", "from 2025-03-03", "", SlotRelation::unknown}}}}));
  out.push_back(dispute("Fish died because of the spill",
                        {{&fish_died,
                          "More than 2,000 fish died",
                          &no_evidence,
                          "no evidence",
                          ConflictClass::tension,
                          ConflictType::doubt_vs_allegation,
                          Strength::moderate,
                          0.71,
                          "The anglers allege a fish kill; the ministry has seen no evidence of one.",
                          "Having seen no evidence of it does not say that it did not happen.",
                          {{"predicate", "die", "die", SlotRelation::same},
                           {"polarity", "affirmed", "doubted", SlotRelation::differs}}}}));
  out.push_back(
      dispute("Bathing in the Isk is safe", {{&no_bathing,
                                              "not to let people bathe",
                                              &safe_again,
                                              "safe again",
                                              ConflictClass::update,
                                              ConflictType::temporal_update,
                                              Strength::moderate,
                                              0.64,
                                              "On 6 March the authority advised against bathing; on 2 April the mayor "
                                              "calls it safe again, after new samples.",
                                              "The later statement overtakes the earlier one rather than denying it.",
                                              {{"polarity", "negated", "affirmed", SlotRelation::opposes},
                                               {"time", "2025-03-06", "2025-04-02", SlotRelation::differs}}}}));
  out[0].conflicts[0].a.mentions.push_back(
      position({0, "rejected reports of a spill", "Varnholm rejects reports of a spill.", SpeechAct::deny, varnholm,
                "rejected", "2025-03-03"}));
  out[2].conflicts[1].conflict.ruling =
      RulingMark{"dismiss", "editor@desk", "Nights before the promise, says the inspector."};
  out[2].conflicts[1].rulings = rulings_on(out[2].conflicts[1]);
  return out;
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
  const std::array entries{std::pair{varnholm, 5},   std::pair{authority, 3}, std::pair{osk, 2},
                           std::pair{brandl, 1},     std::pair{anglers, 1},   std::pair{ministry, 1},
                           std::pair{inspectors, 1}, std::pair{insiders, 1},  std::pair{reuss, 1},
                           std::pair{radio, 1}};
  for (const auto& [who, statements] : entries)
    report.entities.push_back(
        {who, static_cast<std::size_t>(statements), static_cast<std::size_t>(statements > 1 ? 2 : 1)});
  report.statements = 16;
  report.denials = 2;
  report.skipped = {{Diagnostic::Severity::error, "isk/broken.json", 118, "the JSON ends in the middle of a string"},
                    {Diagnostic::Severity::warning, "isk/minutes-fr.txt", std::nullopt, "language is fr, not en"}};
  return report;
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
