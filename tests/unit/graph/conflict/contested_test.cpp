// One clause that two voices of one sentence hold against each other; and which occasions a negation speaks of. All
// events are invented.
#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder herald() { return in_article("herald").on("2023-05-01"); }

/// The same clause on another's word.
Position of_the_words(Position position, const Position& other) {
  position.statement.span = other.statement.span;
  position.statement.claim.predicate_span = other.statement.claim.predicate_span;
  return position;
}

TEST(Contested, OneClauseInTwoVoices) {
  const Position said = herald().by("Erik Lund").that("*she", "lie");
  EXPECT_EQ(verdict(said, of_the_words(herald().that("*she", "lie").denial(), said)), "negation strong");
  EXPECT_EQ(verdict(said, of_the_words(herald().by("Dana Holt").that("*she", "lie").no(), said)), "negation strong");
  const Position harm = herald().by("Erik Lund").that("Veldland", "harm", "Ostria");
  const Position denial =
      herald().by("Veldland", EntityKind::country).act(SpeechAct::deny).that("Veldland", "harm", "Ostria").denial();
  EXPECT_EQ(verdict(harm, of_the_words(denial, harm)), "denial strong");
  const Position groundless = herald().that("*she", "lie").no().scope(DenialScope::knowledge);
  EXPECT_EQ(verdict(said, of_the_words(groundless, said)), "doubt_vs_allegation moderate");
  const Position alleged = herald().by("Erik Lund").that("*she", "lie").status(Modality::possible);
  EXPECT_EQ(verdict(alleged, of_the_words(herald().that("*she", "lie").denial(), alleged)), "negation strong");
}

TEST(Contested, SilentOnNearMisses) {
  const Position said = herald().by("Erik Lund").that("*she", "lie");
  EXPECT_EQ(verdict(said, herald().by("Dana Holt").that("*she", "lie").no()), "none") << "other words";
  EXPECT_EQ(verdict(said, of_the_words(herald().by("Erik Lund").that("*she", "lie").no(), said)), "none")
      << "one voice";
  EXPECT_EQ(verdict(said, of_the_words(herald().by("Dana Holt").that("*she", "lie"), said)), "none") << "no negation";
  const Position asked = herald().by("Erik Lund").that("*she", "lie").conditional();
  EXPECT_EQ(verdict(asked, of_the_words(herald().that("*she", "lie").denial(), asked)), "none") << "a question";
  const Position elsewhere = in_article("courier").on("2023-05-01").that("*she", "lie").denial();
  EXPECT_EQ(verdict(said, of_the_words(elsewhere, said)), "none") << "another article";
}

Position told(std::string_view day, std::string text, bool negated = false) {
  PositionBuilder position =
      in_article("paper of " + std::string(day)).on(day).by(negated ? "Mara Holt" : "Ada Brandt");
  position.that("Veldland", "name", "Ostria").text(std::move(text));
  return negated ? position.no().build() : position.build();
}

TEST(Occasions, WhatWasNotDoneOnceMayBeDoneOnAnotherDay) {
  const Position named = told("2023-05-01", "Veldland named Ostria.");
  EXPECT_EQ(verdict(named, told("2023-05-12", "Veldland did not name Ostria.", true)), "none");
  EXPECT_EQ(verdict(named, told("2023-05-12", "Veldland never named Ostria.", true)), "none");
  EXPECT_EQ(verdict(named, told("2023-05-12", "Veldland stopped short of naming Ostria.", true)), "none");
  EXPECT_EQ(verdict(named, told("2023-07-12", "Veldland did not name Ostria.", true)), "none");
  EXPECT_EQ(
      verdict(told("2023-05-01", "Veldland has not named Ostria.", true), told("2023-05-12", "Veldland named Ostria.")),
      "none")
      << "done since";
}

TEST(Occasions, WhatHasNeverBeenDoneCountsForAll) {
  const Position named = told("2023-05-01", "Veldland named Ostria.");
  for (const char* text : {"Veldland has not named Ostria.", "Veldland has never named Ostria."})
    EXPECT_EQ(verdict(named, told("2023-05-12", text, true)), "negation strong") << text;
  const Position same_day = told("2023-05-01", "Veldland did not name Ostria.", true);
  EXPECT_EQ(verdict(told("2023-05-01", "Veldland named Ostria."), same_day), "negation strong");
}

}  // namespace
}  // namespace gainsay::testing
