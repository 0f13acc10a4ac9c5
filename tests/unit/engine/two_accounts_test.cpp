// What two short articles of one story say in one sentence each: first pairs on which the rules fire, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(TwoAccounts, FiguresOfOneThingInOtherWords) {
  expect(ferry,
         {
             {"The search lasted 15 hours.", "The search lasted less than three hours.", "numeric weak"},
             {"The Oriel weighed 880 tonnes.", "The Oriel weighed 200 tonnes at most.", "numeric moderate"},
             {"The ferry was 130 feet long.", "The ferry measured 70 feet.", "numeric moderate"},
             {"The captain, Joren Haal, 54, is in hospital.", "Captain Joren Haal, 61, is being questioned.",
              "numeric moderate"},
             {"The video of the reef was shared more than 8,000 times.", "The video received 2,000 shares.",
              "numeric weak"},
             {"Rescuers carried 140 people to the shore.", "Rescuers carried 20 people to the shore.", "numeric weak"},
             {"The Oriel cost 40 million euros.", "The Oriel cost 65 million euros.", "numeric weak"},
         });
}

TEST(TwoAccounts, FiguresThatCanBothBe) {
  expect(ferry,
         {
             {"The search lasted 15 hours.", "The search lasted about 14 hours.", ""},
             {"The ferry was 131 feet long.", "The ferry was 40 metres long.", ""},
             {"The Oriel weighed 880 tonnes.", "The reef is 70 feet long.", ""},
             {"The captain, Joren Haal, 54, is in hospital.", "The cook, Ilya Haal, 61, is in hospital.", ""},
             {"Rescuers carried 140 people to the shore.", "Rescuers carried nine women to the shore.", ""},
             {"Rescuers carried 140 people to the shore.", "Rescuers have carried 20 people to the shore so far.", ""},
             {"Rescuers carried 140 people to the shore. Rescuers carried 30 people to a ship.",
              "Rescuers carried 20 people to the shore.", ""},
             {"Divers found 12 cars.", "Divers found 900 letters.", ""},
             {"The video of the reef was shared hundreds of times.", "The video received 900 shares.", ""},
         });
}

TEST(TwoAccounts, LaterCountsOvertakeTollsAndNothingElse) {
  expect(ferry,
         {
             {{2, "The wreck killed 40 people."}, {12, "The wreck killed 72 people."}, "temporal_update/figure weak"},
             {{2, "Tessa Lines has 40 ferries."}, {12, "Tessa Lines has 72 ferries."}, ""},
             {{2, "The captain, Joren Haal, 54, is in hospital."},
              {12, "Captain Joren Haal, 61, is being questioned."},
              ""},
         });
}

TEST(TwoAccounts, SharesOfAWholeAgainstNumbers) {
  expect(phones, {
                     {"Norvik will cut 20 percent of its workforce of 60,000.", "Norvik will cut 4,000 jobs.",
                      "numeric moderate"},
                     {"Norvik will cut a fifth of its 60,000 staff, or 12,000 people.", "Norvik will cut 4,000 jobs.",
                      "numeric moderate"},
                     {"Norvik will cut 20 percent of its workforce of 60,000.", "Norvik will cut 12,000 jobs.", ""},
                     {"Norvik will cut 20 percent of its workforce.", "Norvik will cut 4,000 jobs.", ""},
                 });
}

TEST(TwoAccounts, OppositeTrends) {
  expect(phones, {
                     {"Norvik posted revenue of $5.6 billion last year, up 9 percent.",
                      "Norvik has seen six straight quarters of falling revenue.", "antonym/trend moderate"},
                     {"Norvik's earnings beat analysts' forecasts.",
                      "Norvik reported profits below analysts' forecasts.", "antonym/trend moderate"},
                     {"Norvik reported record sales.", "Norvik's sales declined last year.", "antonym/trend moderate"},
                     {"Norvik posted revenue of $5.6 billion last year, up 9 percent.",
                      "Norvik announced another set of weak quarterly revenue figures.", "antonym/trend weak"},
                 });
}

TEST(TwoAccounts, TrendsThatCanBothBe) {
  expect(phones, {
                     {"Norvik posted revenue of $5.6 billion last year, up 9 percent.",
                      "Norvik's revenue fell in the third quarter.", ""},
                     {"Norvik reported record sales.", "Norvik reported falling profits.", ""},
                     {"Norvik reported record sales.", "Kestrel, a rival, reported falling sales.", ""},
                     {"Norvik's first-quarter earnings beat forecasts.",
                      "Norvik's fourth-quarter earnings missed forecasts.", ""},
                     {"Unemployment in Ostria has fallen.", "Unemployment in the north has risen.", ""},
                 });
}

TEST(TwoAccounts, FiguresForWhatWasReported) {
  const std::string report = "Norvik is planning to cut 12,000 jobs, the Ledger said. ";
  const auto with = [&](const std::string& answer) {
    return conflicts_of(phones, report + answer, "Quill was born here.");
  };
  EXPECT_EQ(with("\"This amounts to a few hundred people,\" a spokeswoman said."), "numeric moderate");
  EXPECT_EQ(
      with("Analyst Ada Brandt said the number of job losses could be far lower, in the range of 2,000 to 3,000."),
      "numeric moderate");
  EXPECT_EQ(with("\"This amounts to a few thousand days,\" a spokeswoman said."), "") << "other things";
  EXPECT_EQ(with("\"This equates to 12,000 people,\" a spokeswoman said."), "") << "the same figure";
  EXPECT_EQ(with("This amounts to a few hundred people."), "") << "set against nothing, in the article's own voice";
}

TEST(TwoAccounts, HowThingsStandOnTwoDays) {
  expect(phones, {
                     {{3, "Norvik is buying Kestrel, the Ledger reported."},
                      {4, "Norvik is not buying Kestrel, Quill said."},
                      "negation strong"},
                     {{3, "Norvik employs children, the Ledger reported."},
                      {5, "Norvik does not employ children, Quill said."},
                      "negation strong"},
                     {{3, "Norvik is in talks with Kestrel, the Ledger reported."},
                      {4, "Norvik is not in talks with Kestrel, Quill said."},
                      "negation strong"},
                 });
  expect(ferry, {
                    {{3, "Joren Haal was killed, the Ledger reported."},
                     {4, "Joren Haal is alive, his wife said."},
                     "antonym/alive strong"},
                    {{3, "Joren Haal has died, the Ledger reported."},
                     {4, "Joren Haal is not dead, his wife said."},
                     "negation strong"},
                    {{3, "The video is genuine, the Ledger reported."},
                     {4, "The video is a fake, Tessa Lines said."},
                     "authenticity moderate"},
                });
  expect_none(phones, {
                          {{3, "Norvik is not backing Quill, the Ledger said."}, {5, "Norvik backs Quill, he said."}},
                          {{3, "Mara Quill refused to endorse the plan."}, {5, "Mara Quill endorses the plan."}},
                          {{3, "Norvik is not buying Kestrel, Quill said."}, {9, "Norvik buys Kestrel."}},
                          {{3, "Norvik is not hiring anybody, Quill said."}, {9, "Norvik hired workers on Saturday."}},
                          {{3, "Norvik owned the plant in 2012."}, {9, "Norvik does not own the plant."}},
                      });
}

TEST(TwoAccounts, OneDeedOfWhoIsOnlyDescribed) {
  expect(ferry, {
                    {{3, "The helmsman has a fever."}, {4, "The helmsman does not have a fever."}, "negation strong"},
                    {{3, "The helmsman rang the bell."}, {4, "The helmsman did not ring the bell."}, "negation strong"},
                    {{3, "The radar overheated."}, {4, "The radar did not overheat."}, "negation strong"},
                    {{3, "Life jackets were banned in the town of Vend."},
                     {4, "Life jackets were not banned in Vend."},
                     "negation strong"},
                    {{3, "The anchor was repaired."}, {4, "The anchor was not repaired."}, "negation strong"},
                });
  expect_none(ferry, {
                         {{3, "Many passengers rang the bell."}, {4, "Many passengers did not ring the bell."}},
                         {{3, "Life jackets were banned in Vend."}, {4, "Life jackets were not banned in Holm."}},
                         {{3, "The helmsman rang the bell."}, {4, "The cook did not ring the bell."}},
                         {{3, "Some life jackets were repaired."}, {4, "Some life jackets were not repaired."}},
                         {{3, "The anchor was repaired in Holm."}, {4, "The anchor was not repaired in Vend."}},
                     });
}

TEST(TwoAccounts, NoPartInADeed) {
  expect(valley, {
                     {{3, "The Sable Front was behind the attack on the bridge."},
                      {4, "The Sable Front had nothing to do with the attack on the bridge."},
                      "negation strong"},
                     {{3, "The Sable Front attacked the bridge."},
                      {4, "The Sable Front played no part in the attack on the bridge, an envoy said."},
                      "negation strong"},
                     {{3, "The attack on the bridge was the work of the Sable Front."},
                      {4, "The Sable Front did not attack the bridge, an envoy said."},
                      "negation strong"},
                 });
  expect_none(valley,
              {
                  {{3, "The Sable Front was behind the attack on the bridge."},
                   {4, "The army had nothing to do with the attack on the bridge."}},
                  {{3, "The Sable Front was behind the attack on the bridge."},
                   {4, "The Sable Front had nothing to do with the attack on the mill."}},
                  {{3, "The Sable Front attacked the bridge."}, {4, "The Sable Front had nothing to do but wait."}},
              });
}

TEST(TwoAccounts, OneDoerAndNotAnother) {
  expect(
      valley,
      {
          {{3, "A wolf has bitten the envoy."}, {4, "The envoy was bitten by a dog, not a wolf."}, "negation strong"},
          {{3, "The mill was destroyed by a bomb."},
           {4, "The mill was destroyed by a fire, not by a bomb."},
           "negation strong"},
      });
  expect_none(valley, {
                          {{3, "A dog bit the envoy."}, {4, "The envoy was bitten by a dog, not a wolf."}},
                          {{3, "A wolf bit a sheep."}, {4, "The envoy was bitten by a dog, not a wolf."}},
                      });
}

}  // namespace
}  // namespace gainsay::two_articles
