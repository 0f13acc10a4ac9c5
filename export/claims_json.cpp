#include "export/conflict_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_claims_json(std::ostream& out, const std::vector<ClaimEntry>& claims) {
  for (const ClaimEntry& entry : claims) {
    const Statement& statement = entry.first.statement;
    Json json;
    json.begin_object().key("schema").string("gainsay.claim/1");
    json.key("id").string(entry.id.value).key("text").string(statement.text).key("status").string(entry.status);
    json.key("polarity").string(name_of(statement.claim.polarity));
    json.key("modality").string(name_of(statement.claim.modality)).key("denial").boolean(statement.claim.denial);
    json.key("mentions").integer(entry.mentions).key("articles").integer(entry.articles);
    json.key("conflicts").integer(entry.conflicts).key("origins").begin_object();
    json.key("least").integer(entry.least_origins).key("most").integer(entry.most_origins).end_object();
    json.key("first").begin_object().key("article");
    write_article_ref(json, entry.first.article);
    write_span_members(json, statement.span);
    json.key("act").string(name_of(entry.first.act)).key("speaker");
    write_named(json, entry.first.speaker);
    json.key("chain");
    write_chain(json, entry.first.chain);
    json.key("said");
    write_date(json, entry.first.said);
    json.end_object().end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
