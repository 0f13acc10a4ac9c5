#include "export/conflict_json.h"

#include "export/ruling_json.h"

namespace gainsay {
namespace {

void write_spans(Json& json, const std::vector<Span>& spans) {
  json.begin_array();
  for (const Span& span : spans) {
    json.begin_object();
    write_span_members(json, span);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_mention(Json& json, const Position& mention) {
  json.begin_object().key("path").string(mention.article.path);
  write_span_members(json, mention.statement.span);
  json.key("speaker");
  write_named(json, mention.speaker);
  json.key("said");
  write_date(json, mention.said);
  json.end_object();
}

void write_article_ref(Json& json, const Position::ArticleRef& article) {
  json.begin_object();
  json.key("path").string(article.path).key("id").string(article.id.value);
  json.key("title").text_or_null(article.title).key("outlet").text_or_null(article.outlet);
  json.key("published");
  write_date(json, article.published);
  json.end_object();
}

namespace {

void write_side(Json& json, const SideView& side, const ClaimId& claim) {
  const Position& position = side.position;
  json.begin_object().key("claim").string(claim.value).key("text").string(position.statement.text);
  json.key("article");
  write_article_ref(json, position.article);
  write_span_members(json, position.statement.span);
  json.key("quote").string(side.quote).key("opposing");
  write_spans(json, side.opposing);
  json.key("act").string(name_of(position.act)).key("speaker");
  write_named(json, position.speaker);
  json.key("chain");
  write_chain(json, position.chain);
  json.key("said");
  write_date(json, position.said);
  json.key("mentions").begin_array();
  for (const Position& mention : side.mentions) write_mention(json, mention);
  json.end_array().end_object();
}

void write_slots(Json& json, const std::vector<SlotComparison>& slots) {
  json.begin_array();
  for (const SlotComparison& slot : slots) {
    json.begin_object().key("slot").string(slot.slot);
    json.key("a").text_or_null(slot.a).key("b").text_or_null(slot.b);
    json.key("relation").string(name_of(slot.relation)).end_object();
  }
  json.end_array();
}

void write_ruling(Json& json, const std::optional<RulingMark>& ruling) {
  if (!ruling) {
    json.null();
    return;
  }
  json.begin_object().key("decision").string(ruling->decision).key("by").text_or_null(ruling->by);
  json.key("note").text_or_null(ruling->note).end_object();
}

}  // namespace

void write_conflict_members(Json& json, const ConflictView& view) {
  const Conflict& conflict = view.conflict;
  json.key("id").string(conflict.id.value).key("dispute").string(conflict.dispute.value);
  json.key("class").string(name_of(conflict.conflict_class)).key("type").string(name_of(conflict.type));
  json.key("strength").string(name_of(conflict.strength)).key("score").number(conflict.score);
  json.key("explanation").string(conflict.explanation).key("slots");
  write_slots(json, conflict.slots);
  json.key("why_not").text_or_null(conflict.why_not).key("rule").text_or_null(conflict.rule).key("ruling");
  write_ruling(json, conflict.ruling);
  json.key("a");
  write_side(json, view.a, conflict.claim_a);
  json.key("b");
  write_side(json, view.b, conflict.claim_b);
  json.key("rulings");
  write_rulings(json, view.rulings);
}

}  // namespace gainsay
