#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// What is only supposed, asked or still to come is no assertion.
namespace gainsay::test {
namespace {

bool asserts(const std::string& sentence, const std::string& predicate) {
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.predicate == predicate && !s.claim.conditional) return true;
  return false;
}

TEST(Hypotheses, ConditionsInEveryForm) {
  for (const char* sentence : {"If Norway sent tanks to Sudan, the treaty would fall.",
                               "The minister asked whether Norway sent tanks to Sudan.",
                               "The treaty will fall unless Norway sent tanks to Sudan.",
                               "Reporters asked the minister if Norway sent tanks to Sudan.",
                               "The law is unclear on whether Norway sent tanks to Sudan."})
    EXPECT_FALSE(asserts(sentence, "send")) << sentence;
  EXPECT_TRUE(asserts("Norway sent tanks to Sudan, and the treaty fell.", "send"));
}

TEST(Hypotheses, WhatHangsOnAConditionIsNotAsserted) {
  for (const char* sentence : {"If the tests show a crack, the ministry will close the school.",
                               "The ministry will close the school if the tests show a crack.",
                               "“If the tests show a crack, we will close the school,” Ada Kal told parliament.",
                               "The ministry said it would close the school unless the owner paid.",
                               "The mayor could close the school if the owner refused to pay.",
                               "Unless the owner pays, the mayor will not close the school."})
    EXPECT_FALSE(asserts(sentence, "close")) << sentence;
  for (const char* sentence : {"The ministry will close the school, even if the owner pays.",
                               "The ministry closed the school.", "The ministry will close the school on Monday.",
                               "The ministry will close the school because the tests show a crack.",
                               "The ministry will close the school, and the owner asked if it could pay."})
    EXPECT_TRUE(asserts(sentence, "close")) << sentence;
}

TEST(Hypotheses, WhatWillHaveHappenedHasNot) {
  EXPECT_FALSE(asserts("The bank will pay the workers after the court approves the plan.", "approve"));
  EXPECT_FALSE(asserts("When the court approves the plan, the bank will pay the workers.", "approve"));
  EXPECT_TRUE(asserts("The bank paid the workers after the court approved the plan.", "approve"));
}

TEST(Hypotheses, WhoeverDoesItMayBeNobody) {
  EXPECT_FALSE(asserts("Anyone who stole money will be fired.", "steal"));
  EXPECT_TRUE(asserts("The workers who stole money will be fired.", "steal"));
  EXPECT_FALSE(asserts("The bank acts as if it had stolen money.", "steal"));
}

TEST(Hypotheses, NotBecauseLeavesTheReasonOpen) {
  EXPECT_FALSE(asserts("The bank closed not because the workers stole money.", "steal"));
  EXPECT_TRUE(asserts("The bank closed because the workers stole money.", "steal"));
}

TEST(Hypotheses, ThingsThatChangedDidSoThemselves) {
  const Extracted found = extract_sentence("Things soon changed.");
  const Statement* change = found.find("change");
  ASSERT_TRUE(change) << found.summary();
  EXPECT_EQ(change->claim.agent.head, "thing");
  const Extracted passive = extract_sentence("The law was changed.");
  ASSERT_TRUE(passive.find("change"));
  EXPECT_EQ(passive.find("change")->claim.object.head, "law");
}

TEST(Hypotheses, GivenIsAPreposition) {
  EXPECT_FALSE(extract_sentence("The plan is bold, given the cost of ships.").find("give"));
  EXPECT_TRUE(extract_sentence("The bank was given the ships.").find("give"));
}

TEST(Hypotheses, VerbsWithoutACoordinatorShareNoSubject) {
  for (const Statement& s :
       extract_sentence("The mayor called for a ban in May after Tom Hale and his wife, Ida Hale, killed 14 people.")
           .statements)
    if (s.claim.predicate == "kill") {
      EXPECT_NE(s.claim.agent.head, "mayor") << s.text;
    }
  const Extracted listed = extract_sentence("The mayor closed the port, sold the ships and left the city.");
  ASSERT_TRUE(listed.find("sell")) << listed.summary();
  EXPECT_EQ(listed.find("sell")->claim.agent.head, "mayor");
}

TEST(Hypotheses, OpinionsFillInNothing) {
  const Extracted found = extract_sentence("\"I think Norway sent the tanks,\" the minister said.");
  EXPECT_FALSE(found.find("think")) << found.summary();
  EXPECT_TRUE(found.find("send")) << found.summary();
}

}  // namespace
}  // namespace gainsay::test
