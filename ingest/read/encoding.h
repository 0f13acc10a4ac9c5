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
  std::size_t mark_size = 0;                 ///< bytes of the byte-order mark that was left out
  bool transcoded = false;                   ///< the input was not UTF-8, so that offsets do not carry over

  /// The byte of the input that became byte `at` of `text`; none where that cannot be told.
  [[nodiscard]] std::optional<std::size_t> input_byte(std::size_t at) const {
    if (transcoded || (first_invalid && *first_invalid <= at + mark_size)) return std::nullopt;
    return at + mark_size;
  }
};

/// UTF-8 with or without a byte-order mark, UTF-16 with one. A mark at the start is left out of the text. Well-formed
/// UTF-8 without a mark comes back byte for byte.
Decoded decode_bytes(std::string_view bytes);

/// The same from the encoding that a page declares, by any name that iconv knows; by the HTML standard, latin-1 and
/// ASCII mean windows-1252. None where the name is unknown.
std::optional<Decoded> decode_declared(std::string_view bytes, std::string_view encoding);

/// Whether the bytes are no text: the first byte that says so (a NUL outside UTF-16, or one of many control bytes).
std::optional<std::size_t> first_binary_byte(std::string_view bytes);

}  // namespace gainsay::read
