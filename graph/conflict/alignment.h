#pragma once

#include <string>
#include <string_view>

#include "gainsay/model/vocabulary.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// Two readings held against each other slot by slot, from the first's side.
struct Alignment {
  SlotRelation agent = SlotRelation::unknown;
  SlotRelation predicate = SlotRelation::unknown;
  SlotRelation object = SlotRelation::unknown;
  SlotRelation recipient = SlotRelation::unknown;
  SlotRelation place = SlotRelation::unknown;
  SlotRelation arguments = SlotRelation::same;  ///< `differs` where one preposition governs different things
  SlotRelation quantity =
      SlotRelation::same;  ///< `entails` where only the first has a figure, `unknown` where only the second
  SlotRelation time = SlotRelation::unknown;  ///< `same` where the event times meet
  SlotRelation speaker = SlotRelation::unknown;
  bool affiliated_agent = false;    ///< one agent is a body of the other's country or organisation
  bool second_is_narrower = false;  ///< it has a prepositional phrase of a kind that the first lacks
  bool shared_other = false;        ///< the two name an entity in common besides the agents
  bool same_article = false;
  bool same_story = false;  ///< their articles tell of one round of events; so does one article
  bool by_slots = false;    ///< slot by slot, what the first says falls under what the second would rule out
  /// Within one story, where the second rejects and the first does not: whether the first says what the second rejects.
  Rewording rewording = Rewording::none;
  bool same_sentence = false;    ///< one clause stands within, or next to, the other in one act of saying
  int days_apart = 0;            ///< between the sayings; 0 where they may coincide or are unknown
  bool second_is_later = false;  ///< the second was said after the first
};

struct Alignments {
  Alignment forward;   ///< of (a, b)
  Alignment backward;  ///< of (b, a)
};

/// What is alike from both sides is compared once.
Alignments align(const Reading& a, const Reading& b, Words& words);

/// A predicate, and the class of it as a verb.
struct Predicate {
  std::string_view word;
  VerbClass verb = VerbClass::none;
};

/// How two predicates stand: by verb class, else by the lexicon.
SlotRelation compare_predicates(const Predicate& a, const Predicate& b, Words& words);
SlotRelation compare_predicates(const Reading& a, const Reading& b, Words& words);

/// Whether one of two different predicates is what somebody is called ("was a gifted pilot"), the other a deed
/// ("flew").
bool differ_in_kind(const Reading& a, const Reading& b);

/// The word before a predicate noun, where it narrows the noun: "the first airline", "a US citizen". "" where none
/// does.
std::string noun_modifier(const Reading& reading);

/// Whether the verb says what is done: of a kind of doing, making or moving that may be anything, another is not the
/// same, nor ruled out by its negation.
bool has_content(std::string_view verb);

/// Days from one interval to the other; 0 where they meet or either is unknown.
int gap_in_days(const DateInterval& a, const DateInterval& b);

/// Whether what `narrow` says falls under what `wide` would rule out by its negation: the same actor does the same sort
/// of thing with a thing of that kind to the same party, and nowhere do the two speak of different things. `alignment`
/// is of (narrow, wide).
bool falls_under(const Alignment& alignment);

}  // namespace gainsay::conflict
