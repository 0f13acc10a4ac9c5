#include "ingest/read/html_reader.h"

#include "base/utf8.h"
#include "ingest/read/html_content.h"
#include "ingest/read/html_fields.h"
#include "ingest/read/html_text.h"
#include "ingest/read/problems.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

/// Puts the headline above the text where the main part has none.
void add_headline(Record& record) {
  if (record.title.empty()) return;
  for (const Block& block : record.kinds)
    if (block.kind == BlockKind::headline) return;
  if (folded(record.text.substr(0, 4 * record.title.size() + 200)).find(folded(record.title)) != std::string::npos)
    return;
  const std::string head = record.title + "\n\n";
  for (Block& block : record.kinds) {
    block.span.begin += head.size();
    block.span.end += head.size();
  }
  record.text.insert(0, head);
  record.kinds.insert(record.kinds.begin(), Block{{0, record.title.size()}, BlockKind::headline});
}

}  // namespace

void read_html(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  const Decoded decoded = decode_html(bytes);
  report_invalid_bytes(decoded, path, diagnostics);
  const HtmlDocument document = parse_html(decoded.text);
  const xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root) return report_error(diagnostics, path, "no HTML in it");
  const HtmlPage page(root);
  Record record = html_fields(root);
  record.path = path;
  HtmlLines lines = html_lines(main_content(page), page);
  if (lines.text.empty()) return report_error(diagnostics, path, "a page without text");
  record.text = std::move(lines.text);
  record.kinds = std::move(lines.kinds);
  add_headline(record);
  sink(build_article(std::move(record), options));
}

}  // namespace gainsay::read
