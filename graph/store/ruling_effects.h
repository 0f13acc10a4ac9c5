#pragma once

#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Whether editions came or went since the rulings on claims and actors were last applied, and there are any.
bool rulings_are_pending(const Database& database);

/// Applies the rulings on claims and actors to all editions. Those that say something else by it than before are to be
/// searched for conflicts anew. Cost: a look at the place of each such ruling, and a pass over the editions that name
/// an actor of whom something new is ruled. Precondition: a transaction is open.
void apply_rulings(const Database& database, EditionReader& reader, EditionWriter& writer);

}  // namespace gainsay
