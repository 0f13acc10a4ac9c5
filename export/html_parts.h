#pragma once

#include <cstddef>
#include <ostream>
#include <set>
#include <string>
#include <string_view>

#include "export/diagram_plan.h"
#include "gainsay/model/report.h"

/// The parts of the HTML report. Each writes one element; none writes scripts or style attributes, which the page's
/// content security policy would refuse.
namespace gainsay::html {

/// Escaped, and isolated from the direction of the text around it.
std::string isolated(std::string_view text);
/// `<time>` with words inside; "undated" where unknown.
std::string time(const DateInterval& interval);
/// The title (else the path), linked where the address is one of the web.
std::string article_link(const Position::ArticleRef& article);
/// The anchor of a conflict's card.
std::string anchor(const Conflict& conflict);

/// "contradiction", "tension" or "update": the class that sets the tone in the style sheet.
std::string_view tone(const Conflict& conflict);

void write_conflict_card(std::ostream& out, const ConflictView& view);
/// The same card with the explanation and the places alone, where a report has very many.
void write_brief_card(std::ostream& out, const ConflictView& view);

/// A diagram in the page's own colours, light or dark: an `<svg>` whose lines need the arrows that
/// `write_diagram_arrows` defines, once a page.
void write_diagram(std::ostream& out, const ClaimGraph& graph, const DiagramPlan& plan);
void write_diagram_arrows(std::ostream& out);
/// What the shapes and lines of a diagram mean.
void write_diagram_key(std::ostream& out, const ClaimGraph& graph, const DiagramPlan& plan);

/// One lane a dispute, one point a statement, best disputes first; says how many it leaves out.
/// Points lead to the cards of `shown`.
void write_timeline(std::ostream& out, const Report& report, const std::set<const ConflictView*>& shown);
void write_entities(std::ostream& out, const Report& report);
void write_articles(std::ostream& out, const Report& report);
void write_skipped(std::ostream& out, const Report& report);

}  // namespace gainsay::html
