#include "export/conflict_json.h"
#include "export/json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_passage(Json& json, std::string_view name, const Passage& passage) {
  json.key(name).begin_object().key("version").string(passage.anchor.version.value);
  write_span_members(json, passage.anchor.span);
  json.key("text").string(passage.anchor.text).key("id").text_or_null(passage.anchor.id);
  json.key("quote").string(passage.quote).key("article");
  write_article_ref(json, passage.article);
  json.end_object();
}

}  // namespace

void write_possible_merges_json(std::ostream& out, const std::vector<PossibleMerge>& pairs) {
  for (const PossibleMerge& pair : pairs) {
    Json json;
    json.begin_object().key("schema").string("gainsay.possible_merge/1");
    json.key("subject").string(name_of(pair.subject)).key("why").string(pair.why);
    write_passage(json, "a", pair.a);
    write_passage(json, "b", pair.b);
    json.end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
