#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:say_clause. "X says (that) ..." and "X has claimed that ...", with a subject and a clause of its own behind the
/// verb, where no attribution of `tagged` has the verb as its cue: the network at times leaves out one that is packed
/// into another's words or tied to another verb ("came forward to end the talk and state that"). Appends to `tagged`.
/// Cost: linear in the tokens.
void take_say_clauses(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
