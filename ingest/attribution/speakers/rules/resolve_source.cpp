#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {

std::optional<Resolved> resolve_source(Discourse& discourse, const SourceQuery& query) {
  using Rule = std::optional<Resolved> (*)(Discourse&, const SourceQuery&);
  static constexpr Rule in_order[] = {first_person,    relative_pronoun,      named_head,     publisher_of_report,
                                      armed_group,     government_of_country, body_with_name, spokesperson,
                                      definite_person, elegant_variation,     definite_body,  personal_pronoun,
                                      unnamed_source};
  constexpr int most_depth = 4;
  if (query.depth > most_depth || query.range.empty()) return std::nullopt;
  for (const Rule rule : in_order)
    if (auto found = rule(discourse, query)) return found;
  return std::nullopt;
}

}  // namespace gainsay
