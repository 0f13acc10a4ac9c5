#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What an article is about: its weightiest words by TF-IDF, as a unit vector; and when it came out. Made of the
/// article and the lexicon alone.
struct Story {
  static constexpr std::uint32_t unit_weight = 1 << 15;
  struct Term {
    std::uint32_t word = 0;    ///< a hash of it
    std::uint16_t weight = 0;  ///< in parts of `unit_weight`
    bool is_name = false;
    [[nodiscard]] float share() const { return static_cast<float>(weight) / unit_weight; }
  };

  std::vector<Term> terms;  ///< by word; none where the text is too short to tell what it is about
  DateInterval published;
  std::uint64_t name_square = 0;  ///< of the names' weights, the sum of squares

  /// Call when the terms are there.
  void measure_names();
};

/// From the article's text, or the words of its claims where that is not at hand. Precondition: `readings` are one
/// article's.
Story story_of(std::span<const Reading> readings, Words& words);

/// Whether two articles tell of one round of events: their names overlap, they share the words that news seldom has,
/// and neither is known to have come out long after the other. The names are asked by themselves, since reports of two
/// matches, polls or accidents share their words, and often a country or an agency, but not whom they are about. A
/// function of the two alone. An article is always of its own story.
bool same_story(const Story& a, const Story& b);

/// Stories by number. Cost of a look-up: a step for each word that one of the same weeks shares with it.
class StoryIndex {
 public:
  void add(std::uint32_t number, const Story& story);
  /// The numbers, below `end`, of those that are the same story as this one; sorted. Several threads may ask at once.
  [[nodiscard]] std::vector<std::uint32_t> kin_of(const Story& story,
                                                  std::uint32_t end = std::numeric_limits<std::uint32_t>::max()) const;

 private:
  /// Where a word stands in a story.
  struct Posting {
    std::uint32_t place = 0;
    std::uint16_t weight = 0;
    bool is_name = false;
  };
  struct Told {
    std::uint32_t number = 0;
    DateInterval published;
    std::uint64_t name_square = 0;
  };
  /// Those that came out in the same weeks.
  struct Span {
    std::vector<Told> stories;
    std::unordered_map<std::uint32_t, std::vector<Posting>> with_word;
  };
  void collect_kin(const Span& span, const Story& story, std::uint32_t end, std::vector<std::uint32_t>& kin) const;

  std::map<std::int64_t, Span> spans_;
};

/// Gives an article's readings its story, which must outlive them, their words, and what their figures and trends are
/// to the rest of the article. Precondition: `readings` are one article's.
void tell_story(std::span<Reading> readings, const Story& story, Words& words);

}  // namespace gainsay::conflict
