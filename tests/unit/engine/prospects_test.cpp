// What is to come and what will not come; what is so and what is otherwise. First pairs on which the rules fire, then
// near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Prospects, WhatIsToComeIsRejected) {
  expect(phones, {
                     {"Mara Quill will step down in June, a director said.", "\"I'm not resigning,\" Mara Quill said.",
                      "denial strong"},
                     {"Quill is to resign, party sources said.", "A lawyer said that Quill would not be stepping down.",
                      "doubt_vs_allegation moderate"},
                     {"Norvik will move production to Ostria, the Courier reported.",
                      "Norvik has ruled out moving production to Ostria.", "denial moderate"},
                     {"Norvik plans to sue Kestrel, two lawyers said.",
                      "Norvik is not suing Kestrel, a union leader said.", "negation/ahead moderate"},
                     {"Quill will buy the Kestrel patents, a banker said.",
                      "Quill will not buy the Kestrel patents, an analyst said.", "doubt_vs_allegation moderate"},
                 });
}

TEST(Prospects, WhatCanBothBe) {
  expect_none(phones, {
                          {"Quill may resign, a director said.", "Quill has not resigned."},
                          {"Quill should resign, the unions said.", "Quill has not resigned."},
                          {"Quill will resign if sales fall, a director said.", "Quill has not resigned."},
                          {"Norvik plans to sue Kestrel, two lawyers said.", "Norvik has not sued Kestrel."},
                          {"Norvik plans to sue Kestrel, two lawyers said.", "Quill does not want to sue Kestrel."},
                          {"Quill resigned from the chess club in 1998.", "Quill is not resigning."},
                      });
}

TEST(States, OpenAndClosed) {
  expect(ferry, {
                    {"The emergency ward has been closed, nurses said.",
                     "The emergency ward is open, the hospital said.", "antonym/state moderate"},
                    {"The captain, Joren Haal, was drunk, a sailor said.", "Joren Haal was sober, police said.",
                     "antonym/state moderate"},
                    {"The harbour is safe, the coastguard said.", "The harbour is dangerous, fishermen said.",
                     "antonym/state moderate"},
                    {{2, "The emergency ward has been closed, nurses said."},
                     {3, "The emergency ward is open, the hospital said."},
                     "antonym/state weak"},
                    {"The test on the captain was positive, police said.",
                     "The test on the captain was negative, his lawyer said.", "antonym/state moderate"},
                });
}

TEST(States, OfTwoThings) {
  expect_none(ferry, {
                         {"The emergency ward has been closed.", "The children's ward is open."},
                         {"The captain was drunk.", "The cook was sober."},
                         {"The captain was opening a window.", "The harbour is closed."},
                         {"The harbour was safe in 1960.", "The harbour is dangerous."},
                         {"It is open.", "The ward is closed."},
                     });
}

TEST(Outcomes, PassedAndFailed) {
  expect(ferry, {
                    {"The Oriel passed its last inspection.",
                     "The Oriel failed its last inspection, the ministry said.", "antonym/outcome moderate"},
                    {"Joren Haal passed the medical test.", "Joren Haal failed the medical test, a doctor said.",
                     "antonym/outcome moderate"},
                    {"The court in Port Maren granted the request.",
                     "The court in Port Maren threw out the request, a lawyer said.", "antonym/outcome moderate"},
                    {"Tessa Lines accepted the offer.", "Tessa Lines rejected the offer, bankers said.",
                     "antonym/outcome moderate"},
                    {"Tessa Lines won the lawsuit.", "Tessa Lines lost the lawsuit, its rival said.",
                     "antonym/outcome moderate"},
                });
}

TEST(Outcomes, OfTwoOccasions) {
  expect_none(ferry, {
                         {"The Oriel passed its last inspection.", "The Merle failed its last inspection."},
                         {"The Oriel passed an inspection in 2017.", "The Oriel failed an inspection in 2020."},
                         {"Tessa Lines accepted the offer.", "Tessa Lines rejected the criticism."},
                         {"Tessa Lines passed on the letter.", "Tessa Lines failed the inspection."},
                         {"The court granted the request for a delay.", "The court threw out the lawsuit."},
                     });
}

TEST(OneDeed, BareVerbsAndVerbsThatSayEnoughAlone) {
  expect(ferry, {
                    {"The Oriel moved its moorings, sailors said.",
                     "The Oriel did not move its moorings, Tessa Lines said.", "negation strong"},
                    {"Joren Haal slept on the bridge, a sailor said.",
                     "Joren Haal did not sleep on the bridge, his lawyer said.", "negation strong"},
                });
  expect_none(ferry, {
                         {"Joren Haal slept on the bridge.", "Joren Haal did not sleep at home."},
                         {"The Oriel moved its moorings.", "The Oriel did not move its lifeboats."},
                         {"They slept on the bridge.", "They did not sleep on the bridge."},
                     });
}

}  // namespace
}  // namespace gainsay::two_articles
