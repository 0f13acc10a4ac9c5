#pragma once

#include <string>

#include "base/utf8.h"
#include "gainsay/model/article.h"

namespace gainsay {

/// What breaks the promises of Article about its text and blocks; "" where nothing does. Link gainsay_base.
inline std::string problem_with(const Article& article) {
  if (article.text != to_valid_utf8(article.text)) return "text is not well-formed UTF-8";
  if (article.id.empty()) return "no id";
  if (article.published.known() == article.published_from.empty())
    return "a date without grounds, or grounds without a date";
  std::size_t at = 0;
  for (const Block& block : article.blocks) {
    if (block.span.begin < at) return "blocks overlap or are out of order";
    if (block.span.empty() || block.span.end > article.text.size()) return "a block is empty or past the end";
    if (!trimmed(article.text.substr(at, block.span.begin - at)).empty()) return "text outside the blocks";
    const auto is_inside = [&](std::size_t offset) {
      return offset < article.text.size() && (static_cast<unsigned char>(article.text[offset]) & 0xC0) == 0x80;
    };
    if (is_inside(block.span.begin) || is_inside(block.span.end)) return "a block cuts a character";
    if (trimmed(covered(article.text, block.span)).size() != block.span.size())
      return "a block has white space at an end";
    at = block.span.end;
  }
  return trimmed(article.text.substr(at)).empty() ? "" : "text after the last block";
}

}  // namespace gainsay
