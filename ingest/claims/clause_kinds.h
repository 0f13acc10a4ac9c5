#pragma once

#include <string>
#include <vector>

#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// By an odd number of words of its own.
[[nodiscard]] bool negated(const Clause& clause);

/// The word that joins a conjunct to what stands before it, in lower case; "" where none does.
[[nodiscard]] std::string coordinator_of(const Tree& tree, TokenIndex conjunct);

/// Whether a coordinator joins the verb to what it hangs on, be it before the last of a list. Without one parsers have
/// put together two clauses ("called for a ban after a man, his wife and a friend, killed"), which share no subject.
[[nodiscard]] bool is_coordinated(const Tree& tree, TokenIndex conjunct);

/// "Did not send or sell", "has not sent and paid": what negates the first verb bears on the second, too, which has
/// neither tense nor negation of its own.
[[nodiscard]] std::vector<TokenIndex> shared_negators(const Tree& tree, const Clause& first, TokenIndex conjunct);

/// "You know", "I mean", "I think that ...", "given that": says nothing beside what it goes with.
[[nodiscard]] bool is_filler(const Tree& tree, const Clause& clause, bool has_complement);

/// "Any ship that", "every candidate who"
[[nodiscard]] bool is_of_any_kind(const Tree& tree, TokenIndex noun);

/// "The offer was rejected by both sides": told, but not what anybody says.
[[nodiscard]] bool is_passive_event(const Tree& tree, const Clause& clause);

/// Whether the sentence ends with a question mark.
[[nodiscard]] bool is_question(const Tree& tree, const Sentence& sentence);

}  // namespace gainsay::claims
