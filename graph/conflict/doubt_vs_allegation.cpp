#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/occasion.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(90);

/// "Is not expected to", "will hardly": a forecast that the thing stays away.
bool foresees_none(const Reading& no) { return no.foretells && no.negated; }

/// "Questioned her decision to": what is doubted is whether it was right, not whether it is so.
bool doubts_a_choice(const Reading& doubt) {
  const Claim& claim = doubt.position->statement.claim;
  const std::string text = ascii_lower(doubt.position->statement.text);
  constexpr std::array<std::string_view, 4> choices = {" decision to ", " choice to ", " judgment ", " judgement "};
  if (std::ranges::any_of(choices, [&](std::string_view choice) { return text.find(choice) != std::string::npos; }))
    return true;
  return claim.denial_scope != DenialScope::knowledge && doubt.position->act == SpeechAct::doubt &&
         claim.polarity == Polarity::affirmed && claim.modality != Modality::actual &&
         claim.modality != Modality::possible;
}

}  // namespace

/// A side that says that grounds are missing, or that does not expect a thing, against one that reports it. Neither
/// rules the other out.
std::optional<Finding> doubt_vs_allegation(const Pair& pair, Words& words) {
  if (pair.forward.same_sentence || one_voice(pair) || !placed_in_time(pair)) return std::nullopt;
  const bool a_doubts = pair.a.doubts || foresees_none(pair.a);
  const bool b_doubts = pair.b.doubts || foresees_none(pair.b);
  if (a_doubts == b_doubts) return std::nullopt;
  const Reading& doubt = a_doubts ? pair.a : pair.b;
  const Reading& claim = a_doubts ? pair.b : pair.a;
  Alignment alignment = a_doubts ? pair.backward : pair.forward;
  // Of what is doubted in other words, and leaves open who or which, nothing tells that it is the same.
  if (alignment.rewording == Rewording::possible) alignment.rewording = Rewording::none;
  const Opposition sides{doubt, claim, alignment, a_doubts};
  if (doubts_a_choice(doubt)) return std::nullopt;
  if (claim.negated || !doubt.asserts || !claim.asserts || !are_definite(sides, words)) return std::nullopt;
  if (alignment.days_apart > gate_days || alignment.speaker == SlotRelation::same) return std::nullopt;
  if (foresees_none(doubt) && claim.occurs) return std::nullopt;
  // "Cannot currently support it" / "will support it".
  if (is_for_the_moment(doubt) && !claim.occurs) return std::nullopt;
  if (doubt.anaphoric && is_history(claim.when) && alignment.time != SlotRelation::same) return std::nullopt;
  // "Cannot win", "might not win": what is only possible answers no more than its own story.
  const bool forecast = doubt.proposition->modality == Modality::predicted;
  if (foresees_none(doubt) && !forecast && !alignment.same_story) return std::nullopt;
  if (!may_fall_under(sides)) return std::nullopt;
  if (claim.object.empty() && alignment.rewording == Rewording::none) return std::nullopt;
  const bool weighed = claim.position->statement.claim.modality == Modality::possible;
  return finding(pair, ConflictType::doubt_vs_allegation, ConflictClass::tension,
                 weighed || doubt.anaphoric ? Strength::weak : Strength::moderate, "doubt_vs_allegation",
                 "To see no grounds, or to expect otherwise, does not exclude the thing.");
}

}  // namespace gainsay::conflict
