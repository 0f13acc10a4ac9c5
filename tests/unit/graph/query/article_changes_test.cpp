#include "graph/query/article_changes.h"

#include <gtest/gtest.h>

#include <sstream>

#include "gainsay/export.h"
#include "gainsay/query.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

/// The report of the deliveries is edited after it came out.
class ArticleChangesTest : public testing::Test {
 protected:
  ArticleChangesTest() { test::fill(*store_, story_); }

  /// The report with another sentence in place of that on the rockets.
  [[nodiscard]] Extraction edited(const std::string& sentence, const std::string& predicate,
                                  const std::string& object) const {
    return test::ExtractionBuilder("2.txt", "It was dark. Two officials said " + sentence + ". Nobody else knew.")
        .outlet("Morning Herald")
        .published("2024-04-12")
        .actor("Arland", EntityKind::country)
        .said(sentence, story_.officials)
        .claim(sentence, story_.arland, predicate, object)
        .build();
  }
  [[nodiscard]] ClaimId shipped() const { return story_.report.statements[0].claim_id; }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
};

TEST_F(ArticleChangesTest, ThereAreNoneBeforeAnEdit) {
  EXPECT_TRUE(changes_of(*store_).empty());
  EXPECT_TRUE(dossier_of(*store_, shipped())->withdrawn.empty());
}

TEST_F(ArticleChangesTest, AnEditThatSaysTheSameIsNone) {
  store_->put(edited("Arland ships rockets by night", "ship", "rocket"));  // another actor list, the same text
  Extraction longer = edited("Arland ships rockets by night", "ship", "rocket");
  longer.article.text += " It rained.";
  longer.article.version = VersionId(sha256_hex(longer.article.text));
  store_->put(longer);
  EXPECT_TRUE(changes_of(*store_).empty());
}

TEST_F(ArticleChangesTest, ShowWhatIsPutOtherwise) {
  store_->put(edited("Arland ships grain by night", "ship", "grain"));
  const std::vector<ArticleChange> changes = changes_of(*store_);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].article.id.value, "2.txt");
  EXPECT_EQ(changes[0].before, story_.report.article.version);
  ASSERT_EQ(changes[0].statements.size(), 1U);
  EXPECT_EQ(changes[0].statements[0].before->quote, "Arland ships rockets by night");
  EXPECT_EQ(changes[0].statements[0].after->quote, "Arland ships grain by night");
}

TEST_F(ArticleChangesTest, ShowWhatWentAndWhatCame) {
  store_->put(edited("Arland builds a port in the north", "build", "port"));
  const std::vector<ArticleChange> changes = changes_of(*store_);
  ASSERT_EQ(changes.size(), 1U);
  ASSERT_EQ(changes[0].statements.size(), 2U);
  EXPECT_TRUE(changes[0].statements[0].before && !changes[0].statements[0].after);
  EXPECT_TRUE(!changes[0].statements[1].before && changes[0].statements[1].after);
  std::ostringstream text;
  write_changes_text(text, changes);
  EXPECT_NE(text.str().find("gone"), std::string::npos) << text.str();
  EXPECT_NE(text.str().find("\xE2\x80\x9C"
                            "Arland builds a port in the north"),
            std::string::npos)
      << text.str();
  std::ostringstream json;
  write_changes_json(json, changes);
  EXPECT_NE(json.str().find(R"("after":null)"), std::string::npos) << json.str();
}

TEST_F(ArticleChangesTest, ADossierTellsWhoSaysItNoMore) {
  store_->put(edited("Arland builds a port in the north", "build", "port"));
  const auto dossier = dossier_of(*store_, shipped());  // the rewrite still says it
  ASSERT_TRUE(dossier);
  ASSERT_EQ(dossier->withdrawn.size(), 1U);
  EXPECT_EQ(dossier->withdrawn[0].position.article.id.value, "2.txt");
  EXPECT_EQ(dossier->withdrawn[0].quote, "Arland ships rockets by night");
  std::ostringstream text;
  write_dossier_text(text, *dossier);
  EXPECT_NE(text.str().find("Withdrawn"), std::string::npos) << text.str();
}

TEST_F(ArticleChangesTest, ADossierTellsWhatItLosesItsSupportFrom) {
  const Statement& aside = story_.aside.statements[0];
  const Statement& report = story_.report.statements[0];
  test::replace_findings(*store_, {}, {{report.claim_id, aside.claim_id, report.id, aside.id, "test"}}, "1");
  ASSERT_EQ(dossier_of(*store_, aside.claim_id)->supported_by.size(), 1U);
  store_->put(edited("Arland builds a port in the north", "build", "port"));
  test::replace_findings(*store_, {}, {}, "1");
  const auto dossier = dossier_of(*store_, aside.claim_id);
  EXPECT_TRUE(dossier->supported_by.empty());
  ASSERT_EQ(dossier->lost_support.size(), 1U);
  EXPECT_EQ(dossier->lost_support[0].evidence.quote, "Arland ships rockets by night");
  store_->put(story_.report);  // set back: it says so again
  EXPECT_TRUE(dossier_of(*store_, aside.claim_id)->lost_support.empty());
}

}  // namespace
}  // namespace gainsay
