#include "ingest/attribution/chains/links.h"

#include "ingest/attribution/chains/cited_by_report.h"
#include "ingest/attribution/chains/retold_report.h"
#include "ingest/attribution/chains/told_outlet.h"

namespace gainsay {

std::vector<Link> find_links(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                             const std::vector<SpeakerOf>& speakers) {
  const auto retold = retold_report(discourse, found, speakers);
  std::vector<Link> out(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    Link& link = out[i];
    link.through = cited_by_report(discourse.syntax, found, i);
    if (!link.through) link.through = found[i].parent;
    link.told = told_outlet(discourse, found[i]);
    if (link.through || link.told || !retold || !speakers[i].entity) continue;
    if (discourse.table[*speakers[i].entity].named.kind == EntityKind::unnamed) link.implied = retold;
  }
  return out;
}

}  // namespace gainsay
