#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(60);

/// A negation backs a narrower one: who gives no arms gives no drones.
bool backs(const Alignment& alignment, bool negated) {
  const auto within = [&](SlotRelation relation) {
    return relation == SlotRelation::same || relation == (negated ? SlotRelation::entailed : SlotRelation::entails);
  };
  return alignment.agent == SlotRelation::same && within(alignment.predicate) && within(alignment.object) &&
         alignment.recipient != SlotRelation::differs && alignment.place != SlotRelation::differs &&
         alignment.arguments != SlotRelation::differs && alignment.time != SlotRelation::differs;
}

}  // namespace

bool supports(const Reading& from, const Reading& to, const Alignment& alignment, Words& words) {
  if (from.negated != to.negated || !from.asserts || !to.asserts || from.doubts || to.doubts) return false;
  if (!is_specific(from, words) || !is_specific(to, words) || !backs(alignment, from.negated)) return false;
  // Conduct in line with a promise backs it whenever it comes.
  if (from.negated && from.occurs && to.commits) return true;
  if (alignment.days_apart > gate_days) return false;
  return (from.occurs && to.occurs) || (from.intends && to.intends) || (from.commits && to.commits);
}

}  // namespace gainsay::conflict
