// Whatever the batches and the order in which articles come, the best findings of all batches together are those of one
// search over all.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/mention.h"
#include "graph/conflict/conflict_search.h"
#include "graph/conflict/library.h"
#include "graph/conflict/outline.h"
#include "support/random_positions.h"
#include "support/toy_lexicon.h"

namespace gainsay::testing {
namespace {

using conflict::ConflictSearch;

using Articles = std::map<ArticleId, std::vector<Position>>;

Articles by_article(const std::vector<Position>& positions) {
  Articles out;
  for (const Position& position : positions) out[position.article.id].push_back(position);
  return out;
}

/// What a store does for the search, in memory.
class Shelf final : public SearchedArticles {
 public:
  explicit Shelf(const Articles& articles) : articles_(articles) {
    for (const auto& [id, members] : articles) ids_.push_back(id);
  }

  [[nodiscard]] std::vector<ArticleToSearch> to_search(const std::vector<ArticleId>& articles) const {
    std::vector<ArticleToSearch> out;
    for (const ArticleId& id : articles) out.push_back({number_of(id), id, articles_.at(id).front().article.published});
    return out;
  }

  void add(NewFindings found) {
    for (NewFindings::ArticleOutline& outline : found.outlines) outlines_.push_back(std::move(outline));
    for (const FoundConflict& one : found.conflicts)
      keep(conflicts_, std::minmax(one.conflict.claim_a, one.conflict.claim_b), one);
    for (const FoundSupport& one : found.supports) keep(supports_, {one.support.from, one.support.to}, one);
  }

  void each(const std::function<void(const Article&)>& visit) const override {
    for (const NewFindings::ArticleOutline& one : outlines_) visit({number_of(one.article), one.article, one.outline});
  }
  [[nodiscard]] std::vector<Position> positions(std::int64_t number) const override {
    return articles_.at(ids_[static_cast<std::size_t>(number)]);
  }

  [[nodiscard]] std::string told() const {
    std::ostringstream out;
    for (const auto& [claims, found] : conflicts_) {
      const Conflict& c = found.conflict;
      out << c.id.value << " " << c.dispute.value << " " << c.score << " " << c.a.value << " " << c.b.value << " "
          << found.a.article.value << " " << found.b.article.value << " " << c.explanation << " " << c.why_not << "\n";
    }
    for (const auto& [claims, found] : supports_)
      out << found.support.from.value << " " << found.support.to.value << " " << found.support.evidence_from.value
          << " " << found.support.evidence_to.value << "\n";
    return out.str();
  }
  [[nodiscard]] std::size_t conflicts() const { return conflicts_.size(); }
  [[nodiscard]] std::size_t supports() const { return supports_.size(); }

 private:
  using Claims = std::pair<ClaimId, ClaimId>;

  template <class Found>
  static void keep(std::map<Claims, Found>& kept, Claims claims, Found found) {
    const auto place = kept.find(claims);
    if (place == kept.end())
      kept.emplace(std::move(claims), std::move(found));
    else if (is_better(found, place->second))
      place->second = std::move(found);
  }

  [[nodiscard]] std::int64_t number_of(const ArticleId& id) const { return std::ranges::find(ids_, id) - ids_.begin(); }

  const Articles& articles_;
  std::vector<ArticleId> ids_;
  std::vector<NewFindings::ArticleOutline> outlines_;
  std::map<Claims, FoundConflict> conflicts_;
  std::map<Claims, FoundSupport> supports_;
};

class Batches : public ::testing::TestWithParam<unsigned> {};

TEST_P(Batches, GiveTheFindingsOfOneSearch) {
  const ToyLexicon lexicon;
  const unsigned seed = GetParam();
  const std::vector<Position> positions = random_positions(seed, 400, seed % 2 == 0 ? 12 : 60);
  const Articles articles = by_article(positions);
  std::vector<ArticleId> order;
  for (const auto& [id, members] : articles) order.push_back(id);
  Shelf at_once(articles);
  at_once.add(ConflictSearch(lexicon, 1).search(positions));
  EXPECT_GT(at_once.conflicts(), 5u);
  EXPECT_GT(at_once.supports(), 5u);

  std::mt19937 random(seed);
  std::ranges::shuffle(order, random);
  Shelf bit_by_bit(articles);
  ConflictSearch search(lexicon, 2);
  for (std::size_t first = 0; first < order.size();) {
    std::vector<ArticleId> batch;
    const std::size_t last = std::min(order.size(), first + 1 + random() % 7);
    for (; first < last; ++first) batch.push_back(order[first]);
    bit_by_bit.add(search.search(bit_by_bit.to_search(batch), bit_by_bit));
  }
  EXPECT_EQ(bit_by_bit.told(), at_once.told());
}

INSTANTIATE_TEST_SUITE_P(RandomClaims, Batches, ::testing::Range(0u, 12u));

TEST(Outline, SurvivesItsBytes) {
  const ToyLexicon lexicon;
  conflict::Words words(lexicon);
  for (const auto& [id, members] : by_article(random_positions(3, 300, 9))) {
    conflict::ArticlePositions article;
    for (const Position& position : members) article.in_order.push_back(&position);
    const conflict::Outline outline = conflict::outline_of(conflict::read_article(article, words), words);
    const std::string bytes = conflict::encode(outline);
    EXPECT_EQ(conflict::encode(conflict::decode_outline(bytes)), bytes);
    EXPECT_LT(bytes.size(), 100 * members.size() + 300);
  }
}

TEST(Outline, TakesAnyBytes) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes(random() % 300, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random());
    conflict::decode_outline(bytes);
  }
}

}  // namespace
}  // namespace gainsay::testing
