#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {

/// "Hamas militants", "the Taliban fighters": the group, as long as nobody among them is counted or told apart.
std::optional<Resolved> armed_group(Discourse& discourse, const SourceQuery& query) {
  static constexpr auto bearers = std::to_array<std::string_view>(
      {"extremist", "fighter", "guerrilla", "insurgent", "jihadi", "jihadist", "militant", "rebel", "terrorist"});
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || !phrase->plural || phrase->partitive || phrase->count || !phrase->rest.empty()) return std::nullopt;
  if (phrase->determiner != Determiner::none && phrase->determiner != Determiner::definite) return std::nullopt;
  if (std::ranges::find(bearers, syntax.lemma(phrase->head)) == bearers.end()) return std::nullopt;
  const auto mention = phrase->head > phrase->core.first ? discourse.table.covering(phrase->head - 1) : std::nullopt;
  if (!mention || discourse.table[mention->entity].named.kind != EntityKind::organisation) return std::nullopt;
  const TokenRange before{phrase->core.first, mention->range.first};
  const bool bare = before.empty() || (before.size() == 1 && syntax.lower(before.first) == "the");
  if (!bare || !discourse.table[mention->entity].rule.starts_with("name:")) return std::nullopt;
  return Resolved{mention->entity, "speaker:armed_group"};
}

}  // namespace gainsay
