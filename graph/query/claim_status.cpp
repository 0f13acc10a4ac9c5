#include "graph/query/claim_status.h"

#include <map>
#include <set>

namespace gainsay {

std::size_t independent_origins(const std::vector<Position>& mentions) {
  std::map<VersionId, std::string> of_text;
  std::set<std::string> origins;
  for (const Position& mention : mentions) {
    const std::string end = mention.chain.empty() ? mention.article.id.value : mention.chain.back().who.id.value;
    // The outlet's own voice in copies of one text: whichever it is, it is one.
    const bool own_voice = mention.statement.attribution.empty();
    origins.insert(own_voice ? of_text.try_emplace(mention.article.version, end).first->second : end);
  }
  return origins.size();
}

std::string_view claim_status(const std::vector<Position>& mentions, const Standing& standing) {
  if (standing.is_denied) return "denied";
  if (standing.is_conflicted) return "conflicted";
  if (standing.is_superseded) return "superseded";
  return independent_origins(mentions) >= 2 ? "corroborated" : "single-source";
}

}  // namespace gainsay
