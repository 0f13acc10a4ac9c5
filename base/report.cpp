#include "gainsay/model/report.h"

#include <algorithm>

namespace gainsay {

std::vector<const ConflictView*> in_reading_order(const Report& report) {
  std::vector<const ConflictView*> out;
  std::size_t longest = 0;
  for (const DisputeView& dispute : report.disputes) longest = std::max(longest, dispute.conflicts.size());
  for (std::size_t rank = 0; rank < longest; ++rank)
    for (const DisputeView& dispute : report.disputes)
      if (rank < dispute.conflicts.size()) out.push_back(&dispute.conflicts[rank]);
  return out;
}

}  // namespace gainsay
