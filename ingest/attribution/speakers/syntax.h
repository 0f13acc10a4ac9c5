#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"

namespace gainsay {

/// Tokens `[first, last)`.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] bool empty() const { return last <= first; }
  [[nodiscard]] std::uint32_t size() const { return empty() ? 0 : last - first; }
  [[nodiscard]] bool contains(std::uint32_t token) const { return first <= token && token < last; }
  friend auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// Views on an annotated text that resolving needs: dependents, sentence and block of a token, forms without case.
/// Built once an article in linear time; holds references to both, which must outlive it.
class Syntax {
 public:
  Syntax(const Article& article, const AnnotatedText& text);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.tokens.size()); }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return text_.tokens[i]; }
  /// The token's form, lower case, with the typographic apostrophe as "'".
  [[nodiscard]] const std::string& lower(std::uint32_t i) const { return lower_[i]; }
  [[nodiscard]] std::string_view form(std::uint32_t i) const { return covered(article_.text, token(i).span); }
  /// The lemma in lower case, also of a proper noun.
  [[nodiscard]] const std::string& lemma(std::uint32_t i) const { return lemma_[i]; }
  [[nodiscard]] Upos upos(std::uint32_t i) const { return token(i).upos; }
  [[nodiscard]] Deprel deprel(std::uint32_t i) const { return token(i).deprel; }
  [[nodiscard]] std::uint32_t head(std::uint32_t i) const { return token(i).head; }
  /// Dependents in text order.
  [[nodiscard]] std::span<const std::uint32_t> children(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t sentence_of(std::uint32_t i) const { return sentence_[i]; }
  [[nodiscard]] const Sentence& sentence(std::uint32_t s) const { return text_.sentences[s]; }
  [[nodiscard]] std::uint32_t sentence_count() const { return static_cast<std::uint32_t>(text_.sentences.size()); }
  [[nodiscard]] std::uint32_t block_of(std::uint32_t i) const { return sentence(sentence_[i]).block; }
  [[nodiscard]] TokenRange sentence_range(std::uint32_t i) const;

  /// Tokens that `span` touches. O(log n).
  [[nodiscard]] TokenRange range_of(const Span& span) const;
  /// Bytes from the first token's begin to the last one's end; empty for an empty range.
  [[nodiscard]] Span span_of(const TokenRange& range) const;
  /// The token of the range that governs the rest of it: the first whose head lies outside, a word of content before
  /// a function word or a mark. Precondition: the range is not empty.
  [[nodiscard]] std::uint32_t head_of(const TokenRange& range) const;
  /// The first and last token below `head`, without what hangs on it from other clauses (relative clauses, parataxis,
  /// clauses, further conjuncts) and marks at the edges.
  [[nodiscard]] TokenRange noun_phrase(std::uint32_t head) const;

 private:
  const Article& article_;
  const AnnotatedText& text_;
  std::vector<std::string> lower_;
  std::vector<std::string> lemma_;
  std::vector<std::uint32_t> child_begin_;
  std::vector<std::uint32_t> child_;
  std::vector<std::uint32_t> sentence_;
};

[[nodiscard]] bool is_nominal(Upos tag);

}  // namespace gainsay
