// When a thing is to come out, and what it is to cost, by two articles of one story: first pairs on which the rules
// fire, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Launches, TwoDays) {
  const char* both = "temporal_update/launch moderate";
  expect(phones, {
                     {{3, "The Kestrel phone will go on sale in February, two directors said."},
                      {4, "The Kestrel phone will be launched in April, Norvik said."},
                      both},
                     {{3, "The Kestrel will go on sale on November 14, Norvik said."},
                      {9, "Norvik has delayed the Kestrel until March."},
                      both},
                     {{3, "The Kestrel will go on sale on November 14, Norvik said."},
                      {4, "The Kestrel will come out on November 28, a shop said."},
                      both},
                     {{3, "Norvik will release the Kestrel in June, the Ledger said."},
                      {4, "The phone will be launched in October, an analyst said."},
                      "temporal_update/launch weak"},
                     {{3, "The launch of the Kestrel has been pushed back to September, a shop said."},
                      {4, "Norvik will launch the Kestrel in June, a spokesman said."},
                      both},
                 });
  expect_none(
      phones,
      {
          {{3, "The Kestrel will go on sale in April."}, {4, "The Osprey will go on sale in November."}},
          {{3, "The Kestrel will go on sale in Ostria in April."},
           {4, "The Kestrel will go on sale in Veldland in May."}},
          {{3, "The Kestrel will go on sale early next year."}, {4, "The Kestrel will be launched in February."}},
          {{3, "The Kestrel will go on sale by June."}, {4, "The Kestrel will be launched in April."}},
          {{3, "The Kestrel will go on sale on November 14."}, {4, "The Kestrel will be launched in November."}},
          {{3, "Phones will go on sale in June."}, {4, "Phones will go on sale in July."}},
          {{3, "Norvik launched the Osprey in March."}, {4, "Norvik will launch the Kestrel in June."}},
      });
}

TEST(Launches, TwoPrices) {
  expect(phones, {
                     {{3, "The Kestrel will cost $400, the Ledger said."},
                      {4, "The Kestrel will be priced at $550, Norvik said."},
                      "numeric weak"},
                     {{3, "The Kestrel will cost $400, the Ledger said."},
                      {4, "The phone will sell for $550, Norvik said."},
                      "numeric weak"},
                     {{3, "The Kestrel will start at $400, the Ledger said."},
                      {4, "The phone will cost $550, Norvik said."},
                      "numeric weak"},
                     {{3, "The Kestrel will retail for $400, the Ledger said."},
                      {4, "The Kestrel will cost $550, Norvik said."},
                      "numeric weak"},
                     {{3, "The phone will be priced at $400, the Ledger said."},
                      {4, "The Kestrel will sell for $300, Norvik said."},
                      "numeric weak"},
                 });
  expect_none(phones, {
                          {{3, "The Kestrel will cost $400."}, {4, "The strap will cost $90."}},
                          {{3, "The Kestrel will cost $400."}, {4, "The Osprey will cost $900."}},
                          {{3, "The Kestrel will cost $400."}, {4, "The strike will cost $900."}},
                          {{3, "The Kestrel will cost $400."}, {4, "The Kestrel will sell for about $400."}},
                          {{3, "The Kestrel will cost $400."}, {4, "Phones cost $550 a year ago."}},
                      });
}

}  // namespace
}  // namespace gainsay::two_articles
