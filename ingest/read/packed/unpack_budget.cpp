#include "ingest/read/packed/unpack_budget.h"

#include <algorithm>
#include <string>

namespace gainsay::read {

void UnpackBudget::count_member() {
  if (++members_ > limits_.members)
    throw LimitError("more than " + std::to_string(limits_.members) + " members; the rest is not read");
}

void UnpackBudget::count_unpacked(std::uint64_t bytes) {
  unpacked_ += bytes;
  if (unpacked_ > limits_.unpacked)
    throw LimitError("unpacks to more than " + std::to_string(limits_.unpacked) + " bytes; the rest is not read");
  check_ratio(unpacked_);
}

void UnpackBudget::check_ratio(std::uint64_t bytes) const {
  constexpr std::uint64_t harmless = std::uint64_t{16} << 20;  // an archive of one repeated page is no attack
  // Members that share their packed bytes are fetched again for each, so that those do not count for more than there
  // are.
  const std::uint64_t packed = std::min(packed_.fetched(), packed_.size().value_or(packed_.fetched()));
  if (bytes > harmless && bytes / limits_.ratio > packed)
    throw LimitError("unpacks to more than " + std::to_string(limits_.ratio) +
                     " times its own size; the rest is not read");
}

}  // namespace gainsay::read
