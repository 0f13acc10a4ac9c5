#pragma once

#include <string>

#include "gainsay/read.h"
#include "ingest/read/format.h"
#include "ingest/read/lookahead.h"
#include "ingest/read/packed/unpack_budget.h"

namespace gainsay::read {

/// What all parts of one input share.
struct Reading {
  const ReadOptions& options;
  const ArticleSink& sink;
  Diagnostics& diagnostics;
  UnpackBudget& budget;
};

/// Where the bytes stand.
struct Place {
  std::string path;                 ///< as messages and articles name it
  std::string file_name;            ///< whose extension tells the format; "" where it has none
  std::size_t nesting = 0;          ///< archives and compressed files around it
  Format format = Format::unknown;  ///< where it is known; else the file's name tells it, else the content
};

/// Reads the articles of one file, member or record, whatever its format. Adds an error where there is none. Throws
/// SourceError where the bytes break off, and LimitError.
void read_input(Lookahead& in, const Place& place, const Reading& reading);

/// The same for a file, from its first byte; what cannot be read is a Diagnostic.
void read_whole_input(ByteSource& source, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
                      Diagnostics& diagnostics);

}  // namespace gainsay::read
