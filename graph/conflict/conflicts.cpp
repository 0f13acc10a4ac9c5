#include "gainsay/conflicts.h"

#include <algorithm>
#include <tuple>

#include "graph/conflict/best_findings.h"
#include "graph/conflict/conflict_search.h"

namespace gainsay {

ConflictFindings find_conflicts(std::span<const Position> positions, const Lexicon& lexicon, unsigned threads) {
  NewFindings found = conflict::ConflictSearch(lexicon, threads).search(positions);
  ConflictFindings findings;
  for (FoundConflict& one : conflict::one_for_the_same_words(std::move(found.conflicts)))
    findings.conflicts.push_back(std::move(one.conflict));
  std::ranges::sort(findings.conflicts, [](const Conflict& a, const Conflict& b) {
    return std::tie(b.score, a.id) < std::tie(a.score, b.id);
  });
  for (FoundSupport& one : found.supports) findings.supports.push_back(std::move(one.support));
  return findings;
}

}  // namespace gainsay
