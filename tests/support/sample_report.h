#pragma once

#include <string>

#include "gainsay/model/extraction.h"
#include "gainsay/model/report.h"
#include "support/memory_graph.h"

/// An invented affair of five articles (a chemical works, a river, its town), as the stages before export would hand it
/// over.
namespace gainsay::testing {

/// Five disputes with six conflicts: every class, five types, every strength; two skipped inputs.
Report sample_report();

/// The same affair as a graph: every vertex kind and every edge kind, with two parallel edges.
MemoryGraph sample_graph();

/// The first article with two attributions, a denial and a claim in its own voice.
Extraction sample_extraction();

/// Quotes, backslashes, markup, control characters, ill-formed UTF-8, emoji, right-to-left text, "INFORMATION", a
/// formula and a line break: what must come through every format.
std::string hostile_text();

/// `sample_report`, `sample_graph`, `sample_extraction` with hostile text in every field that holds words, and hostile
/// addresses.
Report hostile_report();
MemoryGraph hostile_graph();
Extraction hostile_extraction();

}  // namespace gainsay::testing
