#include "graph/conflict/judge.h"

namespace gainsay::conflict {

Pair pair_of(const Reading& a, const Reading& b, Words& words) {
  const Alignments alignments = align(a, b, words);
  return {a, b, alignments.forward, alignments.backward};
}

std::optional<Finding> judge(const Pair& pair, Words& words) {
  for (const Rule rule : rules())
    if (auto found = rule(pair, words)) {
      if (const auto sides = opposition(pair)) weaken_if_reworded(*found, *sides);
      return found;
    }
  return std::nullopt;
}

}  // namespace gainsay::conflict
