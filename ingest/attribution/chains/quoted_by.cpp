#include "ingest/attribution/chains/quoted_by.h"

#include <algorithm>

namespace gainsay {

std::optional<ToldOutlet> quoted_by(const Discourse& discourse, const FoundAttribution& found) {
  const Syntax& syntax = discourse.syntax;
  if (found.cues.empty()) return std::nullopt;
  const TokenRange cue = syntax.range_of(found.cues.front());
  if (cue.empty()) return std::nullopt;
  const TokenRange sentence = syntax.sentence_range(cue.first);
  constexpr std::uint32_t reach = 10;
  const std::uint32_t from = std::max(sentence.first, cue.first > reach ? cue.first - reach : 0);
  const std::uint32_t to = std::min(sentence.last, cue.last + reach);
  std::uint32_t verb = no_head;
  bool as = false;
  for (std::uint32_t i = from; i < cue.last; ++i) {
    if (syntax.lower(i) == "quoted" || syntax.lower(i) == "cited" || syntax.lower(i) == "quotes") verb = i;
    if (verb != no_head && syntax.lower(i) == "as") as = true;
  }
  if (verb == no_head || !as) return std::nullopt;
  for (const EntityMention& mention : discourse.table.within({from, to})) {
    const EntityKind kind = discourse.table[mention.entity].named.kind;
    if (kind != EntityKind::outlet && kind != EntityKind::agency) continue;
    const bool quotes = mention.range.last == verb ||
                        (mention.range.last + 1 == verb && (syntax.upos(mention.range.last) == Upos::AUX ||
                                                            syntax.upos(mention.range.last) == Upos::ADV));
    std::uint32_t before = mention.range.first;
    if (before > from && syntax.lower(before - 1) == "the") --before;
    const bool by = before > verb && syntax.lower(before - 1) == "by";
    if (quotes || by) return ToldOutlet{mention.entity, mention.range, {verb, verb + 1}};
  }
  return std::nullopt;
}

}  // namespace gainsay
