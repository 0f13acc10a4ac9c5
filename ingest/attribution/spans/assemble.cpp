#include "ingest/attribution/spans/assemble.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gainsay::spans {
namespace {

std::vector<Span> to_spans(const AnnotatedText& text, const std::vector<Range>& ranges) {
  std::vector<Span> out;
  for (const Range& range : ranges)
    out.push_back({text.tokens[range.first].span.begin, text.tokens[range.last - 1].span.end});
  return out;
}

QuotationKind kind_of(const TextView& view, const std::vector<Range>& contents) {
  bool any = false, all = true;
  for (const Range& range : contents)
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      if (view.words[i].upos == Upos::PUNCT) continue;
      any |= view.words[i].quoted;
      all &= view.words[i].quoted;
    }
  return !any ? QuotationKind::indirect : all ? QuotationKind::direct : QuotationKind::mixed;
}

bool lies_within(const FoundAttribution& inner, const FoundAttribution& outer) {
  const auto held = [&](const Span& span) {
    return std::any_of(outer.contents.begin(), outer.contents.end(), [&](const Span& o) { return o.contains(span); });
  };
  return std::all_of(inner.contents.begin(), inner.contents.end(), held) &&
         std::all_of(inner.cues.begin(), inner.cues.end(), held);
}

}  // namespace

std::vector<FoundAttribution> assemble(const AnnotatedText& text, const TextView& view, std::vector<Tagged> tagged) {
  std::vector<FoundAttribution> out;
  for (Tagged& one : tagged) {
    if (one.contents.empty()) continue;
    FoundAttribution found;
    found.sources = to_spans(text, one.sources);
    if (one.cue.first < one.cue.last) found.cues = to_spans(text, {{one.cue.first, one.cue.last}});
    found.contents = to_spans(text, one.contents);
    found.kind = kind_of(view, one.contents);
    found.rule = std::move(one.rule);
    out.push_back(std::move(found));
  }
  put_in_order(out);
  return out;
}

void put_in_order(std::vector<FoundAttribution>& out) {
  std::stable_sort(out.begin(), out.end(), [](const FoundAttribution& a, const FoundAttribution& b) {
    return std::tuple(a.contents.front().begin, b.contents.back().end) <
           std::tuple(b.contents.front().begin, a.contents.back().end);
  });
  constexpr std::size_t reach = 64;
  for (std::size_t i = 0; i < out.size(); ++i)
    for (std::size_t j = i; j-- > 0 && i - j <= reach;)
      if (lies_within(out[i], out[j])) {
        out[i].parent = j;
        break;
      }
}

}  // namespace gainsay::spans
