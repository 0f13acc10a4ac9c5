#include "graph/conflict/existence.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/verb_classes.h"

namespace gainsay::conflict {
namespace {

constexpr double least_weight = 3.5;  ///< of the thing's word: there is no "meeting" of which there are a hundred

const Phrase nothing{};

bool comes_about(const Reading& reading) {
  constexpr std::array<std::string_view, 6> verbs = {"exist", "take place", "happen", "occur", "hold", "begin"};
  return reading.object.empty() && std::ranges::find(verbs, reading.predicate) != verbs.end();
}

bool can_be_held_or_reached(const std::string& noun, Words& words) {
  return std::ranges::any_of(std::array{"agreement", "peace", "negotiation", "discussion", "event", "contest"},
                             [&](const char* category) { return words.is_a(noun, category); });
}

}  // namespace

const Phrase& thing_told(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  const Phrase* thing = &nothing;
  if (comes_about(reading)) thing = &claim.agent;
  if (!claim.object.empty() && concludes(claim.predicate)) thing = &claim.object;
  if (thing->empty() || !can_be_held_or_reached(ascii_lower(thing->head), words)) return nothing;
  return *thing;
}

bool denies_existence(const Reading& yes, const Reading& no, Words& words) {
  if (!no.negated) return false;
  const Phrase& told = thing_told(yes, words);
  const Phrase& denied = thing_told(no, words);
  if (told.empty() || denied.empty()) return false;
  const std::string noun = ascii_lower(denied.head);
  if (words.weight(noun) < least_weight) return false;
  // "A ceasefire agreement" is a truce.
  return is_met_by(noun, ascii_lower(told.head), words) ||
         std::ranges::any_of(told.terms,
                             [&](const std::string& term) { return is_met_by(noun, ascii_lower(term), words); });
}

}  // namespace gainsay::conflict
