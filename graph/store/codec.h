#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"

/// Lists in one column, as JSON, so that SQL's json_each reads them.
namespace gainsay {

/// [1,2,...]
std::string encode_integers(const std::vector<std::int64_t>& values);
/// [begin,length,...]
std::string encode_spans(const std::vector<Span>& spans);
/// ["...",...]
std::string encode_strings(const std::vector<std::string>& strings);

/// Inverse of the above. What is no such list gives what of it could be read.
std::vector<std::int64_t> decode_integers(std::string_view json);
std::vector<Span> decode_spans(std::string_view json);
std::vector<std::string> decode_strings(std::string_view json);

}  // namespace gainsay
