#pragma once

#include <optional>

#include "ingest/attribution/speakers/discourse.h"

/// The rules that tell who a source is, one a file. Each gives none where it does not apply; `resolve_source` tries
/// them in the order of their precision.
namespace gainsay {

/// "I", "we" inside somebody's words: that somebody.
std::optional<Resolved> first_person(Discourse& discourse, const SourceQuery& query);
/// "who", "which", "that": what the relative clause hangs on.
std::optional<Resolved> relative_pronoun(Discourse& discourse, const SourceQuery& query);
/// The phrase names its own head: "US Secretary of State Jane Doe", "Acme Corp., a maker of valves".
std::optional<Resolved> named_head(Discourse& discourse, const SourceQuery& query);
/// "a Reuters report", "the paper", "its statement": who publishes or issues it.
std::optional<Resolved> publisher_of_report(Discourse& discourse, const SourceQuery& query);
/// "the Chinese government", "authorities in Kenya": the country.
std::optional<Resolved> armed_group(Discourse& discourse, const SourceQuery& query);
std::optional<Resolved> government_of_country(Discourse& discourse, const SourceQuery& query);
/// "the Justice Department", "the Doe campaign": a body named by its modifiers.
std::optional<Resolved> body_with_name(Discourse& discourse, const SourceQuery& query);
/// "a spokesman for the company", "its spokeswoman": "Acme spokesman", unnamed, but for whom is told.
std::optional<Resolved> spokesperson(Discourse& discourse, const SourceQuery& query);
/// "the minister", "the Russian leader": the person so called before.
std::optional<Resolved> definite_person(Discourse& discourse, const SourceQuery& query);
/// "the 71-year-old", "the billionaire": the only person who was just spoken of.
std::optional<Resolved> elegant_variation(Discourse& discourse, const SourceQuery& query);
/// "the company", "the ministry", "the country": the organisation or country so called before.
std::optional<Resolved> definite_body(Discourse& discourse, const SourceQuery& query);
/// "he", "she" after "the Gazette spoke to a friend of hers": whom a newsroom has just spoken to.
std::optional<Resolved> interviewed_person(Discourse& discourse, const SourceQuery& query);
/// "he", "she", "they", "it": by agreement, place and recency.
std::optional<Resolved> personal_pronoun(Discourse& discourse, const SourceQuery& query);
/// "two senior officials": a source that stays unnamed, the same one where the words are the same or fewer.
std::optional<Resolved> unnamed_source(Discourse& discourse, const SourceQuery& query);

/// The first of the rules that applies.
std::optional<Resolved> resolve_source(Discourse& discourse, const SourceQuery& query);

}  // namespace gainsay
