// What a sentence says and rejects at once, in two voices. Names and events are invented.
#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

namespace gainsay::test {
namespace {

/// The statements that rest on the same word, with their polarity: "burst + -"; "none" where all stand alone.
std::string both_sides(const std::string& sentence) {
  const auto statements = extract_sentence(sentence).statements;
  std::string out;
  for (const Statement& yes : statements)
    for (const Statement& no : statements)
      if (yes.claim.predicate_span == no.claim.predicate_span && yes.claim.polarity != no.claim.polarity &&
          yes.attribution != no.attribution && yes.id < no.id)
        out += (out.empty() ? "" : ", ") + yes.claim.predicate;
  return out.empty() ? "none" : out;
}

TEST(Contested, ToldAsFalse) {
  EXPECT_EQ(both_sides("The mayor falsely claimed that the bridge had collapsed."), "collapse");
  EXPECT_EQ(both_sides("Lund wrongly suggested that Holt had sold the mill."), "sell");
  EXPECT_EQ(both_sides("Pierce has erroneously said that the bank closed 40 branches."), "close");
  EXPECT_EQ(both_sides("He repeated the debunked claim that the mayor had sold the mill."), "sell");
  EXPECT_EQ(both_sides("Lund made the false claim that Holt had forged the ballots."), "forge");
}

TEST(Contested, WhatTheVerbOfSayingIsJoinedToIsNotToldAsFalse) {
  EXPECT_EQ(both_sides("The office incorrectly stated that 900 voters were convicts and then struck them off."),
            "convict");
}

TEST(Contested, ToldWithoutGrounds) {
  EXPECT_EQ(both_sides("Lund claimed, without evidence, that Holt had forged the ballots."), "forge");
  for (const Statement& s :
       extract_sentence("Lund claimed, without evidence, that Holt had forged the ballots.").statements) {
    if (s.rule != "contested") continue;
    EXPECT_EQ(s.claim.denial_scope, DenialScope::knowledge);
    EXPECT_FALSE(s.claim.denial);
    EXPECT_TRUE(s.attribution.empty());
  }
}

TEST(Contested, ReportsThatAreRejected) {
  EXPECT_EQ(both_sides("Holt dismissed Lund's accusations that the campaign had broken the law."), "break");
  EXPECT_EQ(both_sides("Holt disputed Lund's claim that the bridge had collapsed."), "collapse");
  EXPECT_EQ(both_sides("The bank denied reports that it was closing 40 branches."), "close");
  EXPECT_EQ(both_sides("Holt has struck down assertions that the show helped the mayor."), "help");
  EXPECT_EQ(both_sides("Holt rejected claims by Lund that she had taken bribes."), "take");
}

TEST(Contested, AReportThatIsRejectedIsItsOwners) {
  const Extracted found = extract_sentence("Holt dismissed Lund's accusations that the campaign had broken the law.");
  const Statement* told = nullptr;
  const Statement* rejected = nullptr;
  for (const Statement& s : found.statements) {
    if (s.claim.predicate != "break") continue;
    (s.claim.polarity == Polarity::affirmed ? told : rejected) = &s;
  }
  ASSERT_TRUE(told && rejected);
  EXPECT_NE(told->attribution, rejected->attribution);
  EXPECT_FALSE(told->claim.denial);
  EXPECT_TRUE(rejected->claim.denial);
}

TEST(Contested, RejectedInTheNextClause) {
  EXPECT_EQ(both_sides("Lund alleges that Holt sold the mill, a claim that her office strongly disputes."), "sell");
  EXPECT_EQ(both_sides("Critics said officials had stopped the rescue, an allegation rejected by several inquiries."),
            "stop");
  EXPECT_EQ(both_sides("The union says that Norland stole the files, but Norland denies it."), "steal");
  EXPECT_EQ(both_sides("Lund says that the bank bribed the clerk, a charge that it has always denied."), "bribe");
}

TEST(Contested, SilentWhereNobodySaidIt) {
  for (const char* sentence :
       {"Holt denied the notion that a strike was coming.", "The mayor said that the dam had burst.",
        "Holt rejected Lund's offer to sell the mill.", "Holt denied that she had sold the mill.",
        "Holt dismissed the clerk who had taken the money.", "The false report was 40 pages long.",
        "The mayor said without hesitation that the dam had burst.",
        "Lund claimed damages, a claim the court dismissed."})
    EXPECT_EQ(both_sides(sentence), "none") << sentence;
}

TEST(Contested, WhatHidesANameClaimsNothing) {
  EXPECT_EQ(extract_sentence("Two officials who declined to be identified left the room.").find("identify"), nullptr);
}

}  // namespace
}  // namespace gainsay::test
