#pragma once

#include <map>
#include <utility>
#include <vector>

#include "gainsay/model/findings.h"
#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// Of each two claims the best conflict, and of each claim that backs another the best support.
class BestFindings {
 public:
  /// Precondition: `a` stands before `b` in canonical order; the rules find a conflict of that score.
  void add_conflict(const Reading& a, const Reading& b, double score, Words& words);
  void add_support(const Reading& a, const Reading& b, bool a_backs_b);
  void merge(BestFindings&& other);

  [[nodiscard]] std::vector<FoundConflict> take_conflicts();  ///< by the ids of their claims
  [[nodiscard]] std::vector<FoundSupport> take_supports();    ///< by from, then to

 private:
  using Claims = std::pair<ClaimId, ClaimId>;
  std::map<Claims, FoundConflict> conflicts_;
  std::map<Claims, FoundSupport> supports_;
};

/// One clause can say several things ("tanks and shells"): of conflicts that rest on the same words and say the same of
/// them, the best is enough. Figures each count something else.
std::vector<FoundConflict> one_for_the_same_words(std::vector<FoundConflict> conflicts);

}  // namespace gainsay::conflict
