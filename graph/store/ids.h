#pragma once

#include <string>
#include <string_view>

#include "graph/store/sqlite.h"

/// Ids in the store: hex digits as the bytes that they stand for, other ids as text.
namespace gainsay {

void bind_id(Query& query, int at, std::string_view id);
std::string id_at(const Query& row, int column);

}  // namespace gainsay
