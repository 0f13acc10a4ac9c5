#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace gainsay {

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);

/// A content id: the first 20 hex digits (80 bits) of the SHA-256 over the fields, each preceded by its length, so that
/// ("ab", "c") and ("a", "bc") differ.
std::string content_id(std::initializer_list<std::string_view> fields);

}  // namespace gainsay
