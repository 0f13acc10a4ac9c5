#pragma once

namespace gainsay::cli {

/// What the process ends with; the manual page says the same.
enum ExitStatus : int {
  done = 0,
  findings = 1,  ///< only where --fail-on asks for it
  wrong_usage = 2,
  unusable_input = 3,  ///< some input could not be used; the others were
  store_error = 4      ///< the store, or an output, could not be read or written
};

}  // namespace gainsay::cli
