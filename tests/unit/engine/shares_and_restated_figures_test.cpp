// Figures that have to be worked out: a share of a stated whole against a count, and a figure for what an article
// reported ("that is 300 people"). First what fires, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Shares, OfAStatedWholeAgainstACount) {
  const char* apart = "numeric moderate";
  expect(
      phones,
      {
          {"Norvik said it would cut a fifth of its 60,000 staff.", "Norvik will cut 4,000 jobs, Quill said.", apart},
          {"Norvik said it would cut a quarter of its 8,000 workers.", "Norvik will cut 500 jobs, Quill said.", apart},
          {"Norvik will close 10 percent of its 400 shops, the Ledger said.", "Norvik will close 90 shops, Quill said.",
           apart},
          {"Norvik will dismiss a third of its 9,000 employees, the Ledger said.",
           "Norvik will dismiss 1,000 employees, Quill said.", apart},
          {"Norvik will sell half of its 60 planes, the Ledger said.", "Norvik will sell 12 planes, Quill said.",
           apart},
      });
  expect_none(
      phones,
      {
          {"Norvik said it would cut a fifth of its 60,000 staff.", "Norvik will cut 12,000 jobs, Quill said."},
          {"Norvik said it would cut a fifth of its costs.", "Norvik will cut 4,000 jobs, Quill said."},
          {"Norvik said it would cut a fifth of its 60,000 staff.", "Norvik hired 4,000 engineers, Quill said."},
          {"Norvik will close 10 percent of its 400 shops, the Ledger said.",
           "Norvik will close 40 shops, Quill said."},
          {"Norvik will close 10 percent of its 400 shops, the Ledger said.",
           "Ostmar will close 90 shops, a union said."},
      });
}

/// The other article says nothing of it.
constexpr const char* elsewhere = "The Ledger has its office in Tervola.";

TEST(RestatedFigures, AnotherVoiceGivesItsOwnFigure) {
  const char* apart = "numeric moderate";
  expect(
      phones,
      {
          {"Norvik plans to cut 5,000 jobs, the Ledger reported. That is 300 people, Quill said.", elsewhere, apart},
          {"Norvik may close 90 shops, the Ledger reported. It is 12 shops, a spokesman said.", elsewhere, apart},
          {"Norvik could lay off 9,000 workers, analysts said. That equates to 700 workers, Quill said.", elsewhere,
           apart},
          {"Norvik plans to cut 5,000 jobs, the Ledger reported. That means 900 jobs, Quill said.", elsewhere, apart},
          {"Norvik may recall 70,000 phones, the Ledger reported. That equals 500 phones, a spokesman said.", elsewhere,
           apart},
      });
  expect_none(
      phones,
      {
          {"Norvik plans to cut 5,000 jobs, the Ledger reported. That is 5,000 people, Quill said.", elsewhere},
          {"Norvik plans to cut 5,000 jobs, the Ledger reported. That is 300 shops, Quill said.", elsewhere},
          {"Norvik cut 5,000 jobs. That is 300 people, Quill said.", elsewhere},
          {"Norvik plans to cut 5,000 jobs, the Ledger reported. Quill met 300 people.", elsewhere},
          {"Norvik may recall 70,000 phones, the Ledger reported. A rival recalled 500 phones, Quill said.", elsewhere},
      });
}

}  // namespace
}  // namespace gainsay::two_articles
