#pragma once

#include <ios>
#include <ostream>

namespace gainsay {

/// Throws std::ios_base::failure unless everything written to `out` so far was taken. Every writer ends with it.
inline void require_good(std::ostream& out) {
  out.flush();
  if (!out) throw std::ios_base::failure("write failed", std::make_error_code(std::errc::io_error));
}

}  // namespace gainsay
