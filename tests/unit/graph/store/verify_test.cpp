#include <gtest/gtest.h>
#include <sqlite3.h>

#include "gainsay/store.h"
#include "support/arms_story.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class VerifyTest : public testing::Test {
 protected:
  VerifyTest() { test::fill(*Store::open(path_, Store::Mode::write), story_); }

  void run(const std::string& sql) const {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path_.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
  }
  /// All messages in one line each.
  [[nodiscard]] std::string told() const {
    std::string out;
    for (const StoreProblem& problem : Store::open(path_, Store::Mode::read)->verify())
      out += (problem.kind == StoreProblem::Kind::damage ? "damage: " : "stale: ") + problem.message + "\n";
    return out;
  }
  void expect_damage(const std::string& sql, const std::string& message) const {
    run(sql);
    EXPECT_NE(told().find("damage: "), std::string::npos) << sql;
    EXPECT_NE(told().find(message), std::string::npos) << told();
  }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_ / "s.db";
};

TEST_F(VerifyTest, AWholeStoreHasNothingToTell) { EXPECT_EQ(told(), ""); }

TEST_F(VerifyTest, OldFindingsAreNoDamage) {
  run("INSERT INTO unsearched SELECT edition FROM edition WHERE is_current");
  EXPECT_EQ(told().substr(0, 7), "stale: ");
}

TEST_F(VerifyTest, SeesAnotherText) {
  expect_damage("UPDATE text SET body = replace(body, 'rained', 'poured') WHERE text = 1",
                "is not the text that was stored");
}

TEST_F(VerifyTest, SeesSpansBeyondTheText) {
  expect_damage("UPDATE statement SET span_begin = 5000 WHERE statement = 1000000", "spans lie beyond the text");
}

TEST_F(VerifyTest, SeesWhatWasExtractedChange) {
  expect_damage("UPDATE statement SET polarity = 1 - polarity WHERE statement = 1000000", "is not what was stored");
}

TEST_F(VerifyTest, SeesAnotherWord) {
  expect_damage("UPDATE word SET text = 'Norland' WHERE text = 'Arland'", "is not what was stored");
}

TEST_F(VerifyTest, SeesReferencesToNothing) {
  expect_damage("DELETE FROM entity WHERE entity = (SELECT min(entity) FROM actor)", "refers to a row of entity");
}

TEST_F(VerifyTest, SeesAnEntityThatDoesNotLeadToItsArticle) {
  expect_damage("DELETE FROM entity_edition WHERE edition = 1", "is not found by the entity");
}

TEST_F(VerifyTest, SeesAnArticleForWhichNoEditionSpeaks) {
  expect_damage("UPDATE edition SET is_current = 0 WHERE edition = 1", "no one edition speaks for article 1.txt");
}

TEST_F(VerifyTest, SeesOpposingWordsBeyondTheText) {
  expect_damage("UPDATE conflict SET opposing_a = '[9000,4]'", "words that oppose lie beyond their text");
}

}  // namespace
}  // namespace gainsay
