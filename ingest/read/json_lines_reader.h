#pragma once

#include <string>

#include "gainsay/read.h"
#include "ingest/read/lookahead.h"

namespace gainsay::read {

/// JSON Lines: one article object a line, of which one at a time is held. A bad line is named with its byte; the others
/// are read. Throws SourceError where the bytes break off.
void read_json_lines(Lookahead& in, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
                     Diagnostics& diagnostics);

}  // namespace gainsay::read
