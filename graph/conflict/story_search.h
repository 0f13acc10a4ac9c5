#pragma once

#include <functional>
#include <vector>

#include "graph/conflict/stories.h"

namespace gainsay::conflict {

/// The readings of an article, by its number, in canonical order.
using ArticleSource = std::function<std::vector<Reading>(std::uint32_t article)>;
/// Gets two readings in canonical order, with the score of what was found between them. They hold for the call.
using FoundPair = std::function<void(const Reading& a, const Reading& b, double score)>;

/// Searches for what the index (candidates.h) cannot see, since it knows words and names but not what an article is
/// about: judges the readings of every two articles of one story where one side rejects or doubts an event that the
/// other may name, where both give figures for one, where their predicates oppose each other, where one is alive and
/// one dead, or where one is genuine and one fake; within one article not figures and opposite predicates. Some pairs
/// are found by the index, too.
class StorySearch {
 public:
  /// Articles are added once each, in the order of their numbers.
  void add(const std::vector<Reading>& readings, Words& words);
  /// Call once, after the last `add`. Reads again the articles of stories that several tell, and those that may oppose
  /// themselves. Each pair is given once.
  void run(const ArticleSource& source, Words& words, const FoundPair& found);

 private:
  Stories stories_;
  std::vector<bool> opposes_itself_;
};

}  // namespace gainsay::conflict
