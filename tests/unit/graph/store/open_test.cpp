#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "gainsay/store.h"
#include "graph/store/schema.h"
#include "support/extraction_builder.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;
using test::TemporaryFolder;

/// What opening says; "" where it succeeds.
std::string refusal(const std::filesystem::path& path, Store::Mode mode) {
  try {
    (void)Store::open(path, mode);
    return "";
  } catch (const StoreError& error) {
    return error.what();
  }
}

void run_sql(const std::filesystem::path& path, const std::string& sql) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  sqlite3_close(database);
}

class OpenTest : public testing::Test {
 protected:
  void expect_refusal(const std::filesystem::path& path, const std::string& reason) const {
    for (const auto mode : {Store::Mode::read, Store::Mode::write}) {
      const std::string message = refusal(path, mode);
      EXPECT_NE(message.find(path.string()), std::string::npos) << message;
      EXPECT_NE(message.find(reason), std::string::npos) << message;
    }
  }
  TemporaryFolder folder_;
};

TEST_F(OpenTest, RefusesWhatIsNoDatabase) {
  expect_refusal(folder_.write("text.db", "This is a text.\n"), "no Gainsay store");
  expect_refusal(folder_.write("long.db", std::string(100'000, 'x')), "no Gainsay store");
  expect_refusal(folder_ / ".", "is a folder");
  expect_refusal(folder_ / "missing/s.db", "no such folder");
}

TEST_F(OpenTest, RefusesAnotherProgramsDatabaseAndLeavesItAlone) {
  run_sql(folder_ / "other.db", "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
  expect_refusal(folder_ / "other.db", "no Gainsay store");
  run_sql(folder_ / "other.db", "CREATE TABLE u (x)");
}

TEST_F(OpenTest, RefusesANewerVersion) {
  (void)Store::open(folder_ / "s.db", Store::Mode::write);
  run_sql(folder_ / "s.db", "PRAGMA user_version = " + std::to_string(store_schema_version + 1));
  expect_refusal(folder_ / "s.db", "newer Gainsay");
}

TEST_F(OpenTest, ReadingDoesNotCreate) {
  EXPECT_NE(refusal(folder_ / "s.db", Store::Mode::read).find("does not exist"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "s.db"));
  folder_.write("empty.db", "");
  EXPECT_NE(refusal(folder_ / "empty.db", Store::Mode::read), "");
}

TEST_F(OpenTest, ReadsButDoesNotWriteAStoreInAReadOnlyFolder) {
  const auto folder = folder_ / "d é%20";
  std::filesystem::create_directory(folder);
  Store::open(folder / "s.db", Store::Mode::write)->put(ExtractionBuilder("a", "b").build());
  chmod((folder / "s.db").c_str(), 0444);
  chmod(folder.c_str(), 0555);
  chmod((folder_ / ".").c_str(), 0755);
  // In another process, as another user where this one may write anywhere.
  const pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) _exit(3);
    if (refusal(folder / "s.db", Store::Mode::write).find("read-only") == std::string::npos) _exit(2);
    _exit(Store::open(folder / "s.db", Store::Mode::read)->articles().size() == 1 ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  chmod(folder.c_str(), 0755);
}

TEST_F(OpenTest, IsOneFileWhenClosed) {
  Store::open(folder_ / "s.db", Store::Mode::write)->put(ExtractionBuilder("a", "b").build());
  EXPECT_EQ(Store::open(folder_ / "s.db", Store::Mode::read)->articles().size(), 1U);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "s.db-wal"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "s.db-shm"));
}

TEST_F(OpenTest, WhatWasPutIsThereAfterAWriterDiedInATransaction) {
  const auto path = folder_ / "s.db";
  const auto put = [&](const char* name) {
    Store::open(path, Store::Mode::write)->put(ExtractionBuilder(name, name).build());
  };
  put("first");
  if (const pid_t child = fork(); child == 0) {
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, "BEGIN IMMEDIATE; DELETE FROM edition; PRAGMA cache_size = 1; DELETE FROM text;", nullptr,
                 nullptr, nullptr);
    _exit(0);
  } else {
    int status = 0;
    waitpid(child, &status, 0);
  }
  put("second");
  EXPECT_EQ(Store::open(path, Store::Mode::read)->articles().size(), 2U);
}

TEST_F(OpenTest, ReadersSeeTheLastCommitWhileAWriterIsAtWork) {
  const auto path = folder_ / "s.db";
  const auto writer = Store::open(path, Store::Mode::write);
  writer->put(ExtractionBuilder("a", "a").build());
  const auto reader = Store::open(path, Store::Mode::read);
  EXPECT_EQ(reader->articles().size(), 1U);
  writer->put(ExtractionBuilder("b", "b").build());
  EXPECT_EQ(reader->articles().size(), 2U);
}

TEST_F(OpenTest, TwoWritersWaitForEachOther) {
  const auto path = folder_ / "s.db";
  (void)Store::open(path, Store::Mode::write);
  const auto put_many = [&](const std::string& prefix) {
    const auto store = Store::open(path, Store::Mode::write);
    for (int i = 0; i < 25; ++i) store->put(ExtractionBuilder(prefix + std::to_string(i), "text " + prefix).build());
  };
  std::thread other(put_many, "x");
  put_many("y");
  other.join();
  EXPECT_EQ(Store::open(path, Store::Mode::read)->articles().size(), 50U);
}

TEST_F(OpenTest, TwoProcessesMayCreateAtOnce) {
  const auto path = folder_ / "s.db";
  std::vector<std::thread> openers;
  std::atomic<int> failures = 0;
  for (int i = 0; i < 4; ++i)
    openers.emplace_back([&] { failures += refusal(path, Store::Mode::write).empty() ? 0 : 1; });
  for (std::thread& opener : openers) opener.join();
  EXPECT_EQ(failures, 0);
}

TEST_F(OpenTest, TheViewsOfDocsStoreMdWork) {
  const auto path = folder_ / "s.db";
  {
    const auto store = Store::open(path, Store::Mode::write);
    const Named arland = make_named("Arland", EntityKind::country);
    store->put(ExtractionBuilder("a", "Caf\xC3\xA9: Arland sold tanks.")
                   .actor("Arland", EntityKind::country)
                   .claim("Arland sold tanks", arland, "sell", "tank")
                   .build());
  }
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  const auto first = [&](const char* sql) {
    std::string out;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    if (sqlite3_step(statement) == SQLITE_ROW) out = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return out;
  };
  EXPECT_EQ(first("SELECT title FROM articles"), "On a");
  EXPECT_EQ(first("SELECT quote FROM claims"), "Arland sold tanks");  // by bytes, not characters
  EXPECT_EQ(first("SELECT name FROM actors"), "Arland");
  EXPECT_EQ(first("SELECT count(*) FROM chains"), "0");
  EXPECT_EQ(first("SELECT count(*) FROM conflicts"), "0");
  sqlite3_close(database);
}

}  // namespace
}  // namespace gainsay
