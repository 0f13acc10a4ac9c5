#include "export/answer_json.h"
#include "export/conflict_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_reversal(Json& json, const Reversal& reversal, const TimelineEntry& earlier) {
  const Conflict& conflict = reversal.conflict;
  json.begin_object().key("conflict").string(conflict.id.value);
  json.key("class").string(name_of(conflict.conflict_class)).key("type").string(name_of(conflict.type));
  json.key("strength").string(name_of(conflict.strength)).key("score").number(conflict.score);
  json.key("explanation").string(conflict.explanation);
  json.key("earlier").string(earlier.said.position.statement.claim_id.value).key("said");
  write_date(json, earlier.said.position.said);
  json.end_object();
}

}  // namespace

void write_timeline_json(std::ostream& out, const Timeline& timeline) {
  for (const TimelineEntry& entry : timeline.entries) {
    const Statement& statement = entry.said.position.statement;
    Json json;
    json.begin_object().key("schema").string("gainsay.timeline/1");
    json.key("claim").string(statement.claim_id.value).key("text").string(statement.text);
    json.key("polarity").string(name_of(statement.claim.polarity));
    json.key("modality").string(name_of(statement.claim.modality)).key("denial").boolean(statement.claim.denial);
    write_mention_members(json, entry.said);
    json.key("relayed").boolean(entry.is_relayed).key("also").begin_array();
    for (const Position& mention : entry.also) write_mention(json, mention);
    json.end_array().key("reversals").begin_array();
    for (const Reversal& reversal : entry.reversals)
      write_reversal(json, reversal, timeline.entries.at(reversal.earlier));
    json.end_array().key("against_others").integer(entry.against_others).end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
