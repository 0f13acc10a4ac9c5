#include <gtest/gtest.h>

#include <algorithm>

#include "gainsay/store.h"
#include "support/arms_story.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class ReportTest : public testing::Test {
 protected:
  ReportTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) { test::fill(*store_, story_); }

  /// The ids of the conflicts that the filter lets through, in reading order.
  [[nodiscard]] std::string found(const Filter& filter) const {
    const Report report = store_->report(filter);
    std::string out;
    for (const ConflictView* view : in_reading_order(report)) out += (out.empty() ? "" : " ") + view->conflict.id.value;
    return out;
  }
  [[nodiscard]] std::string found_actor(const std::string& name) const { return found({.actors = {name}}); }

  test::ArmsStory story_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(ReportTest, ShowsEvidenceVerbatimInItsContext) {
  const Report report = store_->report({});
  ASSERT_EQ(report.disputes.size(), 1U);
  const ConflictView& view = report.disputes[0].conflicts.at(0);
  EXPECT_EQ(view.a.quote, "Arland does not ship rockets");
  EXPECT_EQ(view.a.context_before, "Ruth Calder said Ada Brandt had promised that ");
  EXPECT_EQ(view.a.context_after, ". Others listened.");
  EXPECT_EQ(view.a.opposing, (std::vector<Span>{{58, 66}}));
  EXPECT_EQ(view.b.quote, "Arland ships rockets by night");
  ASSERT_EQ(view.b.mentions.size(), 1U);
  EXPECT_EQ(view.b.mentions[0].article.path, "3.txt");
  EXPECT_EQ(report.disputes[0].title, "Arland ships rockets by night");
}

TEST_F(ReportTest, CountsWhatTheStoreHolds) {
  const Report report = store_->report({});
  EXPECT_EQ(report.articles.size(), 5U);
  EXPECT_EQ(report.articles[0].ref.path, "5.txt");  // by date
  EXPECT_EQ(report.statements, 5U);
  EXPECT_EQ(report.denials, 1U);
  ASSERT_FALSE(report.entities.empty());
  EXPECT_EQ(report.entities[0].named, story_.arland);
  EXPECT_EQ(report.entities[0].statements, 5U);
  EXPECT_EQ(report.entities[0].conflicts, 2U);
}

TEST_F(ReportTest, WithAFilterCountsOnlyWhatTakesPart) {
  const Report report = store_->report({.types = {ConflictType::denial}});
  EXPECT_EQ(report.filters, std::vector<std::string>{"type denial"});
  EXPECT_EQ(report.articles.size(), 3U);  // the denial, the report and its rewrite
}

TEST_F(ReportTest, FindsActorsAsSpeakerRelayerOrAgentByNameAliasOrSurname) {
  EXPECT_EQ(found_actor("Ada Brandt"), "broken");            // speaker
  EXPECT_EQ(found_actor("brandt"), "broken");                // surname, without case
  EXPECT_EQ(found_actor("the foreign minister"), "broken");  // alias
  EXPECT_EQ(found_actor("Calder"), "broken");                // relayer
  EXPECT_EQ(found_actor("arlanders"), "broken denies");      // agent
  EXPECT_EQ(found_actor("Foreign Ministry"), "");            // part of an organisation's name is another organisation
  EXPECT_EQ(found_actor("Nobody"), "");
}

TEST_F(ReportTest, SeveralActorsMustAllHaveAPart) {
  EXPECT_EQ(found({.actors = {"Calder", "officials"}}), "broken");
  EXPECT_EQ(found({.actors = {"Calder", "the ministry"}}), "");
}

TEST_F(ReportTest, FindsSourcesAnywhereInAChain) {
  EXPECT_EQ(found({.sources = {"Daily Post"}}), "broken denies");
  EXPECT_EQ(found({.sources = {"Morning Herald", "Calder"}}), "broken");
  EXPECT_EQ(found({.sources = {"Arland"}}), "");  // acts, but says nothing
}

TEST_F(ReportTest, BothSidesMustBeSaidWithinThePeriod) {
  const auto between = [&](const char* period) { return found({.between = *parse_interval(period)}); };
  EXPECT_EQ(between("2023-06-01/2024-04-30"), "broken denies");
  EXPECT_EQ(between("2024-01-01/.."), "denies");
  EXPECT_EQ(between("../2024-04-12"), "broken");
  EXPECT_EQ(between("2023-01-01/2023-12-31"), "");
}

TEST_F(ReportTest, ShowsTheMentionThatTheFilterAsksFor) {
  const Report report = store_->report({.between = *parse_interval("2024-04-13/2024-04-30")});
  ASSERT_EQ(report.disputes.size(), 1U);
  const SideView& side = report.disputes[0].conflicts[0].a;
  EXPECT_EQ(side.position.article.path, "3.txt");
  EXPECT_TRUE(side.opposing.empty());
}

TEST_F(ReportTest, FiltersByTypeClassStrengthWordsAndNumber) {
  EXPECT_EQ(found({.types = {ConflictType::denial, ConflictType::numeric}}), "denies");
  EXPECT_EQ(found({.classes = {ConflictClass::tension}}), "broken");
  EXPECT_EQ(found({.min_strength = Strength::moderate}), "broken denies");
  EXPECT_EQ(found({.min_strength = Strength::strong}), "denies");
  EXPECT_EQ(found({.about = "Rockets, night"}), "broken denies");
  EXPECT_EQ(found({.about = "grain"}), "");
  EXPECT_EQ(found({.limit = 1}), "broken");
  EXPECT_EQ(found({.limit = 0}), "");
}

TEST_F(ReportTest, LinksACitedReportThatIsStored) {
  const auto links = store_->cited_articles();
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].citing.value, "3.txt");
  EXPECT_EQ(links[0].position, 1U);
  EXPECT_EQ(links[0].cited.value, "2.txt");
}

TEST_F(ReportTest, DoesNotLinkWhereTwoReportsCouldBeMeant) {
  Extraction second = story_.report;
  second.article.id = ArticleId("2b.txt");
  second.article.path = "2b.txt";
  store_->put(second);
  test::replace_findings(*store_, {}, {}, "1");
  EXPECT_TRUE(store_->cited_articles().empty());
}

TEST_F(ReportTest, LeavesOutWhatPeopleDismissedAndSaysSo) {
  const Statement& a = story_.assurance.statements[0];
  const Statement& b = story_.report.statements[0];
  store_->add_ruling({RulingSubject::conflict,
                      RulingDecision::dismiss,
                      {story_.assurance.article.version, a.span, a.text},
                      {story_.report.article.version, b.span, b.text},
                      {},
                      {"Ada", "", ""}});
  EXPECT_EQ(found({}), "denies");
  EXPECT_EQ(store_->report({}).dismissed, 1U);
  EXPECT_EQ(found({.with_dismissed = true}), "broken denies");
}

}  // namespace
}  // namespace gainsay
