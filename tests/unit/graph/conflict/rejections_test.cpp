#include "graph/conflict/rejections.h"

#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder report() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder spokesman() { return in_article("herald").on("2023-05-01").by("Veldland", EntityKind::country); }

TEST(Rejections, TakeTheNearestReportAboveThem) {
  const Position plan = report().that("Veldland", "close", "coal plant").status(Modality::considered);
  const Position baseless = spokesman().that("the rumour", "baseless");
  EXPECT_EQ(verdict(plan, baseless), "denial weak");
  const Position act = report().act(SpeechAct::allege).that("Veldland", "jam", "satellite");
  const Position dismissed = spokesman().that("Veldland", "dismiss", "report");
  EXPECT_EQ(verdict(act, dismissed), "denial weak");
}

TEST(Rejections, AreHeldAgainstTheSameReportElsewhere) {
  const std::vector<Position> positions{report().that("Veldland", "close", "coal plant").status(Modality::considered),
                                        spokesman().that("the rumour", "baseless"),
                                        in_article("courier")
                                            .on("2023-05-02")
                                            .by("Mara Holt")
                                            .that("Veldland", "close", "old coal plant")
                                            .status(Modality::considered)};
  EXPECT_EQ(find_conflicts(positions, ToyLexicon()).conflicts.size(), 2u);
}

TEST(Rejections, SilentWhereNothingWasReportedAbove) {
  const Position rejection = spokesman().that("the rumour", "baseless");
  const Position below = report().that("Veldland", "close", "coal plant").status(Modality::considered);
  EXPECT_EQ(verdict(rejection, below), "none");
  EXPECT_EQ(verdict(in_article("courier").on("2023-05-01").by("Ada Brandt").that("Veldland", "close", "coal plant"),
                    rejection),
            "none");
}

TEST(Rejections, SilentOnOtherRejectedThings) {
  const Position plan = report().that("Veldland", "close", "coal plant").status(Modality::considered);
  const Position proposal = spokesman().that("Ostria", "reject", "peace proposal");
  EXPECT_EQ(verdict(plan, proposal), "none");
  const Position sound = spokesman().that("the rumour", "baseless").no();
  EXPECT_EQ(verdict(plan, sound), "none");
}

TEST(Rejections, AVoiceDoesNotRejectItself) {
  const Position plan = report().that("Veldland", "close", "coal plant").status(Modality::considered);
  const Position baseless = report().that("the rumour", "baseless");
  EXPECT_EQ(verdict(plan, baseless), "none");
}

}  // namespace
}  // namespace gainsay::testing
