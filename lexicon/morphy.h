#pragma once

#include <string>
#include <string_view>

#include "lexicon/tables.h"

namespace gainsay::lexicon {

/// WordNet's morphy(7WN): the exception lists, then the rules of detachment; the first lemma that the tables know. The
/// form in lower case where none is known.
std::string morphy(const Tables& tables, std::string_view form, WordClass word_class);

}  // namespace gainsay::lexicon
