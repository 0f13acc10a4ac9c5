#include <string>

#include "export/prose.h"
#include "export/stream.h"
#include "export/text_page.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using Style = TextPage::Style;

constexpr std::size_t indent = 3;
constexpr std::size_t label = 9;

Style style_of(ConflictClass conflict_class) {
  switch (conflict_class) {
    case ConflictClass::contradiction:
      return Style::red;
    case ConflictClass::tension:
      return Style::yellow;
    case ConflictClass::update:
      return Style::cyan;
  }
  return Style::plain;
}

std::string score_of(const Conflict& conflict) {
  return std::to_string(static_cast<int>(conflict.score * 100 + 0.5)) + " %";
}

void write_side(TextPage& page, std::string_view letter, const SideView& side) {
  const Position& position = side.position;
  page.field(indent, label, letter, position.statement.text, Style::bold);
  page.field(indent, label, "", prose::quoted(side.quote));
  page.field(
      indent, label, "who",
      prose::speaker(position) + " " + std::string(prose::act_verb(position.act)) + ", " + prose::date(position.said));
  if (!position.chain.empty()) page.field(indent, label, "chain", prose::chain(position.chain));
  std::string where = position.article.outlet;
  if (!position.article.title.empty()) where += (where.empty() ? "" : ", ") + position.article.title;
  if (position.article.published.known())
    where += (where.empty() ? "published " : ", published ") + prose::date(position.article.published);
  where += (where.empty() ? "" : " · ") + position.article.path + ":" + std::to_string(position.statement.span.begin) +
           "-" + std::to_string(position.statement.span.end);
  page.field(indent, label, "in", where);
  if (side.most_origins > 1)
    page.field(indent, label, "origins", prose::origins(side.least_origins, side.most_origins));
  if (!side.mentions.empty())
    page.field(indent, label, "also", "in " + prose::count(side.mentions.size(), "other place", "other places"));
}

void write_conflict(TextPage& page, std::size_t number, const ConflictView& view) {
  const Conflict& conflict = view.conflict;
  const std::string head = std::to_string(number) + ". " + prose::spoken(name_of(conflict.conflict_class)) + " · " +
                           prose::spoken(name_of(conflict.type)) + " · " + std::string(name_of(conflict.strength)) +
                           " · " + score_of(conflict);
  page.rule();
  page.line(head, style_of(conflict.conflict_class));
  page.line();
  write_side(page, "A", view.a);
  page.line();
  write_side(page, "B", view.b);
  page.line();
  page.field(indent, label, "why", conflict.explanation);
  if (!conflict.why_not.empty()) page.field(indent, label, "why not", conflict.why_not);
  if (conflict.ruling)
    page.field(indent, label, "ruling",
               conflict.ruling->decision + (conflict.ruling->by.empty() ? "" : " by " + conflict.ruling->by) +
                   (conflict.ruling->note.empty() ? "" : ": " + conflict.ruling->note));
  page.field(indent, label, "id", conflict.id.value, Style::dim);
}

}  // namespace

void write_report_text(std::ostream& out, const Report& report, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  page.paragraph(0, prose::coverage(report), Style::bold);
  for (const std::string& filter : report.filters) page.field(0, 8, "filter", filter);
  page.paragraph(0, prose::caveat(), Style::dim);
  std::size_t number = 0;
  for (const ConflictView* view : in_reading_order(report)) write_conflict(page, ++number, *view);
  if (!report.skipped.empty()) {
    page.rule();
    page.line("Not used", Style::bold);
    for (const Diagnostic& diagnostic : report.skipped) page.paragraph(indent, to_string(diagnostic));
  }
  require_good(out);
}

}  // namespace gainsay
