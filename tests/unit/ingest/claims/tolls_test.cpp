#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Counts of victims in one form.
namespace gainsay::test {
namespace {

/// "kill people 40" for each claim with a number.
std::string counted(const std::string& sentence) {
  std::string out;
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.quantity)
      out += (out.empty() ? "" : "; ") + s.claim.predicate + " " + s.claim.object.head + " " + s.claim.quantity->unit +
             " " + std::to_string(static_cast<int>(s.claim.quantity->low.value_or(-1)));
  return out;
}

TEST(Tolls, AllKill) {
  for (const char* sentence :
       {"The quake killed 40 people.", "40 people died in the quake.", "The quake left 40 people dead.",
        "The death toll from the quake stood at 40.", "The death toll rose to 40.", "The quake claimed 40 lives.",
        "The quake caused 40 deaths.", "Officials reported 40 deaths.", "There were 40 deaths.",
        "The quake hit the town, killing 40 people.", "The quake killed 40.", "40 people were killed in the quake."})
    EXPECT_EQ(counted(sentence), "kill people people 40") << sentence;
}

TEST(Tolls, VictimsOfAKindKeepTheirName) {
  EXPECT_EQ(counted("The raid killed 40 soldiers."), "kill soldier soldier 40");
  EXPECT_EQ(counted("40 miners died in the blast."), "kill miner miner 40");
  EXPECT_EQ(counted("The blast left 40 miners dead."), "kill miner miner 40");
}

TEST(Tolls, OtherHarm) {
  EXPECT_EQ(counted("The quake left 40 people injured."), "injure people people 40");
  EXPECT_EQ(counted("The quake left 40 people homeless."), "displace people people 40");
}

TEST(Tolls, WhatOnlyLooksLikeOne) {
  for (const char* sentence : {"The quake left 40 people behind.", "The road toll rose to 40 dollars.",
                               "The bank claimed 40 patents.", "The mayor died.", "The storm took 40 minutes.",
                               "The number of voters rose to 40.", "The judge died after 40 years."})
    EXPECT_EQ(counted(sentence).find("kill"), std::string::npos) << sentence << " " << counted(sentence);
}

TEST(Tolls, WhatIsDoneMeanwhileIsDoneThenAndThere) {
  const Extracted found = extract_sentence("A quake hit Oslo on Monday, killing 40 people.");
  const Statement* kill = found.find("kill");
  ASSERT_TRUE(kill) << found.summary();
  EXPECT_EQ(to_string(kill->claim.time), "2024-05-13");
  EXPECT_EQ(kill->claim.place.head, "Oslo");
}

TEST(Tolls, ABoundStaysWithItsNumber) {
  const Extracted found = extract_sentence("At least 40 ships sank.");
  ASSERT_TRUE(found.find("sink")) << found.summary();
  EXPECT_EQ(found.find("sink")->claim.agent.text, "At least 40 ships");
}

}  // namespace
}  // namespace gainsay::test
