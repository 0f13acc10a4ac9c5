#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:noun_cue. Nouns that tell of saying with the clause that says what: "the ministry's denial that", "assurances
/// from the firm that", "renewed its pledge not to". The source is the noun's possessor, what stands behind "from" or
/// "by", or the subject of a verb like "make" or "renew"; none where the text names none. Looks only where no
/// attribution of `tagged` has the noun as its cue or the clause as its content, and appends to it. The nouns are a
/// table of the class: those that derive from verbs of saying and take a that-clause or an infinitive. Cost: linear in
/// the tokens.
void take_noun_cues(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
