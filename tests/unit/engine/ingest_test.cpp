#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "gainsay/conflicts.h"
#include "gainsay/engine.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class IngestTest : public testing::Test {
 protected:
  IngestTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) {}

  IngestSummary ingest(const std::vector<std::filesystem::path>& paths, const ReadOptions& options = {}) {
    return gainsay::ingest(engine(), *store_, paths, options, 2);
  }
  static const Engine& engine() {
    static const Engine loaded(GAINSAY_DATA_DIR);
    return loaded;
  }
  [[nodiscard]] Position::ArticleRef only_article() const {
    const auto articles = store_->articles();
    EXPECT_EQ(articles.size(), 1U);
    return articles.at(0).ref;
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

constexpr const char* news =
    "Harbour works begin\n\nThe mayor of Westport said on Monday that the harbour works had begun.\n";
constexpr const char* other_news =
    "Harbour works end\n\nThe mayor of Westport said on Friday that the harbour works had ended.\n";

TEST_F(IngestTest, TheSameFilesAgainAreNotExtractedAgain) {
  folder_.write("a.txt", news);
  folder_.write("b.txt", other_news);
  const IngestSummary first = ingest({folder_ / "a.txt", folder_ / "b.txt"});
  EXPECT_EQ(first.added, 2U);
  const IngestSummary second = ingest({folder_ / "b.txt", folder_ / "a.txt"});
  EXPECT_EQ(second.added + second.changed, 0U);
  EXPECT_EQ(second.unchanged, 2U);
  folder_.write("a.txt", other_news);
  EXPECT_EQ(ingest({folder_ / "a.txt"}).changed, 1U);
}

TEST_F(IngestTest, WhatTheUserSaidOnceHoldsForThatPath) {
  const auto path = folder_.write("a.txt", news);
  ReadOptions options;
  options.outlet = "Westport Gazette";
  options.published = parse_interval("2024-05-06");
  options.url = "https://example.org/a";
  ingest({path}, options);
  EXPECT_EQ(ingest({path}).unchanged, 1U);
  EXPECT_EQ(only_article().outlet, "Westport Gazette");
  folder_.write("a.txt", other_news);
  EXPECT_EQ(ingest({path}).changed, 1U);
  EXPECT_EQ(only_article().outlet, "Westport Gazette");
  EXPECT_EQ(to_string(only_article().published), "2024-05-06");
  EXPECT_EQ(only_article().id.value, "https://example.org/a");
}

TEST_F(IngestTest, FindsWhatASearchOverAllStatementsFinds) {
  const auto path = folder_.write("a.txt",
                                  " date 2024-05-06 Cuts loom\n\nMore than 12,000 jobs would be cut this week, the "
                                  "Ledger said. \"This amounts to a "
                                  "few hundred people,\" a spokeswoman said.\n");
  ingest({path, GAINSAY_SOURCE_DIR "/examples/harbour-clinic/articles",
          GAINSAY_SOURCE_DIR "/examples/china-arms/articles"});
  const auto ids = [](const std::vector<Conflict>& conflicts) {
    std::vector<std::string> out;
    for (const Conflict& conflict : conflicts) out.push_back(conflict.id.value + " " + conflict.explanation);
    std::ranges::sort(out);
    return out;
  };
  const ConflictFindings at_once = find_conflicts(store_->positions(), engine().lexicon());
  EXPECT_TRUE(std::ranges::any_of(
      at_once.conflicts, [](const Conflict& c) { return c.explanation.find("amounts") != std::string::npos; }));
  EXPECT_EQ(ids(store_->conflicts()), ids(at_once.conflicts));
}

TEST_F(IngestTest, AnAddressIsForOneArticle) {
  ReadOptions options;
  options.url = "https://example.org/a";
  const IngestSummary summary = ingest({folder_.write("a.txt", news), folder_.write("b.txt", other_news)}, options);
  EXPECT_EQ(summary.added, 1U);
  ASSERT_EQ(summary.diagnostics.size(), 1U);
  EXPECT_EQ(summary.diagnostics[0].where, (folder_ / "b.txt").string());
}

TEST_F(IngestTest, DoesWhatItCanAndNamesTheRest) {
  const IngestSummary summary =
      ingest({folder_ / "missing", folder_.write("empty.txt", ""), folder_.write("a.txt", news)});
  EXPECT_EQ(summary.added, 1U);
  ASSERT_EQ(summary.diagnostics.size(), 2U);
  EXPECT_EQ(summary.diagnostics[0].where, (folder_ / "missing").string());
}

TEST_F(IngestTest, AStoreErrorStopsReading) {
  folder_.write("a.txt", news);
  const auto reader = Store::open(folder_ / "s.db", Store::Mode::read);
  EXPECT_THROW((void)gainsay::ingest(engine(), *reader, {folder_ / "a.txt"}, {}, 1), StoreError);
}

TEST_F(IngestTest, FindingsAreUpToDateAfterwards) {
  ingest({folder_.write("a.txt", news)});
  EXPECT_FALSE(store_->findings_stale(conflict_rules_version));
}

}  // namespace
}  // namespace gainsay
