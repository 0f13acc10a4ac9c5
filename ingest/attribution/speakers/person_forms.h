#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Names of persons by their form alone, for where the language layer sees none or cuts them wrongly: capitals behind a
/// title
/// ("Secretary of State Jane Doe", "Mr. Doe") or behind a word for a person ("spokesman Doe Roe"), and capitals that
/// begin with a given name ("Jane Doe"). Titles, countries, outlets and other listed names before the name are not part
/// of it, particles and initials within are. In text order, without overlaps.
std::vector<TokenRange> find_person_forms(const Article& article, const Syntax& syntax, const Lexicon& lexicon);

/// "King", "Pope": with one name behind it, part of the name.
bool is_regnal_title(std::string_view lower);

}  // namespace gainsay
