#include "gainsay/conflicts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/judged.h"
#include "support/random_positions.h"

namespace gainsay::testing {
namespace {

TEST(FindConflicts, DependsOnTheSetOfPositionsAlone) {
  auto positions = random_positions(99, 120);
  const auto once = find_conflicts(positions, ToyLexicon());
  std::ranges::reverse(positions);
  const auto again = find_conflicts(positions, ToyLexicon());
  ASSERT_FALSE(once.conflicts.empty());
  ASSERT_EQ(once.conflicts.size(), again.conflicts.size());
  for (std::size_t i = 0; i < once.conflicts.size(); ++i) {
    EXPECT_EQ(once.conflicts[i].id, again.conflicts[i].id);
    EXPECT_EQ(once.conflicts[i].a, again.conflicts[i].a);
    EXPECT_EQ(once.conflicts[i].explanation, again.conflicts[i].explanation);
  }
  ASSERT_EQ(once.supports.size(), again.supports.size());
}

TEST(FindConflicts, TheEarlierSideIsAAndEachPairOfClaimsStandsOnce) {
  const auto findings = find_conflicts(random_positions(7, 150), ToyLexicon());
  std::vector<std::pair<ClaimId, ClaimId>> pairs;
  for (const Conflict& conflict : findings.conflicts) {
    EXPECT_NE(conflict.claim_a, conflict.claim_b);
    pairs.push_back(std::minmax(conflict.claim_a, conflict.claim_b));
    EXPECT_FALSE(conflict.opposing_a.empty());
    EXPECT_FALSE(conflict.rule.empty());
  }
  std::ranges::sort(pairs);
  EXPECT_EQ(std::ranges::adjacent_find(pairs), pairs.end());
}

TEST(FindConflicts, ConflictsAboutOnePropositionShareADispute) {
  const std::vector<Position> positions{
      in_article("a")
          .on("2023-03-01")
          .by("Ada Brandt")
          .that("Veldland", "send", "drone")
          .to("Ostria")
          .status(Modality::considered),
      in_article("b")
          .on("2023-03-05")
          .by("Ada Brandt")
          .that("Veldland", "supply", "rifle")
          .to("Ostria")
          .status(Modality::considered),
      in_article("c")
          .on("2023-03-10")
          .by("Veldland", EntityKind::country)
          .act(SpeechAct::deny)
          .that("Veldland", "provide", "lethal aid")
          .to("Ostria")
          .status(Modality::considered)
          .denial(),
      in_article("d").on("2023-03-10").by("Ada Brandt").that("Mirland", "close", "port"),
      in_article("e").on("2023-03-11").by("Jonas Weir").that("Mirland", "close", "port").no()};
  const auto conflicts = find_conflicts(positions, ToyLexicon()).conflicts;
  ASSERT_EQ(conflicts.size(), 3u);
  EXPECT_EQ(conflicts[0].dispute, conflicts[1].dispute);
  EXPECT_NE(conflicts[0].dispute, conflicts[2].dispute);
}

TEST(FindConflicts, ReadingsOfOneClauseAreOneConflict) {
  const auto weighed = [](const std::string& object) {
    return in_article("a")
        .on("2023-03-01")
        .by("Ada Brandt")
        .that("Veldland", "send", object)
        .to("Ostria")
        .status(Modality::considered);
  };
  Position rifles = weighed("rifle");
  Position drones = weighed("drone");
  rifles.statement.span = drones.statement.span = {10, 50};
  rifles.statement.claim.predicate_span = drones.statement.claim.predicate_span = {20, 24};
  const Position denied = in_article("c")
                              .on("2023-03-10")
                              .by("Veldland", EntityKind::country)
                              .act(SpeechAct::deny)
                              .that("Veldland", "provide", "lethal aid")
                              .to("Ostria")
                              .status(Modality::considered)
                              .denial();
  const auto count = [&](const std::vector<Position>& positions) {
    return find_conflicts(positions, ToyLexicon()).conflicts.size();
  };
  EXPECT_EQ(count({rifles, drones, denied}), 1u);
  drones.statement.span = {60, 90};
  EXPECT_EQ(count({rifles, drones, denied}), 2u);
}

TEST(ClaimId, JoinsWordsInAnotherOrderAndNoOtherPropositions) {
  const auto id = [](const Position& position) { return claim_id_of(position.statement.claim); };
  const Position base = in_article("a").that("Veldland", "send", "big drones").to("Ostria");
  EXPECT_EQ(id(base), id(in_article("b").that("Veldland", "send", "big drones").to("Ostria")));
  EXPECT_NE(id(base), id(in_article("b").that("Veldland", "send", "big drones").to("Mirland")));
  EXPECT_NE(id(base), id(in_article("b").that("Veldland", "send", "big drones").to("Ostria").no()));
  EXPECT_NE(id(base),
            id(in_article("b").that("Veldland", "send", "big drones").to("Ostria").status(Modality::promised)));
}

TEST(ClaimId, AnUnresolvedPronounJoinsNothing) {
  const auto id = [](const Position& position) { return claim_id_of(position.statement.claim); };
  EXPECT_NE(id(in_article("a").that("*he", "resign")), id(in_article("b").that("*he", "resign")));
}

}  // namespace
}  // namespace gainsay::testing
