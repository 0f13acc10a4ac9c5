#pragma once

#include <functional>
#include <optional>
#include <string>

#include "export/diagram_plan.h"

namespace gainsay {

struct DrawnDiagram {
  DiagramPlan plan;
  std::string picture;
};

/// Draws what `options` ask for; where `draw` gives none for want of time, what the default number of vertices shows of
/// it. None where that takes too long too.
std::optional<DrawnDiagram> draw_or_fall_back(
    const ClaimGraph& graph, const DiagramOptions& options,
    const std::function<std::optional<std::string>(const DiagramPlan&)>& draw);

}  // namespace gainsay
