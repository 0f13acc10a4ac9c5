#pragma once

#include <string_view>

namespace gainsay::train {

/// F1 in per cent, as the CoNLL 2018 shared task defines it (Zeman et al. 2018, section 5; conll18_ud_eval.py): words
/// are aligned by the characters they stand for, white space aside; a relation counts by its main part, a head where
/// the two heads are aligned. In English, where the words of a fused token divide its letters, aligning by
/// characters is what the script's alignment within fused tokens comes to.
struct ConllScores {
  double tokens = 0;
  double sentences = 0;
  double words = 0;
  double upos = 0;
  double xpos = 0;
  double lemmas = 0;
  double uas = 0;
  double las = 0;
};

/// Both are CoNLL-U. Throws std::invalid_argument where they are not analyses of the same text.
ConllScores score_conllu(std::string_view gold, std::string_view system);

}  // namespace gainsay::train
