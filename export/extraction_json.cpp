#include <algorithm>

#include "export/claim_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

/// The bytes of `text` under `span`; what a span of another version points beyond the text is cut off, never read.
std::string_view quote(const std::string& text, Span span) {
  span.end = std::min(span.end, text.size());
  return span.empty() ? std::string_view{} : covered(text, span);
}

void write_article(Json& json, const Article& article) {
  json.begin_object();
  json.key("path").string(article.path);
  json.key("id").string(article.id.value);
  json.key("version").string(article.version.value);
  json.key("url").text_or_null(article.url);
  json.key("language").text_or_null(article.language);
  json.key("title").text_or_null(article.title);
  json.key("outlet").text_or_null(article.outlet);
  json.key("byline").text_or_null(article.byline);
  json.key("agencies").begin_array();
  for (const std::string& agency : article.agencies) json.string(agency);
  json.end_array();
  json.key("published");
  write_date(json, article.published);
  json.key("published_from").text_or_null(article.published_from);
  json.end_object();
}

void write_boilerplate(Json& json, const Article& article) {
  json.begin_array();
  for (const Block& block : article.blocks) {
    if (!is_boilerplate(block.kind)) continue;
    json.begin_object();
    write_span_members(json, block.span);
    json.key("kind").string(name_of(block.kind)).end_object();
  }
  json.end_array();
}

void write_spans(Json& json, const std::string& text, const std::vector<Span>& spans) {
  json.begin_array();
  for (const Span& span : spans) {
    json.begin_object();
    write_span_members(json, span);
    json.key("text").string(quote(text, span)).end_object();
  }
  json.end_array();
}

void write_attribution(Json& json, const std::string& text, const Attribution& attribution) {
  json.begin_object().key("id").string(attribution.id.value);
  json.key("sources");
  write_spans(json, text, attribution.sources);
  json.key("cues");
  write_spans(json, text, attribution.cues);
  json.key("contents");
  write_spans(json, text, attribution.contents);
  json.key("speaker");
  write_named(json, attribution.speaker);
  json.key("chain");
  write_chain(json, attribution.chain);
  json.key("kind").string(name_of(attribution.kind));
  json.key("act").string(name_of(attribution.act));
  json.key("said");
  write_date(json, attribution.said);
  json.key("parent").text_or_null(attribution.parent.value);
  json.key("rule").text_or_null(attribution.rule).end_object();
}

void write_actor(Json& json, const std::string& text, const Actor& actor) {
  json.begin_object().key("id").string(actor.named.id.value).key("name").string(actor.named.name);
  json.key("kind").string(name_of(actor.named.kind)).key("mentions");
  write_spans(json, text, actor.mentions);
  json.end_object();
}

}  // namespace

void write_extraction_json(std::ostream& out, const Extraction& extraction) {
  const std::string& text = extraction.article.text;
  Json json;
  json.begin_object().key("schema").string("gainsay.extract/1").key("article");
  write_article(json, extraction.article);
  json.key("boilerplate");
  write_boilerplate(json, extraction.article);
  json.key("attributions").begin_array();
  for (const Attribution& attribution : extraction.attributed.attributions) write_attribution(json, text, attribution);
  json.end_array().key("claims").begin_array();
  for (const Statement& statement : extraction.statements) write_claim(json, statement);
  json.end_array().key("actors").begin_array();
  for (const Actor& actor : extraction.attributed.actors) write_actor(json, text, actor);
  json.end_array().end_object();
  out << json.take();
  require_good(out);
}

}  // namespace gainsay
