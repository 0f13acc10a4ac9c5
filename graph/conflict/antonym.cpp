#include "graph/conflict/phrases.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(7);

bool is_death(const Reading& reading) {
  return reading.verb == VerbClass::kill || reading.verb == VerbClass::die || reading.predicate == "dead";
}

/// Who is dead by this reading.
const Party& victim(const Reading& reading) {
  return reading.verb == VerbClass::kill ? reading.object_party : reading.agent;
}

/// "Alive" against "beheaded": the state opposes the event, and its subject is the other's victim.
bool alive_against_dead(const Reading& a, const Reading& b) {
  const Reading& alive = a.predicate == "alive" ? a : b;
  const Reading& dead = a.predicate == "alive" ? b : a;
  if (alive.predicate != "alive" || !is_death(dead)) return false;
  return !alive.agent.id.empty() && alive.agent.id == victim(dead).id;
}

/// Events that undo each other in turn ("arrested", then "released"): only a known common time makes them opposites.
bool may_follow_each_other(VerbClass verb) {
  return verb == VerbClass::begin || verb == VerbClass::cease || verb == VerbClass::arrest ||
         verb == VerbClass::release || verb == VerbClass::depart || verb == VerbClass::remain ||
         verb == VerbClass::approve || verb == VerbClass::reject;
}

bool same_subject_matter(const Alignment& alignment) {
  return alignment.agent == SlotRelation::same && alignment.object == SlotRelation::same &&
         (alignment.place == SlotRelation::same || alignment.place == SlotRelation::unknown) &&
         alignment.arguments != SlotRelation::differs && alignment.recipient != SlotRelation::differs;
}

}  // namespace

/// Two words that exclude each other, said of the same thing at the same time.
std::optional<Finding> antonym(const Pair& pair, Words& words) {
  if (pair.forward.same_sentence || one_voice(pair)) return std::nullopt;
  const auto& [a, b, alignment, backward] = pair;
  if (a.negated || b.negated || !a.asserts || !b.asserts || !a.occurs || !b.occurs) return std::nullopt;
  if (alignment.time == SlotRelation::differs || alignment.days_apart > gate_days) return std::nullopt;
  const bool hedged = a.hedged || b.hedged;
  if (alive_against_dead(a, b))
    return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                   hedged ? Strength::moderate : Strength::strong, "antonym/alive",
                   hedged ? "One side is hedged." : "");
  // Firing some and hiring others can both be done; only a known common time, or a class of opposites, makes verbs
  // exclude.
  const bool events = words.knows(a.predicate, WordClass::verb) && words.knows(b.predicate, WordClass::verb);
  if (events && !opposite_classes(a.verb, b.verb) && alignment.time != SlotRelation::same) return std::nullopt;
  if (events && a.object.empty() && alignment.time != SlotRelation::same) return std::nullopt;
  if (alignment.quantity != SlotRelation::same) return std::nullopt;
  if (!placed_in_time(pair)) return std::nullopt;
  if (alignment.predicate != SlotRelation::opposes || !same_subject_matter(alignment)) return std::nullopt;
  if (!is_specific(a, words) || !is_specific(b, words)) return std::nullopt;
  const bool same_time = alignment.time == SlotRelation::same;
  if (may_follow_each_other(a.verb) && !same_time) return std::nullopt;
  const bool certain = same_time && !hedged;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                 certain ? Strength::strong : Strength::moderate, "antonym",
                 certain ? "" : "One side is hedged, or the times are not known to be the same.");
}

}  // namespace gainsay::conflict
