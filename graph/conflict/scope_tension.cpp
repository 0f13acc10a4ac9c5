#include "graph/conflict/scope_tension.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(60);
constexpr double least_weight = 4;  ///< of what is ruled out, where it is no arms

/// "As deadly as" the thing, "amounts to" it: on what the two are one, so that to rule out the one is little worth.
const Phrase* likened(const Reading& reading) {
  constexpr std::array<std::string_view, 7> verbs = {"amount",     "tantamount", "equal",   "equate",
                                                     "equivalent", "akin",       "resemble"};
  const bool by_verb = std::ranges::find(verbs, reading.predicate) != verbs.end();
  const std::string text = ascii_lower(reading.position->statement.text);
  const bool by_degree = text.find("as " + reading.predicate + " as ") != std::string::npos;
  for (const Argument& argument : reading.proposition->arguments)
    if ((by_verb && argument.role == "to") || (by_degree && argument.role == "as")) return &argument.phrase;
  if (by_verb && !reading.proposition->recipient.empty()) return &reading.proposition->recipient;
  return nullptr;
}

/// "The tax is ruled out" / "the levy amounts to a tax": said not to be done, while something as good as it is.
std::optional<Finding> tantamount(const Pair& pair, const Opposition& sides, Words& words) {
  const auto& [no, yes, alignment, no_is_first] = sides;
  const Phrase* like = likened(yes);
  if (!like || !yes.story || !alignment.same_story || alignment.same_article || no.doubts || no.object.empty())
    return std::nullopt;
  if (!no.commits && (!no.occurs || alignment.days_apart > gate_days)) return std::nullopt;
  if (no.commits && !no_is_first && alignment.days_apart > 0) return std::nullopt;
  // What another party has or does is no way around what this one rules out.
  if (yes.agent.kind == Party::Kind::named && yes.agent.id != no.agent.id) return std::nullopt;
  Reading named = yes;
  named.object = *like;
  named.object_party = {Party::Kind::described, {}, {}};
  named.goods = goods_kind(*like, words);
  const SlotRelation same = compare_objects(named, no, words);
  if (same != SlotRelation::same && same != SlotRelation::entails) return std::nullopt;
  const bool arms = named.goods == Goods::arms || named.goods == Goods::weapon;
  if (!arms && words.weight(ascii_lower(no.object.head)) < least_weight) return std::nullopt;
  return finding(pair, ConflictType::scope_tension, ConflictClass::tension, Strength::weak, "scope_tension/tantamount",
                 "As good as a thing is not the thing; who gives or does it is taken from the story.");
}

}  // namespace

bool likens(const Reading& reading) { return likened(reading) != nullptr; }

/// What is said not to be done goes on by another way, or through others, so that both hold only on a narrow reading.
std::optional<Finding> scope_tension(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_sentence) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts) return std::nullopt;
  if (auto found = tantamount(pair, *sides, words)) return found;
  if (!no.occurs || !yes.occurs || no.doubts) return std::nullopt;
  if (alignment.days_apart > gate_days || alignment.time == SlotRelation::differs) return std::nullopt;
  if (!undermines(*sides) || alignment.by_slots) return std::nullopt;
  return finding(pair, ConflictType::scope_tension, ConflictClass::tension,
                 yes.hedged ? Strength::weak : Strength::moderate, "scope_tension",
                 "Both can hold: what is denied and what is reported differ in who acts or how the goods get there.");
}

}  // namespace gainsay::conflict
