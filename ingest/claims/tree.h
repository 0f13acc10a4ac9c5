#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"

namespace gainsay::claims {

using TokenIndex = std::uint32_t;

/// The dependency trees of one article with their children, mended (repairs.h). A view: article and text must outlive
/// it.
class Tree {
 public:
  Tree(const Article& article, const AnnotatedText& text, const Lexicon& lexicon);

  [[nodiscard]] const Token& operator[](TokenIndex token) const { return tokens_[token]; }
  [[nodiscard]] TokenIndex size() const { return static_cast<TokenIndex>(tokens_.size()); }
  [[nodiscard]] const Article& article() const { return article_; }
  [[nodiscard]] const AnnotatedText& text() const { return text_; }
  [[nodiscard]] std::string_view form(TokenIndex token) const;
  /// The form in lower case.
  [[nodiscard]] std::string lower(TokenIndex token) const;
  /// In text order.
  [[nodiscard]] std::span<const TokenIndex> children(TokenIndex token) const;
  [[nodiscard]] std::optional<TokenIndex> child(TokenIndex token, std::initializer_list<Deprel> relations) const;
  /// The first `mark` or `case` child's form in lower case, with the words fixed to it ("because of"); "" where none.
  [[nodiscard]] std::string marker(TokenIndex token) const;
  /// The lemma with its particle ("carry out").
  [[nodiscard]] std::string lemma_with_particle(TokenIndex token) const;
  /// An argument that parsers take for an adjunct because of what bounds its number ("cut around 26 percent"): an `obl`
  /// whose preposition is such a word. Before the predicate where `before`, else after it.
  [[nodiscard]] std::optional<TokenIndex> measured_argument(TokenIndex predicate, bool before) const;
  /// All tokens below and including this one, in text order.
  [[nodiscard]] std::vector<TokenIndex> subtree(TokenIndex token) const;
  [[nodiscard]] bool is_verb(TokenIndex token) const;
  /// Whether this token heads a clause: a verb in a clausal place, or a predicate noun or adjective with a copula.
  [[nodiscard]] bool is_clause(TokenIndex token) const;

 private:
  const Article& article_;
  const AnnotatedText& text_;
  std::vector<Token> tokens_;
  std::vector<TokenIndex> children_;  // by head, in text order
  std::vector<std::uint32_t> first_;
};

/// Deprel without its subtype in the sense of the lists below.
[[nodiscard]] bool is_any(Deprel relation, std::initializer_list<Deprel> relations);
[[nodiscard]] bool is_subject(Deprel relation);
[[nodiscard]] bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words);

}  // namespace gainsay::claims
