// What one side says to have come about, and of which the other says that there is none: pairs on which the rules fire,
// then near misses. Names and events are invented.
#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "gainsay/conflicts.h"
#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

PositionBuilder report() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder answer() { return in_article("herald").on("2023-05-01").by("Jonas Weir"); }
PositionBuilder none_of(std::string_view thing) { return answer().that(thing, "exist").no(); }

std::string rule_between(const Position& a, const Position& b) {
  const auto found = find_conflicts(std::array{a, b}, built_lexicon()).conflicts;
  return found.empty() ? "none" : found.front().rule + " " + std::string(name_of(found.front().strength));
}

struct Case {
  std::string what;
  Position yes, no;
};

TEST(Existence, FiresOnWhatIsSaidNotToBe) {
  const std::vector<Case> cases{
      {"a truce by another word", report().that("Ostria", "reach", "ceasefire"), none_of("truce")},
      {"its kind beside it", report().that("Ostria", "sign", "ceasefire agreement"), none_of("truce")},
      {"an agreement of any kind", report().that("Ostria", "reach", "truce"), none_of("agreement")},
      {"made by nobody", report().that("Ostria", "reach", "truce"), answer().that("*we", "make", "deal").no()},
      {"talks", report().that("Ostria", "hold", "talks").with("with", "rebels"), none_of("talks")},
      {"talks by their verb", report().that("Ostria", "talk").with("with", "rebels"),
       answer().that("*we", "talk").with("with", "Ostria").no()},
      {"a meeting by its verb", report().that("envoys", "meet", "Ove Dahl"),
       answer().that("meeting", "take place").no()},
      {"an attack by its verb", report().that("rebels", "attack", "depot"), none_of("attack")},
      {"with whom the other names, too", report().that("Ostria", "reach", "truce").with("with", "Veldland"),
       answer().that("truce", "exist").with("with", "Veldland").no()},
  };
  for (const Case& c : cases) EXPECT_EQ(rule_between(c.yes, c.no), "negation moderate") << c.what;
}

TEST(Existence, SilentOnNearMisses) {
  const std::vector<Case> cases{
      {"another thing", report().that("Ostria", "reach", "verdict"), none_of("truce")},
      {"of another kind", report().that("Ostria", "sign", "trade agreement"), none_of("truce")},
      {"with somebody else", report().that("Ostria", "reach", "truce").with("with", "Veldland"),
       answer().that("truce", "exist").with("with", "Mirland").no()},
      {"money is made", report().that("Norvik", "make", "money"), none_of("money")},
      {"a question is no event", report().that("minister", "question", "plan"), none_of("question")},
      {"wanted, not reached", report().that("Ostria", "want", "truce"), none_of("truce")},
      {"another attack", report().that("rebels", "attack", "depot"),
       answer().that("attack", "exist").with("on", "bridge").no()},
      {"who has made none is not who has", report().that("Ostria", "sign", "truce"),
       answer().that("unions", "sign", "truce").no()},
      {"no dismissal is a fire", report().that("Norvik", "fire", "workers"), none_of("fire")},
  };
  for (const Case& c : cases) EXPECT_EQ(rule_between(c.yes, c.no), "none") << c.what;
}

}  // namespace
}  // namespace gainsay::testing
