#include "tools/language/oracle.h"

#include <algorithm>

#include "tools/language/corpus.h"

namespace gainsay::train {

MoveCosts move_costs(const text::ParserState& state, const GoldTree& gold) {
  MoveCosts cost;
  const int words = state.words();
  const int b0 = state.next();
  const int s0 = state.top(0);
  const int s1 = state.top(1);
  const auto head_of = [&](int word) {
    const int head = gold.heads[static_cast<std::size_t>(word)];
    return head == root ? words : head;
  };
  if (b0 < words) {
    const int head = head_of(b0);
    cost.shift += head == words && s0 != text::ParserState::none;  // only the last of the stack gets the root
    for (std::size_t i = 0; i < state.stack().size(); ++i) {
      const int word = state.stack()[i];
      if (head_of(word) == b0) ++cost.shift;
      if (word == head && word != s0) ++cost.shift;
    }
  }
  if (s0 == text::ParserState::none) return cost;
  const int head = head_of(s0);
  int lost_below = 0;  // dependents of s0 that are still to come
  for (int word = b0; word < words; ++word) lost_below += head_of(word) == s0;
  cost.left = lost_below + (head == s1 && s1 >= 0) + (head > b0 && head <= words && head >= 0);
  cost.right = lost_below + (head >= b0 && head >= 0);
  return cost;
}

void choose(const text::ParserState& state, const GoldTree& gold, const text::Actions& actions, Choice& out) {
  out.legal.clear();
  out.right.clear();
  const MoveCosts cost = move_costs(state, gold);
  int least = 1 << 20;
  const auto offer = [&](std::size_t action, int price) {
    out.legal.push_back(action);
    if (price < least) {
      least = price;
      out.right.clear();
    }
    if (price == least) out.right.push_back(action);
  };
  if (state.can_shift()) offer(0, cost.shift);
  if (state.top(0) == text::ParserState::none) return;
  const auto s0 = static_cast<std::size_t>(state.top(0));
  const int gold_head = gold.heads[s0] == root ? state.words() : gold.heads[s0];
  const int relation = gold.relations[s0];
  const auto price = [&](int move, int head, Deprel label) {
    const bool labelled = head == gold_head && relation != unknown;
    return move + (labelled && relation != static_cast<int>(label));
  };
  for (std::size_t i = 0; i < actions.left.size(); ++i)
    if (state.can_left(actions.left[i])) offer(1 + i, price(cost.left, state.next(), actions.left[i]));
  if (state.can_right())
    for (std::size_t i = 0; i < actions.right.size(); ++i)
      offer(1 + actions.left.size() + i, price(cost.right, state.top(1), actions.right[i]));
}

}  // namespace gainsay::train
