#pragma once

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What a claim says to exist or to come about: the talks of "there are no talks", "talks took place", "held talks",
/// "no talks were held". Agreements, events and acts alone: that there is no money says nothing of who made some. An
/// empty phrase where the claim tells of no such thing.
const Phrase& thing_told(const Reading& reading, Words& words);

/// Whether one side tells of a thing of which the other says that there is none: "the two reached a truce" / "there is
/// no truce". The names beside it are not compared.
bool denies_existence(const Reading& yes, const Reading& no, Words& words);

}  // namespace gainsay::conflict
