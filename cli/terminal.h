#pragma once

#include "gainsay/export.h"

namespace gainsay::cli {

/// What --color asks for. `automatic`: on a terminal, unless NO_COLOR (no-color.org) or TERM=dumb asks for none.
enum class Colour { automatic, always, never };
void choose_colour(Colour colour);

/// How text looks where standard output goes: as wide as the terminal, at most 120 columns; elsewhere 90 columns and,
/// unless it is asked for, without colour, so that files do not depend on the terminal. The first answer stands.
TextOptions text_options();

}  // namespace gainsay::cli
