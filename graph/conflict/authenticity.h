#pragma once

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

enum class Authenticity { unsaid, genuine, fake };

/// Whether a reading says of a picture, a recording, a document or a story that it is genuine, or that it is not
/// ("the photo is doctored", "the letter is not authentic").
Authenticity authenticity_of(const Reading& reading);

/// Whether a reading tells what a picture or a recording shows: "a photo shows Lee in a red coat", or what is told on
/// the word of one.
bool shows_something(const Reading& reading);

}  // namespace gainsay::conflict
