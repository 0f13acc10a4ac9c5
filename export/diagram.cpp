#include <chrono>
#include <sstream>
#include <stdexcept>

#include "export/diagram_plan.h"
#include "export/layout.h"
#include "export/stream.h"
#include "gainsay/export.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

/// Above this, `dot` takes many seconds and its picture cannot be read; `sfdp` still finishes.
constexpr std::size_t most_for_dot = 600;
constexpr std::size_t most_for_any = 5000;

}  // namespace

void write_diagram(std::ostream& out, const ClaimGraph& graph, std::string_view format, const DiagramOptions& options) {
  if (format != "svg" && format != "png" && format != "pdf")
    throw std::invalid_argument("diagram format must be svg, png or pdf");
  const std::size_t shown = std::min(graph.vertex_count(), options.max_vertices);
  if (shown > most_for_any)
    throw InputError({Diagnostic::Severity::error, "", std::nullopt,
                      "a diagram of " + std::to_string(shown) + " vertices cannot be read; narrow it with filters, or export gexf for Gephi"});
  std::ostringstream dot;
  write_dot(dot, graph, options);
  const std::string text = dot.str();
  const std::chrono::seconds limit(60);
  auto picture = shown <= most_for_dot ? lay_out(text, "dot", std::string(format), limit) : std::nullopt;
  if (!picture) picture = lay_out(text, "sfdp", std::string(format), limit);
  if (!picture)
    throw InputError({Diagnostic::Severity::error, "", std::nullopt,
                      "Graphviz found no layout in time; narrow the diagram with filters, or export dot"});
  out << *picture;
  require_good(out);
}

}  // namespace gainsay
