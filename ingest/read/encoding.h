#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay::read {

/// Text in UTF-8, and what was done to get there.
struct Decoded {
  std::string text;
  std::optional<std::size_t> first_invalid;  ///< byte of the input at which the first ill-formed sequence stands
  std::size_t invalid = 0;                   ///< how many such sequences became U+FFFD
};

/// UTF-8 with or without a byte-order mark, UTF-16 with one. A mark at the start is left out of the text. Well-formed
/// UTF-8 without a mark comes back byte for byte.
Decoded decode_bytes(std::string_view bytes);

/// The same, from windows-1252 (what the HTML standard means by it and by iso-8859-1): every byte is a character.
std::string decode_windows_1252(std::string_view bytes);

/// Whether the bytes are no text: the first byte that says so (a NUL outside UTF-16, or one of many control bytes).
std::optional<std::size_t> first_binary_byte(std::string_view bytes);

}  // namespace gainsay::read
