#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/content_id.h"
#include "base/utf8.h"
#include "export/answer_text.h"
#include "export/assets/assets.h"
#include "export/diagram_plan.h"
#include "export/diagram_words.h"
#include "export/escape.h"
#include "export/html_parts.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

constexpr std::size_t open_conflicts = 3;
/// In reading order; the next are brief and the rest are counted, so that a report over a thousand articles stays small
/// enough to send.
constexpr std::size_t most_full_cards = 350;
constexpr std::size_t most_cards = 850;
constexpr std::size_t most_dispute_diagrams = 60;
constexpr std::size_t dispute_diagram_size = 40;

/// SHA-256 in base64, as a content security policy names an inline script or style.
std::string policy_hash(std::string_view content) {
  static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = sha256_hex(content);
  const auto nibble = [&](std::size_t i) {
    const char c = hex[i];
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string out;
  // Three nibbles are two base64 digits; the 64 nibbles leave one over, that is two digits with padding.
  for (std::size_t i = 0; i + 2 < hex.size(); i += 3) {
    const unsigned bits = nibble(i) << 8 | nibble(i + 1) << 4 | nibble(i + 2);
    out += digits[bits >> 6];
    out += digits[bits & 63];
  }
  out += digits[nibble(hex.size() - 1) << 2];
  return "'sha256-" + out + "='";
}

void write_head(std::ostream& out, const std::string& title) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      << policy_hash(assets::report_css) << "; script-src " << policy_hash(assets::report_js)
      << "; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light "
         "dark\">\n<title>"
      << escape::html(title) << "</title>\n<style>" << assets::report_css << "</style>\n</head>\n";
}

void write_fact(std::ostream& out, std::size_t number, std::string_view singular, std::string_view plural) {
  out << "<div><dt>" << (number == 1 ? singular : plural) << "</dt><dd>" << number << "</dd></div>";
}

std::size_t conflict_count(const Report& report) {
  std::size_t count = 0;
  for (const DisputeView& dispute : report.disputes) count += dispute.conflicts.size();
  return count;
}

void write_summary(std::ostream& out, const Report& report, const std::string& title, bool has_diagram) {
  const std::size_t conflicts = conflict_count(report);
  out << "<header>\n<p class=\"eyebrow\">Gainsay · conflict report</p>\n<h1>" << escape::html(title)
      << "</h1>\n<p class=\"lead\">" << escape::html(prose::summary(report)) << "</p>\n<dl class=\"facts\">";
  write_fact(out, report.disputes.size(), "dispute", "disputes");
  write_fact(out, conflicts, "conflict", "conflicts");
  write_fact(out, report.statements, "statement", "statements");
  write_fact(out, report.denials, "denial", "denials");
  write_fact(out, report.articles.size(), "article", "articles");
  if (!report.skipped.empty()) write_fact(out, report.skipped.size(), "input not used", "inputs not used");
  out << "</dl>\n";
  if (const std::string scope = prose::scope(report); !scope.empty())
    out << "<p class=\"only\">" << escape::html(scope) << "</p>\n";
  for (const std::string& filter : report.filters)
    out << "<p class=\"only\">Only " << html::isolated(filter) << "</p>\n";
  out << "<aside class=\"note\" aria-label=\"About this report\"><p>" << escape::html(prose::caveat())
      << "</p></aside>\n<nav aria-label=\"Parts of this report\"><ul><li><a href=\"#disputes\">Disputes</a></li>";
  if (!report.disputes.empty()) out << "<li><a href=\"#timeline\">When it was said</a></li>";
  if (has_diagram) out << "<li><a href=\"#diagram\">Diagram</a></li>";
  if (!report.entities.empty()) out << "<li><a href=\"#names\">Actors and sources</a></li>";
  out << "<li><a href=\"#articles\">Articles</a></li>";
  if (!report.skipped.empty()) out << "<li><a href=\"#skipped\">Not used</a></li>";
  out << "</ul></nav>\n</header>\n";
}

/// Hidden until the script shows it: without scripts it could do nothing.
void write_filters(std::ostream& out, const Report& report) {
  std::set<std::string_view> types;
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts) types.insert(name_of(view.conflict.type));
  out << "<form class=\"filters\" id=\"filters\" hidden aria-label=\"Filter the conflicts\"><div class=\"row\">"
         "<label>Actor or source<input name=\"who\" list=\"known-names\" autocomplete=\"off\"></label><datalist "
         "id=\"known-names\">";
  for (const EntityEntry& entity : report.entities)
    if (entity.conflicts > 0) out << "<option value=\"" << escape::html(entity.named.name) << "\"></option>";
  out << "</datalist><label>Kind<select name=\"type\"><option value=\"\">all</option>";
  for (const std::string_view word : conflict_class_names)
    out << "<option value=\"" << word << "\">" << word << "</option>";
  for (const std::string_view word : types)
    out << "<option value=\"" << word << "\">– " << prose::spoken(word) << "</option>";
  out << "</select></label><label>Strength<select name=\"strength\"><option value=\"0\">all</option><option "
         "value=\"1\">moderate or "
         "strong</option><option value=\"2\">strong</option></select></label><label>Said from<input type=\"date\" "
         "name=\"from\">"
         "</label><label>to<input type=\"date\" name=\"to\"></label><button type=\"reset\">Show all</button>"
         "<output aria-live=\"polite\"></output></div></form>\n";
}

/// "3 to 11 March 2025": when the statements in the dispute were made.
std::string period(const DisputeView& dispute) {
  DateInterval span;
  for (const ConflictView& view : dispute.conflicts)
    for (const SideView* side : {&view.a, &view.b}) {
      const auto from = side->position.said.begin ? side->position.said.begin : side->position.said.end;
      if (!from) continue;
      span.begin = span.begin ? std::min(*span.begin, *from) : *from;
      span.end = span.end ? std::max(*span.end, *from) : *from;
    }
  return span.known() ? ", " + prose::date(span) : "";
}

/// What the page draws, where it has a graph to draw from.
struct Diagrams {
  explicit Diagrams(const ClaimGraph& claim_graph) : graph(claim_graph), selector(claim_graph) {}
  const ClaimGraph& graph;
  DiagramSelector selector;
};

/// The first `most` conflicts in reading order.
std::set<const ConflictView*> first_conflicts(const Report& report, std::size_t most) {
  std::vector<const ConflictView*> order = in_reading_order(report);
  if (order.size() > most) order.resize(most);
  return {order.begin(), order.end()};
}

/// Which conflicts have a card, and which of them a full one.
struct Cards {
  explicit Cards(const Report& report)
      : full(first_conflicts(report, most_full_cards)), shown(first_conflicts(report, most_cards)) {}
  std::set<const ConflictView*> full;
  std::set<const ConflictView*> shown;
};

/// Open where there is more to see than the one pair below it shows.
void write_dispute_diagram(std::ostream& out, const DisputeView& dispute, std::size_t number,
                           const Diagrams& diagrams) {
  const DiagramPlan plan =
      plan_diagram(diagrams.graph, diagrams.selector.select(dispute_diagram_size, dispute.id.value));
  out << "<details class=\"map\"" << (dispute.conflicts.size() > 1 ? " open" : "")
      << "><summary>Diagram</summary>\n<div class=\"wide\" role=\"region\" aria-label=\"Diagram of dispute " << number
      << "\" tabindex=\"0\">";
  html::write_diagram(out, diagrams.graph, plan);
  out << "</div></details>\n";
}

void write_cards(std::ostream& out, const DisputeView& dispute, const Cards& cards) {
  const auto write_card = [&](const ConflictView& view) {
    if (cards.full.contains(&view))
      html::write_conflict_card(out, view);
    else
      html::write_brief_card(out, view);
  };
  std::vector<const ConflictView*> shown;
  for (const ConflictView& view : dispute.conflicts)
    if (cards.shown.contains(&view)) shown.push_back(&view);
  const std::size_t open = std::min(shown.size(), open_conflicts);
  for (std::size_t i = 0; i < open; ++i) write_card(*shown[i]);
  if (open < shown.size()) {
    out << "<details class=\"more\"><summary>"
        << prose::count(shown.size() - open, "weaker conflict", "weaker conflicts") << " in this dispute</summary>\n";
    for (std::size_t i = open; i < shown.size(); ++i) write_card(*shown[i]);
    out << "</details>\n";
  }
  if (shown.size() < dispute.conflicts.size())
    out << "<p class=\"empty\">"
        << prose::count(dispute.conflicts.size() - shown.size(), "conflict more", "conflicts more")
        << " in this dispute.</p>\n";
}

void write_dispute_header(std::ostream& out, const DisputeView& dispute, std::size_t number) {
  std::string_view heading = trimmed(dispute.title);
  if (heading.ends_with('.')) heading.remove_suffix(1);
  out << "<section class=\"dispute\" id=\"d-" << number << "\" aria-labelledby=\"d-" << number
      << "-title\">\n<header><span class=\"number\" aria-hidden=\"true\">" << number << "</span><h2 id=\"d-" << number
      << "-title\">" << html::isolated(heading) << "</h2><p>"
      << prose::count(dispute.conflicts.size(), "conflict", "conflicts") << escape::html(period(dispute))
      << "</p></header>\n";
}

/// Face to face: what each side says, who is on it, since when, on how many origins. The card of a lone conflict shows
/// its sides itself.
void write_dispute_sides(std::ostream& out, const DisputeView& dispute) {
  if (dispute.conflicts.size() == 1 && dispute.sides.size() <= 2) return;
  out << "<ul class=\"standing\">\n";
  for (const DisputeSide& side : dispute.sides) {
    out << "<li><p>" << html::isolated(side.text) << "</p><p class=\"who\">"
        << (side.voices.empty() ? "nobody named" : html::isolated(answer::names(side.voices)))
        << "</p><p class=\"when\">first " << html::time(side.since);
    if (side.claims.size() > 1) out << " · " << side.claims.size() << " claims";
    out << " · " << answer::origins(side.least_origins, side.most_origins) << "</p></li>\n";
  }
  out << "</ul>\n";
}

void write_disputes(std::ostream& out, const Report& report, const Cards& cards,
                    const std::optional<Diagrams>& diagrams) {
  out << "<section id=\"disputes\" aria-labelledby=\"disputes-title\">\n<h2 class=\"section-title\" "
         "id=\"disputes-title\">Disputes</h2>\n";
  if (report.disputes.empty())
    out << "<p class=\"empty\">No two statements were found to stand against each other.</p>\n";
  for (std::size_t i = 0; i < report.disputes.size(); ++i) {
    write_dispute_header(out, report.disputes[i], i + 1);
    write_dispute_sides(out, report.disputes[i]);
    if (diagrams && i < most_dispute_diagrams && diagrams->selector.has_conflict(report.disputes[i].id.value))
      write_dispute_diagram(out, report.disputes[i], i + 1, *diagrams);
    write_cards(out, report.disputes[i], cards);
    out << "</section>\n";
  }
  if (const std::size_t conflicts = conflict_count(report); conflicts > cards.full.size()) {
    out << "<p class=\"empty\">" << cards.full.size() << " conflicts are shown with their quotes, "
        << cards.shown.size() - cards.full.size() << " in brief";
    if (conflicts > cards.shown.size()) out << ", " << conflicts - cards.shown.size() << " are only counted";
    out << ". The JSON and CSV reports have all of them in full.</p>\n";
  }
  out << "</section>\n";
}

void write_overview(std::ostream& out, const Diagrams& diagrams, const DiagramPlan& plan) {
  out << "<section class=\"diagram\" id=\"diagram\" aria-labelledby=\"diagram-heading\">\n<h2 class=\"section-title\" "
         "id=\"diagram-heading\">Who says what</h2>\n";
  html::write_diagram_key(out, diagrams.graph, plan);
  if (plan.left_out > 0)
    out << "<p class=\"empty\">" << escape::html(omission(plan)) << "; what is in dispute is drawn first.</p>\n";
  out << "<input type=\"checkbox\" id=\"full-size\"> <label for=\"full-size\">Full size</label>\n<div class=\"canvas\" "
         "role=\"region\" aria-label=\"Diagram\" tabindex=\"0\">";
  html::write_diagram(out, diagrams.graph, plan);
  out << "</div>\n</section>\n";
}

}  // namespace

void write_report_html(std::ostream& out, const Report& report, const ClaimGraph* graph,
                       const DiagramOptions& options) {
  const PlainNumbers plain(out);
  const std::string title = "Disputed in " + prose::count(report.articles.size(), "article", "articles");
  std::optional<Diagrams> diagrams;
  if (graph != nullptr && graph->vertex_count() > 0) diagrams.emplace(*graph);
  write_head(out, title);
  out << "<body>\n<a class=\"skip\" href=\"#disputes\">To the disputes</a>\n";
  if (diagrams) html::write_diagram_arrows(out);
  out << "<div class=\"page\">\n";
  write_summary(out, report, title, diagrams.has_value());
  if (!report.disputes.empty()) write_filters(out, report);
  out << "<main>\n";
  const Cards cards(report);
  write_disputes(out, report, cards, diagrams);
  html::write_timeline(out, report, cards.shown);
  if (diagrams)
    write_overview(out, *diagrams,
                   plan_diagram(*graph, diagrams->selector.select(options.max_vertices, options.focus)));
  html::write_entities(out, report);
  html::write_articles(out, report);
  html::write_skipped(out, report);
  out << "</main>\n<footer class=\"end\"><p>Gainsay " << escape::html(report.tool_version) << " · inputs <code>"
      << escape::html(report.input_digest) << "</code></p></footer>\n</div>\n<script>" << assets::report_js
      << "</script>\n</body>\n</html>\n";
  require_good(out);
}

}  // namespace gainsay
