#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder report() { return in_article("herald").on("2023-03-10").by("Ada Brandt"); }
PositionBuilder answer() {
  return in_article("courier").on("2023-03-20").by("Veldland", EntityKind::country).act(SpeechAct::deny);
}

TEST(Denial, TheAccusedPartyRejectsAnAct) {
  EXPECT_EQ(
      verdict(report().that("Veldland", "jam", "satellite"), answer().that("Veldland", "jam", "satellite").denial()),
      "denial strong");
  EXPECT_EQ(verdict(report().that("Veldland", "sell", "rifle").to("Ostria"),
                    answer().that("Veldland", "supply", "arms").to("Ostria").denial()),
            "denial strong");
}

TEST(Denial, NoPlansAgainstASettledPlanIsStrong) {
  EXPECT_EQ(
      verdict(report().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
              answer().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::considered).denial()),
      "denial strong");
}

TEST(Denial, NoPlansAgainstWeighingIsModerate) {
  EXPECT_EQ(
      verdict(report()
                  .that("Veldland", "send", "drone")
                  .to("Ostria")
                  .status(Modality::considered)
                  .text("Veldland is considering sending drones to Ostria"),
              answer().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::considered).denial()),
      "denial moderate");
}

TEST(Denial, AnAllegationIsModerate) {
  EXPECT_EQ(verdict(report().act(SpeechAct::allege).that("Veldland", "jam", "satellite"),
                    answer().that("Veldland", "jam", "satellite").denial()),
            "denial moderate");
}

TEST(Denial, APromiseAnswersAReportedPlan) {
  EXPECT_EQ(verdict(report().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
                    in_article("herald")
                        .on("2023-03-10")
                        .by("Jonas Weir")
                        .that("Veldland", "provide", "lethal aid")
                        .to("Ostria")
                        .status(Modality::promised)
                        .no()),
            "denial moderate");
}

TEST(Denial, AStandingRuleAgainstAReportedPlan) {
  EXPECT_EQ(verdict(report().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
                    answer()
                        .that("Veldland", "offer", "arms sale")
                        .to("warring parties")
                        .denial()
                        .text("Veldland does not offer arms sales to warring parties")),
            "denial moderate");
}

TEST(Denial, BareEquipmentLeavesAGap) {
  EXPECT_EQ(
      verdict(report().that("Veldland", "provide", "equipment").to("Ostria").status(Modality::considered),
              answer().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::considered).denial()),
      "denial moderate");
}

TEST(Denial, SilentOnAnotherParty) {
  EXPECT_EQ(
      verdict(report().that("Mirland", "jam", "satellite"), answer().that("Veldland", "jam", "satellite").denial()),
      "none");
  EXPECT_EQ(verdict(report().that("Veldland", "sell", "rifle").to("Mirland"),
                    answer().that("Veldland", "sell", "rifle").to("Ostria").denial()),
            "none");
}

TEST(Denial, NonLethalGoodsAreNotWhatWasDenied) {
  EXPECT_EQ(
      verdict(report().that("Veldland", "send", "medical equipment").to("Ostria").status(Modality::considered),
              answer().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::considered).denial()),
      "none");
}

TEST(Denial, NotHavingSentIsNoAnswerToConsidering) {
  EXPECT_EQ(verdict(report().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
                    answer().that("Veldland", "send", "drone").to("Ostria").denial()),
            "none");
}

TEST(Denial, DecliningToCommentDeniesNothing) {
  EXPECT_EQ(verdict(report().that("Veldland", "jam", "satellite"), in_article("courier")
                                                                       .on("2023-03-11")
                                                                       .by("Veldland", EntityKind::country)
                                                                       .act(SpeechAct::decline_comment)
                                                                       .that("Veldland", "jam", "satellite")
                                                                       .no()),
            "none");
}

TEST(Denial, AStaleDenialIsNotHeldAgainstANewPlan) {
  EXPECT_EQ(
      verdict(in_article("herald")
                  .on("2024-03-10")
                  .by("Ada Brandt")
                  .that("Veldland", "send", "drone")
                  .to("Ostria")
                  .status(Modality::considered),
              answer().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::considered).denial()),
      "none");
}

TEST(Denial, OfACutIsHeldAgainstWhateverMeasureOfIt) {
  EXPECT_EQ(verdict(report()
                        .that("Veldland", "sack", "800 employee")
                        .number(Bound::exact, 800, "employee")
                        .status(Modality::considered),
                    answer()
                        .that("Veldland", "cut", "quarter workforce")
                        .number(Bound::exact, 25, "%")
                        .status(Modality::possible)
                        .denial()),
            "denial strong");
}

TEST(Denial, OfWhatIsOnlyPossibleIsWeak) {
  EXPECT_EQ(verdict(report().that("Veldland", "sell", "mine").status(Modality::possible),
                    answer().that("Veldland", "sell", "mine").status(Modality::considered).denial()),
            "denial weak");
}

}  // namespace
}  // namespace gainsay::testing
