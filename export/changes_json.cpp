#include "export/answer_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_side(Json& json, std::string_view key, const std::optional<MentionView>& mention) {
  json.key(key);
  if (!mention) {
    json.null();
    return;
  }
  json.begin_object().key("claim").string(mention->position.statement.claim_id.value);
  json.key("text").string(mention->position.statement.text);
  write_mention_members(json, *mention);
  json.end_object();
}

}  // namespace

void write_changes_json(std::ostream& out, const std::vector<ArticleChange>& changes) {
  for (const ArticleChange& change : changes) {
    Json json;
    json.begin_object().key("schema").string("gainsay.changes/1").key("article").string(change.article.id.value);
    json.key("title").text_or_null(change.article.title).key("path").string(change.article.path);
    json.key("before").string(change.before.value).key("now").string(change.article.version.value);
    json.key("statements").begin_array();
    for (const ChangedStatement& statement : change.statements) {
      json.begin_object();
      write_side(json, "before", statement.before);
      write_side(json, "after", statement.after);
      json.end_object();
    }
    json.end_array().end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
