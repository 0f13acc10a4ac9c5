#pragma once

#include <ostream>

#include "ingest/text/sentence_splitter.h"
#include "ingest/text/tokenizer.h"
#include "tools/language/corpus.h"

namespace gainsay::train {

struct SegmenterModels {
  text::BoundaryModel tokens;
  text::BoundaryModel sentences;
};

/// Learns where words and sentences end. Gold text decides all; silver text everything but hyphens and slashes, which
/// its annotators divide by another rule.
SegmenterModels train_segmenter(const Paragraphs& gold, const Paragraphs& silver, std::ostream& log);

/// The silver sentence on the tokens that the tokenizer makes of its text; false where they cannot be matched.
/// The last part of a divided word inherits its place in the tree.
bool retokenise(const Paragraph& paragraph, const text::Tokenizer& tokenizer, Sentence& sentence);

}  // namespace gainsay::train
