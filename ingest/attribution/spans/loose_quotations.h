#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// Paragraphs that are one quotation and that no cue claims.
///
/// - continued_quotation: the paragraph before ends with words that somebody says; he goes on. The paragraph becomes
/// one more
///   content of that attribution (in PolNeAR's train split four in five such paragraphs are marked so).
/// - signed_quotation: a dash and a name of at most eight words close the paragraph; they are the source.
/// - floating_quotation: neither; the words are a quotation of nobody named, not the article's own voice.
///
/// Appends to `tagged`, or to the contents of what is in there. A new attribution has a cue of no tokens; `rule` names
/// what made or widened it. Cost: linear in the tokens.
void take_loose_quotations(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
