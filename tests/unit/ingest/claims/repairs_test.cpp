#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Sentences whose trees come out wrong and are mended.
namespace gainsay::test {
namespace {

std::string first_with_number(const std::string& sentence) {
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.quantity)
      return s.claim.predicate + " " + std::to_string(static_cast<int>(s.claim.quantity->low.value_or(-1))) + " " +
             std::to_string(static_cast<int>(s.claim.quantity->high.value_or(-1))) + " " + s.claim.quantity->unit;
  return "none";
}

TEST(Repairs, BoundsAroundANumber) {
  EXPECT_EQ(first_with_number("As many as 3,000 people may have been displaced by the floods."),
            "displace -1 3000 people");
  EXPECT_EQ(first_with_number("Between 40 and 50 percent of sailors backed the plan."), "back 40 50 %");
}

TEST(Repairs, AnAdverbThatMakesOneVerbIsItsParticle) {
  const auto verb = [](const std::string& sentence) {
    const Extracted found = extract_sentence(sentence);
    return found.statements.empty() ? "none" : found.statements.front().claim.predicate;
  };
  EXPECT_EQ(verb("The minister would not be stepping down, a spokesman said."), "step down");
  EXPECT_EQ(verb("The rebels backed away."), "back away");
  EXPECT_EQ(verb("The judge threw out the request."), "throw out");
  EXPECT_EQ(verb("The rebels ran home."), "run");
  EXPECT_EQ(verb("The boat drifted slowly."), "drift");
}

TEST(Repairs, AClauseFillsTheNounBeforeIt) {
  const Extracted found = extract_sentence("There is no evidence that the pump leaks oil, the agency said.");
  const Statement* leak = found.find("leak");
  ASSERT_TRUE(leak) << found.summary();
  EXPECT_EQ(leak->claim.polarity, Polarity::negated);
  EXPECT_EQ(leak->claim.denial_scope, DenialScope::knowledge);
  EXPECT_FALSE(leak->claim.denial);
}

TEST(Repairs, WhatIsReportedFalselyIsRejected) {
  const Extracted found = extract_sentence("Reports that Norway plans to buy the ships are false, the ministry said.");
  const Statement* buy = found.find("buy");
  ASSERT_TRUE(buy) << found.summary();
  EXPECT_EQ(buy->claim.polarity, Polarity::negated);
  const Extracted true_report =
      extract_sentence("Reports that Norway plans to buy the ships are common, the ministry said.");
  for (const Statement& s : true_report.statements)
    if (s.claim.predicate == "buy") {
      EXPECT_EQ(s.claim.polarity, Polarity::affirmed);
    }
}

TEST(Repairs, YetToDoIsNotDone) {
  const Extracted found = extract_sentence("The ministry is yet to release the report.");
  const Statement* release = found.find("release");
  ASSERT_TRUE(release) << found.summary();
  EXPECT_EQ(release->claim.polarity, Polarity::negated);
}

TEST(Repairs, WhatFollowsButHasItsOwnVoice) {
  const Extracted found = extract_sentence("Anna Berg was not fired but resigned.");
  const Statement* resign = found.find("resign");
  ASSERT_TRUE(resign) << found.summary();
  EXPECT_EQ(resign->claim.polarity, Polarity::affirmed);
  EXPECT_FALSE(resign->claim.agent.empty());
}

TEST(Repairs, SilenceIsNoClaim) {
  for (const char* sentence :
       {"Officials could not be reached for comment.", "The bank did not respond to a request for comment."})
    EXPECT_TRUE(extract_sentence(sentence).statements.empty()) << sentence;
  EXPECT_TRUE(extract_sentence("The climbers did not reach the summit.").find("reach"));
}

TEST(Repairs, NegationsInOtherPlaces) {
  const Extracted warned = extract_sentence("At no point did the police warn the crowd.");
  ASSERT_TRUE(warned.find("warn")) << warned.summary();
  EXPECT_EQ(warned.find("warn")->claim.polarity, Polarity::negated);
  const Extracted informed = extract_sentence("The bank never informed customers that their data had been stolen.");
  ASSERT_TRUE(informed.find("inform")) << informed.summary();
  EXPECT_EQ(informed.find("inform")->claim.polarity, Polarity::negated);
}

TEST(Repairs, FoundDeadIsDead) {
  const Extracted found = extract_sentence("The driver, 41, was found dead on Thursday.");
  const Statement* dead = found.find("dead");
  ASSERT_TRUE(dead) << found.summary();
  EXPECT_EQ(dead->claim.agent.head, "driver");
  EXPECT_FALSE(dead->claim.quantity);
  EXPECT_TRUE(extract_sentence("The driver found the keys.").find("find"));
}

TEST(Repairs, OthersFutureIsForetold) {
  const Extracted found = extract_sentence("Norway vowed to fight on and said Sweden would close the port.");
  const Statement* close = found.find("close");
  ASSERT_TRUE(close) << found.summary();
  EXPECT_EQ(close->claim.modality, Modality::predicted);
}

TEST(Repairs, AGerundBehindOfHasItsDoer) {
  const Extracted found = extract_sentence("There were reports of Norway selling rifles to Sudan.");
  const Statement* sell = found.find("sell");
  ASSERT_TRUE(sell) << found.summary();
  EXPECT_EQ(sell->claim.agent.text, "Norway");
  EXPECT_EQ(sell->claim.modality, Modality::possible);
  const Extracted other = extract_sentence("The reports of Norway are selling well.");
  const Statement* sold = other.find("sell");
  ASSERT_TRUE(sold) << other.summary();
  EXPECT_EQ(sold->claim.agent.head, "report");
}

}  // namespace
}  // namespace gainsay::test
