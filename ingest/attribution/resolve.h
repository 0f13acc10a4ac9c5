#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"
#include "ingest/attribution/span_model.h"

namespace gainsay {

/// Gives every found attribution its id, act, speaker, citation chain and time of saying, and the article its actors.
/// Adds whom a report cites where `found` lacks it. An id is a hash of the version and the spans. Precondition: `found`
/// is what SpanModel::find gives for this text.
Attributed resolve(const Article& article, const AnnotatedText& text, std::vector<FoundAttribution> found,
                   const Lexicon& lexicon);

}  // namespace gainsay
