#include <gtest/gtest.h>

#include "graph/conflict/quantities.h"
#include "support/judged.h"

namespace gainsay::testing {
namespace {

PositionBuilder first() { return in_article("herald").on("2023-05-01").by("Ada Brandt"); }
PositionBuilder second() { return in_article("courier").on("2023-05-02").by("Jonas Weir"); }

Quantity quantity(Bound bound, double value) {
  Quantity result;
  if (bound != Bound::less_than && bound != Bound::at_most) result.low = value;
  if (bound != Bound::more_than && bound != Bound::at_least) result.high = value;
  result.bound = bound;
  return result;
}

TEST(Quantities, BoundsDecideWhatIsApart) {
  using conflict::apart;
  EXPECT_TRUE(apart(quantity(Bound::more_than, 600), quantity(Bound::less_than, 600)));
  EXPECT_FALSE(apart(quantity(Bound::at_least, 600), quantity(Bound::at_most, 600)));
  EXPECT_FALSE(apart(quantity(Bound::more_than, 800), quantity(Bound::more_than, 815)));
  EXPECT_FALSE(apart(quantity(Bound::about, 15000), quantity(Bound::more_than, 10000)));
  EXPECT_FALSE(apart(quantity(Bound::at_most, 20), quantity(Bound::exact, 10)));
  EXPECT_TRUE(apart(quantity(Bound::exact, 12), quantity(Bound::exact, 14)));
  EXPECT_TRUE(apart(quantity(Bound::exact, 25e9), quantity(Bound::exact, 93e9)));
}

TEST(Quantities, OneFigureRoundedIsNotApart) {
  using conflict::apart;
  EXPECT_FALSE(apart(quantity(Bound::exact, 111800), quantity(Bound::exact, 110000)));
  EXPECT_FALSE(apart(quantity(Bound::exact, 110000), quantity(Bound::less_than, 112000)));
  EXPECT_FALSE(apart(quantity(Bound::about, 25), quantity(Bound::exact, 26)));
}

TEST(Numeric, FiresOnFiguresOfOneThing) {
  EXPECT_EQ(verdict(first().that("Veldland", "expel", "diplomat").number(Bound::exact, 12, "diplomat"),
                    second().that("Veldland", "expel", "diplomat").number(Bound::exact, 30, "diplomat")),
            "numeric moderate");
  EXPECT_EQ(verdict(first().that("", "kill", "Mirish farmers").number(Bound::more_than, 90, "farmer"),
                    second().that("", "kill", "Mirish farmers").number(Bound::exact, 40, "farmer")),
            "numeric moderate");
  EXPECT_EQ(verdict(first().that("Ostria", "import", "grain").number(Bound::exact, 4e6, "ton").when("2022"),
                    second().that("Ostria", "import", "grain").number(Bound::exact, 9e6, "ton").when("2022")),
            "numeric strong");
}

TEST(Numeric, FiresOnTwoVoicesFiguresSideBySideInOneArticle) {
  const auto count = [](const char* voice, const char* article, double number) {
    return in_article(article)
        .on("2023-05-01")
        .by(voice)
        .that("patients", "recover", "")
        .number(Bound::exact, number, "patient");
  };
  EXPECT_EQ(verdict(count("Ada Brandt", "herald", 23), count("Jonas Weir", "herald", 14)), "numeric strong");
  EXPECT_EQ(verdict(count("Ada Brandt", "herald", 23), count("Jonas Weir", "courier", 14)), "none");
  EXPECT_EQ(verdict(count("Ada Brandt", "herald", 23), count("Ada Brandt", "herald", 14)), "none");
  EXPECT_EQ(verdict(count("Ada Brandt", "herald", 230), count("Jonas Weir", "herald", 14)), "none");
}

TEST(Numeric, FiresWithinOneArticleWhereBoundsExcludeEachOther) {
  EXPECT_EQ(verdict(in_article("herald")
                        .on("2023-05-01")
                        .by("Ada Brandt")
                        .that("", "kill", "Mirish farmers")
                        .number(Bound::more_than, 90, "farmer"),
                    in_article("herald")
                        .on("2023-05-01")
                        .by("Ada Brandt")
                        .that("", "kill", "Mirish farmers")
                        .number(Bound::less_than, 90, "farmer")),
            "numeric strong");
}

TEST(Numeric, SynonymousUnitsMeasureOneThing) {
  EXPECT_EQ(verdict(first().that("Veldland", "count", "death").number(Bound::exact, 12, "death"),
                    second().that("Veldland", "count", "death").number(Bound::exact, 30, "fatality")),
            "numeric moderate");
}

TEST(Numeric, SilentOnOtherUnitsThingsPlacesTimes) {
  const auto base = [] { return second().that("Veldland", "expel", "diplomat").number(Bound::exact, 30, "diplomat"); };
  EXPECT_EQ(verdict(first().that("Veldland", "expel", "diplomat").number(Bound::exact, 12, "week"), base()), "none");
  EXPECT_EQ(verdict(first().that("Veldland", "expel", "Mirish diplomat").number(Bound::exact, 12, "diplomat"),
                    second().that("Veldland", "expel", "Ostrian diplomat").number(Bound::exact, 30, "diplomat")),
            "none");
  EXPECT_EQ(verdict(first().that("Veldland", "expel", "diplomat").number(Bound::exact, 12, "diplomat").when("2019"),
                    base().when("2023")),
            "none");
  EXPECT_EQ(verdict(first().that("", "kill", "Mirish farmers").in("north").number(Bound::exact, 12, "farmer"),
                    second().that("", "kill", "Mirish farmers").in("south").number(Bound::exact, 30, "farmer")),
            "none");
  EXPECT_EQ(verdict(first().that("Mirland", "expel", "diplomat").number(Bound::exact, 12, "diplomat"), base()), "none");
}

TEST(Numeric, PlansAndFactsAreNotOneMeasure) {
  EXPECT_EQ(verdict(first().that("Veldland", "expel", "diplomat").number(Bound::exact, 12, "diplomat"),
                    second()
                        .that("Veldland", "expel", "diplomat")
                        .number(Bound::exact, 30, "diplomat")
                        .status(Modality::considered)),
            "none");
}

TEST(Numeric, ALaterTollIsAnUpdate) {
  EXPECT_EQ(verdict(first().that("", "kill", "Mirish farmers").number(Bound::exact, 12, "farmer"),
                    in_article("late")
                        .on("2023-05-20")
                        .by("Jonas Weir")
                        .that("", "kill", "Mirish farmers")
                        .number(Bound::exact, 30, "farmer")),
            "temporal_update weak");
}

TEST(Numeric, OneVoiceWithVeryDifferentFiguresSpeaksOfTwoThings) {
  EXPECT_EQ(verdict(in_article("herald")
                        .on("2023-05-01")
                        .by("Ada Brandt")
                        .that("", "kill", "Mirish farmers")
                        .number(Bound::exact, 3, "farmer"),
                    in_article("herald")
                        .on("2023-05-01")
                        .by("Ada Brandt")
                        .that("", "kill", "Mirish farmers")
                        .number(Bound::exact, 90, "farmer")),
            "none");
}

}  // namespace
}  // namespace gainsay::testing
