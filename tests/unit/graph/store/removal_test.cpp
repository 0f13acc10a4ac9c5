#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "gainsay/store.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class RemovalTest : public testing::Test {
 protected:
  RemovalTest() { test::fill(*store_, story_); }

  [[nodiscard]] Ruling dismissal() const {
    const auto anchor = [](const Extraction& e) {
      return RulingAnchor{e.article.version, e.statements[0].span, e.statements[0].text};
    };
    return {RulingSubject::conflict,
            RulingDecision::dismiss,
            anchor(story_.assurance),
            anchor(story_.report),
            {},
            {"Ada", "", "2024-05-01T10:00:00Z"}};
  }
  [[nodiscard]] std::string bytes() const {
    std::ifstream in(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_ / "s.db";
  std::unique_ptr<Store> store_ = Store::open(path_, Store::Mode::write);
};

TEST_F(RemovalTest, TakesTheArticleWithAllThatHangsOnIt) {
  EXPECT_TRUE(store_->remove(ArticleId("2.txt"), false));
  EXPECT_EQ(store_->articles().size(), 4U);
  EXPECT_FALSE(store_->extraction(ArticleId("2.txt")));
  EXPECT_TRUE(store_->conflicts().empty());  // it was a side of both
  EXPECT_TRUE(store_->findings_stale("1"));
  EXPECT_TRUE(store_->verify().empty() || store_->verify()[0].kind == StoreProblem::Kind::stale);
}

TEST_F(RemovalTest, LeavesTheOthersAsTheyWere) {
  const auto before = store_->positions_of({story_.assurance.statements[0].claim_id});
  store_->remove(ArticleId("2.txt"), false);
  const auto after = store_->positions_of({story_.assurance.statements[0].claim_id});
  ASSERT_EQ(after.size(), before.size());
  EXPECT_EQ(after[0].statement.text, before[0].statement.text);
  EXPECT_EQ(after[0].chain.back().who, before[0].chain.back().who);
}

TEST_F(RemovalTest, SaysWhereThereIsNothingToTake) {
  EXPECT_FALSE(store_->remove(ArticleId("nowhere.txt"), false));
  EXPECT_EQ(store_->articles().size(), 5U);
}

TEST_F(RemovalTest, LeavesNoWordOfItInTheFile) {
  ASSERT_NE(bytes().find("two port officials") == std::string::npos, bytes().empty());
  for (const char* article : {"2.txt", "3.txt"}) store_->remove(ArticleId(article), false);
  const std::string left = bytes();
  for (const char* words : {"It was dark", "Nobody else knew", "two port officials", "Morning Herald", "2.txt"})
    EXPECT_EQ(left.find(words), std::string::npos) << words;
  EXPECT_NE(left.find("It rained"), std::string::npos);
}

TEST_F(RemovalTest, MakesTheFileSmaller) {
  for (int i = 0; i < 60; ++i) {
    const std::string name = "long" + std::to_string(i);
    store_->put(test::ExtractionBuilder(name, name + std::string(5'000, 'x')).build());
  }
  store_->remove(ArticleId("long0"), false);  // so that the log is in the file
  const auto before = std::filesystem::file_size(path_);
  for (int i = 1; i < 60; ++i) store_->remove(ArticleId("long" + std::to_string(i)), false);
  EXPECT_LT(std::filesystem::file_size(path_), before / 2);
}

TEST_F(RemovalTest, RulingsStayUnlessTheyAreToGo) {
  store_->add_ruling(dismissal());
  store_->add_ruling({.subject = RulingSubject::article,
                      .decision = RulingDecision::correct,
                      .correction = {"2.txt", CorrectedField::outlet, "Morning Herald"}});
  store_->remove(ArticleId("2.txt"), false);
  EXPECT_EQ(store_->rulings().size(), 2U);
  store_->put(story_.report);
  test::replace_findings(*store_, story_.conflicts(), {}, "1");
  ASSERT_TRUE(store_->conflicts_of({story_.assurance.statements[0].claim_id}).at(0).ruling);
  store_->remove(ArticleId("2.txt"), true);
  EXPECT_TRUE(store_->rulings().empty());
}

TEST_F(RemovalTest, TakesWhatThePathHeldBeforeItsAddressWasKnown) {
  store_->put(test::ExtractionBuilder("a.txt", "First text.").build());
  store_->put(test::ExtractionBuilder("a.txt", "Second text.").url("https://example.org/a").build());
  store_->remove(ArticleId("https://example.org/a"), false);
  EXPECT_EQ(store_->counts().editions, 5U);
}

}  // namespace
}  // namespace gainsay
