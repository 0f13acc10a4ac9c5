#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conflict/library.h"
#include "graph/conflict/stories.h"

namespace gainsay::conflict {

/// Whether an article can say a thing and reject it in other words. What it says in the same words, the index finds.
bool may_oppose_itself(const std::vector<Reading>& readings, Words& words);

/// Gets two readings in canonical order, with the score of what was found between them. They hold for the call.
using FoundPair = std::function<void(const Reading& a, const Reading& b, double score)>;

/// Searches for what the index (candidates.h) cannot see, since it knows words and names but not what an article is
/// about: judges the readings of two articles of one story where one side rejects or doubts an event that the
/// other may name, where both give figures for one, where their predicates oppose each other, where somebody or
/// something stands in two ways (standing.h), where one is alive and one dead, or where one is genuine and one fake;
/// within one article not figures and opposite predicates. Some pairs are found by the index, too.
class StorySearch {
 public:
  /// All must outlive it. The stories are those of the library's articles, by number; of articles that are not compared
  /// any may stand there.
  StorySearch(const Library& library, const std::deque<Story>& stories, Words& words, FoundPair found);
  ~StorySearch();
  /// Precondition: the two are of one story; or one article, twice. The articles that were compared last are kept.
  void compare(std::uint32_t left, std::uint32_t right);

 private:
  struct Kept;
  class EventKinds;
  class Comparing;
  const Kept& kept(std::uint32_t article);

  const Library& library_;
  const std::deque<Story>& stories_;
  Words& words_;
  FoundPair found_;
  std::unique_ptr<EventKinds> kinds_;
  std::list<Kept> kept_;  ///< the last used first
  std::unordered_map<std::uint32_t, std::list<Kept>::iterator> places_;
  std::size_t readings_ = 0;  ///< in all that are kept
};

}  // namespace gainsay::conflict
