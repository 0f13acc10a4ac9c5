#include <gtest/gtest.h>

#include <algorithm>

#include "base/content_id.h"
#include "gainsay/engine.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class CheckTextTest : public testing::Test {
 protected:
  CheckTextTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) {
    put("one.txt", "2024-03-04",
        "Norway is not supplying missiles to Sweden, the Norwegian foreign ministry said on Monday.");
    put("two.txt", "2024-03-05", "Norway has supplied missiles to Sweden, two officials said on Tuesday.");
    refresh_findings(engine(), *store_);
  }

  static const Engine& engine() {
    static const Engine loaded(GAINSAY_DATA_DIR);
    return loaded;
  }

  void put(const std::string& path, const std::string& published, const std::string& text) {
    Article article;
    article.id = ArticleId(path);
    article.path = path;
    article.version = VersionId(sha256_hex(text));
    article.text = text;
    article.published = *parse_interval(published);
    article.blocks.push_back({{0, text.size()}, BlockKind::paragraph});
    store_->put(engine().extract(article));
  }

  static bool shows(const std::vector<ConflictView>& conflicts, const std::string& words) {
    return std::ranges::any_of(conflicts, [&](const ConflictView& view) {
      return view.a.quote.find(words) != std::string::npos || view.b.quote.find(words) != std::string::npos;
    });
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(CheckTextTest, HoldsASentenceAgainstWhatArticlesSay) {
  const TextCheck check = check_text(engine(), *store_, "Norway supplies missiles to Sweden.");
  ASSERT_EQ(check.claims.size(), 1U);
  EXPECT_GT(check.held_against, 0U);
  EXPECT_TRUE(shows(check.claims[0].conflicts, "not supplying missiles"));
  for (const ConflictView& view : check.claims[0].conflicts) {
    const bool is_a = view.conflict.claim_a == check.claims[0].statement.claim_id;
    EXPECT_EQ((is_a ? view.a : view.b).quote, "Norway supplies missiles to Sweden") << "one side is the sentence";
    EXPECT_FALSE((is_a ? view.b : view.a).position.article.path.empty());
  }
}

TEST_F(CheckTextTest, TurnsWithTheSentence) {
  const TextCheck check = check_text(engine(), *store_, "Norway does not supply missiles to Sweden.");
  ASSERT_EQ(check.claims.size(), 1U);
  EXPECT_TRUE(shows(check.claims[0].conflicts, "has supplied missiles"));
  EXPECT_FALSE(shows(check.claims[0].conflicts, "not supplying missiles"));
}

TEST_F(CheckTextTest, MeansTheStoryOfEachArticle) {
  put("three.txt", "2024-03-06",
      "The Tarn bridge in Oslo was inspected after the flood. The Tarn bridge has cracks, engineers said.");
  refresh_findings(engine(), *store_);
  const auto conflicts = [&](const std::string& text) {
    const TextCheck check = check_text(engine(), *store_, text);
    return check.claims.empty() ? std::vector<ConflictView>() : check.claims[0].conflicts;
  };
  EXPECT_TRUE(shows(conflicts("The Tarn bridge was not inspected."), "was inspected after the flood"));
  EXPECT_TRUE(conflicts("The Tarn dam was not inspected.").empty());
  EXPECT_TRUE(conflicts("The Tarn bridge has no lights.").empty());
}

TEST_F(CheckTextTest, OfOtherMattersItFindsNothing) {
  const TextCheck check = check_text(engine(), *store_, "Norway exported salmon to Japan.");
  ASSERT_EQ(check.claims.size(), 1U);
  EXPECT_TRUE(check.claims[0].conflicts.empty());
  EXPECT_TRUE(check.claims[0].same.empty());
}

TEST_F(CheckTextTest, TextWithoutAClaimGivesNone) {
  EXPECT_TRUE(check_text(engine(), *store_, "").claims.empty());
  EXPECT_TRUE(check_text(engine(), *store_, "Hello there.").claims.empty());
}

TEST_F(CheckTextTest, LeavesTheStoreAsItIs) {
  const std::size_t before = store_->positions().size();
  (void)check_text(engine(), *store_, "Norway supplies missiles to Sweden.");
  EXPECT_EQ(store_->positions().size(), before);
  EXPECT_EQ(store_->articles().size(), 2U);
}

}  // namespace
}  // namespace gainsay
