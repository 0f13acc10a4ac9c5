#include "graph/query/context.h"

#include <algorithm>
#include <string_view>

namespace gainsay {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Whether a sentence may begin at `at`: white space before it, and before that a mark that ends one, with closing
/// quotation marks or brackets between. Abbreviations end sentences here, too: the context is then shorter than it
/// could be.
bool begins_sentence(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || is_blank(text[at]) || !is_blank(text[at - 1])) return at == 0;
  std::size_t back = at;
  while (back > 0 && is_blank(text[back - 1])) --back;
  for (const std::string_view closing : {"\"", "'", ")", "\u201D", "\u2019"})
    if (text.substr(0, back).ends_with(closing)) back -= closing.size();
  return back > 0 && (text[back - 1] == '.' || text[back - 1] == '!' || text[back - 1] == '?');
}

Span block_around(const Article& article, const Span& span) {
  for (const Block& block : article.blocks)
    if (block.span.contains(span)) return block.span;
  return {span.begin, std::min(span.end, article.text.size())};
}

std::size_t back_from(std::string_view text, std::size_t from, std::size_t least, std::size_t most) {
  std::size_t best = from;
  std::size_t sentences = begins_sentence(text, from) ? 1 : 0;
  const std::size_t stop = from - std::min(from - least, most);
  for (std::size_t at = from; at-- > stop;) {
    if (at == least || is_blank(text[at - 1])) best = at;
    if (at != least && begins_sentence(text, at) && ++sentences == 2) return at;
  }
  return best;
}

std::size_t forward_from(std::string_view text, std::size_t from, std::size_t limit, std::size_t most) {
  std::size_t best = from;
  std::size_t sentences = 0;
  const std::size_t stop = from + std::min(limit - from, most);
  for (std::size_t at = from + 1; at <= stop; ++at) {
    if (at == limit || is_blank(text[at])) best = at;
    if (at != limit && begins_sentence(text, at) && ++sentences == 2) break;
  }
  return best;
}

}  // namespace

Context context_of(const Article& article, const Span& span, std::size_t most) {
  const std::string_view text = article.text;
  if (span.end > text.size() || span.begin > span.end) return {};
  const Span block = block_around(article, span);
  const std::size_t begin = back_from(text, span.begin, std::min(block.begin, span.begin), most);
  const std::size_t end = forward_from(text, span.end, std::max(block.end, span.end), most);
  return {std::string(text.substr(begin, span.begin - begin)), std::string(text.substr(span.end, end - span.end))};
}

}  // namespace gainsay
