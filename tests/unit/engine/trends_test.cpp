// What is said to rise and to fall, to be strong and weak, by two articles of one story: first pairs on which the rule
// fires, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Trends, UpAndYetDown) {
  const char* opposed = "antonym/trend moderate";
  expect(
      phones,
      {
          {{3, "Norvik's sales increased, Quill said."}, {4, "Norvik's sales declined, the Ledger reported."}, opposed},
          {{3, "Norvik's exports grew, Quill said."}, {4, "Norvik's exports fell, a minister said."}, opposed},
          {{3, "Norvik reported higher revenue, Quill said."},
           {4, "Norvik reported lower revenue, analysts said."},
           opposed},
          {{3, "Norvik reported robust sales, Quill said."},
           {4, "Norvik reported poor sales, analysts said."},
           opposed},
          {{3, "Norvik's sales were strong, Quill said."},
           {4, "Norvik's sales were disappointing, analysts said."},
           opposed},
      });
}

TEST(Trends, OfOtherThingsOrTimes) {
  expect_none(phones,
              {
                  {{3, "Norvik's revenue rose in the first quarter, analysts said."},
                   {4, "Norvik's revenue fell in the second quarter, the Ledger said."}},
                  {{3, "Norvik's revenue rose in the fourth quarter, analysts said."},
                   {4, "Norvik's revenue fell last year, the Ledger said."}},
                  {{3, "Norvik's revenue rose, analysts said."}, {4, "Ostmar's revenue fell, the Ledger said."}},
                  {{3, "Norvik's revenue rose, analysts said."}, {4, "Norvik's costs fell, the Ledger said."}},
                  {{3, "Norvik's revenue rose in Veldland, analysts said."},
                   {4, "Norvik's revenue fell in Mirland, the Ledger said."}},
                  {{3, "Norvik's revenue could rise, analysts said."}, {4, "Norvik's revenue fell, the Ledger said."}},
              });
}

}  // namespace
}  // namespace gainsay::two_articles
