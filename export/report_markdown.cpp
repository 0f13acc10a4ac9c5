#include <string>

#include "base/utf8.h"
#include "export/answer_text.h"
#include "export/escape.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using escape::markdown;

std::string linked(const Position::ArticleRef& article) {
  const std::string title = markdown(article.title.empty() ? article.path : article.title);
  const auto url = escape::web_url(article.url);
  return url ? "[" + title + "](<" + *url + ">)" : title;
}

void write_side(std::ostream& out, std::string_view letter, const SideView& side) {
  const Position& position = side.position;
  out << "**" << letter << ". " << markdown(position.statement.text) << "**\n\n";
  out << "> " << markdown(single_spaced(side.quote)) << "\n\n";
  out << "- Who: " << markdown(prose::speaker(position)) << " (" << markdown(prose::spoken(name_of(position.act)))
      << "), " << prose::date(position.said) << "\n";
  if (!position.chain.empty()) out << "- Chain: " << markdown(prose::chain(position.chain)) << "\n";
  out << "- Article: " << linked(position.article);
  if (!position.article.outlet.empty()) out << ", " << markdown(position.article.outlet);
  if (position.article.published.known()) out << ", published " << prose::date(position.article.published);
  out << ", bytes " << position.statement.span.begin << "–" << position.statement.span.end << "\n";
  if (side.most_origins > 1) out << "- The claim " << prose::origins(side.least_origins, side.most_origins) << "\n";
  if (!side.mentions.empty())
    out << "- Also in " << prose::count(side.mentions.size(), "other place", "other places") << "\n";
  out << '\n';
}

void write_slots(std::ostream& out, const Conflict& conflict) {
  if (conflict.slots.empty()) return;
  out << "| slot | A | B | relation |\n| --- | --- | --- | --- |\n";
  for (const SlotComparison& slot : conflict.slots)
    out << "| " << markdown(slot.slot) << " | " << markdown(slot.a) << " | " << markdown(slot.b) << " | "
        << name_of(slot.relation) << " |\n";
  out << '\n';
}

void write_sides(std::ostream& out, const DisputeView& dispute) {
  if (dispute.sides.empty()) return;
  out << "| side | who | since | claims | origins |\n| --- | --- | --- | --- | --- |\n";
  for (const DisputeSide& side : dispute.sides)
    out << "| " << markdown(side.text) << " | " << markdown(answer::names(side.voices)) << " | "
        << prose::date(side.since) << " | " << side.claims.size() << " | "
        << answer::origins(side.least_origins, side.most_origins) << " |\n";
  out << '\n';
}

void write_conflict(std::ostream& out, const ConflictView& view) {
  const Conflict& conflict = view.conflict;
  out << "### " << prose::spoken(name_of(conflict.conflict_class)) << ": " << prose::spoken(name_of(conflict.type))
      << " (" << name_of(conflict.strength) << ", score " << static_cast<int>(conflict.score * 100 + 0.5) << " %)\n\n";
  write_side(out, "A", view.a);
  write_side(out, "B", view.b);
  out << "**Why:** " << markdown(conflict.explanation) << "\n\n";
  if (!conflict.why_not.empty()) out << "**Why no stronger:** " << markdown(conflict.why_not) << "\n\n";
  write_slots(out, conflict);
  for (const Ruling& ruling : view.rulings) out << "**Ruling:** " << markdown(prose::ruling(ruling)) << "\n\n";
  out << "`" << markdown(conflict.id.value) << "`\n\n";
}

}  // namespace

void write_report_markdown(std::ostream& out, const Report& report) {
  const PlainNumbers plain(out);
  out << "# Conflicts\n\n" << prose::coverage(report) << "\n\n";
  if (const std::string scope = prose::scope(report); !scope.empty()) out << scope << "\n\n";
  for (const std::string& filter : report.filters) out << "- Filter: " << markdown(filter) << "\n";
  if (!report.filters.empty()) out << '\n';
  out << "*" << prose::caveat() << "*\n\n";
  for (const DisputeView& dispute : report.disputes) {
    out << "## " << markdown(dispute.title) << "\n\n";
    write_sides(out, dispute);
    for (const ConflictView& view : dispute.conflicts) write_conflict(out, view);
  }
  out << "## Articles\n\n| published | outlet | article | statements |\n| --- | --- | --- | --- |\n";
  for (const ArticleEntry& article : report.articles)
    out << "| " << to_string(article.ref.published) << " | " << markdown(article.ref.outlet) << " | "
        << linked(article.ref) << " | " << article.statements << " |\n";
  if (!report.skipped.empty()) {
    out << "\n## Not used\n\n";
    for (const Diagnostic& diagnostic : report.skipped) out << "- " << markdown(to_string(diagnostic)) << "\n";
  }
  require_good(out);
}

}  // namespace gainsay
