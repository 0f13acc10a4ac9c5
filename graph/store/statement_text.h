#pragma once

#include <string>
#include <string_view>

#include "gainsay/model/span.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// A statement's sentence, most of whose words stand in the article: the number of a form of its span where it is one,
/// else pieces (graph/store/pieces.h) whose offsets count from the span.
void bind_statement_text(Query& query, int at, std::string_view text, std::string_view body, const Span& span);
std::string statement_text_at(const Query& row, int column, std::string_view body, const Span& span);

}  // namespace gainsay
