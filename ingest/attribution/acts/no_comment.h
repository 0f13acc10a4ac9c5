#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Adds refusals and failures to answer that `found` lacks: "Acme has yet to respond to the claims", "the ministry
/// neither confirmed nor denied it", "could not be reached for comment" ("rule:no_comment"). The source is the subject,
/// the content what the answer would have been about, else the verb phrase's end. None where a cue was found in the
/// clause already, or where the clause has no subject. Cost: linear.
std::vector<FoundAttribution> add_no_comment(const Syntax& syntax, std::vector<FoundAttribution> found);

}  // namespace gainsay
