#pragma once

#include <utility>
#include <vector>

#include "ingest/text/lemmatizer.h"
#include "tools/language/corpus.h"

namespace gainsay::train {

/// Edits and the rules that name them, from words with tag and lemma in both corpora.
std::pair<std::vector<text::LemmaEdit>, std::vector<text::Lemmatizer::Rule>> train_lemmatizer(const Paragraphs& gold,
                                                                                              const Paragraphs& silver);

}  // namespace gainsay::train
