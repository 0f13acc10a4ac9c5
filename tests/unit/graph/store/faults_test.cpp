/// What a store holds after power was lost, and on a full disk, at many moments of an ingest.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "gainsay/store.h"
#include "graph/store/sqlite.h"
#include "support/extraction_builder.h"
#include "support/findings.h"
#include "support/temporary_folder.h"
#include "support/witness_vfs.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;
using test::TemporaryFolder;
using test::WitnessVfs;

constexpr std::size_t articles = 30;

/// Each moment costs two ingests: scripts/check-all asks for more of them.
std::size_t moments_tried(std::size_t otherwise) {
  const char* asked = std::getenv("GAINSAY_FAULT_MOMENTS");
  return asked != nullptr ? std::stoul(asked) : otherwise;
}

Extraction article(std::size_t number) {
  const std::string name = "in/" + std::to_string(number) + ".txt";
  std::string text = "Ada Brandt said Arland sold tank " + std::to_string(number) + ". ";
  const std::string sentence = text.substr(15, text.size() - 17);
  for (std::size_t i = 0; i < 40 * (number % 7); ++i)
    text += "The council of Westport met on day " + std::to_string(i) + ". ";
  const Named arland = make_named("Arland", EntityKind::country);
  return ExtractionBuilder(name, text)
      .outlet("Gazette " + std::to_string(number % 3))
      .published("2024-03-0" + std::to_string(1 + number % 9))
      .said(sentence, make_named("Ada Brandt", EntityKind::person))
      .claim(sentence, arland, "sell", "tank")
      .build();
}

/// Puts `count` articles, `together` of them at a time, and findings after every tenth.
template <class Done>
void fill(Store& store, std::size_t count, Done done, std::size_t together = 1) {
  Diagnostics diagnostics;
  for (std::size_t i = 0; i < count; i += together) {
    std::vector<Extraction> ready;
    for (std::size_t j = i; j < std::min(i + together, count); ++j) ready.push_back(article(j));
    if (together == 1)
      store.put(ready[0]);
    else
      store.put_all(ready, diagnostics);
    for (std::size_t j = i; j < i + ready.size(); ++j) done(j);
    if ((i + ready.size()) % 10 == 0) test::replace_findings(store, {}, {}, "test");
  }
}

/// That the store at `path` opens, is whole, and has the first `done` articles as they were put, and at most `ahead`
/// more, which came through before they were reported.
void expect_sound(const std::filesystem::path& path, std::size_t done, std::size_t ahead = 1) {
  if (!std::filesystem::exists(path)) {
    EXPECT_EQ(done, 0u) << "the store is gone";
    return;
  }
  const auto store = Store::open(path, Store::Mode::write);
  for (std::size_t i = 0; i < done; ++i) {
    const Extraction expected = article(i);
    const auto stored = store->extraction(expected.article.id);
    ASSERT_TRUE(stored) << "article " << i << " is lost";
    EXPECT_EQ(stored->article.text, expected.article.text);
    EXPECT_EQ(stored->statements.size(), expected.statements.size());
  }
  EXPECT_LE(store->articles().size(), done + ahead);
  const Database database(path, Database::Access::read);
  Query check(database, "PRAGMA integrity_check");
  ASSERT_TRUE(check.next());
  EXPECT_EQ(check.text(0), "ok");
  EXPECT_EQ(database.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

/// What a store says of itself, but for when.
std::string contents(const Store& store) {
  std::string out;
  for (const ArticleEntry& entry : store.articles()) out += entry.ref.id.value + "\n";
  for (const Position& position : store.positions())
    out += position.statement.id.value + position.statement.text + "\n";
  return out;
}

void expect_sound_after_power_loss(std::size_t together) {
  const std::size_t moments = moments_tried(25);
  const TemporaryFolder folder;
  WitnessVfs witness;
  std::vector<std::size_t> done_at;  ///< the number of steps when each article was reported
  std::string expected;
  {
    const auto store = Store::open(folder / "s.db", Store::Mode::write);
    fill(
        *store, articles, [&](std::size_t) { done_at.push_back(witness.steps().size()); }, together);
    expected = contents(*store);
  }
  witness.stop();
  const std::size_t steps = witness.steps().size();
  ASSERT_GT(steps, moments);
  std::size_t partly = 0;
  for (std::size_t i = 0; i < moments; ++i) {
    const std::size_t moment = 1 + i * (steps - 1) / (moments - 1);
    SCOPED_TRACE("power lost before step " + std::to_string(moment) + " of " + std::to_string(steps));
    const TemporaryFolder disk;
    witness.restore(moment, static_cast<unsigned>(i), disk / "");
    const auto done =
        static_cast<std::size_t>(std::ranges::count_if(done_at, [&](std::size_t at) { return at <= moment; }));
    partly += done > 0 && done < articles;
    expect_sound(disk / "s.db", done, together);
    const auto store = Store::open(disk / "s.db", Store::Mode::write);
    fill(*store, articles, [](std::size_t) {});
    EXPECT_EQ(contents(*store), expected) << "taken up again, it does not end as the undisturbed one";
  }
  EXPECT_GT(partly, moments / 2) << "most moments were before the first article or after the last";
}

TEST(StoreFaults, PowerLossAtAnyMomentKeepsWhatWasReportedDone) { expect_sound_after_power_loss(1); }

TEST(StoreFaults, PowerLossKeepsArticlesThatWaitedForTheDiskTogether) { expect_sound_after_power_loss(5); }

/// The tests above could not fail if nothing were ever lost: without syncs, much must be.
TEST(StoreFaults, TheWitnessLosesWhatWasNotSynced) {
  const TemporaryFolder folder;
  WitnessVfs witness;
  std::size_t done = 0;
  {
    Database database(folder / "s.db", Database::Access::write);
    database.execute("PRAGMA synchronous = OFF");
    database.execute("CREATE TABLE t (x)");
    for (; done < 50; ++done) database.execute("INSERT INTO t VALUES (" + std::to_string(done) + ")");
  }
  witness.stop();
  std::size_t damaged = 0;
  for (unsigned seed = 0; seed < 10; ++seed) {
    const TemporaryFolder disk;
    witness.restore(witness.steps().size(), seed, disk / "");
    try {
      const Database database(disk / "s.db", Database::Access::read);
      damaged += database.number("SELECT count(*) FROM t") != 50;
    } catch (const StoreError&) {
      ++damaged;
    }
  }
  EXPECT_GT(damaged, 5u);
}

TEST(StoreFaults, AFullDiskAtAnyWriteLosesNothingAndSaysSo) {
  const std::size_t moments = moments_tried(15);
  std::int64_t writes = 0;
  {
    const TemporaryFolder folder;
    WitnessVfs witness;
    fill(*Store::open(folder / "s.db", Store::Mode::write), articles, [](std::size_t) {});
    writes = std::ranges::count(witness.steps(), WitnessVfs::Step::Kind::write, &WitnessVfs::Step::kind);
  }
  std::size_t told = 0;
  for (std::size_t i = 0; i < moments; ++i) {
    const std::int64_t room = static_cast<std::int64_t>(i) * writes / static_cast<std::int64_t>(moments);
    SCOPED_TRACE("full after " + std::to_string(room) + " of " + std::to_string(writes) + " writes");
    const TemporaryFolder folder;
    std::size_t done = 0;
    {
      WitnessVfs witness;
      witness.fill_after(room);
      try {
        fill(*Store::open(folder / "s.db", Store::Mode::write), articles, [&](std::size_t) { ++done; });
      } catch (const StoreError& error) {
        ++told;
        EXPECT_EQ(std::string(error.what()),
                  "store " + (folder / "s.db").string() + ": the disk is full; what was stored before is kept");
      }
    }
    expect_sound(folder / "s.db", done);
    const auto store = Store::open(folder / "s.db", Store::Mode::write);
    fill(*store, articles, [](std::size_t) {});
    EXPECT_EQ(store->articles().size(), articles);
  }
  EXPECT_GT(told, moments * 9 / 10) << "the disk was hardly ever full";
}

}  // namespace
}  // namespace gainsay
