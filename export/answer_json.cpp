#include "export/answer_json.h"

#include "export/conflict_json.h"

namespace gainsay {
namespace {

void write_names(Json& json, const std::vector<Named>& names) {
  json.begin_array();
  for (const Named& named : names) write_named(json, named);
  json.end_array();
}

void write_merges(Json& json, const std::vector<OriginMerge>& merges) {
  json.begin_array();
  for (const OriginMerge& merge : merges) {
    json.begin_object().key("sources");
    write_names(json, merge.sources);
    json.key("why").string(merge.why).end_object();
  }
  json.end_array();
}

std::string_view name_of_kind(Origin::Kind kind) {
  switch (kind) {
    case Origin::Kind::named:
      return "named";
    case Origin::Kind::unnamed:
      return "unnamed";
    case Origin::Kind::publisher:
      return "publisher";
    case Origin::Kind::circle:
      return "circle";
  }
  return "named";
}

}  // namespace

void write_mention_members(Json& json, const MentionView& mention) {
  const Position& position = mention.position;
  json.key("article");
  write_article_ref(json, position.article);
  write_span_members(json, position.statement.span);
  json.key("quote").string(mention.quote).key("act").string(name_of(position.act)).key("speaker");
  write_named(json, position.speaker);
  json.key("chain");
  write_chain(json, position.chain);
  json.key("reports").begin_array();
  for (const std::optional<ArticleId>& report : mention.reports) json.text_or_null(report ? report->value : "");
  json.end_array().key("said");
  write_date(json, position.said);
}

void write_mentions(Json& json, const std::vector<MentionView>& mentions) {
  json.begin_array();
  for (const MentionView& mention : mentions) {
    json.begin_object();
    write_mention_members(json, mention);
    json.end_object();
  }
  json.end_array();
}

void write_provenance_members(Json& json, const Provenance& provenance) {
  json.key("origins").begin_object();
  json.key("least").integer(provenance.least).key("most").integer(provenance.most).key("list").begin_array();
  for (const Origin& origin : provenance.origins) {
    json.begin_object().key("kind").string(name_of_kind(origin.kind)).key("who");
    write_names(json, origin.who);
    json.key("mentions").begin_array();
    for (const std::size_t mention : origin.mentions) json.integer(mention);
    json.end_array().end_object();
  }
  json.end_array().key("copies");
  write_merges(json, provenance.certain);
  json.key("assumed");
  write_merges(json, provenance.assumed);
  json.end_object().key("circles").begin_array();
  for (const std::vector<Named>& circle : provenance.circles) write_names(json, circle);
  json.end_array().key("bottlenecks");
  write_names(json, provenance.bottlenecks);
}

void write_supports(Json& json, const std::vector<SupportView>& supports) {
  json.begin_array();
  for (const SupportView& support : supports) {
    json.begin_object().key("claim").string(support.claim.value);
    json.key("text").string(support.evidence.position.statement.text);
    write_mention_members(json, support.evidence);
    json.key("rule").text_or_null(support.rule).end_object();
  }
  json.end_array();
}

void write_conflicts(Json& json, const std::vector<ConflictView>& conflicts) {
  json.begin_array();
  for (const ConflictView& view : conflicts) {
    json.begin_object();
    write_conflict_members(json, view);
    json.end_object();
  }
  json.end_array();
}

}  // namespace gainsay
