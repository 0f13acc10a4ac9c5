#pragma once

#include <string>

#include "export/diagram_plan.h"

namespace gainsay {

/// What a reader is told of a vertex or an edge beyond its label: full text, date, status, first quote. Not escaped.
std::string description(const Vertex& vertex);
std::string description(const ClaimGraph& graph, const Edge& edge);

/// What the diagram shows, in a sentence or two.
std::string diagram_summary(const ClaimGraph& graph, const DiagramPlan& plan);

/// "3 more sources, actors or claims are not shown", or "" where all are.
std::string omission(const DiagramPlan& plan);

/// Whether so many conflicts are drawn that their lines are to be thin.
bool is_dense(const ClaimGraph& graph, const DiagramPlan& plan);

}  // namespace gainsay
