#include "export/diagram_fallback.h"

#include <utility>

namespace gainsay {

std::optional<DrawnDiagram> draw_or_fall_back(
    const ClaimGraph& graph, const DiagramOptions& options,
    const std::function<std::optional<std::string>(const DiagramPlan&)>& draw) {
  DiagramPlan plan = plan_diagram(graph, options);
  if (auto picture = draw(plan)) return DrawnDiagram{std::move(plan), std::move(*picture)};
  DiagramOptions smaller = options;
  smaller.max_vertices = DiagramOptions().max_vertices;
  if (options.max_vertices <= smaller.max_vertices) return std::nullopt;
  plan = plan_diagram(graph, smaller);
  if (auto picture = draw(plan)) return DrawnDiagram{std::move(plan), std::move(*picture)};
  return std::nullopt;
}

}  // namespace gainsay
