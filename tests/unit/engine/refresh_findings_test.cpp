// Whatever the order in which articles come, change and go, and whenever they are searched, a store's findings are
// those of one search over all its articles.
#include "engine/refresh_findings.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>
#include <sstream>

#include "gainsay/conflicts.h"
#include "support/random_positions.h"
#include "support/temporary_folder.h"
#include "support/toy_lexicon.h"

namespace gainsay::testing {
namespace {

std::string told(const std::vector<Conflict>& conflicts, const std::vector<Support>& supports) {
  std::ostringstream out;
  for (const Conflict& c : conflicts)
    out << c.id.value << " " << c.dispute.value << " " << c.score << " " << c.a.value << " " << c.b.value << " "
        << c.explanation << " " << c.why_not << "\n";
  for (const Support& s : supports)
    out << s.from.value << " " << s.to.value << " " << s.evidence_from.value << " " << s.evidence_to.value << "\n";
  return out.str();
}

class RefreshTest : public ::testing::TestWithParam<unsigned> {
 protected:
  [[nodiscard]] static std::map<ArticleId, std::vector<Position>> articles(unsigned seed) {
    std::map<ArticleId, std::vector<Position>> out;
    for (Position& position : random_positions(seed, 300, seed % 2 == 0 ? 12 : 50))
      out[position.article.id].push_back(std::move(position));
    // Some clauses say several things.
    for (auto& [id, positions] : out)
      for (std::size_t i = 1; i < positions.size(); i += 3) {
        positions[i].statement.span = positions[i - 1].statement.span;
        positions[i].statement.claim.predicate_span = positions[i - 1].statement.claim.predicate_span;
      }
    return out;
  }

  /// The article as it stands after some edits: other statements, another day, another text.
  Extraction edition_of(const std::vector<Position>& positions) {
    Extraction out;
    const Position& first = positions.front();
    out.article.id = first.article.id;
    out.article.path = first.article.path;
    out.article.language = "en";
    out.article.text = "Text " + std::to_string(random_() % 4) + " of " + first.article.id.value;
    out.article.version = VersionId(sha256_hex(out.article.text));
    out.article.published = random_() % 5 == 0 ? DateInterval() : first.article.published;
    out.made_by = "test";
    for (const Position& position : positions) {
      if (random_() % 4 == 0) continue;
      out.statements.push_back(position.statement);
      if (position.statement.attribution.empty()) continue;
      Attribution said;
      said.id = position.statement.attribution;
      said.act = position.act;
      said.speaker = position.speaker;
      said.chain = position.chain;
      said.said = position.said;
      out.attributed.attributions.push_back(said);
    }
    return out;
  }

  void refresh() {
    static constexpr std::array<std::size_t, 3> sizes{1, 25, 100'000};
    refresh_findings(lexicon_, *store_, 1 + random_() % 2, sizes[random_() % sizes.size()]);
    EXPECT_FALSE(store_->findings_stale(conflict_rules_version));
  }

  [[nodiscard]] std::string at_once() const {
    const ConflictFindings findings = find_conflicts(store_->positions(), lexicon_);
    return told(findings.conflicts, findings.supports);
  }
  [[nodiscard]] std::string kept() const { return told(store_->conflicts(), store_->supports()); }

  std::mt19937 random_{GetParam()};
  const ToyLexicon lexicon_;
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
};

TEST_P(RefreshTest, GivesTheFindingsOfOneSearch) {
  const auto articles = RefreshTest::articles(GetParam());
  std::size_t found = 0;
  for (int round = 0; round < 6; ++round) {
    for (const auto& [id, positions] : articles) {
      const auto chance = random_() % 10;
      if (chance < 4) store_->put(edition_of(positions));
      if (chance == 4) store_->remove(id, false);
      if (chance == 5) refresh();
    }
    refresh();
    ASSERT_EQ(kept(), at_once()) << "round " << round;
    found = std::max(found, store_->conflicts().size());
  }
  EXPECT_GT(found, 5U);
}

INSTANTIATE_TEST_SUITE_P(RandomStores, RefreshTest, ::testing::Range(0U, 12U));

TEST_P(RefreshTest, FindingsOfOtherRulesAreMadeAnew) {
  for (const auto& [id, positions] : articles(GetParam())) store_->put(edition_of(positions));
  refresh();
  const std::string before = kept();
  ASSERT_TRUE(store_->next_search("other rules", 1));
  EXPECT_TRUE(store_->conflicts().empty());
  refresh();
  EXPECT_EQ(kept(), before);
}

class TwoProcesses : public RefreshTest {};

TEST_P(TwoProcesses, WhatAnotherOneSearchedMeanwhileIsNotLost) {
  const auto articles = RefreshTest::articles(GetParam());
  const auto other = Store::open(folder_ / "s.db", Store::Mode::write);
  bool left = true;
  for (const auto& [id, positions] : articles) {
    (left ? store_ : other)->put(edition_of(positions));
    left = !left;
  }
  auto round = store_->next_search(conflict_rules_version, 50);
  ASSERT_TRUE(round);
  refresh_findings(lexicon_, *other, 1, 50);
  EXPECT_FALSE(round->keep({}));
  round.reset();
  EXPECT_EQ(kept(), at_once());
}

TEST_P(TwoProcesses, WhatAnotherOneAddsMeanwhileIsLeftToIt) {
  const auto articles = RefreshTest::articles(GetParam());
  const auto other = Store::open(folder_ / "s.db", Store::Mode::write);
  for (const auto& [id, positions] : articles)
    if (id != articles.begin()->first) store_->put(edition_of(positions));
  {
    const auto round = store_->next_search(conflict_rules_version, 1'000);
    ASSERT_TRUE(round);
    other->put(edition_of(articles.begin()->second));
    EXPECT_TRUE(round->is_last());
    EXPECT_TRUE(round->keep({}));
  }
  EXPECT_TRUE(store_->findings_stale(conflict_rules_version));
}

TEST_P(TwoProcesses, AnArticleThatAnotherOneChangesMeanwhileIsSearchedAgain) {
  const auto articles = RefreshTest::articles(GetParam());
  const auto other = Store::open(folder_ / "s.db", Store::Mode::write);
  const std::vector<Position>& changing = articles.begin()->second;
  Extraction earlier = edition_of(changing);
  store_->put(earlier);
  const auto round = store_->next_search(conflict_rules_version, 1'000);
  ASSERT_TRUE(round);
  earlier.article.title = "Corrected";
  other->put(earlier);
  EXPECT_FALSE(round->keep({}));
}

INSTANTIATE_TEST_SUITE_P(RandomStores, TwoProcesses, ::testing::Range(0U, 2U));

}  // namespace
}  // namespace gainsay::testing
