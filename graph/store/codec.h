#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"

/// Lists in one column, as JSON, so that SQL's json_each reads them.
namespace gainsay {

std::string encode_spans(const std::vector<Span>& spans);  ///< [[begin,end],...]
std::string encode_strings(const std::vector<std::string>& strings);

/// Inverse of the above. What is no such list gives what of it could be read.
std::vector<Span> decode_spans(std::string_view json);
std::vector<std::string> decode_strings(std::string_view json);

}  // namespace gainsay
