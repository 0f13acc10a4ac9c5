#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// Whom the article's words name: the mentions of its actors, else the name tables.
class Entities {
 public:
  /// All three must outlive it.
  Entities(const Tree& tree, const Attributed& attributed, const Lexicon& lexicon);

  /// None where the words headed by `head` name nobody known. A capital is a place where `as_place`, else its
  /// government.
  [[nodiscard]] std::optional<Named> find(TokenIndex head, bool as_place) const;
  /// Whether one name or mention holds both words ("Bosnia and Herzegovina").
  [[nodiscard]] bool in_one_name(TokenIndex a, TokenIndex b) const;
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

 private:
  [[nodiscard]] std::optional<Named> by_mention(TokenIndex head) const;
  /// "Mayor Dora Kent", headed by the title: the person whose name ends the words around it.
  [[nodiscard]] std::optional<Named> by_title(TokenIndex head) const;
  [[nodiscard]] std::optional<Named> by_name(TokenIndex head, bool as_place) const;

  const Tree& tree_;
  const Lexicon& lexicon_;
  std::vector<std::pair<Span, const Named*>> mentions_;  // by span
};

/// The token's lemma with its particle, by the dictionary where the language layer's guess is in none ("repaire" for
/// "repaired").
[[nodiscard]] std::string dictionary_lemma(const Tree& tree, TokenIndex token, const Lexicon& lexicon);

/// The words of a name or noun phrase that stand together around its head: compounds, flat parts, adjectives, owners.
[[nodiscard]] Span core_span(const Tree& tree, TokenIndex head);

/// The phrase headed by `head` without its preposition, leading determiner, relative and other clauses, and without
/// what hangs on the tokens in `left_out`.
Phrase make_phrase(const Tree& tree, const Entities& entities, TokenIndex head,
                   const std::vector<TokenIndex>& left_out = {}, bool as_place = false);

}  // namespace gainsay::claims
