#pragma once

#include "ingest/read/input.h"

namespace gainsay::read {

/// The articles of an archive's members, one member after another, or of what one compressed file holds. A member
/// is known as "path!member"; what a compressed file holds by the file's own path. A member that cannot be read is an
/// error of its own, and the others are still read.
void read_archive(Lookahead& in, const Place& place, const Reading& reading);

}  // namespace gainsay::read
