#include "graph/store/queries.h"

#include <gtest/gtest.h>

#include "graph/store/schema.h"
#include "graph/store/sqlite.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class QueriesTest : public testing::TestWithParam<const char*> {
 protected:
  QueriesTest() {
    Transaction transaction(database_);
    create_schema(database_);
    transaction.commit();
  }
  test::TemporaryFolder folder_;
  Database database_{folder_ / "s.db", Database::Access::write};
};

/// SCAN stands in a plan where a table, or an index from its beginning, is read to its end.
TEST_P(QueriesTest, ReadNoWholeTable) {
  Query plan(database_, std::string("EXPLAIN QUERY PLAN ") + GetParam());
  bool uses_key = false;
  while (plan.next()) {
    const std::string step = plan.text(3);
    uses_key = uses_key || step.starts_with("SEARCH");
    // What the query was given, and what it has found by keys.
    const bool is_own = step.starts_with("SCAN json_each") || step.starts_with("SCAN e VIRTUAL") ||
                        step.starts_with("SCAN CONSTANT ROW") || step.starts_with("SCAN stated") ||
                        step.starts_with("SCAN evidence");
    EXPECT_TRUE(!step.starts_with("SCAN") || is_own) << step << "\nin " << GetParam();
  }
  EXPECT_TRUE(uses_key) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(
    All, QueriesTest,
    testing::Values(queries::current_statements_of_claim, queries::claims_between, queries::entity,
                    queries::articles_naming, queries::entities_read_as, queries::current_statements_read_as,
                    queries::statements_named_as, queries::current_edition, queries::current_editions_of_text,
                    queries::current_editions_after_text, queries::newest_edition, queries::statements_of_edition,
                    queries::statements_as_read, queries::conflicts_of_statements, queries::supports_of_statements,
                    queries::claims_of_conflicts, queries::claims_of_supports, queries::statements_of_claim_in_article,
                    queries::conflict_between, queries::support_between, queries::choose_shown, queries::reports_cited,
                    queries::conflicts_stated_in, queries::was_said_between));

TEST_F(QueriesTest, AScanIsSeen) {
  Query plan(database_, "EXPLAIN QUERY PLAN SELECT * FROM statement WHERE slots = 'x'");
  ASSERT_TRUE(plan.next());
  EXPECT_TRUE(plan.text(3).starts_with("SCAN")) << plan.text(3);
}

}  // namespace
}  // namespace gainsay
