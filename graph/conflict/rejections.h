#pragma once

#include <optional>
#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// "The spokesman called the reports baseless", "it was untrue", "the story is a hoax" name no proposition: they reject
/// what their article reported before; "is sceptical about the reported cuts" doubts it. Each such reading gets the
/// slots, negated, of the clause within it that says what is rejected ("the rumours that it will close are baseless");
/// else of the nearest report above it in its article that was put with reserve, as a plan or on the word of another
/// voice, that is of the kind named ("fraud claims"), and that concerns the rejecting party or stands just before; else
/// of what was denied last. Where there is none, it stays as it is. A clause whose slots are taken asserts nothing any
/// more.
void resolve_rejections(std::vector<Reading>& readings, Words& words);

/// Whether the reading, after `resolve_rejections`, rejects a report of which its article does not tell.
bool names_no_proposition(const Reading& reading);

/// Such a rejection, read as aimed at what another article of the story leads with: at the first clause there that is
/// of the kind named and that speaks of somebody whom its own article names just before it. `own` and `other` are the
/// readings of the two articles. None where nothing fits, and for a mere "it".
std::optional<Reading> aimed_at(const Reading& rejection, const std::vector<Reading>& own,
                                const std::vector<Reading>& other, Words& words);

}  // namespace gainsay::conflict
