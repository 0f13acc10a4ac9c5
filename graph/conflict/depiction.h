#pragma once

#include <optional>
#include <string>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// What a reading says of whom a picture or recording shows.
struct Depiction {
  bool denied = false;   ///< says that it does not show that person
  bool of_dead = false;  ///< shows a dead body, a severed head
  std::string whose;     ///< the person's name in lower case; "" for a pronoun, and for "another woman"
};

/// "A picture of a soldier holding Rika Sol's head", "a video said to show Ove Dahl"; "the picture is not Sol's", "the
/// man in the video is somebody else". None where no picture, or nobody in it, is spoken of.
std::optional<Depiction> depiction_of(const Reading& reading);

}  // namespace gainsay::conflict
