#pragma once

#include <optional>

#include "gainsay/model/attribution.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// For whom the attribution's source speaks: "a spokesman for the ministry", "Anna Berg, a spokeswoman for Acme", "a
/// ministry spokesman". The head of those words; none where the source speaks for itself.
std::optional<TokenIndex> represented_party(const Tree& tree, const Attribution& attribution);

}  // namespace gainsay::claims
