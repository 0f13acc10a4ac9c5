#include "graph/store/search_ledger.h"

#include <set>
#include <string>
#include <utility>

#include "graph/store/ids.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

void run_for_rows_of(Query& query, std::int64_t edition) {
  query.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1).run();
}

}  // namespace

SearchLedger::SearchLedger(const Database& database)
    : database_(database),
      unsearched_(database, "INSERT OR IGNORE INTO unsearched VALUES (?)"),
      unlinked_(database, "INSERT OR IGNORE INTO unlinked VALUES (?)"),
      lost_conflicts_(database, queries::claims_of_conflicts),
      lost_supports_(database, queries::claims_of_supports),
      of_claim_(database, queries::current_statements_of_claim),
      drop_conflicts_(database,
                      "DELETE FROM conflict WHERE statement_a BETWEEN ?1 AND ?2 OR statement_b BETWEEN ?1 AND ?2"),
      drop_supports_(database,
                     "DELETE FROM support WHERE from_statement BETWEEN ?1 AND ?2 OR to_statement BETWEEN ?1 AND ?2"),
      drop_outline_(database, "DELETE FROM outline WHERE edition = ?"),
      drop_unsearched_(database, "DELETE FROM unsearched WHERE edition = ?"),
      change_ground_(database, "UPDATE finding_state SET ground = ground + 1") {}

void SearchLedger::add(std::int64_t edition) {
  unsearched_.bind(1, edition).run();
  unlinked_.bind(1, edition).run();
}

void SearchLedger::forget(std::int64_t edition) {
  mark_other_evidence(lost_conflicts_, edition);
  mark_other_evidence(lost_supports_, edition);
  run_for_rows_of(drop_conflicts_, edition);
  run_for_rows_of(drop_supports_, edition);
  drop_outline_.bind(1, edition).run();
  drop_unsearched_.bind(1, edition).run();
  unlinked_.bind(1, edition).run();
  change_ground_.run();
}

void SearchLedger::close(const std::vector<std::int64_t>& editions,
                         const std::vector<NewFindings::ArticleOutline>& outlines) {
  for (const std::int64_t edition : editions) drop_unsearched_.bind(1, edition).run();
  Query current(database_, queries::current_edition);
  Query keep(database_, "INSERT OR REPLACE INTO outline VALUES (?, ?)");
  for (const NewFindings::ArticleOutline& one : outlines) {
    current.bind(1, one.article.value);
    while (current.next()) keep.bind(1, current.integer(0)).bind_blob(2, one.outline).run();
  }
  change_ground_.run();
}

void SearchLedger::forget_all(std::string_view rules_version) {
  database_.execute(
      "DELETE FROM conflict; DELETE FROM support; DELETE FROM outline; DELETE FROM unsearched;"
      " INSERT INTO unsearched SELECT edition FROM edition WHERE is_current");
  Query state(database_, "UPDATE finding_state SET rules = ?, ground = ground + 1");
  state.bind(1, rules_version).run();
}

void SearchLedger::mark_other_evidence(Query& lost, std::int64_t edition) {
  std::set<std::pair<std::string, std::string>> pairs;
  lost.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
  while (lost.next()) pairs.emplace(id_at(lost, 0), id_at(lost, 1));
  const auto makers = [&](const std::string& claim) {
    std::set<std::int64_t> out;
    bind_id(of_claim_, 1, claim);
    while (of_claim_.next())
      if (const std::int64_t maker = of_claim_.integer(0) / rows_per_edition; maker != edition) out.insert(maker);
    return out;
  };
  for (const auto& [one, other] : pairs) {
    const std::set<std::int64_t> of_one = makers(one);
    const std::set<std::int64_t> of_other = makers(other);
    for (const std::int64_t maker : of_one.size() < of_other.size() ? of_one : of_other)
      unsearched_.bind(1, maker).run();
  }
}

}  // namespace gainsay
