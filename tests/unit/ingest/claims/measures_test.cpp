#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Which number is the claim's, and what it measures.
namespace gainsay::test {
namespace {

std::string measured(const std::string& sentence) {
  for (const Statement& s : extract_sentence(sentence).statements)
    if (const auto& q = s.claim.quantity) {
      const auto side = [](const std::optional<double>& value) {
        return value ? std::to_string(static_cast<long long>(*value + 0.5)) : std::string("..");
      };
      return side(q->low) + " " + side(q->high) + " " + q->unit + (q->whole.empty() ? "" : " of " + q->whole);
    }
  return "none";
}

TEST(Measures, NumbersOfAnArgument) {
  EXPECT_EQ(measured("The storm killed tens of thousands of people."), "20000 200000 people");
  EXPECT_EQ(measured("The bank paid $93bn."), "93000000000 93000000000 USD");
  EXPECT_EQ(measured("The company has less than a million workers."), ".. 1000000 worker");
  EXPECT_EQ(measured("The storm killed a total of 45 sailors."), "45 45 sailor");
  EXPECT_EQ(measured("The court imposed a fine of $5 million."), "5000000 5000000 USD");
  EXPECT_EQ(measured("The strike lasted four days."), "4 4 day");
}

TEST(Measures, NumbersThatMeasureNoArgument) {
  for (const char* sentence :
       {"The mayor won a two-man race.", "The court upheld the law in a 5-to-4 decision.",
        "The guards carried pictures of the 49 victims.", "The mayor died four days before the vote.",
        "The army attacked the port two weeks ago.", "The two left the city.", "The mayor lives at No. 10."})
    EXPECT_EQ(measured(sentence), "none") << sentence;
}

TEST(Measures, SharesInWords) {
  EXPECT_EQ(measured("The bank fired half of its staff."), "45 55 % of staff");
  EXPECT_EQ(measured("The bank fired more than half of its staff."), "50 .. % of staff");
  EXPECT_EQ(measured("The bank fired two-thirds of its staff."), "60 73 % of staff");
  EXPECT_EQ(measured("The bank fired a quarter of its staff."), "23 28 % of staff");
  EXPECT_EQ(measured("The mayor won the third of five votes."), "none");
  EXPECT_EQ(measured("The bank reported a loss in the third quarter."), "none");
}

TEST(Measures, RatesArePerSomething) {
  EXPECT_EQ(measured("The bank pays $50 a share."), "50 50 USD per share");
  EXPECT_EQ(measured("The bank pays $50 per worker."), "50 50 USD per worker");
  EXPECT_EQ(measured("The bank pays $50."), "50 50 USD");
}

TEST(Measures, PointsAreNoPercent) {
  EXPECT_EQ(measured("The rate rose by three percentage points."), "3 3 percentage point");
  EXPECT_EQ(measured("The rate rose by three percent."), "3 3 %");
}

}  // namespace
}  // namespace gainsay::test
