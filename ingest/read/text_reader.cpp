#include "ingest/read/text_reader.h"

#include "ingest/read/article_builder.h"
#include "ingest/read/encoding.h"
#include "ingest/read/problems.h"

namespace gainsay::read {

void read_text(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  Decoded decoded = decode_bytes(bytes);
  report_invalid_bytes(decoded, path, diagnostics);
  Record record;
  record.path = path;
  record.text = std::move(decoded.text);
  sink(build_article(std::move(record), options));
}

}  // namespace gainsay::read
