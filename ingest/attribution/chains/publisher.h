#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"
#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// Where every chain of the article begins: its outlet, else the article itself; behind it the agency whose text it is,
/// where there is exactly one and it is not the outlet. All of them implied, without spans.
std::vector<Hop> publisher_hops(const Article& article, const Lexicon& lexicon);

/// The same with the outlet that the text shows to be its own (`own_outlet`), without an agency that the article cites
/// as somebody else ("according to Newswire One"): who is cited lends no voice, whatever the credits say.
std::vector<Hop> voice_of(const Discourse& discourse, const std::vector<SpeakerOf>& speakers);

/// The end of a chain whose speaker the text does not tell: "unspecified", one for each article.
Named unspecified_source(const Article& article);

}  // namespace gainsay
