#include "ingest/attribution/chains/cited_by_report.h"

#include <algorithm>
#include <string_view>

namespace gainsay {
namespace {

bool is_citing(const Syntax& syntax, const TokenRange& cue) {
  for (std::uint32_t i = cue.first; i < cue.last; ++i) {
    const std::string& lemma = syntax.lemma(i);
    if (lemma == "cite" || lemma == "quote") return true;
  }
  return false;
}

bool any_contains(const std::vector<Span>& spans, const Span& inner) {
  return std::ranges::any_of(spans, [&](const Span& span) { return span.contains(inner); });
}

bool same_words(const FoundAttribution& a, const FoundAttribution& b) {
  return !a.contents.empty() && !b.contents.empty() && a.contents.front().overlaps(b.contents.front());
}

}  // namespace

std::optional<std::size_t> cited_by_report(const Syntax& syntax, const std::vector<FoundAttribution>& found,
                                           std::size_t i) {
  if (found[i].cues.empty()) return std::nullopt;
  const TokenRange cue = syntax.range_of(found[i].cues.front());
  if (cue.empty() || !is_citing(syntax, cue)) return std::nullopt;
  const std::uint32_t sentence = syntax.sentence_of(cue.first);
  // Neighbours in the list are neighbours in the text; a report and whom it cites share a sentence.
  constexpr std::size_t reach = 6;
  const std::size_t from = i > reach ? i - reach : 0, to = std::min(found.size(), i + reach + 1);
  std::optional<std::size_t> governed, shared;
  for (std::size_t j = from; j < to; ++j) {
    if (j == i || found[j].cues.empty()) continue;
    // "the Gazette quoted her as saying ...": it is the Gazette that quotes.
    if (any_contains(found[i].contents, found[j].cues.front())) continue;
    if (any_contains(found[j].sources, found[i].cues.front())) return j;  // "a report quoting officials" is the source
    const TokenRange other = syntax.range_of(found[j].cues.front());
    if (other.empty() || syntax.sentence_of(other.first) != sentence || is_citing(syntax, other)) continue;
    std::uint32_t at = syntax.head_of(cue);
    for (int steps = 0; steps < 4 && at != no_head; ++steps, at = syntax.head(at))
      if (other.contains(at)) governed = j;
    if (same_words(found[i], found[j])) shared = j;
  }
  return shared ? shared : governed;
}

}  // namespace gainsay
