#include "graph/conflict/evidence_against.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t next_to = 300;  ///< bytes: what "that" takes up is the sentence before

/// "Has seen no evidence that contradicts that", "no sign of a breach".
bool has_nothing_against(const Reading& reading) {
  constexpr std::array<std::string_view, 5> grounds = {"evidence", "sign", "indication", "proof", "trace"};
  constexpr std::array<std::string_view, 5> stems = {" contradict", " violat", " breach", " contrary to", " breaking"};
  if (!reading.doubts || !reading.asserts || !reading.negated) return false;
  const std::string head = ascii_lower(reading.object.head);
  const std::string text = ascii_lower(reading.position->statement.text);
  return std::ranges::find(grounds, head) != grounds.end() &&
         std::ranges::any_of(stems, [&](std::string_view stem) { return text.find(stem) != std::string::npos; });
}

bool rules_out(const Reading& reading) {
  return reading.negated && !reading.doubts && reading.asserts && (reading.commits || reading.own_denial) &&
         reading.agent.kind == Party::Kind::named && !reading.object.empty();
}

const Reading* nearest_above(const Reading& reading, const std::vector<Reading>& readings) {
  const std::size_t begin = reading.position->statement.span.begin;
  const Reading* nearest = nullptr;
  for (const Reading& other : readings) {
    const Span& span = other.position->statement.span;
    if (!rules_out(other) || span.end > begin || begin - span.begin > next_to) continue;
    if (!reading.speaker.empty() && other.speaker == reading.speaker) continue;
    if (!nearest || span.begin > nearest->position->statement.span.begin) nearest = &other;
  }
  return nearest;
}

}  // namespace

void resolve_evidence_against(std::vector<Reading>& readings) {
  for (Reading& reading : readings) {
    if (!has_nothing_against(reading)) continue;
    const Reading* ruled_out = nearest_above(reading, readings);
    if (!ruled_out) continue;
    const Reading own = reading;
    reading = *ruled_out;
    reading.position = own.position;
    reading.claim = own.claim;
    reading.speaker = own.speaker;
    reading.said = own.said;
    reading.commits = reading.intends = reading.foretells = reading.occurs = reading.own_denial = false;
    reading.doubts = reading.anaphoric = true;
    reading.hedged = own.hedged;
  }
}

}  // namespace gainsay::conflict
