#pragma once

#include <string>
#include <vector>

#include "tools/language/corpus.h"

namespace gainsay::train {

/// One line of PolNeAR's parses: CoreNLP 3.x, Universal Dependencies v1 ("dobj", "nsubjpass", ...).
struct SilverWord {
  Span span;
  std::string form;
  std::string lemma;
  std::string xpos;
  std::string ner;
  std::string deprel;
  int head = root;
};

/// The sentence in UD v2 as English EWT 2.15 writes it; docs/language.md lists the mapping. What cannot be converted
/// with confidence ("dep", the head of "$") is left `unknown`, so that nothing is learned from it.
Sentence to_universal(const std::vector<SilverWord>& silver);

}  // namespace gainsay::train
