#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/occasion.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

// A plan that is denied more than four months after it was reported may have been dropped meanwhile.
constexpr int gate_days = gate(120);
constexpr int same_round_days = gate(21);  ///< within this a promise answers what was alleged; later it overtakes it

constexpr std::array<std::string_view, 9> weighing_words = {"consider", "weigh",  "mull",   "contemplat", "may ",
                                                            "might ",   "could ", "possib", "likely"};

/// Whether an intention is still open ("weighing") rather than settled ("plans to", "is set to").
bool is_only_weighing(const Reading& reading) {
  if (reading.position->statement.claim.modality == Modality::possible) return true;
  const std::string text =
      ascii_lower(reading.position->statement.text) + " " + ascii_lower(reading.position->statement.claim.hedge) + " ";
  return std::ranges::any_of(weighing_words,
                             [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// A standing rule: "does not sell arms to parties at war". Simple present with "do": not one event, but what one does.
bool is_policy(const Reading& no) {
  if (!no.occurs || !no.own_denial || no.doubts) return false;
  if (no.position->statement.claim.polarity != Polarity::negated) return false;
  const std::string text = ascii_lower(no.position->statement.text);
  constexpr std::array<std::string_view, 7> forms = {"does not ", "doesn't ",    "doesn\u2019t ", "do not ",
                                                     "don't ",    "don\u2019t ", "never "};
  return std::ranges::any_of(forms, [&](std::string_view form) { return text.find(form) != std::string::npos; });
}

/// A standing rule names a kind of party, which can include the one at hand.
bool is_covered(const Opposition& sides) {
  if (!is_policy(sides.no)) return may_fall_under(sides);
  Alignment open = sides.alignment;
  open.recipient = SlotRelation::unknown;
  return may_fall_under({sides.no, sides.yes, open, sides.no_is_first});
}

/// "The move to close it breaks the law": takes the plan for granted, and reports another thing of it.
bool takes_for_granted(const Reading& yes) {
  const Statement& statement = yes.position->statement;
  if (statement.rule != "noun_complement" || !statement.text.starts_with("The ")) return false;
  const std::size_t noun_end = statement.text.find(' ', 4);
  return noun_end != std::string::npos && statement.text.compare(noun_end, 4, " to ") == 0;
}

struct Verdict {
  Strength strength;
  std::string why_not;
};

std::optional<Verdict> judge(const Opposition& sides) {
  const auto& [no, yes, alignment, no_is_first] = sides;
  const bool settled = !is_only_weighing(yes) && !yes.hedged;
  if (no.anaphoric)
    return Verdict{Strength::weak,
                   "The rejection does not name what it rejects: that it is aimed at this report is assumed."};
  if (no.occurs && no.own_denial && yes.occurs)
    return settled ? Verdict{Strength::strong, ""} : Verdict{Strength::moderate, "The allegation is hedged."};
  const bool open_future = yes.intends || yes.foretells || yes.commits;
  const bool in_person = !no.speaker.empty() && no.speaker == no.agent.id;
  if (open_future && no.occurs && in_person && is_of_now(no)) {
    if (settled) return Verdict{Strength::strong, ""};
    return Verdict{Strength::moderate, "Considering is not yet doing, so both can hold on a charitable reading."};
  }
  if (no.intends && yes.position->statement.claim.modality == Modality::possible)
    return Verdict{Strength::weak, "What is only called possible can stay away, as the denial has it."};
  // An attempt not to do it is no denial of having it in mind.
  const bool against = ascii_lower(no.position->statement.text).find(" not to ") != std::string::npos;
  const bool no_plan = no.position->statement.claim.modality == Modality::considered && !is_mere_wish(no) && !against;
  if (no.intends && (open_future || (yes.occurs && no_plan && alignment.predicate == SlotRelation::same))) {
    if (settled) return Verdict{Strength::strong, ""};
    return Verdict{Strength::moderate, "Considering is not yet planning, so both can hold on a charitable reading."};
  }
  const bool predicted = yes.foretells && yes.proposition->modality == Modality::predicted;
  if (no.commits && (yes.intends || predicted)) {
    if (alignment.days_apart > same_round_days && !no_is_first) return std::nullopt;
    return Verdict{Strength::moderate, "A promise not to act can hold beside a plan that is dropped."};
  }
  if (is_policy(no) && (yes.intends || yes.commits))
    return Verdict{Strength::moderate, "A general rule is set against one case, which it names only by kind."};
  return std::nullopt;
}

}  // namespace

/// A report or an allegation against the rejection of it by the party concerned.
std::optional<Finding> denial(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_sentence || one_voice(pair)) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts || no.doubts || yes.doubts) return std::nullopt;
  if (alignment.speaker == SlotRelation::same) return std::nullopt;
  if (is_mere_wish(no)) return std::nullopt;
  if (!alignment.by_slots && takes_for_granted(yes)) return std::nullopt;
  // What was denied in other words may have been done since.
  constexpr int same_news_days = gate(3);
  if (!alignment.by_slots && no_is_first && yes.occurs && alignment.days_apart > same_news_days) return std::nullopt;
  if (no.anaphoric && is_history(yes.when) && alignment.time != SlotRelation::same) return std::nullopt;
  if (!is_covered(*sides) || !are_definite(*sides, words)) return std::nullopt;
  if (alignment.days_apart > gate_days) return std::nullopt;
  auto verdict = judge(*sides);
  if (!verdict) return std::nullopt;
  const bool open = alignment.object == SlotRelation::unknown || alignment.recipient == SlotRelation::unknown;
  if (open && verdict->strength == Strength::strong)
    verdict = Verdict{Strength::moderate, "What exactly is meant, or for whom, is left open on one side."};
  return finding(pair, ConflictType::denial, ConflictClass::contradiction, verdict->strength, "denial",
                 std::move(verdict->why_not));
}

}  // namespace gainsay::conflict
