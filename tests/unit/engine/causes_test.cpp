// What two articles of one story say to have brought an event about, and who is ill with what: first pairs on which the
// rules fire, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Causes, TwoOfOneEvent) {
  expect(ferry, {
                    {{3, "A bomb caused the explosion on the Oriel, a sailor said."},
                     {4, "Engine failure caused the explosion, an inspector said."},
                     "causes/rival weak"},
                    {{3, "A gas leak triggered the explosion."},
                     {4, "The explosion was caused by a bomb, an inspector said."},
                     "causes/rival weak"},
                    {{3, "Waste from the Grenfold mine killed the fish."},
                     {4, "Hot weather killed the fish, an inspector said."},
                     "causes/rival weak"},
                    {{3, "The death of the fish was the result of a chemical spill."},
                     {4, "A virus killed the fish, an inspector said."},
                     "causes/rival weak"},
                    {{3, "Sailors said that waste from the Grenfold mine killed the fish."},
                     {4, "Hot weather, not mining waste, killed the fish, the agency said."},
                     "causes moderate"},
                    {{3, "Ice in the pipes caused the explosion."},
                     {4, "The explosion was not caused by ice, an inspector said."},
                     "negation strong"},
                });
}

TEST(Causes, NearMisses) {
  expect_none(ferry, {
                         {{3, "A bomb caused the explosion on the Oriel."},
                          {4, "Engine failure caused the explosion on the Tessa."}},
                         {{3, "Ice in the pipes caused the explosion."}, {4, "The explosion caused a fire."}},
                         {{3, "Rebels caused the explosion."}, {4, "A bomb caused the explosion."}},
                         {{3, "A bomb blast caused the explosion."}, {4, "The explosion was caused by a bomb."}},
                         {{3, "The storm caused a delay."}, {4, "The delay was caused by a strike."}},
                         {{3, "Mining waste killed the fish."}, {4, "Hot weather killed 40 sheep."}},
                         {{3, "Mining waste could have killed the fish."}, {4, "Hot weather killed the fish."}},
                         {{3, "Mining waste killed the fish."}, {4, "Hot weather and mining waste killed the fish."}},
                     });
}

TEST(Diagnoses, HadAndNotHad) {
  expect(ferry, {
                    {{3, "The helmsman has tested positive for measles."},
                     {4, "Tests on the helmsman for measles have come back negative, a doctor said."},
                     "negation strong"},
                    {{3, "The helmsman has been diagnosed with measles."},
                     {4, "The helmsman does not have measles, a doctor said."},
                     "negation strong"},
                    {{3, "The helmsman is infected with measles, a sailor said."},
                     {4, "Measles has been ruled out in the helmsman, a doctor said."},
                     "negation weak"},
                    {{3, "The helmsman has measles."},
                     {4, "Tests on the helmsman for measles were negative, a doctor said."},
                     "negation strong"},
                    {{3, "A helmsman of the Oriel has tested positive for measles."},
                     {4, "The helmsman does not have measles, a doctor said."},
                     "negation strong"},
                });
  expect_none(
      ferry,
      {
          {{3, "The helmsman has tested positive for measles."},
           {4, "The helmsman does not have malaria, a doctor said."}},
          {{3, "The helmsman has tested positive for measles."},
           {4, "Tests on the cook for measles have come back negative."}},
          {{3, "The helmsman has been diagnosed with measles."}, {4, "Sabotage has been ruled out in the inquiry."}},
          {{3, "The helmsman has tested positive for measles."}, {4, "Tests of the radar have come back negative."}},
          {{3, "The helmsman has tested positive for measles."},
           {4, "Doctors could not confirm that the helmsman has measles."}},
      });
}

TEST(FakePictures, WhatTheyAreSaidToShow) {
  const char* shown = "authenticity/shown weak";
  expect(ferry,
         {
             {"A picture shows Joren Haal holding a bottle on the bridge.",
              "The picture of Haal with the bottle is a fake.", shown},
             {"A photo shows that Joren Haal was asleep on the bridge.",
              "The photo of Joren Haal is doctored, an expert said.", shown},
             {"The footage shows the Oriel turning towards the reef.",
              "The footage of the Oriel has been altered, an expert said.", shown},
             {"A picture shows Joren Haal kissing a sailor.", "The photo of Haal was staged, an expert said.", shown},
             {"A video shows Joren Haal dancing on the bridge.", "The video of Haal has been manipulated.", shown},
         });
  expect_none(ferry,
              {
                  {"A picture shows Joren Haal holding a bottle on the bridge.",
                   "The picture of Ilya Brandt with the bottle is a fake."},
                  {"Joren Haal held a bottle on the bridge.", "The picture of Haal with the bottle is a fake."},
                  {"A picture shows Joren Haal holding a bottle on the bridge.", "The picture of Haal is for sale."},
                  {"A picture shows Joren Haal holding a bottle on the bridge.", "The passport of Haal is a fake."},
                  {"A map shows the Oriel near the reef.", "The picture of the Oriel is a fake."},
              });
}

}  // namespace
}  // namespace gainsay::two_articles
