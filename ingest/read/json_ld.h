#pragma once

#include <string_view>

#include "ingest/read/article_builder.h"

namespace gainsay::read {

/// Fills the empty fields of `record` from one JSON-LD script, if it describes an article. What is no valid JSON says
/// nothing.
void add_json_ld(std::string_view json, Record& record);

}  // namespace gainsay::read
