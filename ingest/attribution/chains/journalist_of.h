#pragma once

#include <optional>

#include "ingest/attribution/chains/links.h"

namespace gainsay {

/// "the Gazette's Jane Doe", "Gazette columnist Jane Doe", "Jane Doe, a reporter for the Gazette", "the Gazette's
/// sources", "documents obtained by the Gazette": the outlet through which the words of journalists, sources and
/// documents come, where the source phrase names both. None otherwise.
std::optional<ToldOutlet> journalist_of(const Discourse& discourse, const FoundAttribution& found,
                                        const SpeakerOf& speaker);

}  // namespace gainsay
