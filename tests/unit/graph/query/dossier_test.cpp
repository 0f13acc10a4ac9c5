#include <gtest/gtest.h>

#include <algorithm>

#include "gainsay/query.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class DossierTest : public testing::Test {
 protected:
  DossierTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) { test::fill(*store_, story_); }

  [[nodiscard]] Dossier about(const Extraction& extraction) const {
    const auto dossier = dossier_of(*store_, extraction.statements[0].claim_id);
    if (!dossier) throw std::logic_error("no dossier");
    return *dossier;
  }
  [[nodiscard]] std::vector<std::string> listed(const Filter& filter) const {
    std::vector<std::string> out;
    for (const ClaimEntry& entry : list_claims(*store_, filter)) out.push_back(entry.first.statement.text);
    return out;
  }
  static bool has(const std::vector<std::string>& sentences, const std::string& words) {
    return std::ranges::any_of(sentences, [&](const std::string& s) { return s.find(words) != std::string::npos; });
  }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(DossierTest, GathersTheMentionsOfOneClaim) {
  const Dossier dossier = about(story_.report);
  EXPECT_EQ(dossier.status, "denied");
  ASSERT_EQ(dossier.mentions.size(), 2U);
  EXPECT_EQ(dossier.mentions[0].quote, "Arland ships rockets by night");
  EXPECT_EQ(dossier.mentions[1].quote, "Arland ships rockets");
  EXPECT_EQ(dossier.mentions[1].reports.at(1), std::optional(ArticleId("2.txt")));
  EXPECT_EQ(dossier.text, "Arland ships rockets by night");
}

TEST_F(DossierTest, ARewriteIsNoOriginOfItsOwn) {
  const Dossier dossier = about(story_.report);
  EXPECT_EQ(dossier.provenance.least, 1U);
  EXPECT_EQ(dossier.provenance.most, 1U);
}

TEST_F(DossierTest, HoldsItsConflictsBestFirst) {
  const Dossier dossier = about(story_.report);
  ASSERT_EQ(dossier.conflicts.size(), 2U);
  EXPECT_EQ(dossier.conflicts[0].conflict.id.value, "broken");
  EXPECT_EQ(dossier.conflicts[0].a.quote, "Arland does not ship rockets");
  EXPECT_EQ(about(story_.aside).conflicts.size(), 0U);
}

TEST_F(DossierTest, SaysWhatIsMissing) {
  const Dossier report = about(story_.report);
  EXPECT_TRUE(has(report.missing, "sources without a name alone"));
  EXPECT_FALSE(has(report.missing, "Morning Herald"));  // its report is there
  const Dossier aside = about(story_.aside);
  EXPECT_TRUE(has(aside.missing, "which names none"));
  EXPECT_TRUE(has(aside.missing, "The word of Arland"));
}

TEST_F(DossierTest, ShowsWhatBacksTheClaim) {
  Support support;
  support.from = story_.assurance.statements[0].claim_id;
  support.to = story_.denial.statements[0].claim_id;
  support.evidence_from = story_.assurance.statements[0].id;
  support.evidence_to = story_.denial.statements[0].id;
  test::replace_findings(*store_, story_.conflicts(), {support}, "1");
  ASSERT_EQ(about(story_.denial).supported_by.size(), 1U);
  EXPECT_EQ(about(story_.denial).supported_by[0].evidence.quote, "Arland does not ship rockets");
  EXPECT_EQ(about(story_.assurance).supports.size(), 1U);
  EXPECT_TRUE(about(story_.report).supports.empty());
}

TEST_F(DossierTest, AClaimThatNobodyMakesHasNone) {
  EXPECT_FALSE(dossier_of(*store_, ClaimId("unheard of")).has_value());
}

TEST_F(DossierTest, ListsClaimsTheMostDisputedFirst) {
  const std::vector<std::string> all = listed({});
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0], "Arland ships rockets by night");
  EXPECT_EQ(all.back(), "Arland buys grain");
  EXPECT_EQ(listed({.limit = 2}).size(), 2U);
}

TEST_F(DossierTest, ListsOnlyWhatTheFilterAsksFor) {
  EXPECT_EQ(listed({.about = "grain"}), std::vector<std::string>{"Arland buys grain"});
  EXPECT_EQ(listed({.actors = {"Calder"}}), std::vector<std::string>{"Arland does not ship rockets"});
  EXPECT_EQ(listed({.sources = {"Morning Herald"}}), std::vector<std::string>{"Arland ships rockets by night"});
  EXPECT_EQ(listed({.types = {ConflictType::denial}}).size(), 2U);
  EXPECT_EQ(listed({.between = *parse_interval("2022")}), std::vector<std::string>{"Arland buys grain"});
  EXPECT_TRUE(listed({.about = "submarines"}).empty());
}

TEST_F(DossierTest, AClaimIsFoundByDigitsOrWords) {
  const ClaimId& grain = story_.aside.statements[0].claim_id;
  for (const std::string& wanted : {grain.value, grain.value.substr(0, 6), std::string("Grain buys")}) {
    const auto found = find_claims(*store_, wanted, 5);
    ASSERT_EQ(found.size(), 1U) << wanted;
    EXPECT_EQ(found[0].id, grain);
  }
  EXPECT_EQ(find_claims(*store_, "rockets", 2).size(), 2U);
  EXPECT_TRUE(find_claims(*store_, "ffffffff", 5).empty());
}

TEST_F(DossierTest, TheIdOfAConflictMeansItsClaims) {
  Conflict conflict = story_.conflicts()[0];
  conflict.id = ConflictId("00ff00ff00");
  test::replace_findings(*store_, {conflict}, {}, "1");
  const auto found = find_claims(*store_, "00ff0", 5);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].conflicts, 1U);
}

}  // namespace
}  // namespace gainsay
