// What a filter lets through is the same whether the store narrows the conflicts first or each is looked at.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gainsay/engine.h"
#include "gainsay/store.h"
#include "graph/query/selection.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

class FilteredConflicts : public testing::Test {
 protected:
  FilteredConflicts() {
    const Engine engine(GAINSAY_DATA_DIR);
    const std::string examples = GAINSAY_SOURCE_DIR "/examples/";
    ingest(engine, *store_, {examples + "harbour-clinic/articles", examples + "china-arms/articles"}, {}, 2);
  }

  [[nodiscard]] static std::string told(const std::vector<SelectedConflict>& selected) {
    std::string out;
    for (const SelectedConflict& one : selected)
      out += one.conflict.id.value + " " + one.a.position.statement.id.value + " " + one.b.position.statement.id.value +
             " " + std::to_string(one.a.others.size() + one.b.others.size()) + "\n";
    return out;
  }

  /// How many are let through, after holding the one way against the other.
  std::size_t let_through(const Filter& filter) const {
    const std::vector<SelectedConflict> narrowed = select_conflicts(*store_, filter);
    EXPECT_EQ(told(narrowed), told(select_among(store_->conflicts(), *store_, filter)))
        << (filter.as_words().empty() ? "no filter" : filter.as_words().front());
    return narrowed.size();
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = Store::open(folder_ / "s.db", Store::Mode::write);
};

TEST_F(FilteredConflicts, AreTheSameByWhateverIsAsked) {
  const std::size_t all = let_through({});
  ASSERT_GT(all, 5U);
  std::size_t some = 0;
  for (const KnownEntity& entity : store_->entities()) {
    Filter by_actor;
    by_actor.actors = {entity.named.name};
    const std::size_t of_actor = let_through(by_actor);
    some += of_actor > 0 && of_actor < all ? 1 : 0;
    Filter by_source;
    by_source.sources = {entity.named.name};
    let_through(by_source);
    by_actor.actors.emplace_back("China");
    let_through(by_actor);
  }
  EXPECT_GT(some, 3U);
  for (const ConflictType type : {ConflictType::negation, ConflictType::numeric, ConflictType::promise_vs_conduct}) {
    Filter by_type;
    by_type.types = {type};
    EXPECT_LT(let_through(by_type), all);
    by_type.limit = 1;
    EXPECT_LE(let_through(by_type), 1U);
  }
  for (std::size_t limit = 0; limit < all + 2; ++limit) {
    Filter first;
    first.limit = limit;
    EXPECT_EQ(let_through(first), std::min(limit, all));
  }
}

TEST_F(FilteredConflicts, AreTheSameByWordsAndDays) {
  const std::size_t all = let_through({});
  for (const char* about : {"clinic", "lethal aid", "harbour", "nothing of the kind"}) {
    Filter by_words;
    by_words.about = about;
    EXPECT_LT(let_through(by_words), all) << about;
  }
  std::size_t some = 0;
  for (const char* from : {"2023-01-01", "2023-06-01", "2024-01-01", "2024-04-01", "2030-01-01"})
    for (const char* to : {"2023-06-30", "2024-04-30", "2024-12-31"}) {
      Filter by_days;
      by_days.between = {parse_date(from), parse_date(to)};
      const std::size_t between = let_through(by_days);
      some += between > 0 && between < all ? 1 : 0;
      by_days.limit = 2;
      let_through(by_days);
    }
  EXPECT_GT(some, 2U);
}

}  // namespace
}  // namespace gainsay
