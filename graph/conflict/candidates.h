#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// Two indices into the readings, the smaller first.
using IndexPair = std::pair<std::uint32_t, std::uint32_t>;

/// The pairs that the rules are asked about, sorted, each once. They share an actor (or, where one has none, the head
/// of what it is about), their predicates are related, their polarity, doubt, figures or words can oppose, and no more
/// than two years lie between them unless one is a promise. From an inverted index over (actor, predicate); cost: the
/// opposed pairs of its buckets.
std::vector<IndexPair> comparable_pairs(const std::vector<Reading>& readings, Words& words);

/// Pairs of one polarity that may back each other: in each bucket of the index every negated pair, and every affirmed
/// reading with its next few in time.
std::vector<IndexPair> agreeing_pairs(const std::vector<Reading>& readings, Words& words);

}  // namespace gainsay::conflict
