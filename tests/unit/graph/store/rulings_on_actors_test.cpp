#include <gtest/gtest.h>

#include <algorithm>

#include "gainsay/model/claim_id.h"
#include "gainsay/store.h"
#include "support/extraction_builder.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;

class RulingsOnActorsTest : public testing::Test {
 protected:
  RulingsOnActorsTest() { put_all(); }

  void put_all() {
    for (const Extraction& extraction : {mayor_, short_, player_, family_}) store_->put(extraction);
    store_->apply_rulings();
  }
  static Extraction opening(const std::string& path, const std::string& name, const std::string& rest) {
    const Named who = make_named(name, EntityKind::person);
    ExtractionBuilder builder(path, name + " opens the bridge, " + name + " said." + rest);
    builder.outlet("Harbour Post").published("2024-05-01").actor(name, EntityKind::person);
    builder.said(name + " opens the bridge", who).claim(name + " opens the bridge", who, "open", "bridge");
    Statement& statement = builder.last().statements[0];
    statement.claim.agent.span = {0, name.size()};
    statement.claim_id = claim_id_of(statement.claim);
    return builder.build();
  }
  /// Its first mention of an actor: `name` as it stands there.
  static RulingAnchor anchor(const Extraction& extraction, const std::string& name) {
    const std::size_t at = extraction.article.text.find(name);
    return {extraction.article.version, {at, at + name.size()}, name, extraction.attributed.actors[0].named.id.value};
  }
  void rule(RulingDecision decision, const RulingAnchor& a, const RulingAnchor& b) {
    store_->add_ruling({RulingSubject::actors, decision, a, b, {}, {"Ada", "", ""}});
  }
  [[nodiscard]] Position position(const std::string& path) const {
    for (const Position& found : store_->positions())
      if (found.article.path == path) return found;
    return {};
  }
  [[nodiscard]] EntityId agent(const std::string& path) const {
    return position(path).statement.claim.agent.entity->id;
  }
  [[nodiscard]] std::vector<std::string> names_of(const EntityId& id) const {
    for (const KnownEntity& entity : store_->entities())
      if (entity.named.id == id) return entity.names;
    return {};
  }
  [[nodiscard]] bool is_whole() const {
    return std::ranges::none_of(store_->verify(),
                                [](const StoreProblem& p) { return p.kind == StoreProblem::Kind::damage; });
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
  Extraction mayor_ = opening("mayor.txt", "Ada Renn", " The mayor smiled.");
  Extraction short_ = opening("short.txt", "A. Renn", "");
  Extraction player_ = opening("player.txt", "Ada Renn", " She scored twice.");
  Extraction family_ = family();

 private:
  /// Read as if the brother were she.
  static Extraction family() {
    const Named ada = make_named("Ada Renn", EntityKind::person);
    ExtractionBuilder builder("family.txt", "Ada Renn left. Otto Renn stayed, and Otto Renn sings.");
    builder.published("2024-05-02").actor("Ada Renn", EntityKind::person, {"Otto Renn"});
    builder.last().attributed.actors[0].mentions = {{0, 8}, {15, 24}, {37, 46}};
    builder.claim("Otto Renn sings", ada, "sing", "song");
    Statement& statement = builder.last().statements[0];
    statement.claim.agent.span = {37, 46};
    statement.claim_id = claim_id_of(statement.claim);
    return builder.build();
  }
};

TEST_F(RulingsOnActorsTest, MergedNamesAreOfOneActorInEveryPart) {
  ASSERT_NE(position("mayor.txt").statement.claim_id, position("short.txt").statement.claim_id);
  rule(RulingDecision::merge, anchor(mayor_, "Ada Renn"), anchor(short_, "A. Renn"));
  EXPECT_EQ(agent("mayor.txt"), agent("short.txt"));
  EXPECT_EQ(position("mayor.txt").speaker->id, position("short.txt").speaker->id);
  EXPECT_EQ(position("mayor.txt").chain.back().who.id, position("short.txt").chain.back().who.id);
  EXPECT_EQ(position("mayor.txt").statement.claim_id, position("short.txt").statement.claim_id);
  EXPECT_EQ(position("short.txt").speaker->name, "A. Renn") << "an article goes on calling her as it does";
  EXPECT_EQ(names_of(agent("short.txt")), (std::vector<std::string>{"A. Renn", "Ada Renn", "Otto Renn"}));
  EXPECT_EQ(store_->positions_in_articles({{{agent("short.txt")}, {}}}).size(), 4U);
  EXPECT_TRUE(is_whole());
}

TEST_F(RulingsOnActorsTest, AMergeCanBeTakenBack) {
  const Position before = position("short.txt");
  rule(RulingDecision::merge, anchor(mayor_, "Ada Renn"), anchor(short_, "A. Renn"));
  rule(RulingDecision::withdraw, anchor(short_, "A. Renn"), anchor(mayor_, "Ada Renn"));
  EXPECT_EQ(position("short.txt").statement.claim_id, before.statement.claim_id);
  EXPECT_EQ(agent("short.txt"), before.statement.claim.agent.entity->id);
  EXPECT_NE(agent("short.txt"), agent("mayor.txt"));
}

TEST_F(RulingsOnActorsTest, HoldsForArticlesThatComeLaterAndAfterTheTextIsGone) {
  rule(RulingDecision::merge, anchor(mayor_, "Ada Renn"), anchor(short_, "A. Renn"));
  store_->put(opening("later.txt", "A. Renn", " It rained."));
  store_->apply_rulings();
  EXPECT_EQ(agent("later.txt"), agent("mayor.txt"));
  EXPECT_EQ(position("later.txt").statement.claim_id, position("mayor.txt").statement.claim_id);
  store_->remove(ArticleId("short.txt"), false);
  EXPECT_EQ(agent("later.txt"), agent("mayor.txt"));
  for (const char* path : {"mayor.txt", "player.txt", "family.txt", "later.txt"}) store_->remove(ArticleId(path), false);
  put_all();
  EXPECT_EQ(agent("short.txt"), agent("mayor.txt"));
  EXPECT_TRUE(is_whole());
}

TEST_F(RulingsOnActorsTest, OfTwoWithOneNameTheOneInTheOtherTextLeaves) {
  ASSERT_EQ(agent("mayor.txt"), agent("player.txt"));
  const EntityId before = agent("mayor.txt");
  rule(RulingDecision::split, anchor(mayor_, "Ada Renn"), anchor(player_, "Ada Renn"));
  EXPECT_EQ(agent("mayor.txt"), before);
  EXPECT_EQ(agent("family.txt"), before);
  EXPECT_NE(agent("player.txt"), before);
  EXPECT_EQ(position("player.txt").speaker->id, agent("player.txt"));
  EXPECT_NE(position("player.txt").statement.claim_id, position("mayor.txt").statement.claim_id);
  EXPECT_EQ(names_of(agent("player.txt")), std::vector<std::string>{"Ada Renn"});
  EXPECT_EQ(store_->positions_in_articles({{{agent("player.txt")}, {}}}).size(), 1U);
  EXPECT_TRUE(is_whole());
  rule(RulingDecision::withdraw, anchor(mayor_, "Ada Renn"), anchor(player_, "Ada Renn"));
  EXPECT_EQ(agent("player.txt"), before);
  EXPECT_EQ(position("player.txt").statement.claim_id, position("mayor.txt").statement.claim_id);
}

TEST_F(RulingsOnActorsTest, ANameThatWasTakenForAnothersLeavesWithItsPlaces) {
  rule(RulingDecision::split, anchor(family_, "Ada Renn"), anchor(family_, "Otto Renn"));
  EXPECT_EQ(agent("family.txt"), make_named("Otto Renn", EntityKind::person).id);
  const auto actors = store_->extraction(ArticleId("family.txt"))->attributed.actors;
  ASSERT_EQ(actors.size(), 2U);
  const Actor& otto = actors[actors[0].named.name == "Otto Renn" ? 0 : 1];
  EXPECT_EQ(otto.mentions, (std::vector<Span>{{15, 24}, {37, 46}}));
  EXPECT_EQ(position("family.txt").statement.claim_id, claim_id_of(position("family.txt").statement.claim));
  EXPECT_TRUE(is_whole());
  store_->put(opening("otto.txt", "Otto Renn", ""));  // the same one as in other articles
  store_->apply_rulings();
  EXPECT_EQ(agent("otto.txt"), agent("family.txt"));
}

TEST_F(RulingsOnActorsTest, OutliveNewModels) {
  rule(RulingDecision::merge, anchor(mayor_, "Ada Renn"), anchor(short_, "A. Renn"));
  rule(RulingDecision::split, anchor(mayor_, "Ada Renn"), anchor(player_, "Ada Renn"));
  for (Extraction* extraction : {&mayor_, &short_, &player_, &family_}) extraction->made_by = "test/2";
  // The short name is read as a group's now; where it stands is what it was.
  const Named group = make_named("A. Renn", EntityKind::group);
  short_.attributed.actors[0].named = group;
  short_.attributed.attributions[0].speaker = group;
  short_.attributed.attributions[0].chain.back().who = group;
  short_.statements[0].claim.agent.entity = group;
  put_all();
  EXPECT_EQ(agent("short.txt"), agent("mayor.txt"));
  EXPECT_NE(agent("player.txt"), agent("mayor.txt"));
  EXPECT_TRUE(is_whole());
}

TEST_F(RulingsOnActorsTest, AStoreThatIsOpenedAnewHasThem) {
  rule(RulingDecision::merge, anchor(mayor_, "Ada Renn"), anchor(short_, "A. Renn"));
  const EntityId one = agent("mayor.txt");
  store_ = Store::open(folder_ / "s.db", Store::Mode::read);
  EXPECT_EQ(agent("mayor.txt"), one);
  EXPECT_EQ(agent("short.txt"), one);
}

}  // namespace
}  // namespace gainsay
