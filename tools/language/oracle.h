#pragma once

#include <vector>

#include "ingest/text/transition_system.h"

namespace gainsay::train {

/// What the tree should be, as far as it is known: numbers of words, `root`, or `unknown`.
struct GoldTree {
  std::vector<int> heads;
  std::vector<int> relations;  ///< of `Deprel`, or `unknown`
};

/// How many arcs of the gold tree a move makes unreachable (dynamic oracle of the arc-hybrid system: Goldberg & Nivre
/// 2013). Words with an unknown head cost nothing.
struct MoveCosts {
  int shift = 0;
  int left = 0;
  int right = 0;
};
MoveCosts move_costs(const text::ParserState& state, const GoldTree& gold);

/// The legal actions, and among them those that cost least.
struct Choice {
  std::vector<std::size_t> legal;
  std::vector<std::size_t> right;
};
void choose(const text::ParserState& state, const GoldTree& gold, const text::Actions& actions, Choice& out);

}  // namespace gainsay::train
