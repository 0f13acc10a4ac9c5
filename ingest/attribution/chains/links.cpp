#include "ingest/attribution/chains/links.h"

#include <algorithm>
#include <map>

#include "ingest/attribution/chains/cited_by_report.h"
#include "ingest/attribution/chains/journalist_of.h"
#include "ingest/attribution/chains/published_in.h"
#include "ingest/attribution/chains/quoted_by.h"
#include "ingest/attribution/chains/report_author.h"
#include "ingest/attribution/chains/retold_report.h"
#include "ingest/attribution/chains/told_outlet.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

namespace {

/// Unnamed people; "several reports" and "local media" are not the report's sources but others beside it.
bool speaks_in_report(const Discourse& discourse, EntityIndex entity) {
  const ArticleEntity& e = discourse.table[entity];
  return e.named.kind == EntityKind::unnamed && std::ranges::none_of(e.descriptors, [](const std::string& word) {
           return is_report_noun(word) || is_media_noun(word) || is_document_noun(word) || word == "media" ||
                  word == "medium";
         });
}

/// "“It rained,” she said. “It will stop,” the Gazette quoted her as saying": one quotation in two sentences, of which
/// the second tells the outlet.
std::optional<EntityIndex> told_at_once(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                        const std::vector<SpeakerOf>& speakers, const std::vector<Link>& links,
                                        std::size_t i) {
  if (!speakers[i].entity || found[i].kind == QuotationKind::indirect) return std::nullopt;
  constexpr std::size_t reach = 2;
  const Syntax& syntax = discourse.syntax;
  const TokenRange here = syntax.range_of(found[i].contents.front());
  for (std::size_t j = i + 1; j < std::min(found.size(), i + 1 + reach); ++j) {
    if (speakers[j].entity != speakers[i].entity || !links[j].told || found[j].kind == QuotationKind::indirect)
      continue;
    const TokenRange next = syntax.range_of(found[j].contents.front());
    if (here.empty() || next.empty()) continue;
    if (syntax.block_of(here.first) == syntax.block_of(next.first) &&
        syntax.sentence_of(next.first) - syntax.sentence_of(here.first) <= 1)
      return links[j].told->outlet;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Link> find_links(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                             const std::vector<SpeakerOf>& speakers) {
  const auto retold = retold_report(discourse, found, speakers);
  // What stands in words that a report has from a source came through that source.
  std::map<std::size_t, std::size_t> cited_in;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (const auto report = cited_by_report(discourse.syntax, found, i);
        report && found[*report].contents == found[i].contents)
      cited_in.try_emplace(*report, i);
  std::vector<Link> out(found.size());
  std::map<EntityIndex, EntityIndex> came_through = published_in(discourse);
  const std::map<EntityIndex, EntityIndex> authors = report_authors(discourse, found, speakers);
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
    if (const auto author = authors.find(*speakers[i].entity); author != authors.end()) {
      link.implied = author->second;
      continue;
    }
    if (retold && speaks_in_report(discourse, *speakers[i].entity)) link.implied = retold;
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!out[i].through && !out[i].told && !out[i].implied)
      out[i].implied = told_at_once(discourse, found, speakers, out, i);
  return out;
}

}  // namespace gainsay
