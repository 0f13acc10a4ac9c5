#include "ingest/attribution/chains/publisher.h"

#include <algorithm>

#include "base/content_id.h"
#include "ingest/attribution/speakers/name_parts.h"

namespace gainsay {
namespace {

/// By the name that the article uses ("AFP"), with the id of the listed one.
Named listed_or(const Lexicon& lexicon, const std::string& name, EntityKind kind) {
  if (const auto entry = lexicon.find_name(name);
      entry && (entry->named.kind == EntityKind::outlet || entry->named.kind == EntityKind::agency))
    return {entry->named.id, is_acronym(name) ? name : entry->named.name, entry->named.kind};
  return make_named(name, kind);
}

Hop implied(Named who) { return {std::move(who), std::nullopt, "", true}; }

}  // namespace

std::vector<Hop> publisher_hops(const Article& article, const Lexicon& lexicon) {
  std::vector<Hop> out;
  if (!article.outlet.empty()) {
    out.push_back(implied(listed_or(lexicon, article.outlet, EntityKind::outlet)));
  } else {
    std::string name = !article.title.empty() ? article.title : !article.path.empty() ? article.path : article.id.value;
    out.push_back(implied({EntityId(content_id({name_of(EntityKind::article), article.id.value})), std::move(name),
                           EntityKind::article}));
  }
  if (article.agencies.size() == 1) {
    Named agency = listed_or(lexicon, article.agencies.front(), EntityKind::agency);
    if (agency.id != out.front().who.id) out.push_back(implied(std::move(agency)));
  }
  return out;
}

std::vector<Hop> voice_of(const Discourse& discourse, const std::vector<SpeakerOf>& speakers) {
  std::vector<Hop> out = publisher_hops(discourse.article, discourse.lexicon);
  if (discourse.own_outlet) out.front() = implied(discourse.table[*discourse.own_outlet].named);
  const bool cited = out.size() > 1 && std::ranges::any_of(speakers, [&](const SpeakerOf& speaker) {
                       return speaker.entity && discourse.table[*speaker.entity].named.id == out.back().who.id;
                     });
  if (cited) out.pop_back();
  return out;
}

Named unspecified_source(const Article& article) {
  return {EntityId(content_id({"unspecified", article.id.value})), "unspecified", EntityKind::unnamed};
}

}  // namespace gainsay
