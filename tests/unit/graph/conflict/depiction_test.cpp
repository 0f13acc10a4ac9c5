// Whom a picture shows: sentences on which the rule fires, then near misses. Names and events are invented.
#include <gtest/gtest.h>

#include <array>

#include "gainsay/conflicts.h"
#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

PositionBuilder report(std::string text) {
  return in_article("herald").on("2023-05-01").by("Ada Brandt").that("the photo", "circulate").text(std::move(text));
}
PositionBuilder answer(std::string text) {
  return in_article("herald").on("2023-05-01").by("Jonas Weir").that("the photo", "picture").text(std::move(text)).no();
}

std::string rule_between(const Position& a, const Position& b) {
  const auto found = find_conflicts(std::array{a, b}, built_lexicon()).conflicts;
  return found.empty() ? "none" : found.front().rule + " " + std::string(name_of(found.front().strength));
}

TEST(Depiction, FiresWhereAPictureIsNotOfThePersonNamed) {
  const struct {
    std::string shown, denied, expected;
  } cases[] = {
      {"A picture of a fighter holding her head is making the rounds.",
       "The picture of the beheaded woman is not Sol's picture.", "depiction weak"},
      {"The photo claims to show the severed head of Rika Sol.", "The dead woman in the photo is not Rika Sol.",
       "depiction moderate"},
      {"They sent photos of a guard holding Sol's head.", "The head in the photo is not hers.", "depiction weak"},
      {"A video showing Rika Sol dancing went viral.", "The woman in the video is not Rika Sol.", "depiction moderate"},
      {"The footage shows Ove Dahl at the border.", "The footage does not show Ove Dahl.", "depiction moderate"},
  };
  for (const auto& [shown, denied, expected] : cases)
    EXPECT_EQ(rule_between(report(shown), answer(denied)), expected) << shown;
  Position another = answer("The dead woman in the photo is in fact a different soldier.");
  another.statement.claim.polarity = Polarity::affirmed;
  EXPECT_EQ(rule_between(report("The photo claims to show the severed head of Rika Sol."), another), "depiction weak");
}

TEST(Depiction, SilentOnOtherPicturesAndOtherPeople) {
  const struct {
    std::string shown, denied;
  } cases[] = {
      {"A picture of her making a peace sign went viral.", "The picture of the beheaded woman is not Sol's picture."},
      {"The video shows Ove Dahl at the border.", "The man in the video is not Rika Sol."},
      {"The photo of the bridge was taken in May.", "The photo is not Sol's."},
      {"The photo shows the severed head of Rika Sol.", "The woman in the photo is not Rika Sol."},
      {"Her head was covered in the picture.", "The dead woman in the picture is not pleased."},
  };
  for (const auto& [shown, denied] : cases) EXPECT_EQ(rule_between(report(shown), answer(denied)), "none") << shown;
}

}  // namespace
}  // namespace gainsay::testing
