#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

struct QuantityReading {
  Quantity quantity;
  TokenIndex last_of_number;
};

/// The quantity whose number begins at `token`: "600 civilians" with the "over" before it, "$2 billion", "40 to 50
/// percent of imports", "$50 a share". Reads no further than `end`. None where no number begins there.
std::optional<QuantityReading> read_quantity(const Tree& tree, TokenIndex token, TokenIndex end);

struct Bounding {
  Bound bound = Bound::exact;
  TokenIndex first = 0;  ///< of the words that bound, or the number's own
};

/// "Over", "no fewer than", "up to" right before the token.
Bounding bounding_before(const Tree& tree, TokenIndex at);

/// The interval around the value, by the quantity's bound.
void set_interval(Quantity& quantity, double value);

}  // namespace gainsay::claims
