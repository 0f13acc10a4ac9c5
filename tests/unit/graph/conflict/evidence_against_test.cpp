// "No evidence that contradicts that": readings that take up the sentence before, and near misses.
#include "graph/conflict/evidence_against.h"

#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

constexpr auto promised = Modality::promised;

PositionBuilder assurance() {
  return in_article("herald").on("2023-05-01").by("Veldland", EntityKind::country).act(SpeechAct::promise);
}
PositionBuilder nothing_seen(std::string text) {
  return in_article("herald")
      .on("2023-05-01")
      .by("Ada Brandt")
      .act(SpeechAct::doubt)
      .that("*we", "see", "evidence")
      .no()
      .scope(DenialScope::knowledge)
      .text(std::move(text));
}
PositionBuilder later() { return in_article("courier").on("2023-11-01").by("Jonas Weir"); }

Position refusal() { return assurance().that("Veldland", "send", "arms").to("Ostria").no().status(promised); }

/// The types of what is found between the last two, by what the first one says.
std::string found(const Position& before, const Position& doubt, const Position& report) {
  for (const Conflict& conflict : find_conflicts(std::vector{before, doubt, report}, ToyLexicon()).conflicts)
    if (conflict.a == doubt.statement.id || conflict.b == doubt.statement.id) return conflict.rule;
  return "none";
}

TEST(EvidenceAgainst, TakesUpTheRefusalBeforeIt) {
  const char* const texts[] = {"We have no evidence which contradicts it.",
                               "We have seen no sign of a breach.", "There is no indication that it violates that."};
  for (const char* text : texts) {
    const Position before = refusal();
    const Position doubt = nothing_seen(text);
    EXPECT_EQ(found(before, doubt, later().that("Veldland", "send", "rifle").to("Ostria")), "temporal_update/evidence")
        << text;
  }
  const Position before = refusal();
  const Position doubt = nothing_seen(texts[0]);
  EXPECT_EQ(found(before, doubt,
                  in_article("courier")
                      .on("2023-05-02")
                      .by("Jonas Weir")
                      .that("Veldland", "send", "rifle")
                      .to("Ostria")
                      .status(Modality::considered)),
            "doubt_vs_allegation");
  const Position undermined = refusal();
  const Position unseen = nothing_seen(texts[0]);
  EXPECT_EQ(found(undermined, unseen, later().that("Veldish firms", "produce", "rifle").in("Ostria")),
            "temporal_update/evidence");
}

TEST(EvidenceAgainst, SilentOnOtherEvidenceOnOthersAndOnWhatIsOpen) {
  const Position before = refusal();
  const Position other = nothing_seen("We have not seen any evidence of a flood.");
  EXPECT_EQ(found(before, other, later().that("Veldland", "send", "rifle").to("Ostria")), "none");
  const Position second = refusal();
  const Position doubt = nothing_seen("We have no evidence which contradicts it.");
  EXPECT_EQ(found(second, doubt, later().that("Mirland", "send", "rifle").to("Ostria")), "none");
  EXPECT_EQ(found(second, doubt, later().that("Veldland", "send", "wheat").to("Ostria")), "none");
  const Position affirmed = assurance().that("Veldland", "send", "wheat").to("Ostria").status(promised);
  const Position third = nothing_seen("We have no evidence which contradicts it.");
  EXPECT_EQ(found(affirmed, third, later().that("Veldland", "send", "wheat").to("Ostria")), "none");
  const Position first = nothing_seen("We have no evidence which contradicts it.");
  const Position below = refusal();
  EXPECT_EQ(found(below, first, later().that("Veldland", "send", "rifle").to("Ostria")), "none");
}

}  // namespace
}  // namespace gainsay::testing
