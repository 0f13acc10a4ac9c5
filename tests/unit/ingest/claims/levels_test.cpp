#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// How much of a measure somebody has, in one form.
namespace gainsay::test {
namespace {

std::string totals(const std::string& sentence) {
  std::string out;
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.predicate == "total" && s.claim.quantity)
      out += s.claim.agent.head + " " + s.claim.object.head + " " +
             std::to_string(static_cast<long long>(s.claim.quantity->low.value_or(-1))) + " " + s.claim.quantity->unit;
  return out;
}

TEST(Levels, OneFormForAll) {
  for (const char* sentence : {"The bank reported revenue of $5 million.", "The bank made $5 million in revenue.",
                               "The bank's revenue was $5 million.", "The bank's revenue fell to $5 million.",
                               "The bank's revenue reached $5 million."})
    EXPECT_EQ(totals(sentence), "bank revenue 5000000 USD") << sentence;
  EXPECT_EQ(totals("Annual revenue stood at $5 million."), " revenue 5000000 USD");
}

TEST(Levels, ThatItFellIsKept) {
  const Extracted found = extract_sentence("The bank's revenue fell to $5 million.");
  EXPECT_TRUE(found.find("fall")) << found.summary();
  EXPECT_TRUE(found.find("total")) << found.summary();
}

TEST(Levels, ChangesAndOtherThingsAreNone) {
  for (const char* sentence :
       {"The bank's revenue fell by $5 million.", "The bank's revenue rose 3 percent.", "The bank paid $5 million.",
        "The bank bought 5 ships.", "The bank reported the loss.", "The bank spent $5 million in Norway."})
    EXPECT_EQ(totals(sentence), "") << sentence;
}

}  // namespace
}  // namespace gainsay::test
