#pragma once

#include <CLI/CLI.hpp>

#include "gainsay/read.h"

namespace gainsay::cli {

/// --max-size, --max-depth, --max-members, --max-unpacked, --max-ratio, --max-nesting: what input may ask of the
/// machine.
struct LimitFlags {
  ReadLimits limits;

  void add_to(CLI::App& command);
};

}  // namespace gainsay::cli
