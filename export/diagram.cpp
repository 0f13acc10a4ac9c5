#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "export/diagram_dot.h"
#include "export/diagram_fallback.h"
#include "export/render.h"
#include "export/stream.h"
#include "export/svg_accessibility.h"
#include "gainsay/export.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

/// Nobody can read more, and fonts are slow.
constexpr std::size_t most_nodes = 5000;

/// Cairo writes the time into a PDF; the same graph is to give the same file, so its digits become those of a fixed
/// day. The length stays, as the offsets in the file's table ask.
void forget_time(std::string& pdf) {
  static constexpr std::string_view key = "/CreationDate (D:";
  static constexpr std::string_view fixed = "20000101000000";
  const std::size_t at = pdf.rfind(key);
  if (at != std::string::npos && at + key.size() + fixed.size() <= pdf.size())
    pdf.replace(at + key.size(), fixed.size(), fixed);
}

[[noreturn]] void refuse(const std::string& reason) {
  throw InputError({Diagnostic::Severity::error, "", std::nullopt, reason});
}

}  // namespace

void write_dot(std::ostream& out, const ClaimGraph& graph, const DiagramOptions& options) {
  out << diagram_dot(graph, plan_diagram(graph, options), options.title, Ampersand::as_entity);
  require_good(out);
}

void write_diagram(std::ostream& out, const ClaimGraph& graph, std::string_view format, const DiagramOptions& options) {
  if (format != "svg" && format != "png" && format != "pdf")
    throw std::invalid_argument("a diagram's format is svg, png or pdf");
  const Ampersand ampersand = format == "svg" ? Ampersand::as_entity : Ampersand::plain;
  auto drawn = draw_or_fall_back(graph, options, [&](const DiagramPlan& plan) {
    if (plan.nodes.size() > most_nodes)
      refuse("a diagram of " + std::to_string(plan.nodes.size()) +
             " nodes cannot be read: narrow it with filters, or export gexf and open it in Gephi");
    return rendered(diagram_dot(graph, plan, options.title, ampersand), std::string(format), options.time_limit);
  });
  if (!drawn) refuse("Graphviz did not draw it in time: narrow the diagram with filters, or export dot");
  if (format == "pdf") forget_time(drawn->picture);
  out << (format == "svg" ? accessible_svg(drawn->picture, graph, drawn->plan, options.title) : drawn->picture);
  require_good(out);
}

}  // namespace gainsay
