#include <gtest/gtest.h>

#include <algorithm>

#include "gainsay/model/claim_id.h"
#include "gainsay/store.h"
#include "support/extraction_builder.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;

/// Three papers on one quay; two of them in the same words.
class RulingsOnClaimsTest : public testing::Test {
 protected:
  RulingsOnClaimsTest() { put_all(); }

  void put_all() {
    for (const Extraction& extraction : {first_, second_, third_}) store_->put(extraction);
    store_->apply_rulings();
  }
  Extraction article(const std::string& path, const std::string& text, const std::string& quote,
                     const std::string& predicate) const {
    return ExtractionBuilder(path, text)
        .published("2024-05-01")
        .actor("Westport", EntityKind::organisation)
        .claim(quote, make_named("Westport", EntityKind::organisation), predicate, "quay")
        .build();
  }
  static RulingAnchor anchor(const Extraction& extraction) {
    const Statement& statement = extraction.statements[0];
    return {extraction.article.version, statement.span, statement.text, statement.claim_id.value};
  }
  void rule(RulingDecision decision, const Extraction& a, const Extraction& b) {
    store_->add_ruling({RulingSubject::claims, decision, anchor(a), anchor(b), {}, {"Ada", "", ""}});
  }
  /// Of the one statement in the article.
  [[nodiscard]] ClaimId claim(const std::string& path) const {
    return store_->extraction(ArticleId(path))->statements.at(0).claim_id;
  }
  [[nodiscard]] std::size_t mentions(const std::string& path) const { return store_->positions_of({claim(path)}).size(); }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
  Extraction first_ = article("1.txt", "It is said that Westport shuts the quay.", "Westport shuts the quay", "shut");
  Extraction second_ = article("2.txt", "We hear: Westport shuts the quay.", "Westport shuts the quay", "shut");
  Extraction third_ = article("3.txt", "Westport closes the quay, it says.", "Westport closes the quay", "close");
};

TEST_F(RulingsOnClaimsTest, MergedMentionsAreOfOneClaim) {
  ASSERT_NE(claim("1.txt"), claim("3.txt"));
  EXPECT_EQ(mentions("3.txt"), 1U);
  rule(RulingDecision::merge, first_, third_);
  EXPECT_EQ(claim("1.txt"), claim("3.txt"));
  EXPECT_EQ(claim("2.txt"), claim("3.txt"));
  EXPECT_EQ(mentions("3.txt"), 3U);
  EXPECT_EQ(store_->claims_starting(claim("3.txt").value.substr(0, 4), 9).size(), 1U);
  EXPECT_TRUE(store_->verify().empty() || store_->verify()[0].kind == StoreProblem::Kind::stale);
}

TEST_F(RulingsOnClaimsTest, AMergeCanBeTakenBack) {
  const ClaimId before = claim("3.txt");
  rule(RulingDecision::merge, first_, third_);
  rule(RulingDecision::withdraw, third_, first_);
  EXPECT_EQ(claim("3.txt"), before);
  EXPECT_EQ(mentions("1.txt"), 2U);
  rule(RulingDecision::merge, first_, third_);
  rule(RulingDecision::split, first_, third_);
  EXPECT_EQ(claim("3.txt"), before);
  EXPECT_EQ(store_->rulings().size(), 4U);
}

TEST_F(RulingsOnClaimsTest, AMentionThatIsSplitOffIsAClaimOfItsOwn) {
  const ClaimId before = claim("1.txt");
  rule(RulingDecision::split, first_, second_);
  EXPECT_EQ(claim("1.txt"), before);
  EXPECT_NE(claim("2.txt"), before);
  EXPECT_EQ(mentions("1.txt"), 1U);
  EXPECT_EQ(mentions("2.txt"), 1U);
  const ClaimId apart = claim("2.txt");
  rule(RulingDecision::merge, second_, third_);  // it says what the third one says
  EXPECT_EQ(claim("2.txt"), claim("3.txt"));
  EXPECT_EQ(claim("1.txt"), before);
  rule(RulingDecision::withdraw, second_, third_);
  EXPECT_EQ(claim("2.txt"), apart);
  rule(RulingDecision::withdraw, first_, second_);
  EXPECT_EQ(mentions("1.txt"), 2U);
}

TEST_F(RulingsOnClaimsTest, TheLastWordHolds) {
  rule(RulingDecision::split, first_, second_);
  rule(RulingDecision::merge, first_, third_);
  rule(RulingDecision::merge, third_, second_);
  EXPECT_EQ(mentions("1.txt"), 3U);
  rule(RulingDecision::split, third_, second_);
  EXPECT_EQ(claim("1.txt"), claim("3.txt"));
  EXPECT_NE(claim("2.txt"), claim("3.txt"));
}

TEST_F(RulingsOnClaimsTest, OutliveNewModelsThatReadTheClaimOtherwise) {
  rule(RulingDecision::merge, first_, third_);
  rule(RulingDecision::split, first_, second_);
  for (Extraction* extraction : {&first_, &second_, &third_}) {
    extraction->made_by = "test/2";
    Statement& statement = extraction->statements[0];
    statement.id = StatementId(statement.id.value + "2");
    statement.claim_id = ClaimId("as it is read now: " + statement.claim.predicate);
    statement.span.begin += 1;
  }
  put_all();
  EXPECT_EQ(claim("1.txt"), claim("3.txt"));
  EXPECT_NE(claim("1.txt"), claim("2.txt"));
}

TEST_F(RulingsOnClaimsTest, FollowTheSentenceIntoACorrectedText) {
  rule(RulingDecision::merge, first_, third_);
  store_->put(article("3.txt", "Correction. Westport closes the quay, it said.", "Westport closes the quay", "close"));
  store_->apply_rulings();
  EXPECT_EQ(claim("1.txt"), claim("3.txt"));
}

TEST_F(RulingsOnClaimsTest, HoldForTheClaimWhenItsTextIsRemovedAndForTheTextWhenItComesBack) {
  rule(RulingDecision::merge, first_, third_);
  store_->remove(ArticleId("1.txt"), false);
  EXPECT_EQ(claim("2.txt"), claim("3.txt"));
  store_->remove(ArticleId("2.txt"), false);
  store_->remove(ArticleId("3.txt"), false);
  put_all();
  EXPECT_EQ(mentions("3.txt"), 3U);
  store_->remove(ArticleId("1.txt"), true);  // with what was ruled of it
  EXPECT_NE(claim("2.txt"), claim("3.txt"));
}

TEST_F(RulingsOnClaimsTest, ANewMentionOfAMergedClaimIsOfIt) {
  rule(RulingDecision::merge, first_, third_);
  store_->put(article("4.txt", "So Westport shuts the quay.", "Westport shuts the quay", "shut"));
  store_->apply_rulings();
  EXPECT_EQ(claim("4.txt"), claim("3.txt"));
}

TEST_F(RulingsOnClaimsTest, RulingsOnConflictsAreOnTheMergedClaim) {
  Conflict conflict;
  conflict.id = ConflictId("one");
  conflict.claim_a = claim("1.txt");
  conflict.claim_b = claim("3.txt");
  conflict.a = first_.statements[0].id;
  conflict.b = third_.statements[0].id;
  test::replace_findings(*store_, {conflict}, {}, "1");
  store_->add_ruling(
      {RulingSubject::conflict, RulingDecision::dismiss, anchor(second_), anchor(third_), {}, {"Ada", "", ""}});
  EXPECT_TRUE(store_->conflicts().at(0).ruling) << "another mention of the claim";
  rule(RulingDecision::split, first_, second_);
  test::replace_findings(*store_, {conflict}, {}, "1");
  EXPECT_FALSE(store_->conflicts().at(0).ruling) << "it is on a mention of another claim now";
}

}  // namespace
}  // namespace gainsay
