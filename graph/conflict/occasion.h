#pragma once

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

// What a negation rules out by its tense: one occasion, all so far, or a state.

namespace gainsay::conflict {

/// "Did not mention him", "never mentioned him", "stopped short of naming him": of one occasion. The same may be done
/// on any other.
bool is_of_one_occasion(const Reading& no);

/// "Has not endorsed him", "has yet to endorse him": of all the time until then, and of no time after.
bool is_not_so_far(const Reading& no);

/// "Has not sent one in six days": of those days.
bool is_within_a_span(const Reading& no);

/// "Cannot currently support it", "is not ready to": of no later time.
bool is_for_the_moment(const Reading& no);

/// "Is not resigning": of now, and of what is to come; of nothing that was done before.
bool is_of_now(const Reading& no);

/// "Does not want to": one can do what one does not want.
bool is_mere_wish(const Reading& no);

/// What lasts: being something, owning, supporting; not what is done once or again and again.
bool is_state(const Reading& reading, Words& words);

}  // namespace gainsay::conflict
