#include <gtest/gtest.h>

#include <algorithm>

#include "unit/ingest/claims/pipeline_fixture.h"

/// What is coordinated says several things, each of which can be held against another by itself.
namespace gainsay::test {
namespace {

/// "agent predicate object", "not" where negated, one a line, sorted.
std::string said(const std::string& sentence, const std::string& predicate) {
  std::vector<std::string> lines;
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.predicate == predicate)
      lines.push_back(s.claim.agent.head + (s.claim.polarity == Polarity::negated ? " not " : " ") + predicate + " " +
                      s.claim.object.head);
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

TEST(Coordination, EachObjectIsAClaim) {
  EXPECT_EQ(said("The army bought tanks, shells and boots.", "buy"), "army buy boot\narmy buy shell\narmy buy tank\n");
  EXPECT_EQ(said("Tanks and shells were delivered on Monday.", "deliver"), " deliver shell\n deliver tank\n");
  EXPECT_EQ(said("The army bought tanks as well as shells.", "buy"), "army buy shell\narmy buy tank\n");
}

TEST(Coordination, EachSubjectIsAClaim) {
  EXPECT_EQ(said("Norway and Sweden rejected the treaty.", "reject"), "Norway reject treaty\nSweden reject treaty\n");
}

TEST(Coordination, NegationBearsOnEachOfThem) {
  EXPECT_EQ(said("The army did not buy tanks or shells.", "buy"), "army not buy shell\narmy not buy tank\n");
  EXPECT_EQ(said("Neither Norway nor Sweden rejected the treaty.", "reject"),
            "Norway not reject treaty\nSweden not reject treaty\n");
}

TEST(Coordination, ButNotTurnsTheSecond) {
  EXPECT_EQ(said("The army bought tanks but not shells.", "buy"), "army buy tank\narmy not buy shell\n");
}

TEST(Coordination, AnAlternativeSaysNeither) {
  EXPECT_EQ(said("The army bought tanks or shells.", "buy"), "army buy tank\n");
  EXPECT_EQ(said("Norway or Sweden rejected the treaty.", "reject"), "Norway reject treaty\n");
}

TEST(Coordination, WhatIsDoneTogetherStaysTogether) {
  EXPECT_EQ(said("Norway and Sweden met in Oslo.", "meet"), "Norway meet \n");
  EXPECT_EQ(said("The firm merged the bank and the insurer.", "merge"), "firm merge bank\n");
  EXPECT_EQ(said("Norway and Sweden spent $5 million.", "spend"), "Norway spend $\n");
}

TEST(Coordination, OneNameStaysOne) {
  EXPECT_EQ(said("Bosnia and Herzegovina rejected the treaty.", "reject").find("Herzegovina reject"),
            std::string::npos);
}

TEST(Coordination, EachNumberCountsItsOwn) {
  for (const Statement& s : extract_sentence("The storm killed 12 sailors and 30 miners.").statements) {
    ASSERT_TRUE(s.claim.quantity) << s.text;
    EXPECT_EQ(s.claim.quantity->low, s.claim.object.head == "sailor" ? 12 : 30) << s.text;
    EXPECT_EQ(s.claim.quantity->unit, s.claim.object.head) << s.text;
  }
}

TEST(Coordination, ReadingsShareTheirEvidenceAndHaveTheirOwnWords) {
  const Extracted found = extract_sentence("The army bought tanks and shells for Sudan.");
  ASSERT_EQ(found.statements.size(), 2U) << found.summary();
  EXPECT_EQ(found.statements[0].span, found.statements[1].span);
  EXPECT_NE(found.statements[0].id, found.statements[1].id);
  EXPECT_EQ(found.statements[0].text, "The army bought tanks for Sudan.");
  EXPECT_EQ(found.statements[1].text, "The army bought shells for Sudan.");
}

TEST(Coordination, LongListsStayWhole) {
  const std::string list =
      "The army bought tanks, shells, boots, tents, trucks, boats, maps, radios, ropes, lamps, saws, nails, and belts.";
  EXPECT_EQ(said(list, "buy"), "army buy tank\n");
}

TEST(Coordination, ASecondVerbSharesNegationAndAuxiliary) {
  EXPECT_EQ(said("The army did not buy the boots or repair the tanks.", "repair"), "army not repair tank\n");
  EXPECT_EQ(said("The army has not bought tanks and sold boots.", "sell"), "army not sell boot\n");
  EXPECT_EQ(said("The army did not buy tanks but sold boots.", "sell"), "army sell boot\n");
  EXPECT_EQ(said("The army did not buy tanks, and it sold boots.", "sell"), "it sell boot\n");
}

TEST(Coordination, WhatIsDoneInstead) {
  EXPECT_EQ(said("The firm will lower wages rather than close the plant.", "close"), "firm not close plant\n");
}

TEST(Coordination, PredicateNounsAndAdjectives) {
  const Extracted found = extract_sentence("The plant is old and dangerous.");
  EXPECT_TRUE(found.find("old")) << found.summary();
  EXPECT_TRUE(found.find("dangerous")) << found.summary();
  EXPECT_FALSE(extract_sentence("The plant is old or dangerous.").find("dangerous"));
}

}  // namespace
}  // namespace gainsay::test
