// Pairs that once were taken for conflicts and are none, each beside one of the same words that is.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(NearMisses, WordsOfWideMeaningHaveNoKinds) {
  expect(valley, {{{3, "Ove Dahl won two provinces, the Ledger said."},
                   {4, "Ove Dahl has yet to win a province, a clerk said."},
                   "negation strong"}});
  expect_none(valley, {{{3, "Ove Dahl won a plurality in the valley, the Ledger said."},
                        {9, "Ove Dahl has yet to win a state, a clerk said."}}});
}

TEST(NearMisses, WhatIsOnlySupposed) {
  const Line denial{4, "Mara Quill is not selling the Tarn plant, a spokesman said."};
  expect(phones,
         {{{3, "Mara Quill plans to sell the Tarn plant, a director said."}, denial, "negation/ahead moderate"}});
  expect_none(phones,
              {
                  {{3, "If Mara Quill had any intention of selling the Tarn plant, she would have said so."}, denial},
                  {{3, "The sooner Mara Quill sells the Tarn plant, the better, a director said."}, denial},
                  {{3, "You don't think that Mara Quill is selling the Tarn plant."}, denial},
              });
}

TEST(NearMisses, WhatHoldsForTheMoment) {
  const Line forecast{9, "Mara Quill will support Joren Haal, a director said."};
  expect(phones, {{{3, "Mara Quill cannot support Joren Haal, she said."}, forecast, "doubt_vs_allegation moderate"}});
  expect_none(phones, {{{3, "Mara Quill is not ready to support Joren Haal, she said."}, forecast}});
}

TEST(NearMisses, SumsAreNoTolls) {
  expect(ferry, {{{3, "The crash killed 12 people, the coastguard said."},
                  {10, "The crash killed 20 people, the coastguard said."},
                  "temporal_update/figure weak"}});
  expect_none(phones, {{{3, "Norvik has spent $20 million on the Kestrel phone, the Ledger said."},
                        {10, "Norvik has spent $12 million on the Kestrel phone, a spokesman said."}}});
}

TEST(NearMisses, WhatSomebodyIsCalledIsNoDeed) {
  expect(phones, {{{3, "Mara Quill is flying again, a friend said."},
                   {4, "Mara Quill quit flying, the Ledger said."},
                   "negation strong"}});
  expect_none(phones, {{{3, "Mara Quill was a gifted pilot, a friend said."},
                        {4, "Mara Quill quit flying, the Ledger said."}}});
}

TEST(NearMisses, AThingThatIsOnlyThoughtOf) {
  const Line none{3, "The army has signed no agreement with the rebels."};
  expect(valley, {{none, {4, "The army has signed an agreement with the rebels."}, "negation strong"}});
  expect_none(valley, {{none, {4, "The army sees an agreement with the rebels as the best way out."}}});
}

TEST(NearMisses, FiguresOfAPartWithAnAim) {
  expect(ferry,
         {{{3, "93,000 people voted, the Ledger said."}, {4, "367,000 people voted, a clerk said."}, "numeric weak"}});
  expect_none(
      ferry, {{{3, "93,000 people voted for Ove Dahl, the Ledger said."}, {4, "367,000 people voted, a clerk said."}}});
}

TEST(NearMisses, WhatIsCalledALieElsewhere) {
  const std::string report = "Norvik plans to close the Tarn plant, the Ledger said. ";
  const Line elsewhere = "The Ledger has its office in Tervola.";
  expect(phones, {
                     {report + "This was not true, Quill said.", elsewhere, "contested weak"},
                     {report + "This is a lie, Quill said.", elsewhere, "contested weak"},
                 });
  expect_none(phones, {
                          {report + "This was not the basis of her overhaul, Quill said.", elsewhere},
                          {report + "This is the lie that she lives by, Quill said.", elsewhere},
                      });
}

}  // namespace
}  // namespace gainsay::two_articles
