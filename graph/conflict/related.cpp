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

bool are_related(WordRelation relation) {
  return relation == WordRelation::same || relation == WordRelation::narrower || relation == WordRelation::broader;
}

}  // namespace

Bearing bearing(const PredicateKind& a, const PredicateKind& b, Words& words) {
  if (a == b) return Bearing::meet;
  if ((a.word == "alive" && is_death(b)) || (b.word == "alive" && is_death(a))) return Bearing::oppose;
  const Predicate one{a.word, a.verb};
  const Predicate other{b.word, b.verb};
  SlotRelation relation = compare_predicates(one, other, words);
  // Where the one is a noun alone, or says nothing of what is done, the two sides see it differently.
  if (relation == SlotRelation::differs && are_related(words.predicate_relation(a.word, b.word)))
    relation = compare_predicates(other, one, words);
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
  return are_related(words.relation(a.head, b.head, WordClass::noun)) ? Bearing::meet : Bearing::none;
}

}  // namespace gainsay::conflict
