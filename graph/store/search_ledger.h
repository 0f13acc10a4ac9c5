#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/model/findings.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Keeps account of which editions were searched for conflicts: what was found is of the current editions that are not
/// in table unsearched, and of each two claims the best. The database must outlive it. Precondition of all but the
/// constructor: a transaction is open.
class SearchLedger {
 public:
  explicit SearchLedger(const Database& database);

  /// The edition speaks for its article now, or says something new: it is to be searched.
  void add(std::int64_t edition);
  /// The edition speaks for its article no more, or its statements are about to go. What was found of them goes, and
  /// the editions that may have other evidence for the same are to be searched anew.
  void forget(std::int64_t edition);
  /// The editions were searched; they have these outlines.
  void close(const std::vector<std::int64_t>& editions, const std::vector<NewFindings::ArticleOutline>& outlines);
  /// Every current edition is to be searched, by these rules.
  void forget_all(std::string_view rules_version);

 private:
  /// Marks what makes one of the two claims, of which one side of every evidence is: the one that fewer make.
  void mark_other_evidence(Query& lost, std::int64_t edition);

  const Database& database_;
  Query unsearched_;
  Query unlinked_;
  Query lost_conflicts_;
  Query lost_supports_;
  Query of_claim_;
  Query drop_conflicts_;
  Query drop_supports_;
  Query drop_outline_;
  Query drop_unsearched_;
  Query change_ground_;
};

}  // namespace gainsay
