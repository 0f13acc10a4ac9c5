#include "graph/conflict/calibration.h"

#include <array>

namespace gainsay::conflict {
namespace {

struct Row {
  ConflictType type;
  std::array<double, 3> by_strength;  ///< weak, moderate, strong
};

constexpr std::array table = {
    Row{ConflictType::negation, {0.30, 0.50, 0.65}},
    Row{ConflictType::antonym, {0.30, 0.50, 0.65}},
    Row{ConflictType::denial, {0.45, 0.65, 0.80}},
    Row{ConflictType::numeric, {0.30, 0.50, 0.75}},
    Row{ConflictType::promise_vs_conduct, {0.45, 0.70, 0.80}},
    Row{ConflictType::doubt_vs_allegation, {0.35, 0.50, 0.60}},
    Row{ConflictType::scope_tension, {0.35, 0.55, 0.60}},
    Row{ConflictType::temporal_update, {0.25, 0.45, 0.55}},
};

}  // namespace

double score_of(const Finding& finding) {
  for (const Row& row : table)
    if (row.type == finding.type) return row.by_strength[static_cast<std::size_t>(finding.strength)];
  return 0;
}

}  // namespace gainsay::conflict
