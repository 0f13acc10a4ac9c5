#include <gtest/gtest.h>

#include "gainsay/store.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class ConflictRulingsTest : public testing::Test {
 protected:
  ConflictRulingsTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) { test::fill(*store_, story_); }

  static RulingAnchor anchor(const Extraction& extraction) {
    const Statement& statement = extraction.statements[0];
    return {extraction.article.version, statement.span, statement.text};
  }
  /// On the conflict "broken", between the assurance and the report.
  [[nodiscard]] Ruling ruling(RulingDecision decision, const std::string& note = {}) const {
    return {RulingSubject::conflict, decision, anchor(story_.assurance),
            anchor(story_.report),   {},       {"Ada", note, "2024-05-01T10:00:00Z"}};
  }
  [[nodiscard]] std::string decision_on(const std::string& conflict) const {
    for (const Conflict& found : store_->conflicts())
      if (found.id.value == conflict) return found.ruling ? found.ruling->decision : "none";
    return "no such conflict";
  }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(ConflictRulingsTest, AStoreWithoutAnyHasNone) {
  EXPECT_TRUE(store_->rulings().empty());
  EXPECT_EQ(decision_on("broken"), "none");
}

TEST_F(ConflictRulingsTest, MarkTheirConflictAndNoOther) {
  EXPECT_EQ(store_->merge_rulings({ruling(RulingDecision::dismiss, "two shipments")}), 1U);
  EXPECT_EQ(decision_on("broken"), "dismiss");
  EXPECT_EQ(decision_on("denies"), "none");
  EXPECT_EQ(store_->conflicts_of({story_.assurance.statements[0].claim_id}).at(0).ruling->note, "two shipments");
}

TEST_F(ConflictRulingsTest, TheLastOneHoldsAndAllAreKept) {
  store_->merge_rulings({ruling(RulingDecision::dismiss), ruling(RulingDecision::confirm)});
  EXPECT_EQ(decision_on("broken"), "confirm");
  store_->merge_rulings({ruling(RulingDecision::withdraw)});
  EXPECT_EQ(decision_on("broken"), "none");
  EXPECT_EQ(store_->rulings().size(), 3U);
}

TEST_F(ConflictRulingsTest, TheSameAgainChangesNothing) {
  const Ruling first = ruling(RulingDecision::confirm);
  Ruling turned = first;
  std::swap(turned.a, turned.b);
  EXPECT_EQ(store_->merge_rulings({first}), 1U);
  EXPECT_EQ(store_->merge_rulings({turned}), 0U);
  EXPECT_EQ(store_->rulings().size(), 1U);
}

TEST_F(ConflictRulingsTest, OutliveNewModelsThatReadTheSameWordsOtherwise) {
  store_->merge_rulings({ruling(RulingDecision::dismiss)});
  Extraction reread = story_.report;  // the same text; another statement, claim and span
  reread.made_by = "test/2";
  Statement& statement = reread.statements[0];
  statement.id = StatementId("new");
  statement.claim_id = ClaimId("new claim");
  statement.text = "Arland ships rockets at night";
  statement.span.end -= 3;
  store_->put(reread);
  Conflict conflict = story_.conflicts()[0];
  conflict.id = ConflictId("found anew");
  conflict.claim_b = statement.claim_id;
  conflict.b = statement.id;
  test::replace_findings(*store_, {conflict}, {}, "2");
  EXPECT_EQ(decision_on("found anew"), "dismiss");
}

TEST_F(ConflictRulingsTest, OfTwoStatementsInTheSameWordsMeanTheOneThatWasRead) {
  Extraction twofold = story_.report;
  Statement second = twofold.statements[0];
  second.id = StatementId("second");
  second.claim.predicate_span.begin += 1;
  second.claim_id = ClaimId("second claim");
  second.text = "Arland will ship rockets by night";
  twofold.statements.push_back(second);
  twofold.made_by = "test/2";
  store_->put(twofold);
  Conflict other = story_.conflicts()[0];
  other.id = ConflictId("other");
  other.claim_b = second.claim_id;
  other.b = second.id;
  test::replace_findings(*store_, {story_.conflicts()[0], other}, {}, "2");
  store_->merge_rulings({ruling(RulingDecision::dismiss)});
  EXPECT_EQ(decision_on("broken"), "dismiss");
  EXPECT_EQ(decision_on("other"), "none");
}

}  // namespace
}  // namespace gainsay
