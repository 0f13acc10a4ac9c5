#include "ingest/attribution/chains/journalist_of.h"

#include <algorithm>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

std::optional<ToldOutlet> journalist_of(const Discourse& discourse, const FoundAttribution& found,
                                        const SpeakerOf& speaker) {
  const Syntax& syntax = discourse.syntax;
  if (!speaker.entity || found.sources.empty()) return std::nullopt;
  const EntityKind kind = discourse.table[*speaker.entity].named.kind;
  if (kind != EntityKind::person && kind != EntityKind::unnamed && kind != EntityKind::document) return std::nullopt;
  const TokenRange source = syntax.range_of(found.sources.front());
  const auto mentions = discourse.table.within(source);
  for (const EntityMention& mention : mentions) {
    const EntityKind outlet = discourse.table[mention.entity].named.kind;
    if (outlet != EntityKind::outlet && outlet != EntityKind::agency) continue;
    const std::uint32_t next = mention.range.last;
    const bool before_name = next < source.last && std::ranges::any_of(mentions, [&](const EntityMention& m) {
                               return m.entity == *speaker.entity && m.range.first >= next;
                             });
    const bool owns = before_name && (syntax.lower(next) == "'s" || syntax.lower(next) == "'" ||
                                      syntax.form(next - 1).ends_with("\xE2\x80\x99"));
    // "Gazette's Jane Doe", "Gazette columnist", "CNN Jane Doe"
    const bool beside = std::ranges::any_of(
        mentions, [&](const EntityMention& m) { return m.entity == *speaker.entity && m.range.first == next; });
    const bool employs = next < source.last && is_journalist_noun(syntax.lemma(next));
    // "a reporter for the Gazette"
    std::uint32_t at = mention.range.first;
    if (at > source.first && syntax.lower(at - 1) == "the") --at;
    const bool works_for =
        at > source.first + 1 && syntax.upos(at - 1) == Upos::ADP && is_journalist_noun(syntax.lemma(at - 2));
    // "the Gazette's sources"
    const bool has_sources = next + 1 < source.last && syntax.lower(next) == "'s" && kind == EntityKind::unnamed &&
                             syntax.lemma(next + 1) == "source";
    // "documents obtained by the Gazette"
    const bool saw = at > source.first + 1 && syntax.lower(at - 1) == "by" && is_seeing(syntax.lower(at - 2));
    if (owns || saw || has_sources || employs || beside || works_for)
      return ToldOutlet{mention.entity, mention.range, {}};
  }
  return std::nullopt;
}

}  // namespace gainsay
