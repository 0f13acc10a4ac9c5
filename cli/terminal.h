#pragma once

#include "gainsay/export.h"

namespace gainsay::cli {

/// How text looks where standard output goes: as wide as the terminal, in colour unless NO_COLOR (no-color.org) or
/// TERM=dumb asks for none; elsewhere 90 columns without colour, so that files do not depend on the terminal.
TextOptions text_options();

}  // namespace gainsay::cli
