#include "ingest/attribution/chains/links.h"

#include <map>

#include "ingest/attribution/chains/cited_by_report.h"
#include "ingest/attribution/chains/journalist_of.h"
#include "ingest/attribution/chains/quoted_by.h"
#include "ingest/attribution/chains/retold_report.h"
#include "ingest/attribution/chains/told_outlet.h"

namespace gainsay {

std::vector<Link> find_links(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                             const std::vector<SpeakerOf>& speakers) {
  const auto retold = retold_report(discourse, found, speakers);
  // What stands in words that a report has from a source came through that source.
  std::map<std::size_t, std::size_t> cited_in;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (const auto report = cited_by_report(discourse.syntax, found, i); report && found[*report].contents == found[i].contents)
      cited_in.try_emplace(*report, i);
  std::vector<Link> out(found.size());
  std::map<EntityIndex, EntityIndex> came_through;
  for (std::size_t i = 0; i < found.size(); ++i) {
    Link& link = out[i];
    link.through = cited_by_report(discourse.syntax, found, i);
    if (!link.through && found[i].parent) {
      const auto cited = cited_in.find(*found[i].parent);
      link.through = cited != cited_in.end() && cited->second != i ? cited->second : *found[i].parent;
    }
    link.told = told_outlet(discourse, found[i]);
    if (!link.told) link.told = quoted_by(discourse, found[i]);
    if (!link.told) link.told = journalist_of(discourse, found[i], speakers[i]);
    if (!speakers[i].entity) continue;
    if (link.told && link.told->outlet == *speakers[i].entity) link.told.reset();
    const EntityKind kind = discourse.table[*speakers[i].entity].named.kind;
    const bool personal = kind == EntityKind::person || kind == EntityKind::unnamed;
    if (link.told && personal) came_through.try_emplace(*speakers[i].entity, link.told->outlet);
    if (link.through || link.told) continue;
    if (const auto before = came_through.find(*speakers[i].entity); before != came_through.end()) {
      link.implied = before->second;
      continue;
    }
    if (!retold) continue;
    if (discourse.table[*speakers[i].entity].named.kind == EntityKind::unnamed) link.implied = retold;
  }
  return out;
}

}  // namespace gainsay
