#pragma once

#include <optional>

#include "ingest/attribution/chains/links.h"

namespace gainsay {

/// "told Reuters", "said in an interview with the Gazette", "wrote on Gazette.com", "told the newspaper": the outlet to
/// which, or in which, one attribution's words were said, where it stands close behind the cue and outside content and
/// source. None otherwise.
std::optional<ToldOutlet> told_outlet(const Discourse& discourse, const FoundAttribution& found);

}  // namespace gainsay
