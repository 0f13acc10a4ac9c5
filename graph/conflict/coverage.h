#pragma once

#include <string>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// The content words of a reading's slots in lower case: heads and terms without figures, times, pronouns and words
/// that narrow nothing. Sorted, each once. The predicate is not among them.
std::vector<std::string> content_words(const Reading& reading, Words& words);

/// Whether a word says what another does, or something narrower: the same event, name or kind.
bool is_met_by(const std::string& wanted, const std::string& given, Words& words);

/// Whether two phrases of one story can be of one participant: `same` also for a part of a name and for a narrower
/// description, `unknown` where one is a description or a pronoun that the other may go by.
SlotRelation compare_participants(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b,
                                  Words& words);

/// Whether two readings name who does it, and by names that are not one's.
bool name_different_doers(const Reading& a, const Reading& b);

/// Whether a description is of one somebody or something, and of no more: "the patient", not "patients" nor a name.
bool is_one(const Phrase& phrase);

/// Whether to have the thing, which the one rejects, follows from what the other reports ("caught the virus"); by the
/// verbs alone.
bool came_to_have(const Reading& yes, const Reading& no);

/// Whether one of the two speaks of "other" or "different" ones: said to be not those that the other side names.
bool speaks_of_others(const Reading& a, const Reading& b);

/// Whether one reading says what another rejects, in other words or other slots.
enum class Rewording {
  none,
  possible,  ///< nothing tells the two apart, but a qualification or the agent is not known to be the same
  full
};

/// Whether `yes` says what `no` rejects or doubts ("will introduce gender segregation", "men and women are to be
/// seated apart"). Asked only within one story, where a participant can be called by many names: the event must be
/// named on both sides, by a verb or by a noun that derives from it; what it is done to and every name that the
/// rejected side gives must be met by the same, a narrower or a derived word of the other; what is met must be rare
/// enough; and the agents must not be known to differ.
Rewording says_otherwise(const Reading& yes, const Reading& no, Words& words);

}  // namespace gainsay::conflict
