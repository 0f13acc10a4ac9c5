#pragma once

#include <vector>

#include "gainsay/model/claim.h"

namespace gainsay::claims {

/// "It has no plans to do so": gives such a claim the predicate, object, recipient and place of the nearest claim
/// before it, by the same agent where there is one, no further than `reach` statements back. Needs the statements in
/// text order.
void resolve_pro_verbs(std::vector<Statement>& statements);

}  // namespace gainsay::claims
