#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/date.h"
#include "gainsay/model/entity.h"
#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// A quantity as an interval: "over 600 civilians" is low 600, high none, bound more_than, unit "civilian".
struct Quantity {
  std::optional<double> low;
  std::optional<double> high;
  std::string unit;   ///< head noun's lemma ("civilian"), currency code, or "%"
  std::string whole;  ///< for a percentage: of what ("micro-electronics import")
  Bound bound = Bound::exact;
  Span span;
};

/// A slot's value: the words as they stand and their normal form. `terms` are the lemmas of the content words
/// below the head, without determiners, in text order ("lethal"); `head` is the head's lemma ("assistance").
struct Phrase {
  std::string text;
  Span span;
  std::string head;
  std::vector<std::string> terms;
  std::optional<Named> entity;  ///< where the phrase names an actor
  [[nodiscard]] bool empty() const { return head.empty() && text.empty(); }
};

/// A further argument of the predicate: "in Ukraine" is {"in", ...}.
struct Argument {
  std::string role;  ///< the preposition, or the dependency relation where there is none
  Phrase phrase;
};

/// One proposition, as one clause of one article expresses it.
struct Claim {
  Phrase agent;  ///< who does it; the logical subject, also of a passive
  std::string
      predicate;  ///< lemma with particle ("provide", "carry out"); for a copula the predicate noun or adjective
  Span predicate_span;
  Phrase object;
  Phrase recipient;
  Phrase place;
  std::vector<Argument> arguments;
  Polarity polarity = Polarity::affirmed;
  std::optional<Span> negator;  ///< what negates ("not", "steer clear of", "no")
  Modality modality = Modality::actual;
  std::string hedge;         ///< "may", "reportedly", "appears"; "" where none
  bool conditional = false;  ///< stands under "if", in a question, or under another's hypothesis: asserts nothing
  DateInterval time;         ///< of the event
  std::optional<Quantity> quantity;
  bool denial = false;  ///< said to reject a proposition
  std::optional<DenialScope> denial_scope;
};

/// A mention: a claim in its place, with who stands behind it. What `extract` lists under "claims", and
/// what the store keeps. Statements of one `claim_id` express the same proposition.
struct Statement {
  StatementId id;
  ClaimId claim_id;
  AttributionId attribution;  ///< empty in the article's own voice
  Span span;                  ///< the clause that says it
  std::string text;           ///< the proposition as a short sentence that stands alone
  Claim claim;
  std::string rule;
};

}  // namespace gainsay
