#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

/// Relayed by another: the promise is still Veldland's.
PositionBuilder promise() { return in_article("herald").on("2022-06-19").by("Ada Brandt").status(Modality::promised); }
PositionBuilder later() { return in_article("courier").on("2023-04-13").by("Jonas Weir"); }

TEST(PromiseVsConduct, BrokenInItsOwnTermsIsAContradiction) {
  const auto conflict = judged(promise().that("Veldland", "provide", "lethal aid").to("Ostria").no(),
                               later().that("Veldland", "ship", "rifle").to("Ostria"));
  ASSERT_TRUE(conflict);
  EXPECT_EQ(conflict->type, ConflictType::promise_vs_conduct);
  EXPECT_EQ(conflict->conflict_class, ConflictClass::contradiction);
  EXPECT_EQ(conflict->strength, Strength::strong);
}

TEST(PromiseVsConduct, MakingArmsWithTheOtherPartyUnderminesIt) {
  const auto conflict = judged(promise().that("Veldland", "provide", "lethal aid").to("Ostria").no(),
                               later().that("Veldish entities", "produce", "drone").in("Ostria"));
  ASSERT_TRUE(conflict);
  EXPECT_EQ(conflict->conflict_class, ConflictClass::tension);
  EXPECT_EQ(conflict->strength, Strength::moderate);
  EXPECT_NE(conflict->explanation.find("relayed by Ada Brandt, 19 June 2022"), std::string::npos)
      << conflict->explanation;
  EXPECT_FALSE(conflict->why_not.empty());
}

TEST(PromiseVsConduct, HelpForAnArmsIndustryUnderminesIt) {
  EXPECT_EQ(verdict(promise().that("Veldland", "send", "weapon").to("Ostria").no(),
                    later().that("Veldland", "rebuild", "defence industry").to("Ostria")),
            "promise_vs_conduct moderate");
}

TEST(PromiseVsConduct, OtherMattersThanArmsAreHeldToTheirTerms) {
  EXPECT_EQ(
      verdict(promise().that("Veldland", "raise", "fuel tax").no(), later().that("Veldland", "raise", "fuel tax")),
      "promise_vs_conduct strong");
}

TEST(PromiseVsConduct, APledgeNotKeptSoFarIsATension) {
  const auto conflict =
      judged(promise().that("Veldland", "close", "coal plant"), later().that("Veldland", "close", "coal plant").no());
  ASSERT_TRUE(conflict);
  EXPECT_EQ(conflict->conflict_class, ConflictClass::tension);
}

TEST(PromiseVsConduct, AHedgedBreachIsModerate) {
  EXPECT_EQ(verdict(promise().that("Veldland", "raise", "fuel tax").no(),
                    later().that("Veldland", "raise", "fuel tax").hedge("reportedly")),
            "promise_vs_conduct moderate");
}

TEST(PromiseVsConduct, SilentOnConductBeforeThePromise) {
  EXPECT_EQ(verdict(promise().that("Veldland", "raise", "fuel tax").no(),
                    later().that("Veldland", "raise", "fuel tax").when("2019")),
            "none");
  EXPECT_NE(verdict(in_article("courier").on("2021-04-13").by("Jonas Weir").that("Veldland", "raise", "fuel tax"),
                    promise().that("Veldland", "raise", "fuel tax").no()),
            "promise_vs_conduct strong");
}

TEST(PromiseVsConduct, SilentOnGoodsThatWereNotRuledOut) {
  const Position ban = promise().that("Veldland", "provide", "lethal aid").to("Ostria").no();
  EXPECT_EQ(verdict(ban, later().that("Veldland", "send", "helmet").to("Ostria")), "none");
  EXPECT_EQ(verdict(ban, later().that("Veldland", "provide", "non-lethal support").to("Ostria")), "none");
  EXPECT_EQ(verdict(ban, later().that("Veldish firms", "provide", "technology").to("Ostria")), "none");
  EXPECT_EQ(verdict(ban, later().that("Veldland", "provide", "satellite imagery").to("Ostria")), "none");
}

TEST(PromiseVsConduct, SilentOnAnotherParty) {
  const Position ban = promise().that("Veldland", "provide", "lethal aid").to("Ostria").no();
  EXPECT_EQ(verdict(ban, later().that("Veldland", "send", "rifle").to("Mirland")), "none");
  EXPECT_EQ(verdict(ban, later().that("Mirland", "send", "rifle").to("Ostria")), "none");
}

TEST(PromiseVsConduct, AWarningReportsNoConduct) {
  EXPECT_EQ(verdict(promise().that("Veldland", "provide", "lethal aid").to("Ostria").no(),
                    later().act(SpeechAct::warn).that("Veldland", "provide", "lethal aid").to("Ostria")),
            "none");
}

}  // namespace
}  // namespace gainsay::testing
