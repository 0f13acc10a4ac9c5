#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

/// One decoded code point and how many bytes it took.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

/// Decodes the code point that begins at `at`. An invalid or cut sequence gives U+FFFD and the length of its maximal
/// well-formed prefix, at least one byte (Unicode 15, table 3-7 and "best practice" of section 3.9).
/// Precondition: `at < text.size()`.
CodePoint decode_utf8(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t value);

/// `bytes` with every ill-formed sequence replaced by U+FFFD.
std::string to_valid_utf8(std::string_view bytes);

/// ASCII letters to lower case; all other bytes stay.
std::string ascii_lower(std::string_view text);

/// Without white space (ASCII, U+00A0, U+2000..U+200B, U+202F, U+3000, U+FEFF) at either end.
std::string_view trimmed(std::string_view text);

/// Runs of white space to one blank, none at either end: for showing a span on one line.
std::string single_spaced(std::string_view text);

/// Control characters (C0 but for tabs, U+007F, C1) as "\xNN": what a file is called must not drive a terminal.
std::string escaped_controls(std::string_view text);

}  // namespace gainsay
