#pragma once

#include <string>
#include <string_view>

#include "gainsay/read.h"

namespace gainsay::read {

/// A JSON document: one article object, an array of them, or an object that holds such an array ("articles", "items",
/// "results", "docs", "data", ...). docs/reading.md lists the names that fields may have. One object is the file's
/// article; each of several is known as "path!member", the member being its id field, else its number from 1.
void read_json(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics);

}  // namespace gainsay::read
