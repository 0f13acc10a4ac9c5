#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gainsay/model/span.h"
#include "gainsay/model/universal_dependencies.h"

namespace gainsay {

inline constexpr std::uint32_t no_head = UINT32_MAX;

/// One syntactic word. Its form is `covered(article.text, span)`.
struct Token {
  Span span;
  Upos upos = Upos::X;
  std::string xpos;              ///< Penn Treebank tag ("VBD")
  std::string lemma;             ///< lower case but for proper nouns
  std::uint32_t head = no_head;  ///< index in `AnnotatedText::tokens`; `no_head` at the root of a sentence
  Deprel deprel = Deprel::dep;
};

/// A sentence: tokens `[first, last)`. It never crosses the edge of a block.
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t block = 0;  ///< index in `Article::blocks`
};

enum class NameKind { person, organisation, location, misc };

/// A named entity: tokens `[first, last)`.
struct NameMention {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  NameKind kind = NameKind::misc;
};

/// The language layer's account of one article: CoNLL-U's columns as arrays. Boilerplate blocks have no
/// sentences. Tokens are in text order; heads stay within their sentence and form a tree.
struct AnnotatedText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<NameMention> names;
};

}  // namespace gainsay
