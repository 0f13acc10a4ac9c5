#pragma once

#include <string>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"

namespace gainsay::claims {

/// "Would not be stepping down": an adverb right behind a verb is its particle where the dictionary has the two as one
/// verb. Parsers tell the two apart by chance. Cost: linear.
void mark_particles(const std::string& text, std::vector<Token>& tokens, const Lexicon& lexicon);

}  // namespace gainsay::claims
