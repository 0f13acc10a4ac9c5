#include "graph/conflict/identity.h"

#include <algorithm>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(30);

/// "The animal", "the cat": what the other side calls by this or a wider word.
bool is_of_that_sort(const Phrase& phrase, const Reading& no, Words& words) {
  const std::string head = ascii_lower(phrase.head);
  return head == ascii_lower(no.proposition->agent.head) ||
         words.relation(no.predicate, head, WordClass::noun) == WordRelation::narrower;
}

Finding found(const Pair& pair, const Opposition& sides) {
  const bool hedged = sides.no.hedged || sides.yes.hedged || sides.yes.foretells;
  return finding(pair, ConflictType::negation, ConflictClass::contradiction,
                 hedged ? Strength::weak : Strength::moderate, "identity",
                 "That both speak of one " + sides.no.proposition->agent.head + " is inferred from the story.");
}

}  // namespace

bool denies_identity(const Reading& reading, Words& words) {
  if (!reading.negated || !reading.asserts || !reading.occurs || reading.anaphoric || !reading.object.empty())
    return false;
  if (reading.agent.kind != Party::Kind::described) return false;
  const std::string head = ascii_lower(reading.proposition->agent.head);
  // Of people a story has many; of what is no person one is looked for, shown or held.
  return words.knows(reading.predicate, WordClass::noun) && !words.is_a(head, "person") &&
         words.relation(reading.predicate, head, WordClass::noun) == WordRelation::narrower &&
         noun_modifier(reading).empty();
}

/// "The animal is not a puma" / "a puma is on the loose": what the one denies the thing to be, the other reports of.
std::optional<Finding> identity(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || !pair.a.story || !pair.forward.same_story || pair.forward.same_sentence || one_voice(pair))
    return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!yes.asserts || yes.doubts || yes.commits || alignment.days_apart > gate_days || !denies_identity(no, words))
    return std::nullopt;
  if (yes.predicate == no.predicate && yes.object.empty() && is_of_that_sort(yes.proposition->agent, no, words))
    return found(pair, *sides);
  const Party& party = yes.agent.kind == Party::Kind::none ? yes.object_party : yes.agent;
  const Phrase& phrase = yes.agent.kind == Party::Kind::none ? yes.object : yes.proposition->agent;
  if (party.kind != Party::Kind::described || ascii_lower(phrase.head) != no.predicate) return std::nullopt;
  // "Pumas live in the hills": of the kind, not of this one.
  if ((" " + ascii_lower(phrase.text) + " ").find(" " + no.predicate + " ") == std::string::npos) return std::nullopt;
  return found(pair, *sides);
}

}  // namespace gainsay::conflict
