#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"

namespace gainsay::text {

/// Whether the period of, or at, token `at` stands within a name, so that no sentence ends there: an initial between
/// two capitalised words ("Mara Q. | Lind"), or a title in front of one ("Sen. | Lind"). False in doubt. Titles are a
/// closed class; web text, which the splitter learns from, has few of them. Precondition: `at < tokens.size()`.
bool is_period_in_name(std::string_view text, const std::vector<Span>& tokens, std::size_t at);

}  // namespace gainsay::text
