#include "graph/conflict/related.h"

#include "graph/conflict/alignment.h"

namespace gainsay::conflict {
namespace {

bool is_provision(VerbClass verb) {
  return verb == VerbClass::transfer || verb == VerbClass::help || verb == VerbClass::produce;
}

bool is_death(const PredicateKind& kind) {
  return kind.verb == VerbClass::kill || kind.verb == VerbClass::die || kind.word == "dead";
}

Reading of_predicate(const PredicateKind& kind) {
  Reading reading;
  reading.predicate = kind.word;
  reading.verb = kind.verb;
  return reading;
}

}  // namespace

Bearing bearing(const PredicateKind& a, const PredicateKind& b, Words& words) {
  if (a == b) return Bearing::meet;
  if ((a.word == "alive" && is_death(b)) || (b.word == "alive" && is_death(a))) return Bearing::oppose;
  const SlotRelation relation = compare_predicates(of_predicate(a), of_predicate(b), words);
  if (relation == SlotRelation::opposes) return Bearing::oppose;
  return relation != SlotRelation::differs || (is_provision(a.verb) && is_provision(b.verb)) ? Bearing::meet
                                                                                             : Bearing::none;
}

Bearing bearing(const ObjectKind& a, const ObjectKind& b, Words& words) {
  if (a.is_pronoun || b.is_pronoun) return Bearing::none;
  if (a == b) return Bearing::meet;
  if (a.goods != Goods::other && b.goods != Goods::other) return Bearing::meet;
  if (a.head.empty() || b.head.empty()) return a.head.empty() && b.head.empty() ? Bearing::meet : Bearing::none;
  if (a.is_labour && b.is_labour) return Bearing::meet;
  if (a.entity != 0 && b.entity != 0) return a.entity == b.entity ? Bearing::meet : Bearing::none;
  if (a.head == b.head) return Bearing::meet;
  if (a.entity != 0 || b.entity != 0) return Bearing::none;
  switch (words.relation(a.head, b.head, WordClass::noun)) {
    case WordRelation::same:
    case WordRelation::narrower:
    case WordRelation::broader:
      return Bearing::meet;
    default:
      return Bearing::none;
  }
}

}  // namespace gainsay::conflict
