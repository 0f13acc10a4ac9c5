#include <gtest/gtest.h>

#include <string>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Figures that need more than their number read: shares of a whole whose size is told, ages, dimensions, how often a
/// thing was passed on.
namespace gainsay::test {
namespace {

/// "agent predicate object low high unit" of each claim by that rule, or by any.
std::string figures(const std::string& sentence, const std::string& rule = "") {
  std::string out;
  for (const Statement& s : extract_sentence(sentence).statements) {
    const auto& q = s.claim.quantity;
    if (!q || (!rule.empty() && s.rule != rule)) continue;
    const auto side = [](const std::optional<double>& value) {
      return value ? std::to_string(static_cast<long long>(*value + 0.5)) : std::string("..");
    };
    out += (out.empty() ? "" : "; ") + s.claim.agent.head + " " + s.claim.predicate + " " + s.claim.object.head + " " +
           side(q->low) + " " + side(q->high) + " " + q->unit;
  }
  return out;
}

TEST(SharesOfWhole, AreNumbersWhereTheWholeIsTold) {
  for (const char* sentence :
       {"The bank will cut 20 percent of its 60,000 workers.", "The bank will cut 20% of its 60,000 workers."})
    EXPECT_EQ(figures(sentence, "counted_share"), "bank cut worker 11700 12300 worker") << sentence;
  EXPECT_EQ(figures("The bank will cut 20 percent of its workforce of 60,000.", "counted_share"),
            "bank cut workforce 11700 12300 workforce");
  EXPECT_EQ(figures("The bank will cut 20 percent of its 60,000-strong workforce.", "counted_share"),
            "bank cut workforce 11700 12300 workforce");
  EXPECT_EQ(figures("The bank will cut 20 percent of its workforce, or 12,000 people.", "counted_share"),
            "bank cut people 12000 12000 people");
  EXPECT_EQ(figures("The bank will cut half of its 8,000 staff.", "counted_share"), "bank cut staff 3600 4400 staff");
}

TEST(SharesOfWhole, StayAsTheyAreWhereItIsNot) {
  for (const char* sentence :
       {"The bank will cut 20 percent of its workers.", "The bank cut 12,000 of its workers.",
        "The bank cut its rate by 20 percent.", "The bank will cut 20 percent of its workers and 300 ships.",
        "The bank won 20 percent of the vote."})
    EXPECT_EQ(figures(sentence, "counted_share"), "") << sentence;
}

TEST(Ages, BesideNames) {
  for (const char* sentence : {"Ada Brandt, 54, was elected mayor.", "The mayor praised Ada Brandt, 54, on Monday.",
                               "Police arrested 54-year-old Ada Brandt."})
    EXPECT_EQ(figures(sentence, "age"), "Brandt total age 54 54 year") << sentence;
}

TEST(Ages, OtherNumbersBesideNames) {
  for (const char* sentence :
       {"Ada Brandt, 1,200 votes behind, gave up.", "The town of Westport, 54 miles away, was flooded.",
        "Ada Brandt, 540, was elected.", "Brandt beat Weir, 54 to 46, in the vote.", "Ada Brandt won 54 votes."})
    EXPECT_EQ(figures(sentence, "age"), "") << sentence;
}

TEST(Dimensions, OneFormForAll) {
  for (const char* sentence :
       {"The snake was 33 feet long.", "The snake measured 33 feet.", "The snake was 33 feet in length."})
    EXPECT_EQ(figures(sentence), "snake total length 33 33 foot") << sentence;
  EXPECT_EQ(figures("The snake weighed 880 pounds."), "snake total weight 880 880 pound");
  EXPECT_EQ(figures("The wall is 90 metres high."), "wall total height 90 90 metre");
}

TEST(Dimensions, OtherLongThings) {
  for (const char* sentence : {"The strike was two weeks long.", "The committee weighed three plans.",
                               "The ministry measured 33 rivers.", "The ship sailed 33 miles."})
    EXPECT_EQ(figures(sentence).find("total"), std::string::npos) << sentence << " " << figures(sentence);
}

TEST(Reach, SharesReceivedAreTimesShared) {
  EXPECT_EQ(figures("The photo received 5,000 shares."), " share photo 5000 5000 time");
  EXPECT_EQ(figures("The photo has been shared 5,000 times."), " share photo 5000 5000 time");
}

TEST(Reach, SharesOfAFirmAreNone) {
  for (const char* sentence : {"The heir received 5,000 shares of the bank.", "The bank sold 5,000 shares.",
                               "The photo received 5,000 comments."})
    EXPECT_EQ(figures(sentence).find("time"), std::string::npos) << sentence << " " << figures(sentence);
}

TEST(Levels, SharesOfTheVoteTurnoutAndEstimates) {
  EXPECT_EQ(figures("Brandt took 39 percent of the vote."), "Brandt total vote 39 39 %");
  EXPECT_EQ(figures("Turnout was 71 percent."), " total turnout 71 71 %");
  EXPECT_EQ(figures("Organisers put attendance at 40,000."), " total attendance 40000 40000 attendance");
  EXPECT_EQ(figures("The hall has a capacity of 250 seats."), "hall total capacity 250 250 seat");
}

TEST(Counts, InTheRangeOf) {
  EXPECT_EQ(figures("The number of job losses could be smaller, in the range of 2,000 to 3,000."),
            "loss small  2000 3000 loss");
}

TEST(Repairs, VerbsTakenForNouns) {
  EXPECT_EQ(figures("This amounts to 300 people."), "this amount  300 300 people");
  EXPECT_EQ(figures("The satellite cost 400 million euros."), "satellite cost euro 400000000 400000000 EUR");
}

TEST(Repairs, NamesInCapitalsAreNoVerbs) {
  EXPECT_EQ(figures("The blast killed 10 IS militants."), "blast kill militant 10 10 militant");
  EXPECT_EQ(figures("The blast killed dozens of IS militants."), "blast kill militant 24 240 militant");
  const Extracted found = extract_sentence("The clerk IS a thief, the mayor said.");
  EXPECT_TRUE(found.find("thief")) << found.summary();
}

}  // namespace
}  // namespace gainsay::test
