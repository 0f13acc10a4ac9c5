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

TEST(Rejections, TakeTheClauseThatTheyName) {
  const auto told_by_nobody = in_article("herald").on("2023-05-01");
  const Position clause =
      PositionBuilder(told_by_nobody).that("Veldland", "close", "coal plant").status(Modality::possible);
  const Position baseless =
      spokesman().that("the rumours that it will close the plant", "baseless").same_place_as(clause);
  Position rumours = baseless;
  rumours.statement.claim.agent.head = "rumour";
  const Position elsewhere =
      in_article("courier").on("2023-05-02").by("Mara Holt").that("Veldland", "close", "coal plant");
  const auto found = find_conflicts(std::vector{clause, rumours, elsewhere}, ToyLexicon()).conflicts;
  ASSERT_EQ(found.size(), 1u) << "the clause itself asserts nothing any more";
  EXPECT_EQ(name_of(found.front().type), "denial");
}

TEST(Rejections, APronounIsWhatTheSentenceBeforeSpeaksOf) {
  const auto act = [] { return report().act(SpeechAct::allege).that("Veldland", "jam", "satellite").build(); };
  const auto it = [](std::string_view what) { return report().by("Jonas Weir").that("*it", what); };
  // Built one after the other, so that one stands just before the other.
  const Position first = act();
  EXPECT_EQ(verdict(first, it("untrue")), "denial weak");
  const Position second = act();
  EXPECT_EQ(verdict(second, it("true").no()), "denial weak");
  const Position third = act();
  EXPECT_EQ(verdict(third, it("ridiculous")), "none");
  EXPECT_EQ(verdict(first, it("untrue")), "none");
}

TEST(Rejections, OfAKindAreOfThatKind) {
  const Position act = report().act(SpeechAct::allege).that("Veldland", "jam", "satellite");
  EXPECT_EQ(verdict(act, spokesman().that("Veldland", "deny", "jam allegation")), "denial weak");
  EXPECT_EQ(verdict(act, spokesman().that("Veldland", "deny", "fraud allegation")), "none");
}

TEST(Rejections, DoubtAReportOfTheKindNamed) {
  const Position cuts = report().that("Veldland", "cut", "army posts").status(Modality::considered);
  const auto experts = [](std::string_view about) {
    return in_article("herald").on("2023-05-01").that("experts", "sceptical").with("about", about);
  };
  EXPECT_EQ(verdict(cuts, experts("reported cut")), "doubt_vs_allegation weak");
  EXPECT_EQ(verdict(cuts, experts("report")), "doubt_vs_allegation weak");
  EXPECT_EQ(verdict(cuts, in_article("herald").on("2023-05-01").that("experts", "question", "report")),
            "doubt_vs_allegation weak");
  EXPECT_EQ(verdict(cuts, experts("reported flood")), "none");
  EXPECT_EQ(verdict(cuts, experts("reform")), "none") << "no report";
}

TEST(Rejections, LackGrounds) {
  const auto plan = [] {
    return report().that("Veldland", "close", "coal plant").status(Modality::considered).build();
  };
  const Position first = plan();
  EXPECT_EQ(verdict(first, spokesman().that("truth", "exist").no().with("to", "rumour")), "denial weak");
  const Position second = plan();
  EXPECT_EQ(verdict(second, spokesman().that("report", "foundation").no()), "denial weak");
  const Position third = plan();
  EXPECT_EQ(verdict(third, spokesman().that("story", "true").denial()), "denial weak");
  EXPECT_EQ(verdict(third, spokesman().that("coal", "foundation").no()), "none");
}

TEST(Rejections, NameNoEventOfAYearLongPast) {
  const Position old = report().that("Veldland", "cut", "army posts").when("1993-01-01/1993-12-31");
  const Position now = report().that("Veldland", "cut", "army posts").status(Modality::considered);
  const Position doubt =
      in_article("herald").on("2023-05-01").that("experts", "sceptical").with("about", "reported cut");
  const auto found = find_conflicts(std::vector{old, now, doubt}, ToyLexicon()).conflicts;
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().a == now.statement.id || found.front().b == now.statement.id, true);
}

}  // namespace
}  // namespace gainsay::testing
