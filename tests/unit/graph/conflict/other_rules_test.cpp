#include <gtest/gtest.h>

#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder first() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder second() { return in_article("courier").on("2023-05-03").by("Jonas Weir"); }
PositionBuilder much_later() { return in_article("almanac").on("2024-02-01").by("Jonas Weir"); }

TEST(Antonym, FiresOnWordsThatExcludeEachOther) {
  EXPECT_EQ(verdict(first().that("Veldland", "alive"), second().that("Mirland", "behead", "Veldland")),
            "antonym strong");
  EXPECT_EQ(verdict(first().that("Veldland", "alive"), second().that("Veldland", "die")), "antonym strong");
  EXPECT_EQ(verdict(first().that("Veldland", "profitable"), second().that("Veldland", "unprofitable")),
            "antonym moderate");
  EXPECT_EQ(verdict(first().that("Ostria", "rise").when("2022"), second().that("Ostria", "decline").when("2022")),
            "antonym strong");
  EXPECT_EQ(verdict(first().that("Veldland", "win", "border case"), second().that("Veldland", "lose", "border case")),
            "antonym moderate");
}

TEST(Antonym, SilentOnSequencesOthersAndOtherTimes) {
  EXPECT_EQ(verdict(first().that("Veldland", "arrest", "bishop"), second().that("Veldland", "release", "bishop")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "profitable"), second().that("Ostria", "unprofitable")), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "sack", "worker").number(Bound::exact, 60, "worker"),
                    second().that("Veldland", "hire", "worker").number(Bound::exact, 45, "worker")),
            "none");
  EXPECT_EQ(verdict(first().that("Ostria", "rise").when("2021"), second().that("Ostria", "decline").when("2022")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "win", "border case"), second().that("Veldland", "lose", "tax case")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "alive"), second().that("Veldland", "behead", "Mirland")), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "approve", "treaty"), second().that("Ostria", "reject", "treaty")),
            "none");
}

TEST(DoubtVsAllegation, FiresOnDoubtAndOnContraryForecasts) {
  EXPECT_EQ(verdict(first().that("Veldland", "purchase", "wheat"),
                    second().act(SpeechAct::doubt).that("Veldland", "buy", "grain")),
            "doubt_vs_allegation moderate");
  EXPECT_EQ(verdict(first().act(SpeechAct::allege).that("Veldland", "jam", "satellite"),
                    second().act(SpeechAct::doubt).that("Veldland", "jam", "satellite").no()),
            "doubt_vs_allegation moderate");
  EXPECT_EQ(verdict(first().that("Veldland", "jam", "satellite"),
                    second().that("Veldland", "jam", "satellite").denial().scope(DenialScope::knowledge)),
            "doubt_vs_allegation moderate");
  EXPECT_EQ(verdict(first().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
                    second().that("Veldland", "send", "weapon").to("Ostria").status(Modality::predicted).no()),
            "doubt_vs_allegation moderate");
  EXPECT_EQ(verdict(first().that("Veldland", "send", "drone").to("Ostria").status(Modality::possible),
                    second().that("Veldland", "send", "weapon").to("Ostria").status(Modality::predicted).no()),
            "doubt_vs_allegation weak");
}

TEST(DoubtVsAllegation, SilentWhereTheDoubtIsOfSomethingElse) {
  const Position doubt = second().act(SpeechAct::doubt).that("Veldland", "jam", "satellite");
  EXPECT_EQ(verdict(first().that("Mirland", "jam", "satellite"), doubt), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "jam", "radio station"), doubt), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "build", "satellite"), doubt), "none");
  EXPECT_EQ(verdict(much_later().that("Veldland", "jam", "satellite"), doubt), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "jam", "satellite").no(), doubt), "none");
}

TEST(ScopeTension, FiresWhereABanIsGotRound) {
  const auto clear = [] { return first().that("Veldland", "provide", "lethal weaponry").to("Ostria").no(); };
  EXPECT_EQ(verdict(clear(), second().that("Veldish entities", "produce", "drone").in("Ostria")),
            "scope_tension moderate");
  EXPECT_EQ(verdict(clear(), second().that("Veldland", "rebuild", "munitions plant").to("Ostria")),
            "scope_tension moderate");
  EXPECT_EQ(verdict(clear(), second().that("Veldish firms", "ship", "rifle").to("Ostria")), "scope_tension moderate");
  EXPECT_EQ(verdict(clear(), second().that("Veldish firms", "sell", "missile").to("Ostria").hedge("reportedly")),
            "scope_tension weak");
  EXPECT_EQ(verdict(clear(), second().that("Veldland", "assemble", "rocket").in("Ostria")), "scope_tension moderate");
}

TEST(ScopeTension, SilentOnGoodsPartiesAndTimesOutsideTheBan) {
  const auto clear = [] { return first().that("Veldland", "provide", "lethal weaponry").to("Ostria").no(); };
  EXPECT_EQ(verdict(clear(), second().that("Veldland", "provide", "imagery").to("Ostria")), "none");
  EXPECT_EQ(verdict(clear(), second().that("Veldish firms", "ship", "helmet").to("Ostria")), "none");
  EXPECT_EQ(verdict(clear(), second().that("Veldish entities", "produce", "drone").in("Mirland")), "none");
  EXPECT_EQ(verdict(clear(), second().that("Mirish entities", "produce", "drone").in("Ostria")), "none");
  EXPECT_EQ(verdict(clear(), much_later().that("Veldish entities", "produce", "drone").in("Ostria")), "none");
}

TEST(TemporalUpdate, FiresWhereALaterStateOvertakes) {
  EXPECT_EQ(verdict(first().that("Veldland", "own", "mine").no(), much_later().that("Veldland", "own", "mine")),
            "temporal_update weak");
  EXPECT_EQ(verdict(first().that("Veldland", "own", "mine"), much_later().that("Veldland", "own", "mine").no()),
            "temporal_update weak");
  EXPECT_EQ(
      verdict(first().that("Veldland", "send", "drone").to("Ostria").status(Modality::considered),
              much_later().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::promised).no()),
      "temporal_update moderate");
  EXPECT_EQ(verdict(first().that("Veldland", "send", "drone").to("Ostria").status(Modality::predicted),
                    much_later().that("Veldland", "send", "weapon").to("Ostria").no()),
            "temporal_update weak");
  EXPECT_EQ(verdict(first().that("Ostria", "host", "summit").no().text("Ostria has not hosted a summit."),
                    much_later().that("Ostria", "host", "summit")),
            "temporal_update weak");
}

TEST(TemporalUpdate, SilentOnWhatIsDoneAgainAndAgain) {
  EXPECT_EQ(verdict(first().that("Ostria", "host", "summit").no(), much_later().that("Ostria", "host", "summit")),
            "none");
  EXPECT_EQ(verdict(first().that("Ostria", "host", "summit"), much_later().that("Ostria", "host", "summit").no()),
            "none");
  EXPECT_EQ(verdict(first().that("Ostria", "host", "summit"),
                    much_later().that("Ostria", "host", "summit").no().text("Ostria has not hosted a summit.")),
            "none");
}

TEST(TemporalUpdate, SilentOnForecastsThatCameTrueAndOnOtherThings) {
  EXPECT_EQ(verdict(first().that("Veldland", "host", "summit").status(Modality::predicted),
                    much_later().that("Veldland", "host", "summit")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "own", "mine").no(), much_later().that("Mirland", "own", "mine")), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "own", "mine").no(), much_later().that("Veldland", "own", "port")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "own", "mine").no(), much_later().that("Veldland", "own", "mine").no()),
            "none");
  EXPECT_EQ(
      verdict(first().that("Veldland", "own", "mine").no(), much_later().that("Veldland", "own", "mine").conditional()),
      "none");
}

TEST(Supports, ConductInLineWithAPromiseBacksIt) {
  const std::array<Position, 2> positions{
      first().that("Veldland", "provide", "lethal aid").to("Ostria").status(Modality::promised).no().build(),
      much_later().that("Veldland", "supply", "lethal weaponry").to("Ostria").no().build()};
  const auto findings = find_conflicts(positions, ToyLexicon());
  EXPECT_TRUE(findings.conflicts.empty());
  ASSERT_EQ(findings.supports.size(), 1u);
  EXPECT_EQ(findings.supports[0].evidence_from, positions[1].statement.id);
  EXPECT_EQ(findings.supports[0].evidence_to, positions[0].statement.id);
}

}  // namespace
}  // namespace gainsay::testing
