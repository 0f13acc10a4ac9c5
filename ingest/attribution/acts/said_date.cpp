#include "ingest/attribution/acts/said_date.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "ingest/attribution/acts/past_time.h"

namespace gainsay {
namespace {

bool in_any(const Syntax& syntax, const std::vector<Span>& spans, std::uint32_t token) {
  return std::ranges::any_of(spans, [&](const Span& span) { return span.overlaps(syntax.token(token).span); });
}

/// Whether the expression hangs on the cue: the first verb above it belongs to the cue, or it follows the cue closely.
bool belongs_to_cue(const Syntax& syntax, const TimeExpression& when, std::uint32_t begin, const TokenRange& cue) {
  constexpr std::uint32_t close = 2;
  if (begin >= cue.last && begin - cue.last < close) return true;
  std::uint32_t at = when.end - 1;
  for (int steps = 0; at != no_head && steps < 12; ++steps, at = syntax.head(at)) {
    if (cue.contains(at)) return true;
    if (syntax.upos(at) == Upos::VERB) return false;
  }
  return false;
}

DateInterval span_of_anchors(const Syntax& syntax, std::uint32_t at, const DateInterval& published,
                             const TimeExpression& by_end) {
  if (!published.begin || published.is_day()) return by_end.time;
  const auto by_begin = past_time_at(syntax, at, *published.begin);
  if (!by_begin) return by_end.time;
  return {by_begin->time.begin, by_end.time.end};
}

}  // namespace

DateInterval said_date(const Syntax& syntax, const FoundAttribution& found, const DateInterval& published) {
  if (!published.end) return {};
  const DateInterval before{std::nullopt, published.end};
  // The expression stands in the cue's sentence, outside what is said, at most this far away.
  constexpr std::uint32_t reach = 30;
  for (const Span& span : found.cues) {
    const TokenRange cue = syntax.range_of(span);
    if (cue.empty()) continue;
    const TokenRange sentence = syntax.sentence_range(cue.first);
    const std::uint32_t from = std::max(sentence.first, cue.first > reach ? cue.first - reach : 0);
    const std::uint32_t to = std::min(sentence.last, cue.last + reach);
    std::optional<DateInterval> best;
    std::uint32_t best_distance = UINT32_MAX;
    for (std::uint32_t i = from; i < to; ++i) {
      const auto when = past_time_at(syntax, i, *published.end);
      if (!when || (when->time.begin && *when->time.begin > *published.end) || in_any(syntax, found.contents, i) ||
          in_any(syntax, found.sources, i))
        continue;
      const std::uint32_t distance = i >= cue.last ? i - cue.last : cue.first > i ? cue.first - i : 0;
      if (distance < best_distance && belongs_to_cue(syntax, *when, i, cue)) {
        best = span_of_anchors(syntax, i, published, *when);
        best_distance = distance;
      }
      i = when->end - 1;
    }
    if (best) return *best;
  }
  return before;
}

}  // namespace gainsay
