#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"
#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/sqlite.h"
#include "graph/store/statement_briefs.h"

namespace gainsay {

/// Writes and reads what was found: tables conflict, support and finding_state. All must outlive it.
class FindingTables {
 public:
  FindingTables(const Database& database, EditionReader& reader);

  /// Deletes what was found before. A conflict or support whose statements are in no current edition is left out.
  /// Precondition: a transaction is open.
  void replace(const std::vector<Conflict>& conflicts, const std::vector<Support>& supports,
               std::string_view rules_version, EditionWriter& writer);
  /// By score from the highest, then id.
  std::vector<Conflict> conflicts();
  std::vector<Support> supports();
  /// Those of which one of `claims` is a side.
  std::vector<Conflict> conflicts_of(const std::set<ClaimId>& claims);
  std::vector<Support> supports_of(const std::set<ClaimId>& claims);
  /// The current statements of `claims`, as JSON.
  std::string statements_of(const std::set<ClaimId>& claims);

 private:
  /// Of the articles that have the statement the first by id.
  std::optional<std::int64_t> row_of(const ClaimId& claim, const StatementId& statement);
  void insert(const Conflict& conflict, EditionWriter& writer);
  std::vector<Conflict> conflicts_in(Query& row);
  std::vector<Support> supports_in(Query& row);

  const Database& database_;
  EditionReader& reader_;
  Query find_;
  Query of_claim_;
  StatementBriefs briefs_;
};

}  // namespace gainsay
