#include "ingest/read/html_reader.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "ingest/read/html_content.h"
#include "ingest/read/html_fields.h"
#include "ingest/read/html_text.h"
#include "ingest/read/problems.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

bool stands_near_the_top(std::string_view text, std::string_view line) {
  constexpr std::size_t top = 12;  // lines
  const std::string wanted = folded(line);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < top && begin < text.size(); ++i) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    if (folded(text.substr(begin, end - begin)) == wanted) return true;
    begin = end + 2;
  }
  return false;
}

/// A window's title often names the outlet, before or after the article's title. Which is which the text tells: the
/// title is the part that stands as a line near its top.
void settle_title(Record& record) {
  for (const std::string_view mark : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": "}) {
    const auto at = record.title.find(mark);
    if (at == std::string::npos || record.title.find(mark, at + 1) != std::string::npos) continue;
    const std::string first = record.title.substr(0, at);
    const std::string second = record.title.substr(at + mark.size());
    for (const auto& [title, other] : {std::pair{first, second}, std::pair{second, first}}) {
      if (words_of(title).size() < 3 || !stands_near_the_top(record.text, title)) continue;
      if (record.outlet.empty() && words_of(other).size() <= 4 && is_name_like(other)) record.outlet = other;
      record.title = title;
      return;
    }
  }
}

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
  const ParsedHtml parsed = parse_html(decoded.text, options.limits.depth);
  if (parsed.is_too_deep) return report_error(diagnostics, path, nested_too_deep(options.limits.depth));
  const xmlNode* root = parsed.document ? xmlDocGetRootElement(parsed.document.get()) : nullptr;
  if (!root) return report_error(diagnostics, path, "no HTML in it");
  const HtmlPage page(root);
  Record record = html_fields(root);
  record.path = path;
  HtmlLines lines = html_lines(main_content(page), page);
  if (lines.text.empty()) return report_error(diagnostics, path, "a page without text");
  record.text = std::move(lines.text);
  record.kinds = std::move(lines.kinds);
  settle_title(record);
  add_headline(record);
  sink(build_article(std::move(record), options));
}

}  // namespace gainsay::read
