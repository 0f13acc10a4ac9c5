#pragma once

#include <string_view>

#include "cli/exit_status.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay::cli {

/// "gainsay: MESSAGE" on standard error. Control characters are escaped: what a file is called, or holds, must not
/// drive the terminal.
void tell(std::string_view message);

/// Tells each; `unusable_input` where one is an error.
ExitStatus tell_all(const Diagnostics& diagnostics);

}  // namespace gainsay::cli
