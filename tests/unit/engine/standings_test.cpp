// How somebody or something stands, by two articles of one story: first pairs on which the rule fires, then near
// misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Standings, ArrestedAndYetAtLarge) {
  expect(ferry, {
                    {{3, "The captain, Joren Haal, was arrested on Monday, police said."},
                     {5, "Joren Haal has not been found, the prosecutor said."},
                     "antonym/standing weak"},
                    {{3, "The captain, Joren Haal, was arrested on Monday, police said."},
                     {5, "Captain Joren Haal is still at large, a coastguard officer said."},
                     "antonym/standing weak"},
                    {{3, "Police detained the captain on Monday."},
                     {5, "The captain is on the run, the prosecutor said."},
                     "antonym/standing moderate"},
                    {{3, "The captain, Joren Haal, was released on Monday, his lawyer said."},
                     {5, "Joren Haal remains in custody, the prosecutor said."},
                     "antonym/standing weak"},
                    {{3, "The captain turned himself in on Monday."},
                     {5, "The captain is still missing, police said."},
                     "antonym/standing moderate"},
                });
  expect_none(ferry, {
                         {{3, "Captain Joren Haal is still at large, a coastguard officer said."},
                          {5, "The captain, Joren Haal, was arrested on Monday, police said."}},
                         {{3, "The captain, Joren Haal, was arrested on Monday, police said."},
                          {5, "The cook, Ilya Brandt, is still at large, police said."}},
                         {{3, "The captain was arrested on Monday."}, {5, "The captain was released on Tuesday."}},
                         {{3, "Two sailors were arrested on Monday."}, {5, "Three sailors are still missing."}},
                         {"The captain is on the run.", "The captain was arrested."},
                     });
}

TEST(Standings, GoneAndYetInOffice) {
  const char* both = "antonym/standing moderate";
  expect(phones, {
                     {{3, "Mara Quill has stepped down, the Ledger reported."},
                      {5, "Mara Quill remains in office, a spokesman said."},
                      both},
                     {{3, "Mara Quill will step down in June, the Ledger said."},
                      {5, "Quill will stay on as chief executive, a spokesman said."},
                      both},
                     {{3, "The board fired Mara Quill, the Ledger reported."},
                      {4, "Mara Quill keeps her job, the chairman said."},
                      both},
                     {{3, "Mara Quill will resign, two directors said."},
                      {4, "Mara Quill will stay in office, a spokesman said."},
                      both},
                     {{3, "The chief executive has quit, the Ledger reported."},
                      {5, "The chief executive is still in office, a spokesman said."},
                      "antonym/standing weak"},
                 });
  expect_none(phones,
              {
                  {{3, "Mara Quill remains in office, a spokesman said."}, {5, "Mara Quill has resigned, she said."}},
                  {{3, "Norvik fired 200 workers."}, {5, "Mara Quill remains in office."}},
                  {{3, "Ilya Brandt has resigned, the Ledger said."}, {5, "Mara Quill remains in office, he said."}},
                  {{3, "Mara Quill could resign, the Ledger reported."}, {5, "Mara Quill will stay in office."}},
                  {{3, "Quill quit smoking, the Ledger reported."}, {5, "Mara Quill remains in office, he said."}},
              });
}

TEST(Standings, GivenUpAndYetGoingOn) {
  expect(phones, {
                     {{3, "Norvik plans to shut down the Tarn plant, two directors said."},
                      {4, "Norvik said that the Tarn plant would stay open."},
                      "antonym/standing moderate"},
                     {{3, "Norvik will discontinue its Kestrel phone, the Ledger said."},
                      {4, "Norvik will keep the Kestrel phone, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Norvik will phase out the Kestrel service, the Ledger said."},
                      {4, "Kestrel will continue to operate, Quill said."},
                      "antonym/standing moderate"},
                     {{3, "The Maren festival has been cancelled, the Ledger reported."},
                      {4, "The Maren festival will go ahead, the mayor said."},
                      "antonym/standing moderate"},
                     {{3, "The Tarn plant will remain closed until the tests are done, Norvik promised."},
                      {9, "Norvik reopened the Tarn plant on Monday."},
                      "promise_vs_conduct/standing weak"},
                     {{3, "Norvik promised that the Tarn plant would stay closed until June."},
                      {9, "Norvik restarted production at the Tarn plant on Monday."},
                      "promise_vs_conduct/standing weak"},
                 });
  expect_none(
      phones,
      {
          {{3, "The Tarn plant has been closed for repairs."}, {9, "The Tarn plant has reopened."}},
          {{3, "Norvik will close the Tarn plant, two directors said."},
           {4, "The Maren plant will stay open, Norvik said."}},
          {{3, "Norvik will close the Tarn plant, two directors said."},
           {4, "Norvik will continue to operate, Quill said."}},
          {{3, "Production at the Tarn plant was suspended, Norvik said."},
           {4, "Production at the Tarn plant will resume in June, Norvik said."}},
          {{3, "The strike could be called off, a union said."}, {4, "The strike will go ahead, a union said."}},
          {{3, "The Tarn plant will stay open, Norvik said."}, {20, "Norvik will close the Tarn plant, Quill said."}},
      });
}

TEST(Standings, TrucesRulesAndTroops) {
  expect(valley, {
                     {{3, "The truce is holding, a minister said."},
                      {3, "The truce has collapsed, the rebels said."},
                      "antonym/standing weak"},
                     {{3, "The ceasefire was broken on Monday, villagers said."},
                      {4, "The ceasefire is holding, a minister said."},
                      "antonym/standing moderate"},
                     {{3, "The curfew has been lifted, a minister said."},
                      {4, "The curfew remains in force, the army said."},
                      "antonym/standing moderate"},
                     {{3, "Ostria will withdraw its troops, a minister said."},
                      {4, "Ostria will keep its troops in the valley, the army said."},
                      "antonym/standing moderate"},
                     {{3, "The truce was violated, villagers said."},
                      {3, "The truce is still in place, a minister said."},
                      "antonym/standing weak"},
                 });
  expect_none(
      valley,
      {
          {{3, "The truce is holding, a minister said."}, {9, "The truce collapsed on Monday, villagers said."}},
          {{3, "The rebels broke the news, a minister said."}, {4, "The truce is holding, a minister said."}},
          {{3, "The curfew will be lifted in June, a minister said."},
           {4, "The embargo remains in force, the army said."}},
          {{3, "Veldland will withdraw its troops, a minister said."},
           {4, "Ostria will keep its troops in the valley, the army said."}},
          {{3, "The rebels held the valley."}, {4, "The truce collapsed, a minister said."}},
      });
}

TEST(Standings, HurtAndYetUnharmed) {
  const char* both = "antonym/standing moderate";
  expect(
      ferry,
      {
          {{3, "Joren Haal was injured, a doctor said."}, {4, "Joren Haal escaped unharmed, his wife said."}, both},
          {{3, "The captain was wounded in the crash, a nurse said."},
           {4, "The captain is unhurt, Tessa Lines said."},
           both},
          {{3, "The pilot was injured, the coastguard said."},
           {4, "The pilot escaped without injury, the harbour master said."},
           both},
          {{3, "The pilot was injured in the crash, the coastguard said."},
           {4, "The pilot escaped unscathed, the harbour master said."},
           both},
          {{3, "The cook was hurt in the crash, a nurse said."}, {4, "The cook is uninjured, Tessa Lines said."}, both},
      });
  expect_none(ferry,
              {
                  {{3, "Joren Haal was injured, a doctor said."}, {4, "The cook escaped unharmed, he said."}},
                  {{3, "Joren Haal was injured in 2012, a doctor said."}, {4, "Joren Haal was unhurt, he said."}},
                  {{3, "Two sailors were injured, police said."}, {4, "Three sailors escaped unharmed, police said."}},
                  {{3, "The crash hurt Tessa Lines, analysts said."}, {4, "Joren Haal was unhurt, he said."}},
                  {{3, "Joren Haal could have been injured, a doctor said."}, {4, "Joren Haal was unhurt, he said."}},
                  {{3, "Joren Haal escaped unharmed, his wife said."}, {4, "Joren Haal was injured, a doctor said."}},
              });
}

TEST(Standings, ConvictedAndYetAcquitted) {
  const char* both = "antonym/standing moderate";
  expect(ferry, {
                    {{3, "Joren Haal was convicted of fraud, the Ledger reported."},
                     {3, "Joren Haal was acquitted of fraud, the Courier said."},
                     both},
                    {{3, "The captain was found guilty of negligence, the Ledger reported."},
                     {3, "The captain was found not guilty of negligence, his lawyer said."},
                     both},
                    {{3, "The court convicted Joren Haal on Monday, the Ledger said."},
                     {4, "The court cleared Joren Haal of all charges, his lawyer said."},
                     both},
                    {{3, "Ilya Brandt was convicted of smuggling, prosecutors said."},
                     {4, "Ilya Brandt was acquitted, his lawyer said."},
                     both},
                    {{3, "An inquiry exonerated Joren Haal, Tessa Lines said."},
                     {4, "Joren Haal was found guilty, the Ledger reported."},
                     both},
                });
  const Line acquitted{3, "Joren Haal was acquitted of fraud, the Courier said."};
  expect_none(ferry, {
                         {{3, "Joren Haal was convicted of fraud, the Ledger reported."},
                          {3, "Joren Haal was acquitted of arson, the Courier said."}},
                         {{3, "Ilya Brandt was convicted of fraud, the Ledger reported."}, acquitted},
                         {{3, "Joren Haal could be convicted of fraud, a lawyer said."}, acquitted},
                         {{3, "Joren Haal pleaded guilty to fraud, the Ledger said."}, acquitted},
                         {{3, "Joren Haal was convicted of fraud in 2014, the Ledger reported."}, acquitted},
                     });
}

TEST(Standings, MarriedAndYetSingle) {
  const char* event = "antonym/standing moderate";
  const char* states = "antonym/standing weak";
  expect(phones,
         {
             {{3, "Mara Quill is married, a friend said."}, {3, "Mara Quill is single, her brother said."}, states},
             {{3, "Mara Quill is married, the Ledger reported."},
              {3, "Mara Quill is unmarried, a spokesman said."},
              states},
             {{3, "Mara Quill wed in secret on Saturday, a friend said."},
              {4, "Mara Quill is still single, her brother said."},
              event},
             {{3, "Joren Haal married Mara Quill on Saturday, a priest said."},
              {5, "Mara Quill remains single, a spokesman said."},
              event},
             {{3, "Mara Quill married Joren Haal last week, the Ledger reported."},
              {4, "Mara Quill is unmarried, her lawyer said."},
              event},
         });
  const Line single{3, "Mara Quill is single, her brother said."};
  expect_none(phones,
              {
                  {{3, "Mara Quill will marry in June, a friend said."}, single},
                  {single, {9, "Mara Quill married Joren Haal on Saturday, a priest said."}},
                  {{3, "Mara Quill is married, a friend said."}, {3, "Joren Haal is single, his brother said."}},
                  {{3, "Mara Quill married Joren Haal in 2009, the Ledger reported."}, single},
                  {{3, "Mara Quill married thrift with daring, an analyst said."}, single},
              });
}

TEST(Standings, OnTheWayOutAndStaying) {
  expect(phones, {
                     {{3, "Mara Quill is on her way out, two directors said."},
                      {4, "Mara Quill is not going anywhere, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Mara Quill will leave before the summer, two directors said."},
                      {4, "Quill is staying, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Mara Quill is leaving the company, the Ledger said."},
                      {4, "Mara Quill has no plans to go anywhere, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "The board has replaced Mara Quill, the Ledger reported."},
                      {4, "Mara Quill remains in charge, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Mara Quill was toppled by the board, the Ledger reported."},
                      {4, "Mara Quill is still in control, a spokesman said."},
                      "antonym/standing moderate"},
                 });
  expect_none(phones, {
                          {{3, "Mara Quill left the room."}, {4, "Mara Quill is staying at a hotel."}},
                          {{3, "Workers will leave before the summer."}, {4, "Quill is staying, a spokesman said."}},
                          {{3, "Mara Quill is on her way to Tarn."}, {4, "Quill is staying, a spokesman said."}},
                          {{3, "Mara Quill may leave, the Ledger said."}, {4, "Quill is staying, a spokesman said."}},
                          {{3, "Mara Quill is staying, a spokesman said."}, {5, "Mara Quill is leaving, she said."}},
                      });
}

TEST(Standings, IllAndInGoodHealth) {
  expect(phones, {
                     {{3, "Mara Quill is seriously ill, the Ledger said."},
                      {4, "Mara Quill is in good health, a spokesman said."},
                      "antonym/standing weak"},
                     {{3, "Mara Quill broke her ankle, the Ledger said."},
                      {4, "Mara Quill is in perfect health, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Mara Quill has suffered a stroke, the Ledger said."},
                      {4, "Quill is healthy, a spokesman said."},
                      "antonym/standing moderate"},
                 });
  expect_none(phones, {
                          {{3, "Mara Quill's father is ill."}, {4, "Mara Quill is in good health, a spokesman said."}},
                          {{3, "Mara Quill is in good health."}, {4, "Mara Quill fell ill on Monday."}},
                          {{3, "Norvik suffered a loss."}, {4, "Mara Quill is in good health, a spokesman said."}},
                      });
}

TEST(Standings, TogetherAndApart) {
  expect(phones, {
                     {{3, "Mara Quill is engaged, the Ledger said."},
                      {3, "Mara Quill and Ove Lind are just friends, a spokesman said."},
                      "antonym/standing weak"},
                     {{3, "Mara Quill has divorced, the Ledger said."},
                      {4, "Mara Quill is still married, a spokesman said."},
                      "antonym/standing moderate"},
                     {{3, "Mara Quill is pregnant, the Ledger said."},
                      {3, "Mara Quill is not expecting a baby, a spokesman said."},
                      "antonym/standing moderate"},
                 });
  expect_none(phones, {
                          {{3, "Mara Quill split the board."}, {4, "Mara Quill is still married."}},
                          {{3, "Ida Kent is pregnant."}, {3, "Mara Quill is not expecting a baby, a spokesman said."}},
                          {{3, "Mara Quill expects a loss."}, {3, "Mara Quill is not expecting a baby."}},
                      });
}

TEST(Standings, DoneDealsAndSchedules) {
  expect(phones, {
                     {{3, "The sale of the Tarn plant has been completed, Norvik said."},
                      {4, "The sale of the Tarn plant has been called off, two bankers said."},
                      "antonym/standing moderate"},
                     {{3, "The release of the Kestrel phone has been delayed, the Ledger said."},
                      {4, "The Kestrel phone is on schedule, Norvik said."},
                      "antonym/standing moderate"},
                     {{3, "The launch is on track, Norvik said."},
                      {9, "Norvik has pushed back the launch."},
                      "temporal_update/standing weak"},
                     {{3, "The launch has been postponed, the Ledger said."},
                      {4, "The launch is on schedule, Norvik said."},
                      "antonym/standing weak"},
                     {{3, "The launch of the Kestrel has been put off, the Ledger said."},
                      {4, "The launch of the Kestrel is going ahead as planned, Norvik said."},
                      "antonym/standing moderate"},
                     {{3, "The trial of Quill has been put off, the Ledger said."},
                      {4, "The trial of Quill will begin on time, a lawyer said."},
                      "antonym/standing moderate"},
                 });
  expect_none(phones,
              {
                  {{3, "Norvik has delayed the Osprey phone."}, {4, "The launch of the Kestrel is on schedule."}},
                  {{3, "The sale of the Tarn plant is complete."}, {4, "The sale of the Maren plant collapsed."}},
                  {{3, "Norvik has delayed the launch."}, {9, "The trains are on time."}},
                  {{3, "Norvik could delay the launch."}, {4, "The launch is on schedule, Norvik said."}},
                  {{3, "A bus was delayed."}, {4, "The launch is on schedule, Norvik said."}},
                  {{3, "The launch of the Kestrel has been postponed, the Ledger said."},
                   {4, "The launch of the Osprey will go ahead, Norvik said."}},
                  // On another day.
                  {{3, "The launch of the Kestrel has been postponed, the Ledger said."},
                   {4, "The launch of the Kestrel will go ahead, Norvik said."}},
                  {{3, "The launch of the Kestrel was delayed, the Ledger said."},
                   {4, "Work on the Kestrel continues, Norvik said."}},
              });
}

}  // namespace
}  // namespace gainsay::two_articles
