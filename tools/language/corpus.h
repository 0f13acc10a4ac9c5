#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gainsay/model/span.h"

/// Treebank text for training and scoring: words with byte spans into the text of their paragraph.
namespace gainsay::train {

inline constexpr int unknown = -2;  ///< a head, tag or label that the corpus does not vouch for
inline constexpr int root = -1;

struct Word {
  Span span;
  std::string upos;  ///< "" where unknown, as for the strings below
  std::string xpos;
  std::string lemma;
  std::string deprel;
  std::string name;    ///< "O", "B-person", ... (BILOU)
  int head = unknown;  ///< number of a word of the sentence, from 0
};

struct Sentence {
  std::vector<Word> words;
  /// Words [first, second) that are one token on the surface ("don't").
  std::vector<std::pair<std::size_t, std::size_t>> fused;
};

/// Text without an empty line, with its sentences in order.
struct Paragraph {
  std::string text;
  std::vector<Sentence> sentences;
  [[nodiscard]] std::string_view form(const Word& word) const { return covered(text, word.span); }
};

using Paragraphs = std::vector<Paragraph>;

/// A CoNLL-U file, its text as CoNLL 2018 made its raw files: sentences of one paragraph on one line. Throws InputError
/// with the byte at the first line that is not CoNLL-U.
Paragraphs read_conllu(const std::filesystem::path& path);

/// PolNeAR's silver analyses (`folder`/text and `folder`/parses): CoreNLP's, converted to UD v2. Sentences whose words
/// do not stand in the text are left out. `every` > 1 takes each n-th article only.
Paragraphs read_silver(const std::filesystem::path& folder, std::size_t every = 1);

}  // namespace gainsay::train
