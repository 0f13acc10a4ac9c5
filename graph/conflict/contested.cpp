#include <algorithm>

#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

bool concerns(const Reading& reading, const std::string& id) {
  return reading.agent.id == id || std::ranges::binary_search(reading.agent.of, id) ||
         std::ranges::binary_search(reading.others, id);
}

/// Whether the two rest on the very same words: one clause, which one voice says and another rejects.
bool is_one_clause(const Pair& pair) {
  const Span& words = pair.a.proposition->predicate_span;
  return pair.forward.same_article && !words.empty() && words == pair.b.proposition->predicate_span;
}

bool is_one_voice(const Reading& a, const Reading& b) {
  const Position& p = *a.position;
  const Position& q = *b.position;
  if (p.speaker && q.speaker) return p.speaker->id == q.speaker->id;
  return p.statement.attribution == q.statement.attribution;
}

}  // namespace

/// "Lee's claim that the dam had burst, which the mayor denies", "falsely claimed that the dam had burst": one clause
/// that its own sentence gives two voices. What they differ about needs no comparing.
std::optional<Finding> contested(const Pair& pair, Words& /*words*/) {
  const auto sides = opposition(pair);
  if (!sides || !is_one_clause(pair) || is_one_voice(pair.a, pair.b)) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts || yes.doubts) return std::nullopt;
  if (no.anaphoric)
    return finding(pair, ConflictType::denial, ConflictClass::contradiction, Strength::weak, "contested",
                   "The rejection does not name what it rejects: that it is aimed at this report is assumed.");
  if (no.doubts)
    return finding(pair, ConflictType::doubt_vs_allegation, ConflictClass::tension, Strength::moderate, "contested",
                   "To see no grounds does not exclude the thing.");
  const bool party = no.own_denial && !no.speaker.empty() && concerns(no, no.speaker);
  return finding(pair, party ? ConflictType::denial : ConflictType::negation, ConflictClass::contradiction,
                 Strength::strong, "contested", "");
}

}  // namespace gainsay::conflict
