#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// The sentence that stands alone.
namespace gainsay::test {
namespace {

std::string text(const std::string& sentence, const std::string& predicate) {
  const Extracted found = extract_sentence(sentence);
  const Statement* statement = found.find(predicate);
  return statement ? statement->text : "no claim: " + found.summary();
}

TEST(Wording, ASuppliedSubjectKeepsItsArticle) {
  EXPECT_EQ(text("The minister promised not to close the port.", "close"), "The minister will not close the port.");
  EXPECT_EQ(text("The bank sold its ships and closed the port.", "close"), "The bank closed the port.");
}

TEST(Wording, ASharedAuxiliaryIsSaidAgain) {
  EXPECT_EQ(text("The bank would sell its ships and close the port.", "close"), "The bank would close the port.");
  EXPECT_EQ(text("The bank has not sold its ships or closed the port.", "close"), "The bank has not closed the port.");
}

TEST(Wording, WhatGovernsAnInfinitiveIsSaid) {
  EXPECT_EQ(text("The port is expected to close in June, the ministry said.", "close"),
            "The port is expected to close in June.");
  EXPECT_EQ(text("The union urged the bank to raise wages.", "raise"), "The bank should raise wages.");
}

TEST(Wording, WhoSpeaksIsNamed) {
  EXPECT_EQ(text("\"I have closed the port,\" Anna Berg said.", "close"), "Anna Berg has closed the port.");
  EXPECT_EQ(text("\"I run the port,\" Anna Berg said.", "run"), "Anna Berg runs the port.");
  EXPECT_EQ(text("\"My firm closed the port,\" Anna Berg said.", "close"), "Anna Berg's firm closed the port.");
}

TEST(Wording, APronounBesideItsOwnSubjectIsSomebodyElse) {
  const Extracted found = extract_sentence("Anna Berg said the bank had ruined it.");
  const Statement* ruin = found.find("ruin");
  ASSERT_TRUE(ruin) << found.summary();
  EXPECT_FALSE(ruin->claim.object.entity && ruin->claim.agent.entity &&
               ruin->claim.object.entity->id == ruin->claim.agent.entity->id);
  EXPECT_EQ(ruin->text, "The bank had ruined it.");
}

TEST(Wording, TheSecondOfTwoVerbsHasItsOwnWords) {
  EXPECT_EQ(text("The strike prompted the bank to sell its ships and close the port.", "close"),
            "The strike prompted the bank to close the port.");
}

TEST(Wording, WhatAPrepositionNeedsStandsForWhich) {
  EXPECT_EQ(text("The bank owns ships, some of which were sold in May.", "sell"), "Some of ships were sold in May.");
}

TEST(Wording, WhatJoinsAClauseToAnotherGoes) {
  EXPECT_EQ(text("The bank sold its ships as prices fell.", "fall"), "Prices fell.");
  EXPECT_EQ(text("The bank sold its ships when prices fell.", "fall"), "Prices fell.");
  EXPECT_EQ(text("If prices fell, the bank would sell its ships.", "fall"), "If prices fell.");
}

TEST(Wording, NothingIsLeftOfWhatWasCutOut) {
  EXPECT_EQ(text("The bank, which owns the port, sold its ships.", "sell"), "The bank sold its ships.");
  EXPECT_EQ(text("The bank, a small firm, sold its ships.", "sell"), "The bank, a small firm, sold its ships.");
}

TEST(Wording, NegationIsNotLostWithAnotherConjunct) {
  EXPECT_EQ(text("Neither Norway nor Sweden will close the port.", "close"), "Norway will not close the port.");
}

TEST(Wording, OneOfSeveralTakesTheSingular) {
  EXPECT_EQ(text("Norway and Sweden are closing the port.", "close"), "Norway is closing the port.");
}

}  // namespace
}  // namespace gainsay::test
