#pragma once

#include <vector>

#include "gainsay/model/claim.h"

namespace gainsay::claims {

/// "Ostria has asked Veldland for trucks ... Veldland might meet the request": to meet it is to provide what was asked
/// for. Such a claim gets the slots of that. Statements are in text order; an asker, who was asked and what for must
/// all be said within a few clauses before.
void resolve_granted_requests(std::vector<Statement>& statements);

}  // namespace gainsay::claims
