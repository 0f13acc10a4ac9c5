#include "gainsay/conflicts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "graph/conflict/candidates.h"
#include "graph/conflict/judge.h"
#include "support/judged.h"

namespace gainsay::testing {
namespace {

template <class T>
const T& pick(std::mt19937& random, const std::vector<T>& values) {
  return values[random() % values.size()];
}

Position random_position(std::mt19937& random) {
  static const std::vector<std::string> agents{"Veldland", "Veldland", "Ostria", "Veldish firms", "bishop", "*it", ""};
  static const std::vector<std::string> verbs{"send", "supply", "produce", "help",  "rise", "fall",    "alive",
                                              "kill", "dead",   "buy",     "close", "open", "purchase"};
  static const std::vector<std::string> objects{"",      "drone",          "lethal aid", "grain",
                                                "wheat", "Mirish farmers", "Veldland"};
  static const std::vector<std::string> parties{"", "", "Ostria", "Mirland", "warring parties"};
  static const std::vector<std::string> speakers{"Ada Brandt", "Jonas Weir", "Veldland"};
  static const std::vector<std::string> days{"2022-05-01", "2022-05-03", "2022-07-01", "2023-06-01", "2025-06-01"};
  auto builder = in_article("article " + std::to_string(random() % 5));
  builder.on(pick(random, days)).by(pick(random, speakers));
  builder.that(pick(random, agents), pick(random, verbs), pick(random, objects));
  if (const auto& party = pick(random, parties); !party.empty()) builder.to(party);
  if (random() % 3 == 0) builder.no();
  if (random() % 6 == 0) builder.denial();
  builder.status(static_cast<Modality>(random() % 6)).act(static_cast<SpeechAct>(random() % 10));
  if (random() % 3 != 0) builder.status(Modality::actual).act(SpeechAct::assert_);
  if (random() % 4 == 0) builder.number(static_cast<Bound>(random() % 6), static_cast<double>(random() % 50), "farmer");
  return builder;
}

std::vector<Position> random_positions(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  std::vector<Position> positions;
  for (std::size_t i = 0; i < count; ++i) positions.push_back(random_position(random));
  return positions;
}

/// The index may leave out no pair that a rule speaks on: the oracle asks the rules about all pairs.
TEST(Candidates, IndexMissesNothingThatTheRulesFindOverAllPairs) {
  const ToyLexicon lexicon;
  std::size_t found = 0;
  for (unsigned seed = 0; seed < 12; ++seed) {
    conflict::Words words(lexicon);
    auto positions = random_positions(seed, 300);
    std::ranges::sort(positions, [](const Position& a, const Position& b) { return conflict::earlier(a, b); });
    std::vector<conflict::Reading> readings;
    for (const Position& position : positions) readings.push_back(conflict::read_position(position, words));
    const auto pairs = conflict::find_candidates(readings, words).opposed;
    for (std::uint32_t i = 0; i < readings.size(); ++i)
      for (std::uint32_t j = i + 1; j < readings.size(); ++j) {
        const auto finding = conflict::judge(conflict::pair_of(readings[i], readings[j], words), words);
        if (!finding) continue;
        ++found;
        EXPECT_TRUE(std::ranges::binary_search(pairs, conflict::IndexPair{i, j}))
            << finding->rule << ": " << positions[i].statement.text << " | " << positions[j].statement.text;
      }
  }
  EXPECT_GT(found, 100u) << "the random claims should conflict now and then";
}

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
