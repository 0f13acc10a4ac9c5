#pragma once

#include <string>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// What a person is quoted as saying of himself, without who says it: "lost many friends to this". In lower case; ""
/// where the words are few, where the speaker is not named at the place, or where it is not of himself.
std::string own_words(const Reading& reading);

/// Whether a person's words are rejected as not said, or not said so: "his quote was taken out of context".
bool rejects_quotation(const Reading& reading);

/// Whether the two are words of one person, by his names.
bool one_speaker(const Reading& a, const Reading& b);

}  // namespace gainsay::conflict
