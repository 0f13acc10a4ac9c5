#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// Two indices into the readings, the smaller first.
using IndexPair = std::pair<std::uint32_t, std::uint32_t>;

struct CandidatePairs {
  /// What the rules are asked about. The two share an actor (or, where one has none, the head of what it is about),
  /// their predicates are related, their polarity, doubt, figures or words can oppose, and no more than two years lie
  /// between them unless one is a promise.
  std::vector<IndexPair> opposed;
  /// Of one polarity, so that they may back each other: in each bucket of the index every negated pair, and every
  /// affirmed reading with its next few in time.
  std::vector<IndexPair> agreeing;
};

/// From an inverted index over (actor, predicate); both lists are sorted and hold each pair once. Cost: the opposed
/// pairs of the buckets, and for each actor the square of the number of its different predicates (a cached look-up
/// each). Precondition: `readings` are in canonical order.
CandidatePairs find_candidates(const std::vector<Reading>& readings, Words& words);

}  // namespace gainsay::conflict
