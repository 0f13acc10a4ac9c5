// How many are in a thing, come to it or belong to it, by two articles of one story: first pairs on which the rules
// fire, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

TEST(Headcounts, Aboard) {
  expect(ferry, {
                    {"The ferry was carrying 300 passengers, the coastguard said.",
                     "There were 118 people on board, Tessa Lines said.", "numeric weak"},
                    {"The Oriel was carrying 300 people, the coastguard said.",
                     "The Oriel had 118 people on board, Tessa Lines said.", "numeric weak"},
                    {"Some 300 people were on the ferry, fishermen said.",
                     "The ferry was carrying 118 passengers, Tessa Lines said.", "numeric weak"},
                });
  expect_none(ferry, {
                         {"The ferry was carrying 300 passengers, the coastguard said.",
                          "There were 12 crew on board, Tessa Lines said."},
                         {"The ferry was carrying 300 passengers, the coastguard said.",
                          "There were 310 people on board, Tessa Lines said."},
                         {"The ferry was carrying 300 passengers, the coastguard said.",
                          "The bus was carrying 40 passengers, police said."},
                         {"The ferry can carry 300 passengers, the coastguard said.",
                          "There were 118 people on board, Tessa Lines said."},
                         {"The ferry was carrying 300 passengers, the coastguard said.",
                          "There were 40 Ostrian passengers on board, Tessa Lines said."},
                     });
}

TEST(Headcounts, AudiencesAndFollowings) {
  expect(phones, {
                     {"The Maren rally drew 20,000 people, a union said.",
                      "About 8,000 people attended the Maren rally, police said.", "numeric moderate"},
                     {"Some 20,000 people took part in the march, a union said.",
                      "About 8,000 people took part in the march, police said.", "numeric weak"},
                     {"Norvik has 10 million subscribers, Quill said.",
                      "Norvik has 250,000 subscribers, an analyst said.", "numeric moderate"},
                 });
  expect_none(phones, {
                          {"The Maren rally drew 20,000 people, a union said.",
                           "About 8,000 people attended the Tarn concert, police said."},
                          {"Norvik has 10 million subscribers, Quill said.",
                           "Kestrel has 250,000 subscribers, an analyst said."},
                          {"Norvik has 10 million subscribers, Quill said.",
                           "Norvik has 11 million subscribers, an analyst said."},
                          {"Norvik has 10 million subscribers, Quill said.", "Norvik has 4,000 workers, Quill said."},
                          {"The Maren rally drew 20,000 people, a union said.",
                           "About 80 women attended the Maren rally, police said."},
                      });
}

}  // namespace
}  // namespace gainsay::two_articles
