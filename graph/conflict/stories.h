#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What an article is about: its weightiest words by TF-IDF over the readings, as a unit vector, sorted by term; and
/// the other articles that tell of the same.
struct Story {
  std::uint32_t article = 0;
  std::vector<std::pair<std::uint32_t, float>> terms;
  std::vector<std::uint32_t> kin;  ///< sorted
};

/// Whether two articles tell of one round of events: they share the words that are rare elsewhere, or some of them and
/// two other articles with which both do. An article is always of its own story; a text too short to tell what it is
/// about is of no other.
bool same_story(const Story& a, const Story& b);

/// The stories of a number of articles, which are numbered in the order in which they are added. Cost: linear in the
/// words of the readings, and a product for every two articles that share a word of no more than a few hundred.
class Stories {
 public:
  /// Articles are added once each.
  void add(const std::vector<Reading>& readings, Words& words);
  /// Call once, after the last `add`. Teaches `words` the weights of terms.
  void finish(Words& words);

  /// Gives an article's readings its story and their words. The stories must outlive them.
  void place(std::vector<Reading>& readings, std::uint32_t article, Words& words) const;
  /// Every two articles of one story, the lower number first; sorted.
  [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> kindred() const;

 private:
  using Counts = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  ///< term and how often, by term

  Story story_of(const Counts& counts, const std::vector<double>& weights) const;
  void find_kin();
  void join_by_common_kin();

  std::unordered_map<std::string, std::uint32_t> terms_;
  std::vector<std::uint32_t> document_counts_;  ///< by term
  std::vector<Counts> counts_;                  ///< by article, until `finish`
  std::vector<Story> stories_;
};

}  // namespace gainsay::conflict
