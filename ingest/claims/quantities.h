#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// The first quantity among the words below `head` and at `head` itself: "over 600 civilians", "nearly $2 billion",
/// "between 40 and 50 percent of imports". Dates, years, ordinals and ages in names are none.
std::optional<Quantity> find_quantity(const Tree& tree, TokenIndex head);

}  // namespace gainsay::claims
