#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

namespace gainsay::test {
namespace {

TEST(States, TheStateIsThePredicate) {
  EXPECT_TRUE(extract_sentence("The school remains shut.").find("shut"));
  EXPECT_TRUE(extract_sentence("The company stayed silent.").find("silent"));
  EXPECT_TRUE(extract_sentence("The captain was pronounced dead at the scene.").find("dead"));
  EXPECT_TRUE(extract_sentence("The driver was found unconscious in the car.").find("unconscious"));
  EXPECT_TRUE(extract_sentence("The bridge was left damaged.").find("damage"));
  EXPECT_TRUE(extract_sentence("The mine will remain closed.").find("closed"));
  EXPECT_TRUE(extract_sentence("The students were set free on Friday.").find("set free"));
  EXPECT_TRUE(extract_sentence("The talks had taken place in Oslo.").find("take place"));
}

TEST(States, WhatIsNoState) {
  EXPECT_TRUE(extract_sentence("The minister remained in the capital.").find("remain"));
  EXPECT_TRUE(extract_sentence("The driver found the keys.").find("find"));
  EXPECT_TRUE(extract_sentence("The firm set a new price.").find("set"));
  EXPECT_TRUE(extract_sentence("The team took third place.").find("take"));
  EXPECT_TRUE(extract_sentence("The guests left early.").find("leave"));
}

TEST(States, AStateIsToldOnce) {
  EXPECT_EQ(extract_sentence("The mine will remain closed.").statements.size(), 1U);
  EXPECT_EQ(extract_sentence("The bridge was left damaged.").statements.size(), 1U);
}

TEST(ReportedConjuncts, GoOnWithWhatIsSaid) {
  const Extracted found =
      extract_sentence("The leader said that the girls have been married off and will never return.");
  const Statement* back = found.find("return");
  ASSERT_TRUE(back) << found.summary();
  EXPECT_EQ(back->claim.agent.head, "girl") << found.summary();
}

TEST(ReportedConjuncts, WithASubjectOfTheirOwnTheyStay) {
  const Extracted own = extract_sentence("The leader said that the girls were safe and he will return.");
  ASSERT_TRUE(own.find("return")) << own.summary();
  EXPECT_NE(own.find("return")->claim.agent.head, "girl") << own.summary();
}

TEST(Contrast, WhatIsRejectedIsNegated) {
  const Extracted found = extract_sentence("The heat, not the mine, killed the fish in the river.");
  int rejected = 0;
  for (const Statement& s : found.statements)
    if (s.claim.predicate == "kill" && s.claim.polarity == Polarity::negated && s.claim.agent.head == "mine")
      ++rejected;
  EXPECT_EQ(rejected, 1) << found.summary();
}

TEST(Numbers, OfTwoWordsWithAHyphen) {
  const Extracted found = extract_sentence("Fifty-two people died when the ferry overturned.");
  ASSERT_FALSE(found.statements.empty());
  bool met = false;
  for (const Statement& s : found.statements) met = met || (s.claim.quantity && s.claim.quantity->low == 52);
  EXPECT_TRUE(met) << found.summary();
}

}  // namespace
}  // namespace gainsay::test
