#pragma once

#include <string>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What a claim says to exist or to come about: the talks of "there are no talks", "talks took place", "held talks",
/// "no talks were held", "is in talks", "did not negotiate". Agreements, events and acts alone: that there is no money
/// says nothing of who made some. "" where the claim tells of no such thing.
std::string thing_told(const Reading& reading, Words& words);

/// Whether `thing_told` may find anything: a cheap question, of the predicate alone.
bool can_tell_of_a_thing(const Reading& reading);

/// Whether one side tells of a thing of which the other says that there is none: "the two reached a truce" / "there is
/// no truce"; "the envoys met the rebels" / "no meeting took place".
bool denies_existence(const Reading& yes, const Reading& no, Words& words);

/// Of two for which `denies_existence` holds, whether it is that truce: every word that the rejecting side adds ("no
/// truce with Ostria") must be met by one of `yes_words`, the words of the other, and so must who rejects a deed of his
/// own. A thing of which news is full ("no meeting") must be tied to the other side by more than its word.
bool is_of_that_thing(const Reading& yes, const Reading& no, const std::vector<std::string>& yes_words, Words& words);

}  // namespace gainsay::conflict
