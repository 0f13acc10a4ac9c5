#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "gainsay/store.h"
#include "graph/store/schema.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

/// A store as an earlier version left it: tests/golden/store/README.md.
class UpgradeTest : public testing::TestWithParam<int> {
 protected:
  UpgradeTest() {
    std::ifstream in(GAINSAY_SOURCE_DIR "/tests/golden/store/schema-" + std::to_string(GetParam()) + ".sql");
    run(std::string(std::istreambuf_iterator<char>(in), {}));
  }

  void run(const std::string& sql) const {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(path_.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
  }

  [[nodiscard]] std::int64_t number(const std::string& sql) const {
    sqlite3* database = nullptr;
    sqlite3_open(path_.c_str(), &database);
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    const std::int64_t out = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return out;
  }

  test::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_ / "s.db";
};

constexpr const char* assurance = "https://chronicle.example/world/blinken-assurances";
constexpr const char* build_up = "in/2024-04-13-build-up.txt";

TEST_P(UpgradeTest, KeepsWhatWasReadAndExtracted) {
  const auto store = Store::open(path_, Store::Mode::read);
  ASSERT_EQ(store->articles().size(), 2U);
  const auto extraction = store->extraction(ArticleId(assurance));
  ASSERT_TRUE(extraction);
  EXPECT_EQ(extraction->article.outlet, "Harbour Post");
  EXPECT_EQ(to_string(extraction->article.published), "2023-06-19");
  EXPECT_EQ(extraction->attributed.attributions.size(), 4U);
  const Statement& first = extraction->statements.at(0);
  EXPECT_EQ(first.text, "China will not provide lethal aid to Russia for the war in Ukraine.");
  EXPECT_EQ(covered(extraction->article.text, first.span),
            "it will not provide lethal aid to Russia for the war in Ukraine");
  EXPECT_EQ(first.claim_id.value.substr(0, 10), "fe5616ce22");
  EXPECT_EQ(first.claim.polarity, Polarity::negated);
  EXPECT_EQ(first.claim.recipient.entity ? first.claim.recipient.entity->name : "", "Russia");
}

TEST_P(UpgradeTest, KeepsEditionsAndWhichOneSpeaks) {
  const auto store = Store::open(path_, Store::Mode::read);
  EXPECT_NE(store->extraction(ArticleId(build_up))->article.text.find("propellant"), std::string::npos);
  EXPECT_EQ(number("SELECT count(*) FROM edition"), 3);
  EXPECT_EQ(number("SELECT count(*) FROM edition WHERE is_current"), 2);
  EXPECT_EQ(number("SELECT editions FROM articles WHERE article = 'in/2024-04-13-build-up.txt'"), 2);
  EXPECT_EQ(number("SELECT min(ingested_at) FROM edition") / 86'400, 20'787);  // the fixture's day
}

TEST_P(UpgradeTest, KeepsWhatPeopleSaid) {
  const auto store = Store::open(path_, Store::Mode::read);
  EXPECT_EQ(store->corrections().size(), 2U);
  ASSERT_EQ(store->rulings().size(), 3U);
  const Ruling ruling = store->rulings()[2];
  EXPECT_EQ(ruling.decision, RulingDecision::dismiss);
  EXPECT_EQ(ruling.author.by, "Ada");
  EXPECT_EQ(ruling.a.version.value.size(), 64U);
  ASSERT_EQ(store->skipped().size(), 1U);
  EXPECT_EQ(store->skipped()[0].where, "in/empty.txt");
}

TEST_P(UpgradeTest, LeavesTheFindingsToBeFoundAnew) {
  const auto store = Store::open(path_, Store::Mode::read);
  EXPECT_TRUE(store->conflicts().empty());
  EXPECT_TRUE(store->findings_stale(""));
}

TEST_P(UpgradeTest, LeavesAStoreOfThisVersionWithoutTheOldTables) {
  (void)Store::open(path_, Store::Mode::write);
  EXPECT_EQ(number("PRAGMA user_version"), store_schema_version);
  EXPECT_EQ(number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'old%'"), 0);
  EXPECT_EQ(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
  EXPECT_EQ(number("SELECT count(*) FROM statement"), 30);
  EXPECT_EQ(number("SELECT count(*) FROM claims"), 18);  // of the current editions
}

TEST_P(UpgradeTest, IsAllOrNothing) {
  // No store of ours.
  run(GetParam() == 1 ? "ALTER TABLE phrase RENAME COLUMN terms TO words"
                      : "ALTER TABLE conflict_ruling RENAME COLUMN note TO why");
  EXPECT_THROW((void)Store::open(path_, Store::Mode::write), StoreError);
  EXPECT_EQ(number("PRAGMA user_version"), GetParam());
  EXPECT_EQ(number("SELECT count(*) FROM edition WHERE is_newest"), 2);
}

INSTANTIATE_TEST_SUITE_P(EverySchema, UpgradeTest, testing::Range(1, store_schema_version));

}  // namespace
}  // namespace gainsay
