#include "ingest/attribution/chains/retold_report.h"

#include <algorithm>
#include <map>

#include "ingest/attribution/chains/cited_by_report.h"

namespace gainsay {

std::optional<EntityIndex> retold_report(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                         const std::vector<SpeakerOf>& speakers) {
  constexpr std::uint32_t first_sentences = 6;
  std::map<EntityIndex, int> cited;
  std::optional<EntityIndex> lead;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (const auto report = cited_by_report(discourse.syntax, found, i))
      if (speakers[*report].entity) ++cited[*speakers[*report].entity];
    if (!speakers[i].entity || found[i].sources.empty()) continue;
    const EntityKind kind = discourse.table[*speakers[i].entity].named.kind;
    if (kind != EntityKind::outlet && kind != EntityKind::agency) continue;
    ++cited[*speakers[i].entity];
    const TokenRange source = discourse.syntax.range_of(found[i].sources.front());
    if (!lead && !source.empty() && discourse.syntax.sentence_of(source.first) < first_sentences)
      lead = speakers[i].entity;
  }
  if (!lead || cited[*lead] < 2) return std::nullopt;
  for (const auto& [outlet, count] : cited)
    if (outlet != *lead && count >= cited[*lead]) return std::nullopt;
  return lead;
}

}  // namespace gainsay
