#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Who did it, in one form.
namespace gainsay::test {
namespace {

std::string done(const std::string& sentence) {
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.predicate == "perpetrate" || s.claim.predicate == "kill")
      return s.claim.agent.head + (s.claim.polarity == Polarity::negated ? " not " : " ") + s.claim.predicate + " " +
             s.claim.object.head + (s.claim.denial ? " denied" : "");
  return "none";
}

TEST(Responsibility, ClaimedOrHad) {
  for (const char* sentence :
       {"The rebels claimed responsibility for the bombing.", "The rebels carried out the bombing.",
        "The rebels were responsible for the bombing.", "The rebels were behind the bombing."})
    EXPECT_EQ(done(sentence), "rebel perpetrate bombing") << sentence;
}

TEST(Responsibility, Denied) {
  for (const char* sentence :
       {"The rebels denied responsibility for the bombing.", "The rebels denied any involvement in the bombing.",
        "The rebels denied any role in the bombing."})
    EXPECT_EQ(done(sentence), "rebel not perpetrate bombing denied") << sentence;
  EXPECT_EQ(done("The rebels had no part in the bombing."), "rebel not perpetrate bombing");
}

TEST(Responsibility, WhatTheDeedWasDoneToIsSaid) {
  EXPECT_EQ(done("The rebels denied any role in the killing of the mayor."), "rebel not kill mayor denied");
}

TEST(Responsibility, LessThanDoing) {
  for (const char* sentence :
       {"The rebels had a role in the bombing.", "The mayor is responsible for the city.",
        "The rebels took responsibility for the children.", "The bank denied the loan.",
        "The rebels did not deny responsibility for the bombing.", "The mayor accepted responsibility for the defeat."})
    EXPECT_EQ(done(sentence), "none") << sentence;
}

TEST(Responsibility, WeIsWhoTheSpokesmanSpeaksFor) {
  const Extracted found = extract_sentence("\"We have closed the port,\" a spokesman for the ministry said.");
  const Statement* close = found.find("close");
  ASSERT_TRUE(close) << found.summary();
  EXPECT_EQ(close->claim.agent.head, "ministry");
  const Extracted self = extract_sentence("\"We have closed the port,\" the mayor said.");
  ASSERT_TRUE(self.find("close"));
  EXPECT_EQ(self.find("close")->claim.agent.head, "we");
}

}  // namespace
}  // namespace gainsay::test
