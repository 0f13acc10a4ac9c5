#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/article.h"
#include "ingest/attribution/speakers/entity_table.h"
#include "ingest/attribution/speakers/name_candidates.h"

namespace gainsay {

/// Who the names of one article denote: every name gets an entity, and names of one actor the same one. In the order of
/// their precision: the name tables; full names of persons; parts of them ("Doe" for "Jane Doe"), told apart by the
/// forms of address and, failing that, by who was named last; organisations by their names without "Inc." and the like,
/// by their acronyms and by their first words. Names that the article uses for places alone are entities with rule
/// "name:place".
EntityTable cluster_names(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
                          const std::vector<NameCandidate>& candidates);

}  // namespace gainsay
