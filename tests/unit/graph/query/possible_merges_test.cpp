#include <gtest/gtest.h>

#include <algorithm>

#include "gainsay/export.h"
#include "gainsay/query.h"
#include "graph/query/possibly_same.h"
#include "support/extraction_builder.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;

std::vector<KnownEntity> known(const std::vector<std::pair<std::string, EntityKind>>& names) {
  std::vector<KnownEntity> out;
  for (const auto& [name, kind] : names) out.push_back({make_named(name, kind), {name}});
  return out;
}

/// "A. Renn | Ada Renn", in the order of the names.
std::vector<std::string> pairs(const std::vector<std::pair<std::string, EntityKind>>& names) {
  std::vector<std::string> out;
  for (const NamePair& pair : possible_names(known(names))) {
    const auto& [low, high] = std::minmax(pair.a.name, pair.b.name);
    out.push_back(low + " | " + high);
  }
  std::ranges::sort(out);
  return out;
}

constexpr auto person = EntityKind::person;
constexpr auto body = EntityKind::organisation;

TEST(PossibleNamesTest, FormsOfOneName) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(pairs({{"Ada Renn", person}, {"A. Renn", person}}), Names{"A. Renn | Ada Renn"});
  EXPECT_EQ(pairs({{"Ada Renn", person}, {"Renn", person}}), Names{"Ada Renn | Renn"});
  EXPECT_EQ(pairs({{"Ada Renn", person}, {"Ada Maria Renn", person}}), Names{"Ada Maria Renn | Ada Renn"});
  EXPECT_EQ(pairs({{"Ministry of Ports", body}, {"Ports Ministry", body}}),
            Names{"Ministry of Ports | Ports Ministry"});
  EXPECT_EQ(pairs({{"UHA", body}, {"United Harbour Authority", body}}), Names{"UHA | United Harbour Authority"});
  EXPECT_EQ(pairs({{"Westport", body}, {"Westport", EntityKind::group}}), Names{"Westport | Westport"});
}

TEST(PossibleNamesTest, OtherNames) {
  EXPECT_TRUE(pairs({{"Ada Renn", person}, {"Otto Renn", person}}).empty());
  EXPECT_TRUE(pairs({{"Ada Renn", person}, {"B. Renn", person}}).empty());
  EXPECT_TRUE(pairs({{"Ada Renn", person}, {"Ada Holt", person}}).empty());
  EXPECT_TRUE(pairs({{"Renn", body}, {"Ada Renn", person}}).empty()) << "a firm is no person";
  EXPECT_TRUE(pairs({{"Ministry of Ports", body}, {"Ministry of Roads", body}}).empty());
  EXPECT_TRUE(pairs({{"UH", body}, {"United Harbours", body}}).empty()) << "two letters stand for many";
  EXPECT_TRUE(pairs({{"Harbour Post", EntityKind::outlet}, {"Post Harbour", EntityKind::outlet}}).empty());
}

/// Two papers say one thing with two verbs, and name the mayor in two ways.
class PossibleMergesTest : public testing::Test {
 protected:
  PossibleMergesTest() {
    store_->put(shuts_);
    store_->put(closes_);
    const Support support{closes_.statements[0].claim_id, shuts_.statements[0].claim_id, closes_.statements[0].id,
                          shuts_.statements[0].id, "supports"};
    test::replace_findings(*store_, {}, {support}, "1");
  }
  static Extraction article(const std::string& path, const std::string& name, const std::string& verb) {
    const std::string clause = "Westport " + verb + "s the quay";
    return ExtractionBuilder(path, "It rained. " + name + " said that " + clause + ". Nobody came.")
        .published("2024-05-01")
        .actor(name, person)
        .said(clause, make_named(name, person))
        .claim(clause, make_named("Westport", body), verb, "quay")
        .build();
  }
  [[nodiscard]] std::vector<PossibleMerge> open(const Filter& filter = {}) const {
    return possible_merges(*store_, filter);
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
  Extraction shuts_ = article("1.txt", "Ada Renn", "shut");
  Extraction closes_ = article("2.txt", "A. Renn", "close");
};

TEST_F(PossibleMergesTest, ShowTheWordsThatAreToBeJudged) {
  const std::vector<PossibleMerge> found = open();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].subject, RulingSubject::claims);
  EXPECT_EQ(found[0].a.quote, "Westport shuts the quay");
  EXPECT_EQ(found[0].b.quote, "Westport closes the quay");
  EXPECT_NE(found[0].a.before.find("Ada Renn said that"), std::string::npos);
  EXPECT_EQ(found[0].a.anchor.id, shuts_.statements[0].claim_id.value);
  EXPECT_EQ(found[1].subject, RulingSubject::actors);
  EXPECT_EQ(std::min(found[1].a.quote, found[1].b.quote), "A. Renn");
  EXPECT_EQ(std::max(found[1].a.quote, found[1].b.quote), "Ada Renn");
}

TEST_F(PossibleMergesTest, WhatIsRuledOnIsAskedNoMore) {
  const PossibleMerge claims = open()[0];
  store_->add_ruling(ruling_on(claims.subject, claims.a, claims.b, RulingDecision::split, {"Ada", "", ""}));
  ASSERT_EQ(open().size(), 1U);
  EXPECT_TRUE(dossier_of(*store_, shuts_.statements[0].claim_id)->possibly_same.empty());
  const PossibleMerge actors = open()[0];
  store_->add_ruling(ruling_on(actors.subject, actors.a, actors.b, RulingDecision::merge, {"Ada", "", ""}));
  EXPECT_TRUE(open().empty());
}

TEST_F(PossibleMergesTest, TheFilterChooses) {
  EXPECT_EQ(open({.about = "quay"}).size(), 2U);
  EXPECT_EQ(open({.about = "bridge"}).size(), 1U) << "only the names";
  EXPECT_TRUE(open({.actors = {"Otto"}}).empty());
  EXPECT_EQ(open({.limit = 1}).size(), 1U);
}

TEST_F(PossibleMergesTest, AMergedClaimHasTheMentionsAndOriginsOfBoth) {
  const ClaimId shuts = shuts_.statements[0].claim_id;
  ASSERT_EQ(dossier_of(*store_, shuts)->possibly_same.size(), 1U);
  EXPECT_EQ(dossier_of(*store_, shuts)->provenance.most, 1U);
  const std::vector<PossibleMerge> found = open();
  const RulingAuthor ada{"Ada", "one quay", "2024-05-02T10:00:00Z"};
  store_->add_ruling(ruling_on(found[0].subject, found[0].a, found[0].b, RulingDecision::merge, ada));
  const ClaimId one = store_->extraction(ArticleId("1.txt"))->statements[0].claim_id;
  const Dossier merged = *dossier_of(*store_, one);
  EXPECT_EQ(merged.mentions.size(), 2U);
  EXPECT_EQ(merged.provenance.most, 2U);
  ASSERT_EQ(merged.rulings.size(), 1U);
  EXPECT_EQ(merged.rulings[0].author, ada);
  store_->add_ruling(ruling_on(found[1].subject, found[1].a, found[1].b, RulingDecision::merge, ada));
  EXPECT_EQ(dossier_of(*store_, one)->provenance.most, 1U) << "the mayor said it twice";
  EXPECT_EQ(dossier_of(*store_, one)->rulings.size(), 2U);
}

TEST_F(PossibleMergesTest, GraphsSayWhatWasRuled) {
  const std::vector<PossibleMerge> found = open();
  for (const PossibleMerge& pair : found)
    store_->add_ruling(ruling_on(pair.subject, pair.a, pair.b, RulingDecision::merge, {"Ada", "", ""}));
  const auto graph = store_->graph({});
  std::size_t ruled = 0;
  std::size_t people = 0;
  for (std::size_t i = 0; i < graph->vertex_count(); ++i) {
    ruled += graph->vertex(i).rulings.size();
    people += graph->vertex(i).entity == person ? 1 : 0;
  }
  EXPECT_EQ(ruled, 2U) << "the claim and the mayor";
  EXPECT_EQ(people, 1U);
}

TEST_F(PossibleMergesTest, PassagesByName) {
  const std::vector<Passage> found = passages_naming(*store_, "Renn", 9);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].anchor.text, "Ada Renn");
  EXPECT_EQ(found[1].article.path, "2.txt");
  EXPECT_TRUE(passages_naming(*store_, "Otto", 9).empty());
  ASSERT_EQ(passages_of(*store_, closes_.statements[0].claim_id).size(), 1U);
}

}  // namespace
}  // namespace gainsay
