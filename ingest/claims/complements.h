#pragma once

#include <optional>

#include "ingest/claims/embeddings.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// The clause that a predicate takes as its complement.
struct Complement {
  TokenIndex token;   ///< the complement's predicate
  TokenIndex holder;  ///< the token it hangs on: the governor, or its particle-like adjective ("steer clear of")
  const Embedding* embedding;  ///< never null
  bool finite;                 ///< a that-clause with its own subject
};

/// None where the predicate has no clausal complement that the table knows, or where it holds as it stands ("said
/// that").
std::optional<Complement> find_complement(const Tree& tree, TokenIndex predicate);

/// What follows for the complement, given whether the governor is negated: "warned against" negates, "kept X from" too.
Effect complement_effect(const Tree& tree, const Complement& complement, bool negated);

/// The doer of a non-finite complement: the governor's object where it controls, else its subject.
std::optional<TokenIndex> controller(const Tree& tree, const Complement& complement, TokenIndex governor,
                                     std::optional<TokenIndex> subject, bool passive);

/// The doer of what a noun embeds: "China's promise to", "assurances from China to", else the subject of the governing
/// clause.
std::optional<TokenIndex> noun_controller(const Tree& tree, TokenIndex noun, std::optional<TokenIndex> governor,
                                          std::optional<TokenIndex> subject);

/// Whether `content` says what the noun is about: "plans to send", "assurances that", "the possibility of sending".
bool embeds(const Tree& tree, TokenIndex noun, TokenIndex content);

/// Whether an object, subject or predicate noun of this predicate embeds a clause ("has no plans to").
bool carries_embedding_noun(const Tree& tree, TokenIndex predicate);

}  // namespace gainsay::claims
