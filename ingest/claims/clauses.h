#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "ingest/claims/embeddings.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// A predicate above a clause that decides what follows for it: "promised", "no plans", "continues".
struct Link {
  TokenIndex token;
  const Embedding* embedding;
  bool negated;   ///< the predicate itself is negated where it stands
  Effect effect;  ///< for the clause below, by the predicate and its negation
  std::vector<TokenIndex> negators;
  std::optional<TokenIndex> subject;  ///< whose promise, plan, attempt it is
};

/// The conjunct that a reading of the clause takes for a coordinated phrase: "tanks and shells" is once "tanks", once
/// "shells".
struct Choice {
  TokenIndex first;  ///< the head of the whole phrase
  TokenIndex chosen;
  std::vector<TokenIndex> others;  ///< heads of the other conjuncts below `first`
};

/// A clause that may say something: where its predicate stands, who its subject is, and under what it stands.
struct Clause {
  TokenIndex predicate = 0;
  std::optional<TokenIndex> subject;  ///< the logical subject's head, where control or coordination gives it
  bool passive = false;
  /// Whom a pronoun subject stands for where nothing else says: "assurances from them that it is not".
  std::optional<TokenIndex> pronoun_for;
  /// Auxiliaries of this reading: "is not and will not provide" has two, each with its own.
  std::vector<TokenIndex> auxiliaries;
  std::vector<TokenIndex> negators;
  std::vector<TokenIndex> left_out;  ///< words of the other readings, in text order
  std::vector<Choice> choices;
  std::vector<Link> links;  ///< outermost first
  bool conditional = false;
  std::string_view rule;
};

/// Whether a clause is a noun phrase that says a proposition by itself ("Norland's sale of rifles to Sudan").
inline constexpr std::string_view nominalisation_rule = "nominalisation";
/// "Denied the allegations": the cue's own clause, which rejects what a noun names.
inline constexpr std::string_view denied_noun_rule = "denied_noun";

/// The clauses of one sentence, in text order of their predicates. `is_cue` says whether a token belongs to the cue of
/// an attribution: its clause only reports, and gives none, unless it rejects what a noun names.
std::vector<Clause> find_clauses(const Tree& tree, const Sentence& sentence, const std::vector<bool>& is_cue,
                                 const Lexicon& lexicon);

}  // namespace gainsay::claims
