#include "tools/language/conll_score.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace gainsay::train {
namespace {

// "We don't. Go" as two sentences; the figures below were counted by hand.
const std::string gold =
    "# text = We don't.\n"
    "1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
    "2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod:neg\t_\t_\n"
    "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
    "\n"
    "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n"
    "1.1\tGo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n"
    "\n";

TEST(ScoreConllu, GivesFullMarksToTheGoldStandard) {
  const ConllScores s = score_conllu(gold, gold);
  for (const double figure : {s.tokens, s.sentences, s.words, s.upos, s.xpos, s.lemmas, s.uas, s.las})
    EXPECT_DOUBLE_EQ(figure, 100);
}

TEST(ScoreConllu, CountsAsTheDefinitionsSay) {
  // One sentence in place of two; "don't" is not divided; "Go" hangs on "We"; main parts of relations only.
  const std::string system =
      "1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
      "2\tdon't\tdo\tVERB\tVBP\t_\t0\troot\t_\t_\n"
      "3\t.\t.\tPUNCT\t,\t_\t1\tpunct\t_\t_\n"
      "4\tGo\tgo\tNOUN\tVB\t_\t1\troot\t_\t_\n"
      "\n";
  const ConllScores s = score_conllu(gold, system);
  EXPECT_DOUBLE_EQ(s.tokens, 100);                 // We, don't, ., Go in both
  EXPECT_DOUBLE_EQ(s.sentences, 0);                // neither of two is found
  EXPECT_DOUBLE_EQ(s.words, 200.0 * 3 / (5 + 4));  // We, ., Go
  EXPECT_DOUBLE_EQ(s.upos, 200.0 * 2 / (5 + 4));   // We, .
  EXPECT_DOUBLE_EQ(s.xpos, 200.0 * 2 / (5 + 4));   // We, Go
  EXPECT_DOUBLE_EQ(s.uas, 0);                      // the head of "We" is not aligned
}

TEST(ScoreConllu, ComparesRelationsByTheirMainPart) {
  std::string system = gold;
  system.replace(system.find("advmod:neg"), 10, "advmod");
  EXPECT_DOUBLE_EQ(score_conllu(gold, system).las, 100);
  system.replace(system.find("nsubj"), 5, "obj");
  EXPECT_DOUBLE_EQ(score_conllu(gold, system).las, 80);
  EXPECT_DOUBLE_EQ(score_conllu(gold, system).uas, 100);
}

TEST(ScoreConllu, RefusesAnotherText) {
  EXPECT_THROW(score_conllu(gold, "1\tOther\t_\t_\t_\t_\t0\troot\t_\t_\n\n"), std::invalid_argument);
}

}  // namespace
}  // namespace gainsay::train
