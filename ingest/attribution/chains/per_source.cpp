#include "ingest/attribution/chains/per_source.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "ingest/attribution/chains/report_citing.h"
#include "ingest/attribution/insert.h"

namespace gainsay {
namespace {

bool has_verb(const Syntax& syntax, const TokenRange& range) {
  return std::ranges::any_of(std::views::iota(range.first, std::max(range.first, range.last)), [&](std::uint32_t i) {
    return syntax.upos(i) == Upos::VERB || syntax.upos(i) == Upos::AUX;
  });
}

/// The phrase behind "per" up to the next mark.
TokenRange phrase_behind(const Syntax& syntax, std::uint32_t per, std::uint32_t end) {
  constexpr std::uint32_t most_words = 12;
  TokenRange out{per + 1, per + 1};
  while (out.last < end && syntax.upos(out.last) != Upos::PUNCT) ++out.last;
  return has_verb(syntax, out) || out.size() > most_words ? TokenRange{} : out;
}

/// What is said in "|Snow fell|, per the Gazette." or "Per the Gazette, |snow fell|."
TokenRange clause_beside(const Syntax& syntax, std::uint32_t per, const TokenRange& source) {
  const TokenRange sentence = syntax.sentence_range(per);
  TokenRange out{sentence.first, per};
  if (per == sentence.first && source.last < sentence.last && syntax.lower(source.last) == ",")
    out = {source.last + 1, sentence.last};
  else if (per < sentence.first + 2 || syntax.lower(per - 1) != ",")
    return {};
  while (!out.empty() && (syntax.lower(out.last - 1) == "." || syntax.lower(out.last - 1) == ",")) --out.last;
  return has_verb(syntax, out) ? out : TokenRange{};
}

}  // namespace

std::vector<FoundAttribution> add_per_source(const Discourse& discourse, std::vector<FoundAttribution> found) {
  const Syntax& syntax = discourse.syntax;
  std::vector<FoundAttribution> added;
  std::vector<bool> taken(syntax.size(), false);
  for (const FoundAttribution& one : found)
    for (const Span& span : one.cues) {
      const TokenRange range = syntax.range_of(span);
      std::fill(taken.begin() + range.first, taken.begin() + range.last, true);
    }
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (syntax.lower(i) != "per" || taken[i]) continue;
    const TokenRange source = phrase_behind(syntax, i, syntax.sentence_range(i).last);
    if (source.empty() || !is_report_source(discourse, source)) continue;
    const TokenRange clause = clause_beside(syntax, i, source);
    if (clause.empty()) continue;
    FoundAttribution one;
    one.sources = {syntax.span_of(source)};
    one.cues = {syntax.token(i).span};
    one.contents = {syntax.span_of(clause)};
    one.rule = "rule:per_source";
    added.push_back(std::move(one));
  }
  return insert_attributions(std::move(found), std::move(added), true);
}

}  // namespace gainsay
