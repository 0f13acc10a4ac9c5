// Verdicts of fact-checks: what follows a sentence and says that it is not so. Names and events are invented.
#include "ingest/claims/verdicts.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/ingest/claims/pipeline_fixture.h"

namespace gainsay::test {
namespace {

/// The verdict's words, "?" before those of a doubt; "" where none follows the first quotation mark or full stop.
std::string verdict(const std::string& text) {
  const auto found = claims::verdict_after(text, text.find_first_of(".\""));
  if (!found) return {};
  return (found->doubts ? "?" : "") + text.substr(found->words.begin, found->words.end - found->words.begin);
}

TEST(Verdicts, FollowWhatTheyJudge) {
  EXPECT_EQ(verdict("\" WRONG. We asked the clinic."), "WRONG");
  EXPECT_EQ(verdict(". FALSE, and dangerous."), "FALSE");
  EXPECT_EQ(verdict(".\n\nVerdict: false"), "Verdict: false");
  EXPECT_EQ(verdict(". Our rating: Mostly False."), "Our rating: Mostly False");
  EXPECT_EQ(verdict(". Not true. The bridge is open."), "Not true");
  EXPECT_EQ(verdict(".\n\nFact check: unproven"), "?Fact check: unproven");
  EXPECT_EQ(verdict("\" Unverified."), "?Unverified");
}

TEST(Verdicts, NearMisses) {
  EXPECT_EQ(verdict(". Wrong answers cost a point."), "");
  EXPECT_EQ(verdict(". TRUE."), "");
  EXPECT_EQ(verdict(".\n\nVerdict: half true"), "");
  EXPECT_EQ(verdict(". The verdict fell in May."), "");
  EXPECT_EQ(verdict(". The answer is wrong."), "");
  EXPECT_EQ(verdict(". It was false."), "");
  EXPECT_EQ(verdict(". FALSEHOOD"), "");
}

TEST(Verdicts, GiveTheContraryInTheArticlesVoice) {
  const Extracted found = extract_sentence("Claim: The minister paid the ransom. Verdict: False");
  int told = 0;
  int rejected = 0;
  for (const Statement& s : found.statements) {
    if (s.claim.predicate != "pay") continue;
    if (s.claim.polarity == Polarity::affirmed) {
      EXPECT_EQ(s.claim.hedge, "claim");
      ++told;
    } else {
      EXPECT_TRUE(s.claim.denial);
      EXPECT_TRUE(s.attribution.empty());
      EXPECT_EQ(s.rule, "contested");
      ++rejected;
    }
  }
  EXPECT_EQ(told, 1) << found.summary();
  EXPECT_EQ(rejected, 1) << found.summary();
}

TEST(Verdicts, LeaveQuestionsAlone) {
  for (const Statement& s : extract_sentence("Did the minister pay the ransom? FALSE.").statements)
    EXPECT_FALSE(s.claim.denial) << s.text;
}

}  // namespace
}  // namespace gainsay::test
