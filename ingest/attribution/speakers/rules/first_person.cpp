#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {

std::optional<Resolved> first_person(Discourse& discourse, const SourceQuery& query) {
  const TokenRange range = trimmed_source(discourse.syntax, query.range);
  if (range.size() != 1 || !query.parent_speaker) return std::nullopt;
  const std::string& word = discourse.syntax.lower(range.first);
  if (word != "i" && word != "we" && word != "my" && word != "our" && word != "me" && word != "us") return std::nullopt;
  return Resolved{*query.parent_speaker, "speaker:first_person"};
}

}  // namespace gainsay
