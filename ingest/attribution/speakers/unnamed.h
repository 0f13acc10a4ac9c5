#pragma once

#include <string>

#include "gainsay/model/entity.h"
#include "ingest/attribution/speakers/discourse.h"
#include "ingest/attribution/speakers/source_phrase.h"

namespace gainsay {

/// The name under which a described source goes: its words without the article, "senior US officials", "spokesman for
/// the ministry", without relative clauses.
std::string described_name(const Discourse& discourse, const SourcePhrase& phrase);

/// How many, of what, close to what.
UnnamedSource describe_unnamed(const Discourse& discourse, const SourcePhrase& phrase);

}  // namespace gainsay
