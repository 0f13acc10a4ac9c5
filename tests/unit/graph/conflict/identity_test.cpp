// What a thing is taken for and is not: sentences on which the rule fires, then near misses.
#include <gtest/gtest.h>

#include <array>

#include "gainsay/conflicts.h"
#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

PositionBuilder report() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder answer() { return in_article("herald").on("2023-05-01").by("Jonas Weir"); }

std::string rule_between(const Position& a, const Position& b) {
  const auto found = find_conflicts(std::array{a, b}, built_lexicon()).conflicts;
  return found.empty() ? "none" : found.front().rule + " " + std::string(name_of(found.front().strength));
}

TEST(Identity, FiresWhereTheThingIsOfTheKindThatIsDenied) {
  const Position no_puma = answer().that("the animal", "puma").no().text("The animal is not a puma.");
  EXPECT_EQ(rule_between(report().that("a puma", "roam").text("A puma roams the woods."), no_puma),
            "identity moderate");
  EXPECT_EQ(rule_between(report().that("the puma", "escape").status(Modality::possible), no_puma), "identity weak");
  EXPECT_EQ(rule_between(report().that("", "see", "a puma").text("A puma was seen."), no_puma), "identity moderate");
  EXPECT_EQ(rule_between(report().that("the cat", "puma").text("The cat was a young puma."), no_puma),
            "negation moderate");
  EXPECT_EQ(rule_between(report().that("a torpedo", "drift"),
                         answer().that("the weapon", "torpedo").no().text("The weapon is not a torpedo.")),
            "identity moderate");
}

TEST(Identity, SilentOnTheKindAtLargeOnPeopleAndOnWhatIsNarrowed) {
  const Position no_puma = answer().that("the animal", "puma").no().text("The animal is not a puma.");
  EXPECT_EQ(rule_between(report().that("pumas", "live").text("Pumas live in the hills."), no_puma), "none");
  EXPECT_EQ(rule_between(report().that("a lynx", "roam"), no_puma), "none");
  EXPECT_EQ(rule_between(report().that("a teacher", "complain"),
                         answer().that("the man", "teacher").no().text("The man is not a teacher.")),
            "none")
      << "a story has many people";
  EXPECT_EQ(rule_between(report().that("a puma", "roam"),
                         answer().that("the animal", "puma").no().text("The animal is not a young puma.")),
            "none");
  EXPECT_EQ(rule_between(report().that("a puma", "roam"), answer().that("*it", "puma").no().text("It is not a puma.")),
            "none");
}

}  // namespace
}  // namespace gainsay::testing
