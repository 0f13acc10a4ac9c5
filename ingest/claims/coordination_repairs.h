#pragma once

#include <string>
#include <vector>

#include "gainsay/model/annotated_text.h"

namespace gainsay::claims {

/// "Said that the girls were married off and will never return": parsers hang the second verb on "said". One that
/// opens with an auxiliary, without a subject of its own, goes on with what is said.
void join_reported_conjuncts(std::vector<Token>& tokens);

/// "The heat, not the mine, killed the fish": parsers take what is rejected for an apposition; it is a conjunct.
void join_contrasted(const std::string& text, std::vector<Token>& tokens);

}  // namespace gainsay::claims
