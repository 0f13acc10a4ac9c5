#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "gainsay/lexicon.h"
#include "ingest/attribution/speakers/entity_table.h"

namespace gainsay {

/// Notes what the article calls each named person or organisation beside the name: titles before it, appositions behind
/// it, predicates ("X is the mayor"), nouns whose name is told ("a baker known as X"). "The minister" finds its person
/// through these. An organisation that is called a newspaper or the like becomes an outlet. Cost: linear in the
/// mentions.
void note_descriptors(const Syntax& syntax, const Lexicon& lexicon, EntityTable& table);

/// Whether the words before a name tell somebody's name: "known as", "goes by", "the nom de guerre of". O(1).
[[nodiscard]] bool tells_name(const Syntax& syntax, std::uint32_t name);

/// The descriptors that a token contributes: its lemma, and "country:ID" where it names one or its people.
void add_descriptor(const Syntax& syntax, const Lexicon& lexicon, std::uint32_t token, std::set<std::string>& out);

}  // namespace gainsay
