#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "ingest/attribution/speakers/name_candidates.h"

namespace gainsay {

/// Sets the kind of names that no table lists where an article's words tell it better than the language layer, which
/// takes an unknown name for a person's: by the name's own words ("Norvik Mining", "Lake Orel", "Norvik Inc"), and by
/// its company ("shares in Norvik", "the airline Norvik", "Norvik said it would", "the town of Orel", "Vlk, 44, said").
/// All mentions of one name are heard together; a name by which a firm is called for short goes with the firm. Names
/// without such evidence stay as they are. Cost: linear in the mentions.
void settle_name_kinds(const Syntax& syntax, const Lexicon& lexicon, std::vector<NameCandidate>& candidates);

}  // namespace gainsay
