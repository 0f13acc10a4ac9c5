#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/findings.h"
#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/sqlite.h"
#include "graph/store/statement_briefs.h"

namespace gainsay {

/// Writes and reads what was found: tables conflict and support. All must outlive it.
class FindingTables {
 public:
  FindingTables(const Database& database, EditionReader& reader);

  /// Keeps what is better than what there is: of each two claims the best conflict stays, and of those in the same
  /// words the best is shown; of each claim that backs another the best support. What rests on no current edition is
  /// left out. Precondition: a transaction is open.
  void keep(const NewFindings& found, EditionWriter& writer);
  /// By score from the highest, then id.
  std::vector<Conflict> conflicts();
  std::vector<Support> supports();
  /// Those of which one of `claims` is a side.
  std::vector<Conflict> conflicts_of(const std::set<ClaimId>& claims);
  /// Those of the filter's kinds whose claims were said in its period; where `editions` are given, with a claim of one
  /// of them for a side.
  std::vector<Conflict> conflicts_for(const Filter& filter, const std::optional<std::vector<std::int64_t>>& editions);
  std::vector<Support> supports_of(const std::set<ClaimId>& claims);
  /// The current statements of `claims`, as JSON.
  std::string statements_of(const std::set<ClaimId>& claims);

 private:
  struct Side {
    std::int64_t statement = 0;
    std::string text;
  };
  /// The statement of that claim in the article's current edition.
  std::optional<Side> side_of(const ArticleId& article, const ClaimId& claim, const StatementId& id);
  /// Adds to `words` those of which the best conflict is to be chosen anew.
  void keep(const FoundConflict& found, EditionWriter& writer, std::set<std::string>& words);
  void keep(const FoundSupport& found, EditionWriter& writer);
  void insert(const FoundConflict& found, const Side& a, const Side& b, const std::string& words,
              EditionWriter& writer);
  std::vector<Conflict> conflicts_in(Query& row);
  bool was_said_between(const std::string& claim, const DateInterval& between);
  std::vector<Support> supports_in(Query& row);

  const Database& database_;
  EditionReader& reader_;
  Query in_article_;
  Query of_claim_;
  Query conflict_between_;
  Query support_between_;
  Query drop_conflict_;
  Query insert_conflict_;
  Query insert_support_;
  Query said_between_;
  StatementBriefs briefs_;
};

}  // namespace gainsay
