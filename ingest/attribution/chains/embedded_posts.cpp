#include "ingest/attribution/chains/embedded_posts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "ingest/attribution/insert.h"

namespace gainsay {
namespace {

bool is_dash(std::string_view form) {
  return form == "\xE2\x80\x94" || form == "\xE2\x80\x93" || form == "--" || form == "-";
}

bool is_month(std::string_view lower) {
  static constexpr auto months = std::to_array<std::string_view>(
      {"jan",  "january",   "feb",  "february", "mar",  "march",    "apr",    "april",
       "may",  "jun",       "june", "jul",      "july", "aug",      "august", "sep",
       "sept", "september", "oct",  "october",  "nov",  "november", "dec",    "december"});
  if (lower.ends_with('.')) lower.remove_suffix(1);
  return std::ranges::find(months, lower) != months.end();
}

/// "(@janedoe) May 1, 2020" at this token, the bracket.
bool is_signature_end(const Syntax& syntax, std::uint32_t bracket) {
  const std::uint32_t end = syntax.size();
  if (bracket + 4 >= end || syntax.form(bracket) != "(" || !syntax.form(bracket + 1).starts_with('@')) return false;
  // A handle can come in several tokens: "@jane_doe".
  constexpr std::uint32_t most = 5;
  for (std::uint32_t close = bracket + 2; close + 1 < std::min(end, bracket + 2 + most); ++close)
    if (syntax.form(close) == ")")
      return is_month(syntax.lower(close + 1)) || (close + 2 < end && is_month(syntax.lower(close + 2)));
  return false;
}

std::uint32_t first_of_block(const Syntax& syntax, std::uint32_t token) {
  constexpr int most_sentences = 40;  // a post is short, and a block can be a whole book
  const std::uint32_t block = syntax.block_of(token);
  std::uint32_t sentence = syntax.sentence_of(token);
  for (int s = 0; s < most_sentences && sentence > 0 && syntax.sentence(sentence - 1).block == block; ++s) --sentence;
  return syntax.sentence(sentence).first;
}

std::optional<FoundAttribution> post_at(const Syntax& syntax, std::uint32_t bracket) {
  constexpr std::uint32_t most_name = 8, most_words = 120, fewest_words = 2;
  std::uint32_t dash = bracket;
  while (dash > 0 && bracket - dash < most_name && !is_dash(syntax.form(dash))) --dash;
  if (!is_dash(syntax.form(dash)) || syntax.block_of(dash) != syntax.block_of(bracket)) return std::nullopt;
  TokenRange content{first_of_block(syntax, dash), dash};
  if (content.size() > most_words) return std::nullopt;
  // What stands before may be another post: its date ends it.
  for (std::uint32_t i = content.first; i < content.last; ++i)
    if (is_signature_end(syntax, i)) return std::nullopt;
  if (content.empty() && dash > 0) content = {first_of_block(syntax, dash - 1), dash};
  if (content.size() < fewest_words || content.size() > most_words) return std::nullopt;
  std::uint32_t close = bracket + 2;
  while (syntax.form(close) != ")") ++close;
  FoundAttribution out;
  out.sources = {syntax.span_of({dash + 1, close + 1})};
  out.cues = {syntax.token(dash).span};
  out.contents = {syntax.span_of(content)};
  out.kind = QuotationKind::direct;
  out.rule = "rule:embedded_post";
  return out;
}

/// Which tokens are part of a source.
std::vector<bool> source_tokens(const Syntax& syntax, const std::vector<FoundAttribution>& found) {
  std::vector<bool> out(syntax.size(), false);
  for (const FoundAttribution& one : found)
    for (const Span& source : one.sources) {
      const TokenRange range = syntax.range_of(source);
      for (std::uint32_t i = range.first; i < range.last; ++i) out[i] = true;
    }
  return out;
}

}  // namespace

std::vector<FoundAttribution> add_embedded_posts(const Syntax& syntax, std::vector<FoundAttribution> found) {
  const std::vector<bool> known = source_tokens(syntax, found);
  std::vector<FoundAttribution> posts;
  for (std::uint32_t i = 0; i < syntax.size(); ++i)
    if (is_signature_end(syntax, i))
      if (auto post = post_at(syntax, i); post && !known[i + 1]) posts.push_back(std::move(*post));
  return insert_attributions(std::move(found), std::move(posts), true);
}

}  // namespace gainsay
