#include "ingest/attribution/chains/told_at_end.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "ingest/attribution/insert.h"

namespace gainsay {
namespace {

bool is_finite(const Syntax& syntax, std::uint32_t i) {
  const std::string& tag = syntax.token(i).xpos;
  return syntax.upos(i) == Upos::AUX || (syntax.upos(i) == Upos::VERB && tag != "VBN" && tag != "VBG");
}

bool any_finite(const Syntax& syntax, const TokenRange& range) {
  return std::ranges::any_of(std::views::iota(range.first, std::max(range.first, range.last)),
                             [&](std::uint32_t i) { return is_finite(syntax, i); });
}

/// The outlet behind "told", "confirmed to", with the time that may follow it up to the end of the sentence.
bool ends_with_outlet(const Discourse& discourse, std::uint32_t verb, std::uint32_t end) {
  const Syntax& syntax = discourse.syntax;
  std::uint32_t at = verb + 1;
  const bool tells = syntax.lemma(verb) == "tell";
  if (!tells && (at >= end || syntax.lower(at) != "to")) return false;
  if (!tells) ++at;
  if (at < end && syntax.lower(at) == "the") ++at;
  const auto outlet = at < end ? discourse.table.covering(at) : std::nullopt;
  if (!outlet || outlet->range.first > at) return false;
  const EntityKind kind = discourse.table[outlet->entity].named.kind;
  if (kind != EntityKind::outlet && kind != EntityKind::agency) return false;
  constexpr std::uint32_t longest_time = 4;
  for (at = outlet->range.last; at < std::min(end, outlet->range.last + longest_time); ++at) {
    if (syntax.lower(at) == ".") return true;
    if (syntax.upos(at) == Upos::PUNCT || syntax.upos(at) == Upos::VERB || syntax.upos(at) == Upos::PART) return false;
  }
  return at == end;
}

/// ", |a person with knowledge of the matter| told": from the comma to the verb.
TokenRange teller(const Syntax& syntax, std::uint32_t verb) {
  constexpr std::uint32_t most_words = 15;
  const std::uint32_t begin = syntax.sentence_range(verb).first;
  TokenRange out{verb, verb};
  while (out.first > begin && out.size() < most_words && syntax.upos(out.first - 1) != Upos::PUNCT) --out.first;
  const bool named = std::ranges::any_of(std::views::iota(out.first, out.last),
                                         [&](std::uint32_t i) { return is_nominal(syntax.upos(i)); });
  const bool behind_comma = out.first > begin + 1 && syntax.lower(out.first - 1) == ",";
  return named && behind_comma && !any_finite(syntax, out) ? out : TokenRange{};
}

}  // namespace

std::vector<FoundAttribution> add_told_at_end(const Discourse& discourse, std::vector<FoundAttribution> found) {
  const Syntax& syntax = discourse.syntax;
  std::vector<bool> taken(syntax.size(), false);
  for (const FoundAttribution& one : found)
    for (const Span& span : one.cues) {
      const TokenRange range = syntax.range_of(span);
      std::fill(taken.begin() + range.first, taken.begin() + range.last, true);
    }
  std::vector<FoundAttribution> added;
  for (std::uint32_t verb = 0; verb < syntax.size(); ++verb) {
    const std::string& word = syntax.lower(verb);
    if (taken[verb] || (word != "told" && word != "confirmed" && word != "said" && word != "revealed")) continue;
    const TokenRange sentence = syntax.sentence_range(verb);
    if (!ends_with_outlet(discourse, verb, sentence.last)) continue;
    const TokenRange source = teller(syntax, verb);
    if (source.empty()) continue;
    const TokenRange clause{sentence.first, source.first - 1};
    if (!any_finite(syntax, clause)) continue;
    FoundAttribution one;
    one.sources = {syntax.span_of(source)};
    one.cues = {syntax.token(verb).span};
    one.contents = {syntax.span_of(clause)};
    one.rule = "rule:told_at_end";
    added.push_back(std::move(one));
  }
  return insert_attributions(std::move(found), std::move(added), true);
}

}  // namespace gainsay
