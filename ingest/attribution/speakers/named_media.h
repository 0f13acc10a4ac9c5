#pragma once

#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Names of outlets by the noun behind them ("the Dawn24 news website", "Strelsau's Evening Echo newspaper") or by the
/// words of which they are made ("Daily Courier", "Strelsau Herald"). Not where
/// the language layer or the name tables take the capitals for a place, a person or a body ("the Strelsau newspaper",
/// "the Ruritanian daily"). In text order, without overlaps.
std::vector<TokenRange> find_named_media(const Syntax& syntax, const AnnotatedText& text, const Lexicon& lexicon);

/// The last words of newspapers' names, by which they are called afterwards ("the Herald"). Lower case.
bool is_newspaper_word(std::string_view lower);

/// "gazette.example.com", "Echo.ie": letters and dots that end like an address in the web.
bool is_domain_name(std::string_view form);

}  // namespace gainsay
