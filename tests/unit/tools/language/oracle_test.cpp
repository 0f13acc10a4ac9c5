#include "tools/language/oracle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tools/language/corpus.h"

namespace gainsay::train {
namespace {

text::Actions some_actions() { return {{Deprel::root, Deprel::nsubj, Deprel::obj}, {Deprel::nsubj, Deprel::obj}}; }

void apply(text::ParserState& state, const text::Actions& actions, std::size_t action) {
  if (action == 0)
    state.shift();
  else if (actions.is_left(action))
    state.left(actions.relation(action));
  else
    state.right(actions.relation(action));
}

/// A random projective tree: the result of random legal moves.
GoldTree random_tree(int words, std::mt19937& random) {
  const auto actions = some_actions();
  text::ParserState state(words);
  GoldTree none;
  none.heads.assign(static_cast<std::size_t>(words), unknown);
  none.relations = none.heads;
  Choice choice;
  while (!state.done()) {
    choose(state, none, actions, choice);
    apply(state, actions, choice.legal[random() % choice.legal.size()]);
  }
  GoldTree tree;
  for (int i = 0; i < words; ++i) {
    tree.heads.push_back(state.node(i).head == words ? root : state.node(i).head);
    tree.relations.push_back(static_cast<int>(state.node(i).relation));
  }
  return tree;
}

int wrong_arcs(const text::ParserState& state, const GoldTree& gold) {
  int wrong = 0;
  for (int i = 0; i < state.words(); ++i) {
    const int head = state.node(i).head == state.words() ? root : state.node(i).head;
    const auto at = static_cast<std::size_t>(i);
    wrong += head != gold.heads[at] || static_cast<int>(state.node(i).relation) != gold.relations[at];
  }
  return wrong;
}

TEST(Oracle, LeadsToTheGoldTree) {
  std::mt19937 random(1);
  const auto actions = some_actions();
  for (int round = 0; round < 300; ++round) {
    const int words = 1 + static_cast<int>(random() % 10);
    const GoldTree gold = random_tree(words, random);
    text::ParserState state(words);
    Choice choice;
    while (!state.done()) {
      choose(state, gold, actions, choice);
      apply(state, actions, choice.right[random() % choice.right.size()]);
    }
    EXPECT_EQ(wrong_arcs(state, gold), 0);
  }
}

/// The oracle's costs against the truth, found by trying every continuation.
int fewest_wrong(const text::ParserState& state, const GoldTree& gold, const text::Actions& actions) {
  if (state.done()) return wrong_arcs(state, gold);
  int best = 1000;
  GoldTree none;
  none.heads.assign(gold.heads.size(), unknown);
  none.relations = none.heads;
  Choice choice;
  choose(state, none, actions, choice);
  for (const auto action : choice.legal) {
    text::ParserState next = state;
    apply(next, actions, action);
    best = std::min(best, fewest_wrong(next, gold, actions));
  }
  return best;
}

TEST(Oracle, OffersExactlyTheBestMovesEvenAfterMistakes) {
  std::mt19937 random(2);
  const text::Actions actions{{Deprel::root, Deprel::obj}, {Deprel::obj}};
  for (int round = 0; round < 40; ++round) {
    const int words = 2 + static_cast<int>(random() % 4);
    GoldTree gold = random_tree(words, random);
    for (std::size_t i = 0; i < gold.heads.size(); ++i)
      gold.relations[i] = static_cast<int>(gold.heads[i] == root ? Deprel::root : Deprel::obj);
    text::ParserState state(words);
    Choice choice;
    while (!state.done()) {
      choose(state, gold, actions, choice);
      const int best = fewest_wrong(state, gold, actions);
      for (const auto action : choice.legal) {
        text::ParserState next = state;
        apply(next, actions, action);
        const bool offered = std::find(choice.right.begin(), choice.right.end(), action) != choice.right.end();
        EXPECT_EQ(offered, fewest_wrong(next, gold, actions) == best);
      }
      apply(state, actions, choice.legal[random() % choice.legal.size()]);  // mistakes and all
    }
  }
}

}  // namespace
}  // namespace gainsay::train
