#pragma once

#include <string>

#include "gainsay/model/vocabulary.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// How the verb group places the event: by its auxiliaries and tag, not by what the predicate means.
enum class Tense { past, present, perfect, future, none };
Tense tense_of(const Tree& tree, const Clause& clause);

struct ModalityReading {
  Modality modality = Modality::actual;
  std::string hedge;  ///< "may", "reportedly", "appears", "if"; "" where none
};

/// The status of the event: by the predicates above, the auxiliaries, the adverbs, and what the act of saying does
/// (`act`: of the innermost attribution; assert in the article's own voice).
ModalityReading modality_of(const Tree& tree, const Clause& clause, SpeechAct act, bool attributed);

}  // namespace gainsay::claims
