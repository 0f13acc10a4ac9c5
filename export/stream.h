#pragma once

#include <ios>
#include <locale>
#include <ostream>

namespace gainsay {

/// Throws std::ios_base::failure unless everything written to `out` so far was taken. Every writer ends with it.
inline void require_good(std::ostream& out) {
  out.flush();
  if (!out) throw std::ios_base::failure("write failed", std::make_error_code(std::errc::io_error));
}

/// While it lives, numbers go to the stream in plain decimal, whatever locale and flags the caller has set.
class PlainNumbers {
 public:
  explicit PlainNumbers(std::ostream& out)
      : out_(out), flags_(out.flags(std::ios_base::dec)), locale_(out.std::ios_base::imbue(std::locale::classic())) {}
  ~PlainNumbers() {
    out_.std::ios_base::imbue(locale_);
    out_.flags(flags_);
  }
  PlainNumbers(const PlainNumbers&) = delete;
  PlainNumbers& operator=(const PlainNumbers&) = delete;

 private:
  std::ostream& out_;
  std::ios_base::fmtflags flags_;
  std::locale locale_;
};

}  // namespace gainsay
