#include "ingest/attribution/speakers/discourse.h"

#include <algorithm>

#include "base/content_id.h"
#include "base/utf8.h"

namespace gainsay {
namespace {

int rank(const Candidate& candidate) {
  return (candidate.quoted ? 4 : 0) + (candidate.mention.subject ? 0 : candidate.mention.oblique ? 2 : 1);
}

}  // namespace

bool is_quoted(const Discourse& discourse, std::uint32_t token) {
  const auto after = std::ranges::upper_bound(discourse.quoted, token, {}, &TokenRange::first);
  return after != discourse.quoted.begin() && std::prev(after)->contains(token);
}

std::vector<Candidate> candidates_before(const Discourse& discourse, std::uint32_t token, std::uint32_t sentences) {
  constexpr std::size_t most = 64;
  std::vector<Candidate> out;
  const std::uint32_t here = discourse.syntax.sentence_of(token);
  for (std::uint32_t back = 0; back < sentences && back <= here && out.size() < most; ++back) {
    const auto& list = discourse.table.in_sentence(here - back);
    std::vector<Candidate> found;
    auto at = std::ranges::lower_bound(list, token, {}, [](const EntityMention& m) { return m.range.first; });
    while (at != list.begin() && found.size() < most) {
      --at;
      if (at->range.contains(token)) continue;
      found.push_back({*at, is_quoted(discourse, at->range.first)});
    }
    // In the pronoun's own sentence the nearest comes first, before it the first one: topics stand early.
    if (back > 0) std::ranges::reverse(found);
    std::ranges::stable_sort(found, {}, rank);
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

std::vector<EntityMention> mentions_before(const Discourse& discourse, std::uint32_t token, std::size_t most) {
  std::vector<EntityMention> out;
  const std::uint32_t here = discourse.syntax.sentence_of(token);
  constexpr std::uint32_t most_sentences = 200;
  for (std::uint32_t back = 0; back <= here && back < most_sentences && out.size() < most; ++back) {
    const std::uint32_t s = here - back;
    const auto& list = discourse.table.in_sentence(s);
    auto at = std::ranges::lower_bound(list, token, {}, [](const EntityMention& m) { return m.range.first; });
    while (at != list.begin() && out.size() < most)
      if ((--at)->range.last <= token) out.push_back(*at);
  }
  return out;
}

EntityIndex described_entity(Discourse& discourse, const std::string& name, EntityKind kind, const char* rule) {
  Named named{EntityId(content_id({name_of(kind), discourse.article.id.value, ascii_lower(name)})), name, kind};
  const auto [at, fresh] = discourse.described.try_emplace(named.id.value, 0);
  if (!fresh) return at->second;
  ArticleEntity entity;
  entity.named = std::move(named);
  entity.rule = rule;
  at->second = discourse.table.add(std::move(entity));
  return at->second;
}

}  // namespace gainsay
