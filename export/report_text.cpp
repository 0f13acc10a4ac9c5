#include <algorithm>
#include <string>

#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "export/text_page.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using Style = TextPage::Style;
using answer::indent;
using answer::label;

std::string kind_of(const Conflict& conflict) {
  return prose::spoken(name_of(conflict.conflict_class)) + " · " + prose::spoken(name_of(conflict.type)) + " · " +
         std::string(name_of(conflict.strength)) + " · " + prose::percent(conflict.score);
}

void write_side(TextPage& page, std::string_view letter, const SideView& side, const ClaimId& claim) {
  const Position& position = side.position;
  page.field(indent, label, letter, position.statement.text, Style::bold);
  answer::write_mention(page, "", {position, side.quote, {}});
  if (side.most_origins > 1)
    page.field(indent, label, "origins", prose::origins(side.least_origins, side.most_origins));
  page.field(
      indent, label, "claim",
      answer::short_id(claim.value) +
          (side.mentions.empty() ? ""
                                 : ", also in " + prose::count(side.mentions.size(), "other place", "other places")),
      Style::dim);
}

void write_slots(TextPage& page, const Conflict& conflict) {
  for (const SlotComparison& slot : conflict.slots) {
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("not said") : value; };
    page.field(indent + label, 11, slot.slot,
               std::string(name_of(slot.relation)) + ": " + shown(slot.a) + " | " + shown(slot.b));
  }
}

void write_one(TextPage& page, const ConflictView& view, bool explain) {
  const Conflict& conflict = view.conflict;
  page.line();
  page.paragraph(indent, kind_of(conflict), answer::style_of(conflict.conflict_class));
  page.line();
  write_side(page, "A", view.a, conflict.claim_a);
  page.line();
  write_side(page, "B", view.b, conflict.claim_b);
  page.line();
  page.field(indent, label, "why", conflict.explanation);
  if (!conflict.why_not.empty()) page.field(indent, label, "why not", conflict.why_not);
  if (explain) write_slots(page, conflict);
  answer::write_rulings(page, view.rulings);
  page.field(indent, label, "id", conflict.id.value, Style::dim);
}

/// Who stands where, since when, and on how much it rests. A lone conflict shows its sides itself.
void write_sides(TextPage& page, const DisputeView& dispute) {
  if (dispute.conflicts.size() == 1 && dispute.sides.size() <= 2) return;
  for (std::size_t i = 0; i < dispute.sides.size(); ++i) {
    const DisputeSide& side = dispute.sides[i];
    page.field(indent, label, "side " + std::to_string(i + 1), side.text);
    std::string details = side.voices.empty() ? "nobody named" : answer::names(side.voices);
    details += " · first " + prose::date(side.since);
    if (side.claims.size() > 1) details += " · " + prose::count(side.claims.size(), "claim", "claims");
    details += " · " + answer::origins(side.least_origins, side.most_origins);
    page.field(indent, label, "", details, Style::dim);
  }
}

/// In a line, for those that stand behind the dispute's best.
void write_in_short(TextPage& page, const ConflictView& view) {
  page.field(indent, label, answer::short_id(view.conflict.id.value).substr(0, label - 1), kind_of(view.conflict),
             answer::style_of(view.conflict.conflict_class));
  page.field(indent, label, "", prose::speaker(view.a.position) + ": " + view.a.position.statement.text);
  page.field(indent, label, "", prose::speaker(view.b.position) + ": " + view.b.position.statement.text);
}

void write_dispute(TextPage& page, std::size_t number, const DisputeView& dispute, bool explain) {
  page.rule();
  page.paragraph(0, std::to_string(number) + ". " + dispute.title, Style::bold);
  write_sides(page, dispute);
  for (std::size_t i = 0; i < dispute.conflicts.size(); ++i) {
    if (i == 0 || explain) {
      write_one(page, dispute.conflicts[i], explain);
      continue;
    }
    page.line();
    if (i == 1) {
      page.paragraph(indent,
                     prose::count(dispute.conflicts.size() - 1, "conflict", "conflicts") + " more in this dispute:");
      page.line();
    }
    write_in_short(page, dispute.conflicts[i]);
  }
}

}  // namespace

void write_conflict_text(std::ostream& out, const ConflictView& view, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  write_one(page, view, true);
  require_good(out);
}

void write_report_text(std::ostream& out, const Report& report, const TextOptions& options, bool explain) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  page.paragraph(0, prose::coverage(report), Style::bold);
  for (const std::string& filter : report.filters) page.field(0, 8, "filter", filter);
  page.paragraph(0, prose::caveat(), Style::dim);
  std::size_t number = 0;
  for (const DisputeView& dispute : report.disputes) write_dispute(page, ++number, dispute, explain);
  const bool is_short =
      std::ranges::any_of(report.disputes, [](const DisputeView& dispute) { return dispute.conflicts.size() > 1; });
  if (is_short && !explain) {
    page.rule();
    page.paragraph(0, "--explain shows every conflict whole, slot by slot.", Style::dim);
  }
  if (!report.skipped.empty()) {
    page.rule();
    page.line("Not used", Style::bold);
    for (const Diagnostic& diagnostic : report.skipped) page.paragraph(indent, to_string(diagnostic));
  }
  require_good(out);
}

}  // namespace gainsay
