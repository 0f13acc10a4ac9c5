#include "ingest/text/transition_system.h"

#include <gtest/gtest.h>

#include <random>

namespace gainsay::text {
namespace {

TEST(ParserState, AnyRunOfLegalMovesGivesOneTree) {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    const int words = 1 + static_cast<int>(random() % 12);
    ParserState state(words);
    int moves = 0;
    while (!state.done()) {
      ++moves;
      std::vector<int> legal;
      if (state.can_shift()) legal.push_back(0);
      if (state.can_left()) legal.push_back(1);
      if (state.can_right()) legal.push_back(2);
      ASSERT_FALSE(legal.empty());
      switch (legal[random() % legal.size()]) {
        case 0:
          state.shift();
          break;
        case 1:
          state.left(state.can_left(Deprel::root) ? Deprel::root : Deprel::obj);
          break;
        default:
          state.right(Deprel::obl);
      }
    }
    EXPECT_EQ(moves, 2 * words);
    int roots = 0;
    for (int i = 0; i < words; ++i) {
      const auto& node = state.node(i);
      roots += node.head == words;
      EXPECT_EQ(node.head == words, node.relation == Deprel::root);
      int steps = 0;
      for (int k = i; k != words; k = state.node(k).head) ASSERT_LE(++steps, words);
    }
    EXPECT_EQ(roots, 1);
  }
}

}  // namespace
}  // namespace gainsay::text
