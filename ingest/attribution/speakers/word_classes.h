#pragma once

#include <string_view>

#include "gainsay/lexicon.h"

namespace gainsay {

/// Classes of nouns by what they denote as a source. Each takes the lemma; members are listed where WordNet's
/// categories are too wide, and asked of the lexicon where they serve.

/// What an outlet publishes: "report", "story", "article".
bool is_report_noun(std::string_view lemma);
/// What publishes: "newspaper", "broadcaster", "agency".
bool is_media_noun(std::string_view lemma);
/// What somebody issues under their name: "statement", "letter", "tweet".
bool is_issued_noun(std::string_view lemma);
/// What speaks for itself as a document: "study", "poll", "indictment".
bool is_document_noun(std::string_view lemma);
/// A state as actor: "country", "government", "kingdom".
bool is_state_noun(std::string_view lemma);
/// A body within a state, a firm or any other organisation: "ministry", "company", "court".
bool is_body_noun(std::string_view lemma);
/// A firm in particular: "company", "airline", "manufacturer".
bool is_firm_noun(std::string_view lemma);
/// "reporter", "columnist": who writes or speaks for an outlet.
bool is_journalist_noun(std::string_view lemma);
/// Somebody who speaks for another: "spokesman", "representative".
bool is_spokesperson_noun(std::string_view lemma);
/// How a newsroom comes by what others wrote: "seen by", "obtained by". Lower case, as it stands.
bool is_seeing(std::string_view participle);
/// A person, by listed roles or WordNet.
bool is_person_noun(std::string_view lemma, const Lexicon& lexicon);

}  // namespace gainsay
