#include <gtest/gtest.h>

#include "gainsay/query.h"
#include "support/extraction_builder.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;

/// A minister rules out a toll, an envoy relays the same, the minister announces it; a rival minister speaks, too.
class TimelineTest : public testing::Test {
 protected:
  TimelineTest() : store_(Store::open(folder_ / "s.db", Store::Mode::write)) {
    store_->put(first_);
    store_->put(relayed_);
    store_->put(turned_);
    store_->put(rival_);
    Conflict turn;
    turn.id = ConflictId("turn");
    turn.claim_a = first_.statements[0].claim_id;
    turn.a = first_.statements[0].id;
    turn.claim_b = turned_.statements[0].claim_id;
    turn.b = turned_.statements[0].id;
    Conflict quarrel = turn;
    quarrel.id = ConflictId("quarrel");
    quarrel.claim_b = rival_.statements[0].claim_id;
    quarrel.b = rival_.statements[0].id;
    test::replace_findings(*store_, {turn, quarrel}, {}, "1");
  }

  const Named brandt_ = make_named("Ada Brandt", EntityKind::person);
  const Named other_ = make_named("Karl Brandt", EntityKind::person);
  const Named envoy_ = make_named("Ruth Calder", EntityKind::person);
  const Named arland_ = make_named("Arland", EntityKind::country);
  const Extraction first_ = ExtractionBuilder("1.txt", "Brandt said Arland takes no toll.")
                                .outlet("Daily Post")
                                .published("2023-06-19")
                                .actor("Ada Brandt", EntityKind::person)
                                .said("Arland takes no toll", brandt_)
                                .claim("Arland takes no toll", arland_, "take", "toll", Polarity::negated)
                                .build();
  const Extraction relayed_ = ExtractionBuilder("2.txt", "Calder said Brandt had said Arland takes no toll.")
                                  .outlet("Daily Post")
                                  .published("2023-07-01")
                                  .said("Arland takes no toll", brandt_, SpeechAct::assert_, {envoy_})
                                  .claim("Arland takes no toll", arland_, "take", "toll", Polarity::negated)
                                  .build();
  const Extraction turned_ = ExtractionBuilder("3.txt", "Brandt said Arland takes a toll.")
                                 .outlet("Daily Post")
                                 .published("2024-01-10")
                                 .said("Arland takes a toll", brandt_)
                                 .claim("Arland takes a toll", arland_, "take", "toll")
                                 .build();
  const Extraction rival_ = ExtractionBuilder("4.txt", "Karl Brandt said Arland takes a heavy toll.")
                                .published("2023-06-20")
                                .actor("Karl Brandt", EntityKind::person)
                                .said("Arland takes a heavy toll", other_)
                                .claim("Arland takes a heavy toll", arland_, "take", "heavy toll")
                                .build();
  test::TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(TimelineTest, ListsWhatOneVoiceSaidOldestFirst) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Ada Brandt"}});
  ASSERT_EQ(timeline.entries.size(), 3U);
  EXPECT_EQ(timeline.entries[0].said.quote, "Arland takes no toll");
  EXPECT_FALSE(timeline.entries[0].is_relayed);
  EXPECT_TRUE(timeline.entries[1].is_relayed);
  EXPECT_EQ(timeline.entries[2].said.quote, "Arland takes a toll");
  ASSERT_EQ(timeline.actors.size(), 1U);
}

TEST_F(TimelineTest, MarksTheTurnAtTheLaterPosition) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Ada Brandt"}});
  ASSERT_EQ(timeline.entries.size(), 3U);
  EXPECT_TRUE(timeline.entries[0].reversals.empty());
  ASSERT_EQ(timeline.entries[2].reversals.size(), 1U);
  EXPECT_EQ(timeline.entries[2].reversals[0].earlier, 0U);
  EXPECT_EQ(timeline.entries[2].reversals[0].conflict.id.value, "turn");
}

TEST_F(TimelineTest, CountsWhatOthersSayAgainstIt) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Ada Brandt"}});
  EXPECT_EQ(timeline.entries.at(0).against_others, 1U);
  EXPECT_EQ(timeline.entries.at(2).against_others, 0U);
}

TEST_F(TimelineTest, NamesAllWhomASurnameMeans) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Brandt"}});
  ASSERT_EQ(timeline.actors.size(), 2U);
  EXPECT_EQ(timeline.actors[0].name, "Ada Brandt");  // said most
  EXPECT_EQ(timeline.entries.size(), 4U);
}

TEST_F(TimelineTest, ALimitKeepsTheLatest) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Ada Brandt"}, .limit = 1});
  ASSERT_EQ(timeline.entries.size(), 1U);
  EXPECT_EQ(timeline.entries[0].said.quote, "Arland takes a toll");
  EXPECT_TRUE(timeline.entries[0].reversals.empty());
}

TEST_F(TimelineTest, NobodyOfThatNameSaysNothing) {
  const Timeline timeline = timeline_of(*store_, {.actors = {"Nemo"}});
  EXPECT_TRUE(timeline.actors.empty());
  EXPECT_TRUE(timeline.entries.empty());
}

}  // namespace
}  // namespace gainsay
