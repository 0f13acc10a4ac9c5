#pragma once

#include <optional>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// How many people are in a thing, come to an event, or belong to somebody, by whatever verb it is told.
struct Headcount {
  enum class Kind {
    aboard,    ///< "was carrying 300 passengers", "there were 300 people on board"
    audience,  ///< "drew 20,000 people", "8,000 attended the rally"
    following  ///< "has 10 million subscribers"
  };
  Kind kind = Kind::aboard;
  const Phrase* of = nullptr;  ///< the ferry, the rally, the service; null where the clause does not name it
  bool of_some = false;        ///< a word says which of them: "118 Ostrian passengers"
};

/// None for a figure of anything else.
std::optional<Headcount> headcount_of(const Reading& reading, Words& words);

/// Whether two headcounts of a kind can be of one ferry, rally or service: `same` where it is named alike on both
/// sides, `unknown` where one leaves it open.
SlotRelation compare_counted_places(const Headcount& a, const Headcount& b, Words& words);

/// Whether their units count the same people: passengers are people; the crew, women and children are some of them.
bool count_alike(const Quantity& a, const Quantity& b, Words& words);

}  // namespace gainsay::conflict
