#include "graph/conflict/gates.h"
#include "graph/conflict/occasion.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int same_round_days = gate(21);
constexpr int change_days = gate(30);
constexpr int gate_days = widest_gate_days;  ///< what changed over more than two years is history, not news

/// "We have seen no evidence of it" / later: it is reported.
std::optional<Finding> evidence_since(const Pair& pair, const Opposition& sides) {
  const auto& [no, yes, alignment, no_is_first] = sides;
  const bool of_knowledge = no.position->statement.claim.denial_scope == DenialScope::knowledge;
  if (!of_knowledge || !no_is_first || !yes.occurs || alignment.days_apart <= same_round_days) return std::nullopt;
  const bool of_it = falls_under(alignment) && alignment.recipient != SlotRelation::unknown;
  if (!of_it && !undermines(sides)) return std::nullopt;
  return finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::weak, "temporal_update/evidence",
                 "That no evidence was known then is not refuted by what was reported later.");
}

}  // namespace

/// An earlier state that a later one overtakes. Both may have been right when they were said.
std::optional<Finding> temporal_update(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_article || !pair.forward.second_is_later) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts || yes.doubts || !are_definite(*sides, words)) return std::nullopt;
  if (alignment.days_apart > gate_days) return std::nullopt;
  if (no.doubts) return evidence_since(pair, *sides);
  Alignment timeless = alignment;
  timeless.time = SlotRelation::unknown;
  if (!falls_under(timeless) || timeless.recipient == SlotRelation::unknown) return std::nullopt;
  // What is only called possible leaves nothing to overtake.
  const bool yes_open = yes.intends || (yes.foretells && yes.proposition->modality == Modality::predicted);
  if (!no_is_first && yes_open && no.commits && alignment.days_apart > same_round_days)
    return finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::moderate,
                   "temporal_update/renounced",
                   "The later promise overtakes the plan; it does not show that there was none.");
  if (!no_is_first && yes_open && no.occurs && alignment.days_apart > same_round_days)
    return finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::weak,
                   "temporal_update/not_yet",
                   "What was expected had not happened later; the report was overtaken, not refuted.");
  // What is done once, or again and again, changes nothing: "did not name him", then "named him".
  const bool cited = !no.position->statement.attribution.empty() || !yes.position->statement.attribution.empty();
  const bool judgements =
      !words.knows(yes.predicate, WordClass::verb) &&
      (alignment.speaker == SlotRelation::differs || (cited && alignment.speaker == SlotRelation::unknown));
  const bool lasts = is_state(no, words) && is_state(yes, words) && !judgements;
  const bool overtakes = lasts || (no_is_first && is_not_so_far(no) && !is_within_a_span(no));
  if (no.occurs && yes.occurs && overtakes && alignment.days_apart > change_days &&
      alignment.time != SlotRelation::same)
    return finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::weak,
                   "temporal_update/changed", "The state may have changed between the two sayings.");
  return std::nullopt;
}

}  // namespace gainsay::conflict
