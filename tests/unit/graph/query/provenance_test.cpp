#include "graph/query/provenance.h"

#include <gtest/gtest.h>

#include "base/content_id.h"
#include "gainsay/lexicon.h"

namespace gainsay {
namespace {

const Named wire = make_named("North Wire", EntityKind::agency);
const Named ministry = make_named("Harbour Ministry", EntityKind::organisation);
const Named mayor = make_named("Ola Brandt", EntityKind::person);

Named outlet(const std::string& name) { return make_named(name, EntityKind::outlet); }

/// Sources without a name are known by the article that describes them.
Named unnamed(const std::string& description, const std::string& article) {
  return {EntityId(content_id({"unnamed", article, description})), description, EntityKind::unnamed};
}

/// A mention in `article` whose chain runs through `who`; the first of them publishes it.
Position mention(const std::string& article, const std::vector<Named>& who, const std::string& text = {}) {
  Position out;
  out.article.id = ArticleId(article);
  out.article.version = VersionId(sha256_hex(text.empty() ? "the text of " + article : text));
  for (const Named& named : who) out.chain.push_back({named, std::nullopt, "", out.chain.empty()});
  if (who.size() > 1) out.statement.attribution = AttributionId("in " + article);
  return out;
}

std::string range(const Provenance& provenance) {
  return std::to_string(provenance.least) + " to " + std::to_string(provenance.most);
}

std::vector<std::string> names(const std::vector<Named>& named) {
  std::vector<std::string> out;
  for (const Named& one : named) out.push_back(one.name);
  return out;
}

TEST(Provenance, TenRewritesOfOneWireReportHaveOneOrigin) {
  std::vector<Position> mentions;
  for (int i = 0; i < 10; ++i) {
    const std::string name = "Paper " + std::to_string(i);
    mentions.push_back(mention(name, {outlet(name), wire, unnamed("two dockers", name)}));
  }
  const Provenance provenance = provenance_of(mentions);
  EXPECT_EQ(range(provenance), "1 to 1");
  EXPECT_EQ(provenance.origins.at(0).mentions.size(), 10U);
  EXPECT_TRUE(provenance.assumed.empty());
  EXPECT_EQ(names(provenance.bottlenecks), (std::vector<std::string>{"North Wire", "two dockers"}));
}

TEST(Provenance, SoDoTenThatPrintItsWordsAndDoNotNameIt) {
  std::vector<Position> mentions;
  for (int i = 0; i < 10; ++i) {
    const std::string name = "Paper " + std::to_string(i);
    mentions.push_back(mention(name, {outlet(name)}));
    mentions.back().statement.text = "The pier was closed to all ships on Monday.";
  }
  const Provenance provenance = provenance_of(mentions);
  EXPECT_EQ(range(provenance), "1 to 1");
  ASSERT_EQ(provenance.certain.size(), 1U);
  EXPECT_EQ(provenance.certain[0].sources.size(), 10U);
}

TEST(Provenance, WhoPrintsAWireReportWithoutItsNameHasItFromTheWire) {
  const std::string text = "The pier was closed.";
  const Provenance provenance = provenance_of({mention("a", {outlet("Courier")}, text),
                                               mention("b", {outlet("Tribune"), wire}, text),
                                               mention("c", {outlet("Post"), wire})});
  EXPECT_EQ(range(provenance), "1 to 1");
  EXPECT_EQ(names(provenance.origins[0].who), std::vector<std::string>{"North Wire"});
}

TEST(Provenance, WhoeverNamesNoSourceMayHaveItFromAnother) {
  const Provenance provenance = provenance_of({mention("a", {outlet("Courier")}), mention("b", {outlet("Tribune")})});
  EXPECT_EQ(range(provenance), "1 to 2");
  ASSERT_EQ(provenance.assumed.size(), 1U);
  EXPECT_EQ(names(provenance.assumed[0].sources), (std::vector<std::string>{"Courier", "Tribune"}));
  EXPECT_TRUE(provenance.bottlenecks.empty());
}

TEST(Provenance, TwoWhoAreNamedAreTwo) {
  const Provenance provenance =
      provenance_of({mention("a", {outlet("Courier"), ministry}), mention("b", {outlet("Tribune"), mayor})});
  EXPECT_EQ(range(provenance), "2 to 2");
}

TEST(Provenance, UnnamedSourcesMayBeTheSamePeople) {
  const Provenance provenance = provenance_of({mention("a", {outlet("Courier"), unnamed("two dockers", "a")}),
                                               mention("b", {outlet("Tribune"), unnamed("a port official", "b")}),
                                               mention("c", {outlet("Post"), mayor})});
  EXPECT_EQ(range(provenance), "2 to 3");
  ASSERT_EQ(provenance.assumed.size(), 1U);
  EXPECT_EQ(provenance.assumed[0].why, "are the same people");
}

TEST(Provenance, AnOutletThatCitesSomebodyIsNoOrigin) {
  // The Post cites the Courier; the Courier's own report shows whom that rests on.
  const Provenance provenance = provenance_of(
      {mention("a", {outlet("Courier"), ministry}), mention("b", {outlet("Post"), outlet("Courier")})});
  EXPECT_EQ(range(provenance), "1 to 1");
  EXPECT_EQ(names(provenance.origins.at(0).who), std::vector<std::string>{"Harbour Ministry"});
  EXPECT_EQ(provenance.origins[0].mentions, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(names(provenance.bottlenecks), (std::vector<std::string>{"Courier", "Harbour Ministry"}));
}

TEST(Provenance, FindsOutletsThatCiteOneAnother) {
  const Provenance provenance = provenance_of({mention("a", {outlet("Courier"), outlet("Tribune")}),
                                               mention("b", {outlet("Tribune"), outlet("Post")}),
                                               mention("c", {outlet("Post"), outlet("Courier")})});
  ASSERT_EQ(provenance.circles.size(), 1U);
  EXPECT_EQ(names(provenance.circles[0]), (std::vector<std::string>{"Courier", "Post", "Tribune"}));
  EXPECT_EQ(range(provenance), "1 to 1");
  EXPECT_EQ(provenance.origins[0].kind, Origin::Kind::circle);
}

TEST(Provenance, ACircleThatSomebodyFeedsIsNoOrigin) {
  const Provenance provenance = provenance_of({mention("a", {outlet("Courier"), outlet("Tribune")}),
                                               mention("b", {outlet("Tribune"), outlet("Courier")}),
                                               mention("c", {outlet("Tribune"), mayor})});
  EXPECT_EQ(provenance.circles.size(), 1U);
  EXPECT_EQ(range(provenance), "1 to 1");
  EXPECT_EQ(names(provenance.origins[0].who), std::vector<std::string>{"Ola Brandt"});
  EXPECT_EQ(names(provenance.bottlenecks), (std::vector<std::string>{"Tribune", "Ola Brandt"}));
}

TEST(Provenance, CopiesOfOneTextShareTheirUnnamedSources) {
  const std::string text = "Two dockers said the pier was closed.";
  const Provenance provenance =
      provenance_of({mention("a", {outlet("Courier"), unnamed("two dockers", "a")}, text),
                     mention("b", {outlet("Tribune"), unnamed("two dockers", "b")}, text)});
  EXPECT_EQ(range(provenance), "1 to 1");
  ASSERT_EQ(provenance.certain.size(), 1U);
}

TEST(Provenance, DoesNotDependOnTheOrderOfMentions) {
  const std::vector<Position> mentions{mention("a", {outlet("Courier"), ministry}), mention("b", {outlet("Tribune")}),
                                       mention("c", {outlet("Post"), unnamed("dockers", "c")})};
  const std::vector<Position> reversed(mentions.rbegin(), mentions.rend());
  EXPECT_EQ(range(provenance_of(mentions)), range(provenance_of(reversed)));
  EXPECT_EQ(names(provenance_of(mentions).assumed.at(0).sources), names(provenance_of(reversed).assumed.at(0).sources));
}

TEST(Provenance, NoMentionHasNoOrigin) { EXPECT_EQ(range(provenance_of({})), "0 to 0"); }

}  // namespace
}  // namespace gainsay
