#include "ingest/text/transition_system.h"

#include <algorithm>

namespace gainsay::text {
namespace {
constexpr auto relations = static_cast<std::uint32_t>(deprel_names.size());
constexpr std::uint32_t tag_features = 5;
constexpr std::uint32_t relation_features = 5;
constexpr std::uint32_t count_features = 5;
constexpr std::uint32_t counts = 4;
constexpr std::uint32_t distance_features = 2;
constexpr std::uint32_t distances = 8;

std::uint32_t bucket(int distance) {
  const auto d = static_cast<std::uint32_t>(distance);
  return d <= 4 ? d - 1 : d <= 6 ? 4 : d <= 10 ? 5 : d <= 20 ? 6 : 7;
}
}  // namespace

std::uint32_t ParserFeatureTable::rows() const {
  return tag_features * (tags + 2) + relation_features * (relations + 1) + count_features * counts +
         distance_features * (distances + 1) + 1;
}

ParserSlots ParserFeatureTable::slots(const ParserState& state) const {
  const int next = state.next() < state.words() ? state.next() : ParserState::none;
  return {state.top(0), state.top(1), state.top(2), next};
}

ParserFeatures ParserFeatureTable::features(const ParserState& state,
                                            const std::vector<std::uint32_t>& word_tags) const {
  ParserFeatures out{};
  std::size_t at = 0;
  std::uint32_t base = 0;
  const int s0 = state.top(0);
  const int s1 = state.top(1);
  const int s2 = state.top(2);
  const int b0 = state.next();
  const int b1 = b0 + 1 <= state.words() ? b0 + 1 : ParserState::none;
  for (const int word : {s0, s1, s2, b0, b1}) {  // tags; two more for "no word" and "the root"
    out[at++] = base + (word == ParserState::none ? tags
                        : word == state.words()   ? tags + 1
                                                  : word_tags[static_cast<std::size_t>(word)]);
    base += tags + 2;
  }
  const auto child = [&](int word, bool is_left) {
    if (word == ParserState::none) return ParserState::none;
    return is_left ? state.node(word).leftmost : state.node(word).rightmost;
  };
  for (const int word : {child(s0, true), child(s0, false), child(s1, true), child(s1, false), child(b0, true)}) {
    out[at++] = base + (word == ParserState::none ? relations : static_cast<std::uint32_t>(state.node(word).relation));
    base += relations + 1;
  }
  const auto count = [&](int word, bool is_left) {
    if (word == ParserState::none) return 0U;
    const int n = is_left ? state.node(word).lefts : state.node(word).rights;
    return static_cast<std::uint32_t>(std::min(n, static_cast<int>(counts) - 1));
  };
  for (const std::uint32_t n :
       {count(s0, true), count(s0, false), count(s1, true), count(s1, false), count(b0, true)}) {
    out[at++] = base + n;
    base += counts;
  }
  out[at++] = base + (s0 == ParserState::none ? distances : bucket(b0 - s0));
  base += distances + 1;
  out[at++] = base + (s1 == ParserState::none ? distances : bucket(s0 - s1));
  base += distances + 1;
  out[at++] = base;  // always there: the bias
  return out;
}

}  // namespace gainsay::text
