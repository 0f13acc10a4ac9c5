#pragma once

#include <string>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"

namespace gainsay::test {

/// A word of a hand-made tree: form, tag, head (index in the sentence, -1 at the root), relation.
struct Node {
  std::string form;
  Upos upos = Upos::X;
  int head = -1;
  Deprel deprel = Deprel::dep;
};

struct Annotated {
  Article article;
  AnnotatedText text;
};

/// One block a sentence; words are set apart by one blank.
inline Annotated annotate(const std::vector<std::vector<Node>>& sentences) {
  Annotated out;
  for (const auto& nodes : sentences) {
    const auto first = static_cast<std::uint32_t>(out.text.tokens.size());
    const std::size_t begin = out.article.text.size();
    for (const Node& node : nodes) {
      Token token;
      token.span.begin = out.article.text.size();
      out.article.text += node.form;
      token.span.end = out.article.text.size();
      out.article.text += ' ';
      token.upos = node.upos;
      token.lemma = node.form;
      token.deprel = node.deprel;
      if (node.head >= 0) token.head = first + static_cast<std::uint32_t>(node.head);
      out.text.tokens.push_back(token);
    }
    const auto block = static_cast<std::uint32_t>(out.article.blocks.size());
    out.text.sentences.push_back({first, static_cast<std::uint32_t>(out.text.tokens.size()), block});
    out.article.blocks.push_back({{begin, out.article.text.size()}, BlockKind::paragraph});
  }
  return out;
}

/// A chain: every word hangs on the one before.
inline std::vector<Node> chain(const std::vector<std::string>& words, Upos upos) {
  std::vector<Node> out;
  for (std::size_t i = 0; i < words.size(); ++i)
    out.push_back({words[i], upos, static_cast<int>(i) - 1, i == 0 ? Deprel::root : Deprel::dep});
  return out;
}

}  // namespace gainsay::test
