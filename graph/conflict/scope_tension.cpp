#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(60);

}  // namespace

/// What is said not to be done goes on by another way, or through others, so that both hold only on a narrow reading.
std::optional<Finding> scope_tension(const Pair& pair, Words&) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_sentence) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts || !no.occurs || !yes.occurs || no.doubts) return std::nullopt;
  if (alignment.days_apart > gate_days || alignment.time == SlotRelation::differs) return std::nullopt;
  if (!undermines(*sides) || alignment.by_slots) return std::nullopt;
  return finding(pair, ConflictType::scope_tension, ConflictClass::tension,
                 yes.hedged ? Strength::weak : Strength::moderate, "scope_tension",
                 "Both can hold: what is denied and what is reported differ in who acts or how the goods get there.");
}

}  // namespace gainsay::conflict
