// Which articles tell of one round of events, by the built lexicon. Names and events are invented.
#include "graph/conflict/stories.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <vector>

#include "graph/conflict/library.h"
#include "support/position.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

/// A report on a quarrel over a ferry: who runs it, and where, can be told otherwise.
std::vector<Position> ferry(const std::string& article, std::string_view day, const std::string& owner,
                            const std::string& harbour) {
  const auto in = [&] {
    PositionBuilder builder = in_article(article);
    if (!day.empty()) builder.on(day);
    return builder;
  };
  return {in().that(owner, "ground", "ferry").with("off", harbour),
          in().that(owner, "blame", "harbour pilot").with("for", "collision"),
          in().that("pilot", "deny", "drunkenness").with("in", harbour), in().that("passengers", "sue", owner)};
}

conflict::Story story(const std::vector<Position>& positions) {
  conflict::Words words(built_lexicon());
  conflict::ArticlePositions article;
  for (const Position& position : positions) article.in_order.push_back(&position);
  return conflict::story_of(conflict::read_article(article, words), words);
}

TEST(Stories, AreOneWhereTheyNameTheSame) {
  const conflict::Story told = story(ferry("herald", "2023-05-01", "Norvair Lines", "Kalmsund"));
  EXPECT_TRUE(same_story(told, story(ferry("courier", "2023-05-02", "Norvair Lines", "Kalmsund"))));
  EXPECT_TRUE(same_story(told, story(ferry("courier", "2023-05-20", "Norvair Lines", "Kalmsund"))));
  EXPECT_TRUE(same_story(told, story(ferry("courier", "", "Norvair Lines", "Kalmsund")))) << "not known to be later";
  EXPECT_TRUE(same_story(told, told));
}

TEST(Stories, AreTwoOnOtherNamesOrLater) {
  const conflict::Story told = story(ferry("herald", "2023-05-01", "Norvair Lines", "Kalmsund"));
  EXPECT_FALSE(same_story(told, story(ferry("courier", "2023-05-02", "Ostmar", "Tervola")))) << "another such accident";
  EXPECT_FALSE(same_story(told, story(ferry("courier", "2023-06-01", "Norvair Lines", "Kalmsund")))) << "a month later";
  EXPECT_FALSE(same_story(told, story({in_article("courier").on("2023-05-02").that("Norvair Lines", "hire", "cooks")})))
      << "too short to tell";
}

TEST(Stories, AreTwoWhereACountryIsAllTheyShareBesideTheirWords) {
  const auto off_france = [](const std::string& article, const std::string& owner, const std::string& harbour) {
    std::vector<Position> positions = ferry(article, "2023-05-01", owner, harbour);
    positions.push_back(in_article(article).on("2023-05-01").that("divers", "search", "wreck").with("in", "France"));
    return positions;
  };
  const std::deque<conflict::Story> told = {story(off_france("herald", "Norvair", "Kalmsund")),
                                            story(off_france("courier", "Ostmar", "Tervola")),
                                            story(off_france("ledger", "Norvair", "Tervola"))};
  EXPECT_FALSE(same_story(told[0], told[1]));
  EXPECT_TRUE(same_story(told[0], told[2]));
  EXPECT_TRUE(same_story(told[1], told[2]));
  conflict::StoryIndex index;
  index.add(0, told[0]);
  index.add(1, told[1]);
  EXPECT_EQ(index.kin_of(told[2]), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(index.kin_of(told[1], 1), std::vector<std::uint32_t>());
}

TEST(Stories, AreFoundByTheirNames) {
  const std::deque<conflict::Story> told = {story(ferry("herald", "2023-05-01", "Norvair Lines", "Kalmsund")),
                                            story(ferry("gazette", "2023-05-03", "Ostmar", "Tervola")),
                                            story(ferry("ledger", "", "Norvair Lines", "Kalmsund"))};
  conflict::StoryIndex index;
  index.add(4, told[0]);
  index.add(7, told[1]);
  index.add(9, told[2]);
  const auto kin = [&](std::string_view day, const std::string& owner, const std::string& harbour) {
    return index.kin_of(story(ferry("courier", day, owner, harbour)));
  };
  EXPECT_EQ(kin("2023-05-02", "Norvair Lines", "Kalmsund"), (std::vector<std::uint32_t>{4, 9}));
  EXPECT_EQ(kin("2023-07-02", "Norvair Lines", "Kalmsund"), (std::vector<std::uint32_t>{9}));
  EXPECT_EQ(kin("", "Ostmar", "Tervola"), (std::vector<std::uint32_t>{7}));
  EXPECT_TRUE(kin("2023-05-02", "Brandt Ferries", "Ulvik").empty());
  EXPECT_EQ(index.kin_of(story(ferry("courier", "2023-05-02", "Norvair Lines", "Kalmsund")), 9),
            (std::vector<std::uint32_t>{4}));
}

}  // namespace
}  // namespace gainsay::testing
