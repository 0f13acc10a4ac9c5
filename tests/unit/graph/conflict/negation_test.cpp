#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder told() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder contested() { return in_article("courier").on("2023-05-03").by("Jonas Weir"); }

TEST(Negation, FiresOnTheSameThingSaidAndNegated) {
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border"), contested().that("Veldland", "close", "border").no()),
            "negation strong");
  EXPECT_EQ(
      verdict(told().that("Ostria", "sign", "trade treaty"), contested().that("Ostria", "sign", "trade treaty").no()),
      "negation strong");
}

TEST(Negation, FiresOnSynonymsAndNarrowerThings) {
  EXPECT_EQ(verdict(told().that("Ostria", "purchase", "wheat"), contested().that("Ostria", "buy", "grain").no()),
            "negation strong");
  EXPECT_EQ(verdict(told().that("Veldland", "ship", "rifle").to("Ostria"),
                    contested().that("Veldland", "deliver", "lethal aid").to("Ostria").no()),
            "negation strong");
}

TEST(Negation, AHedgeMakesItModerate) {
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").hedge("reportedly"),
                    contested().that("Veldland", "close", "border").no()),
            "negation moderate");
}

TEST(Negation, SilentOnWhatMayHaveBeenDoneSince) {
  const auto later = in_article("courier").on("2023-05-26").by("Jonas Weir").that("Veldland", "close", "border");
  const auto earlier = in_article("herald").on("2023-05-01").by("Ada Brandt").that("Veldland", "close", "border").no();
  EXPECT_EQ(verdict(PositionBuilder(earlier).when("../2023-05-01"), PositionBuilder(later).when("../2023-05-26")),
            "none");
  EXPECT_EQ(verdict(PositionBuilder(earlier).when("../2023-05-01"), PositionBuilder(later).when("2023-04-20")),
            "negation strong");
}

TEST(Negation, StatesOfThePresentOutliveTheirDay) {
  const auto says = [](std::string_view day, std::string_view when) {
    return in_article(std::string(day)).on(day).by("Ada Brandt").that("Veldland", "own", "mine").when(when);
  };
  EXPECT_EQ(verdict(says("2023-05-01", "2023-05-01"), says("2023-05-02", "2023-05-02").by("Jonas Weir").no()),
            "negation strong");
  EXPECT_EQ(verdict(says("2023-05-01", "../2023-05-01"), says("2023-05-02", "2023-05-02").by("Jonas Weir").no()),
            "negation strong")
      << "bought it before, does not own it the day after";
  EXPECT_EQ(verdict(says("2023-05-01", "2023-05-01"), says("2023-05-02", "2019").by("Jonas Weir").no()), "none")
      << "words say when";
  EXPECT_NE(verdict(says("2023-05-01", "2023-05-01"), says("2023-06-20", "2023-06-20").by("Jonas Weir").no()),
            "negation strong")
      << "may have changed since";
}

TEST(Negation, NotAllLeavesSome) {
  const Position told_of_some = told().that("Veldland", "release", "letters");
  const auto answer = [](std::string text) {
    return contested().that("Veldland", "release", "letters").no().text(std::move(text));
  };
  EXPECT_EQ(verdict(told_of_some, answer("Not all of the letters were released.")), "none");
  EXPECT_EQ(verdict(told_of_some, answer("Not every letter was released.")), "none");
  EXPECT_EQ(verdict(told_of_some, answer("The letters were not released.")), "negation strong");
}

TEST(Negation, OnlyTheWiderThingRulesOutTheNarrower) {
  EXPECT_EQ(verdict(told().that("Ostria", "buy", "grain"), contested().that("Ostria", "buy", "wheat").no()), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "send", "weapon").to("Ostria"),
                    contested().that("Veldland", "send", "rifle").to("Ostria").no()),
            "none");
}

TEST(Negation, SilentWhereTheTwoSpeakOfDifferentThings) {
  const Position base = contested().that("Veldland", "close", "border").no();
  EXPECT_EQ(verdict(told().that("Ostria", "close", "border"), base), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "close", "school"), base), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "close", "northern border"),
                    contested().that("Veldland", "close", "southern border").no()),
            "none");
  EXPECT_EQ(verdict(told().that("Veldland", "send", "rifle").to("Ostria"),
                    contested().that("Veldland", "send", "rifle").to("Mirland").no()),
            "none");
}

TEST(Negation, SilentOnAnotherTime) {
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").when("2021"),
                    contested().that("Veldland", "close", "border").no().when("2023")),
            "none");
}

TEST(Negation, SilentOnWarningsRequestsAndConditions) {
  const Position base = contested().that("Veldland", "close", "border").no();
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").act(SpeechAct::warn), base), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").act(SpeechAct::request), base), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").status(Modality::requested), base), "none");
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").conditional(), base), "none");
}

TEST(Negation, ConsideringIsNoOppositeOfNotHavingDone) {
  EXPECT_EQ(verdict(told().that("Veldland", "close", "border").status(Modality::considered),
                    contested().that("Veldland", "close", "border").no()),
            "none");
}

TEST(Negation, OneVoiceInOneArticleIsReadAsConsistent) {
  EXPECT_EQ(verdict(in_article("herald").on("2023-05-01").by("Ada Brandt").that("Veldland", "close", "border"),
                    in_article("herald").on("2023-05-01").by("Ada Brandt").that("Veldland", "close", "border").no()),
            "none");
}

TEST(Negation, WhoeverMayHaveDoneIt) {
  EXPECT_EQ(verdict(told().that("Veldland", "detain", "Rika Sol"), contested().that("", "arrest", "Rika Sol").no()),
            "negation strong");
  EXPECT_EQ(verdict(told().that("", "arrest", "Rika Sol"), contested().that("Veldland", "detain", "Rika Sol").no()),
            "none");
  EXPECT_EQ(verdict(told().that("", "arrest", "Rika Sol"), contested().that("", "arrest", "Ove Dahl").no()), "none");
}

TEST(Negation, NarrowerWordsOnTheNegatedSideLeaveAGap) {
  EXPECT_EQ(verdict(told().that("Veldland", "audit", "Ostria"),
                    contested().that("Veldland", "audit", "Ostria").with("before", "war").no()),
            "negation weak");
}

TEST(Negation, AKnownFigureIsNotRuledOutByAnother) {
  EXPECT_EQ(verdict(told().that("Veldland", "build", "school"),
                    contested().that("Veldland", "build", "school").number(Bound::exact, 40, "school").no()),
            "none");
}

TEST(Negation, SilentOnUndatedTexts) {
  EXPECT_EQ(verdict(in_article("herald").by("Ada Brandt").that("Veldland", "close", "border"),
                    in_article("courier").by("Jonas Weir").that("Veldland", "close", "border").no()),
            "none");
}

}  // namespace
}  // namespace gainsay::testing
