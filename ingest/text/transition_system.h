#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "gainsay/model/universal_dependencies.h"

/// Arc-hybrid transitions (Kuhlmann, Gomez-Rodriguez & Satta 2011) with the root as the last word of the buffer: every
/// run of legal actions gives a projective tree with one root, in exactly two actions a word.
namespace gainsay::text {

/// Numbered so: 0 shifts; then, for each relation, the next word takes the top of the stack as a dependent; then, for
/// each relation, the word below the top does.
struct Actions {
  std::vector<Deprel> left;
  std::vector<Deprel> right;
  [[nodiscard]] std::size_t size() const { return 1 + left.size() + right.size(); }
  [[nodiscard]] bool is_left(std::size_t action) const { return action >= 1 && action <= left.size(); }
  [[nodiscard]] Deprel relation(std::size_t action) const {
    return is_left(action) ? left[action - 1] : right[action - 1 - left.size()];
  }
};

class ParserState {
 public:
  static constexpr int none = -1;

  explicit ParserState(int words) : words_(words), nodes_(static_cast<std::size_t>(words) + 1) {
    stack_.reserve(nodes_.size());
  }

  [[nodiscard]] int words() const { return words_; }
  [[nodiscard]] int next() const { return next_; }  ///< `words()` is the root
  [[nodiscard]] bool done() const { return stack_.empty() && next_ == words_; }
  /// Word number `depth` from the top of the stack, or `none`.
  [[nodiscard]] int top(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : none;
  }
  [[nodiscard]] const std::vector<int>& stack() const { return stack_; }

  [[nodiscard]] bool can_shift() const { return next_ < words_; }
  [[nodiscard]] bool can_left() const { return !stack_.empty() && (next_ < words_ || stack_.size() == 1); }
  [[nodiscard]] bool can_right() const { return stack_.size() >= 2; }
  /// The relation "root" is for the root's dependent, and for no other.
  [[nodiscard]] bool can_left(Deprel relation) const {
    return can_left() && (relation == Deprel::root) == (next_ == words_);
  }

  void shift() { stack_.push_back(next_++); }
  void left(Deprel relation) { attach(pop(), next_, relation); }
  void right(Deprel relation) {
    const int dependent = pop();
    attach(dependent, stack_.back(), relation);
  }

  struct Node {
    int head = none;
    Deprel relation = Deprel::dep;
    int leftmost = none;
    int rightmost = none;
    int lefts = 0;
    int rights = 0;
  };
  [[nodiscard]] const Node& node(int word) const { return nodes_[static_cast<std::size_t>(word)]; }

 private:
  int pop() {
    const int word = stack_.back();
    stack_.pop_back();
    return word;
  }
  void attach(int dependent, int head, Deprel relation) {
    Node& below = nodes_[static_cast<std::size_t>(dependent)];
    Node& above = nodes_[static_cast<std::size_t>(head)];
    below.head = head;
    below.relation = relation;
    if (dependent < head) {
      above.leftmost = dependent;
      ++above.lefts;
    } else {
      above.rightmost = dependent;
      ++above.rights;
    }
  }

  int words_;
  int next_ = 0;
  std::vector<int> stack_;
  std::vector<Node> nodes_;
};

/// The words whose vectors the parser reads, and the rows of its table of small features.
inline constexpr std::size_t parser_slots = 4;
inline constexpr std::size_t parser_features = 18;
using ParserSlots = std::array<int, parser_slots>;
using ParserFeatures = std::array<std::uint32_t, parser_features>;

/// Layout of the table of small features for a tag set of `tags` tags.
struct ParserFeatureTable {
  std::uint32_t tags = 0;
  [[nodiscard]] std::uint32_t rows() const;
  [[nodiscard]] ParserSlots slots(const ParserState& state) const;
  /// `word_tags` holds each word's tag number.
  [[nodiscard]] ParserFeatures features(const ParserState& state, const std::vector<std::uint32_t>& word_tags) const;
};

}  // namespace gainsay::text
