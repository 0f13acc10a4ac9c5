// What two voices of one article say in other words and other slots, by the built lexicon: first pairs on which the
// rules fire, then near misses. Names and events are invented.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "gainsay/conflicts.h"
#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

PositionBuilder herald(std::string_view speaker) { return in_article("herald").on("2023-05-01").by(speaker); }
PositionBuilder report() { return herald("Ada Brandt"); }
PositionBuilder plan() { return report().status(Modality::considered); }
PositionBuilder answer() { return herald("Jonas Weir").act(SpeechAct::deny); }
PositionBuilder no_plan() { return answer().status(Modality::considered).denial(); }

/// Phrases of several: the words as they stand, with the lemma of their head.
Position of_many(Position position, std::string head) {
  position.statement.claim.object.head = std::move(head);
  position.statement.claim_id = claim_id_of(position.statement.claim);
  return position;
}

struct Case {
  std::string what;
  Position yes;
  Position no;
  std::string expected;
};

std::string verdict(const Position& yes, const Position& no) {
  const std::array positions{yes, no};
  const auto found = find_conflicts(positions, built_lexicon()).conflicts;
  if (found.empty()) return "none";
  return std::string(name_of(found.front().type)) + " " + std::string(name_of(found.front().strength));
}

void expect(const std::vector<Case>& cases) {
  for (const Case& c : cases) EXPECT_EQ(verdict(c.yes, c.no), c.expected) << c.what;
}

TEST(Rewording, FiresOnOneEventInOtherSlots) {
  expect({
      {"a noun of doing under a verb that brings it about", plan().that("Norvair", "order", "mass arrest"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "denial moderate"},
      {"the doer by a description", of_many(plan().that("the company", "arrest", "strikers"), "striker"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "denial weak"},
      {"no doer on the rejecting side", plan().that("Norvair", "order", "harbour arrest"),
       of_many(no_plan().that("", "detain", "strikers"), "striker"), "denial moderate"},
      {"people by another word", of_many(plan().that("Norvair", "arrest", "miners and dockers"), "docker"),
       of_many(no_plan().that("", "detain", "strikers"), "striker"), "denial moderate"},
      {"part of a name", plan().that("Norvair", "purchase", "tanker fleet"),
       no_plan().that("Norvair Shipping", "buy", "tanker fleet"), "denial moderate"},
      {"a doer by a narrower description", report().that("Bengal tiger", "escape").with("from", "zoo"),
       answer().that("tiger", "escape").with("from", "enclosure").denial(), "denial weak"},
      {"by nobody", of_many(report().that("animal", "attack", "two dogs"), "dog"),
       of_many(herald("Jonas Weir").that("", "attack", "dogs").no().text("No dogs were attacked"), "dog"),
       "negation strong"},
      {"a figure that nobody would deny unasked",
       of_many(report().that("Rika Sol", "plant", "ninety cedars").number(Bound::more_than, 90, "cedar"), "cedar"),
       of_many(herald("Jonas Weir").that("*she", "plant", "90 cedars").number(Bound::exact, 90, "cedar").no(), "cedar"),
       "negation weak"},
      {"a narrower thing in another slot", report().that("Norvair", "order", "demolition").with("of", "lighthouse"),
       answer().that("Norvair", "demolish", "lighthouse").denial(), "denial moderate"},
  });
}

TEST(Rewording, SilentOnNearMisses) {
  expect({
      {"the noun of doing is opposed, not brought about", plan().that("Norvair", "condemn", "mass arrest"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "none"},
      {"another doer by name", of_many(plan().that("Ostmar", "arrest", "strikers"), "striker"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "none"},
      {"many, and one by name", of_many(plan().that("several companies", "arrest", "strikers"), "striker"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "none"},
      {"another thing", plan().that("Norvair", "order", "harbour renovation"),
       of_many(no_plan().that("Norvair", "detain", "strikers"), "striker"), "none"},
      {"a name that only the rejected side gives", of_many(report().that("Norvair", "hire", "women"), "woman"),
       of_many(answer().that("Norvair Shipping", "employ", "Veldish women").denial(), "woman"), "none"},
      {"said to be others", of_many(report().that("Norvair", "hire", "other women"), "woman"),
       of_many(answer().that("Norvair Shipping", "employ", "local women").denial(), "woman"), "none"},
      {"a negation that the claim does not carry",
       plan().that("Norvair", "purchase", "tanker fleet").text("Norvair does not purchase a tanker fleet"),
       no_plan().that("Norvair Shipping", "buy", "tanker fleet"), "none"},
      {"his own deed, against one by nobody named", report().that("", "transfer", "ledger").to("vault"),
       answer().that("Rika Sol", "send", "ledger").denial(), "none"},
      {"of many some did and some did not", report().that("voters", "participate"),
       herald("Jonas Weir").that("voters", "participate").no(), "negation strong"},
      {"now and then", report().that("Rika Sol", "back", "miner").text("Rika Sol backed a miner"),
       herald("Jonas Weir").that("Rika Sol", "back", "miner").no().text("Rika Sol is not backing a miner"), "none"},
      {"other goods", report().that("Veldland", "send", "non-lethal aid").to("Ostria"),
       answer().that("Veldland", "send", "lethal aid").to("Ostria").denial(), "none"},
      {"another time", report().that("Norvair", "purchase", "tanker fleet").when("2019"),
       answer().that("Norvair Shipping", "buy", "tanker fleet").denial().when("2022"), "none"},
  });
}

TEST(Rewording, WhatOneCameToHaveAndWhatIsAgreed) {
  const auto denies = [](std::string_view who) { return answer().that(who, "have", "Marlow virus").denial(); };
  expect({
      {"caught it", report().that("Rika Sol", "contract", "Marlow virus"), denies("Rika Sol"), "denial moderate"},
      {"suffers from it", report().that("Rika Sol", "suffer").with("from", "Marlow virus"), denies("Rika Sol"),
       "denial moderate"},
      {"another has it", report().that("Ove Dahl", "contract", "Marlow virus"), denies("Rika Sol"), "none"},
      {"another thing", report().that("Rika Sol", "contract", "harbour debts"), denies("Rika Sol"), "none"},
      {"a truce, reached and made", report().that("Ostria", "reach", "truce"),
       answer().that("Ostria", "make", "truce").denial(), "denial strong"},
      {"agreed to", report().that("Ostria", "conclude", "truce"),
       answer().that("Ostria", "agree").with("to", "truce").denial(), "denial strong"},
      {"a road is made", report().that("Ostria", "reach", "road"), answer().that("Ostria", "make", "road").denial(),
       "none"},
      {"given is helped", report().that("Veldland", "send", "trucks").to("Ostria"),
       answer().that("Veldland", "help", "Ostria").denial(), "denial moderate"},
      {"given to another", report().that("Veldland", "send", "trucks").to("Mirland"),
       answer().that("Veldland", "help", "Ostria").denial(), "none"},
  });
}

TEST(Rewording, ReportsThatItHasHappenedAreDenied) {
  const auto denies = [](std::string text) {
    return answer().that("Ove Dahl", "visit", "quarry").status(Modality::possible).denial().text(std::move(text));
  };
  const Position visit = report().that("Ove Dahl", "visit", "quarry");
  expect({
      {"has", visit, denies("Dahl has denied reports that Dahl has visited the quarry"), "denial strong"},
      {"had", visit, denies("Dahl rejected claims that Dahl had visited the quarry"), "denial strong"},
      {"will", visit, denies("Dahl has denied reports that Dahl will visit the quarry"), "none"},
      {"may", visit, denies("Dahl dismissed rumours that Dahl may visit the quarry"), "none"},
      {"the chance", visit, denies("Dahl is denied the chance to visit the quarry"), "none"},
  });
}

TEST(AliveAndDead, WithinAStoryByDescription) {
  const auto alive = [](std::string_view who) { return herald("Jonas Weir").that(who, "alive"); };
  expect({
      {"by name", report().that("the rebels", "behead", "Rika Sol"), alive("Rika Sol"), "antonym strong"},
      {"by what she is", report().that("the rebels", "execute", "young singer"), alive("Rika Sol"), "antonym weak"},
      {"by a pronoun", report().that("the rebels", "kill", "Rika Sol"), alive("*she"), "antonym weak"},
      {"dead, not killed", report().that("young singer", "dead"), alive("the singer"), "antonym weak"},
      {"fine", report().that("", "kill", "Rika Sol"), herald("Jonas Weir").that("Rika Sol", "fine"), "antonym strong"},
      {"a safe town", report().that("", "kill", "Rika Sol"), herald("Jonas Weir").that("the town", "safe"), "none"},
      {"unharmed", report().that("the rebels", "murder", "Rika Sol"), herald("Jonas Weir").that("Rika Sol", "unharmed"),
       "antonym strong"},
      {"believed", report().that("the rebels", "kill", "Rika Sol"), alive("Rika Sol").status(Modality::possible),
       "antonym moderate"},
      {"others by number", report().that("the rebels", "kill", "several singers"), alive("Rika Sol"), "none"},
      {"a count", report().that("the rebels", "kill", "singer").number(Bound::exact, 9, "singer"), alive("Rika Sol"),
       "none"},
      {"another by name", report().that("the rebels", "kill", "Ove Dahl"), alive("Rika Sol"), "none"},
      {"what is no person", report().that("the frost", "kill", "harvest"), alive("Rika Sol"), "none"},
      {"many and one", report().that("the rebels", "kill", "*they"), alive("*she"), "none"},
  });
}

TEST(Authenticity, GenuineAgainstFake) {
  const auto fake = [](std::string_view what, std::string_view how) { return herald("Jonas Weir").that(what, how); };
  expect({
      {"a photo", report().that("the photo", "genuine"), fake("the photo", "fake"), "antonym moderate"},
      {"by another noun", report().that("the photograph", "authentic"), fake("the photo", "doctored"),
       "antonym moderate"},
      {"negated", report().that("the video", "genuine"), fake("the video", "authentic").no(), "antonym moderate"},
      {"a hoax", report().that("the story", "true"), fake("the story", "hoax"), "antonym moderate"},
      {"a clip for a video", report().that("the video", "authentic"), fake("viral clip", "fake"), "antonym moderate"},
      {"who faked it", report().that("the video", "authentic"),
       fake("film-makers", "fake").that("film-makers", "fake", "the footage"), "antonym moderate"},
      {"two named ones", report().that("Tarn video", "authentic"), fake("Olver clip", "fake"), "none"},
      {"a photo for a video", report().that("the video", "authentic"), fake("the photo", "fake"), "none"},
      {"hedged", report().that("the letter", "real").hedge("apparently"), fake("the letter", "forged"), "antonym weak"},
      {"both genuine", report().that("the photo", "genuine"), fake("the photo", "real"), "none"},
      {"another thing shown", report().that("the photo", "genuine"), fake("the letter", "fake"), "none"},
      {"what cannot be faked", report().that("the reform", "real"), fake("the reform", "fake"), "none"},
      {"not fake", report().that("the photo", "genuine"), fake("the photo", "fake").no(), "none"},
      {"only perhaps", report().that("the photo", "genuine").status(Modality::possible), fake("the photo", "fake"),
       "none"},
  });
}

/// Two undated articles of one story, or of two, each with a toll in its first sentence.
std::vector<Position> ferry_and(std::string_view other, double toll, std::string_view victims) {
  const auto lead = [](PositionBuilder builder, std::string_view who, double count) {
    Position position = of_many(builder.that("", "kill", who).number(Bound::exact, count, "people"), "people");
    position.statement.span = {0, 80};
    return position;
  };
  const auto told = [](std::string name, std::string_view ship) {
    const auto by_it = [&](std::string_view verb, std::string_view what) {
      return in_article(name).that(ship, verb, what).build();
    };
    return std::vector{by_it("strike", "reef"), by_it("ferry", "pilgrim"), by_it("leave", "harbour"),
                       by_it("signal", "lighthouse")};
  };
  std::vector<Position> positions = told("herald", "Marisol");
  std::ranges::copy(told("courier", other), std::back_inserter(positions));
  if (other != "Marisol")
    for (Position& position : positions)
      if (position.article.id.value == "courier") position.statement.claim.object.head += "x";
  positions.push_back(lead(in_article("herald").by("Ada Brandt"), "people", 40));
  positions.push_back(lead(in_article("courier").by("Jonas Weir"), victims, toll));
  return positions;
}

TEST(Toll, TheLeadingFiguresOfOneStory) {
  const auto rules = [](const std::vector<Position>& positions) {
    std::string found;
    for (const Conflict& conflict : find_conflicts(positions, built_lexicon()).conflicts) found += conflict.rule + ";";
    return found;
  };
  EXPECT_EQ(rules(ferry_and("Marisol", 17, "people")), "numeric;");
  EXPECT_EQ(rules(ferry_and("Marisol", 40, "people")), "") << "one figure";
  EXPECT_EQ(rules(ferry_and("Marisol", 900, "people")), "") << "hardly of one event";
  EXPECT_EQ(rules(ferry_and("Marisol", 17, "young people")), "") << "of some of them";
  EXPECT_EQ(rules(ferry_and("Olvera", 17, "people")), "") << "another story";
}

}  // namespace
}  // namespace gainsay::testing
