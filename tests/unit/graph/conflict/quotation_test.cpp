// Who said it, and whether it was said so: sentences on which the rules fire, then near misses.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

/// Two articles of one story: what both tell besides.
std::vector<Position> story() {
  std::vector<Position> positions;
  for (const char* article : {"herald", "courier"})
    for (const auto& [agent, verb, object] :
         {std::tuple{"Ostwick", "besiege", "lighthouse garrison"}, std::tuple{"militia", "shell", "harbour granary"},
          std::tuple{"Tarnholm", "evacuate", "quarry hamlet"}})
      positions.push_back(in_article(article).on("2023-05-01").that(agent, verb, object));
  return positions;
}

PositionBuilder quoted(std::string article, const std::string& name, const std::string& words) {
  return in_article(std::move(article))
      .on("2023-05-01")
      .by(name)
      .that(name.substr(name.find(' ') + 1), "lose", "friends")
      .text(name + " " + words + ".");
}

/// The words of the speaker himself.
Position of_himself(Position position) {
  position.statement.claim.agent.entity = position.speaker;
  position.statement.claim_id = claim_id_of(position.statement.claim);
  return position;
}

std::vector<std::string> rules_of(std::vector<Position> positions) {
  std::vector<std::string> rules;
  for (const Conflict& conflict : find_conflicts(positions, built_lexicon()).conflicts) rules.push_back(conflict.rule);
  std::ranges::sort(rules);
  return rules;
}

std::vector<std::string> rules_with(const Position& a, const Position& b) {
  std::vector<Position> positions = story();
  positions.push_back(a);
  positions.push_back(b);
  return rules_of(std::move(positions));
}

using Rules = std::vector<std::string>;

TEST(Misattribution, FiresOnOneSentenceInTwoMouths) {
  for (const std::string words :
       {"lost many friends to this war", "saw the harbour burn for nights", "will not leave this town again",
        "buried my brother under the quay", "have never taken a day off"})
    EXPECT_EQ(
        rules_with(of_himself(quoted("herald", "Rika Sol", words)), of_himself(quoted("courier", "Ove Dahl", words))),
        Rules{"misattribution"})
        << words;
}

TEST(Misattribution, SilentOnOneSpeakerFewWordsOtherWordsAndPronouns) {
  const Position one = of_himself(quoted("herald", "Rika Sol", "lost many friends to this war"));
  EXPECT_EQ(rules_with(one, of_himself(quoted("courier", "Rika Sol", "lost many friends to this war"))), Rules{});
  EXPECT_EQ(rules_with(one, of_himself(quoted("courier", "Sol", "lost many friends to this war"))), Rules{})
      << "part of a name";
  EXPECT_EQ(rules_with(of_himself(quoted("herald", "Rika Sol", "lost many friends")),
                       of_himself(quoted("courier", "Ove Dahl", "lost many friends"))),
            Rules{});
  EXPECT_EQ(rules_with(one, of_himself(quoted("courier", "Ove Dahl", "lost two friends to this war"))), Rules{});
  Position by_pronoun = of_himself(quoted("courier", "Ove Dahl", "lost many friends to this war"));
  by_pronoun.chain.back().span = Span{1, 3};
  EXPECT_EQ(rules_with(one, by_pronoun), Rules{}) << "who \"he\" is was inferred";
}

PositionBuilder out_of_context(const std::string& name) {
  return in_article("herald")
      .on("2023-05-01")
      .by(name)
      .act(SpeechAct::deny)
      .that("", "take", "his quote")
      .scope(DenialScope::wording)
      .text("His quote was taken out of context.");
}

Position rejected(Position position) {
  position.statement.claim.denial = true;
  return position;
}

Position said(std::string article, const std::string& name) {
  return in_article(std::move(article)).on("2023-05-01").by(name).that("rules", "satisfy", "passengers");
}

TEST(Misquotation, FiresOnWhatThePersonIsQuotedWith) {
  EXPECT_EQ(rules_with(rejected(out_of_context("Ove Dahl")), said("courier", "Ove Dahl")), Rules{"misquotation"});
  EXPECT_EQ(rules_with(rejected(out_of_context("Ove Al-Dahl")), said("courier", "Ove Al Dahl")), Rules{"misquotation"});
  EXPECT_EQ(rules_with(rejected(out_of_context("Dahl")), said("courier", "Ove Dahl")), Rules{"misquotation"});
  const Position before = said("herald", "Ove Dahl");
  EXPECT_EQ(rules_with(before, rejected(out_of_context("Ove Dahl"))), Rules{"misquotation"});
  Position misquoted = rejected(out_of_context("Ove Dahl"));
  misquoted.statement.text = "He was misquoted.";
  EXPECT_EQ(rules_with(misquoted, said("courier", "Ove Dahl")), Rules{"misquotation"});
}

TEST(Misquotation, SilentOnOthersWordsOnHowItIsMeantAndOnWhatIsSaidAfterwards) {
  EXPECT_EQ(rules_with(rejected(out_of_context("Ove Dahl")), said("courier", "Rika Sol")), Rules{});
  EXPECT_EQ(rules_with(rejected(out_of_context("Ove Dahl").no()), said("courier", "Ove Dahl")), Rules{})
      << "\"I am not saying that\"";
  EXPECT_EQ(rules_with(rejected(out_of_context("Ove Dahl").scope(DenialScope::all)), said("courier", "Ove Dahl")),
            Rules{});
  const Position rejection = rejected(out_of_context("Ove Dahl"));
  EXPECT_EQ(rules_with(rejection, said("herald", "Ove Dahl")), Rules{}) << "said after it";
  Position anonymous = rejected(out_of_context("Ove Dahl"));
  anonymous.speaker->kind = EntityKind::unnamed;
  EXPECT_EQ(rules_with(anonymous, said("courier", "Ove Dahl")), Rules{});
}

PositionBuilder no_arms() {
  return in_article("herald")
      .on("2023-05-01")
      .by("Ostria", EntityKind::country)
      .act(SpeechAct::promise)
      .that("Ostria", "send", "weaponry")
      .to("Veldland")
      .no()
      .status(Modality::promised);
}

Position likened(std::string article, std::string_view predicate, std::string_view role, std::string_view what,
                 std::string text) {
  return in_article(std::move(article))
      .on("2023-06-09")
      .by("Jonas Weir")
      .that("the parts", predicate)
      .with(role, what)
      .text(std::move(text));
}

TEST(Tantamount, FiresOnWhatIsAsGoodAsTheThingRuledOut) {
  EXPECT_EQ(
      rules_with(no_arms(), likened("courier", "deadly", "as", "weaponry", "The parts can be as deadly as weapons.")),
      Rules{"scope_tension/tantamount"});
  EXPECT_EQ(
      rules_with(no_arms(), likened("courier", "useful", "as", "missile", "The parts are as useful as missiles.")),
      Rules{"scope_tension/tantamount"});
  EXPECT_EQ(rules_with(no_arms(), likened("courier", "amount", "to", "weaponry", "The parts amount to weapons.")),
            Rules{"scope_tension/tantamount"});
  EXPECT_EQ(rules_with(no_arms(), likened("courier", "equivalent", "to", "arms", "The parts are equivalent to arms.")),
            Rules{"scope_tension/tantamount"});
  EXPECT_EQ(
      rules_with(no_arms(), likened("courier", "tantamount", "to", "weaponry", "The parts are tantamount to weapons.")),
      Rules{"scope_tension/tantamount"});
}

TEST(Tantamount, SilentOnOtherThingsOnOneArticleAndOnMereKinds) {
  EXPECT_EQ(rules_with(no_arms(), likened("courier", "cheap", "as", "wheat", "The parts are as cheap as wheat.")),
            Rules{});
  EXPECT_EQ(rules_with(no_arms(), likened("herald", "deadly", "as", "weaponry", "The parts are as deadly as weapons.")),
            Rules{})
      << "an article qualifies itself";
  EXPECT_EQ(
      rules_with(no_arms(), likened("courier", "deadly", "as", "weaponry", "The parts are deadly, as weapons are.")),
      Rules{});
  EXPECT_EQ(rules_with(no_arms(), likened("courier", "sell", "to", "weaponry", "The parts sell to weapons makers.")),
            Rules{});
  Position another = likened("courier", "deadly", "as", "weaponry", "Mirland's gas is as deadly as weapons.");
  another.statement.claim.agent = in_article("x").that("Mirland", "be").build().statement.claim.agent;
  EXPECT_EQ(rules_with(no_arms(), another), Rules{}) << "another party's";
}

}  // namespace
}  // namespace gainsay::testing
