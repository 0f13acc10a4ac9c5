#pragma once

#include <string>
#include <vector>

#include "gainsay/model/annotated_text.h"

namespace gainsay::claims {

/// Mends what parsers usually get wrong and the words themselves decide: arguments on auxiliaries and copulas, where UD
/// allows none; "as well as" taken for an adjunct; a subject beside its predicate noun or adjective; a that-clause
/// beside the noun that it fills ("no evidence that"); "as many as" and "between ... and" taken apart from their
/// number. Heads stay within their sentence. Cost: linear.
void repair_trees(const std::string& text, std::vector<Token>& tokens);

}  // namespace gainsay::claims
