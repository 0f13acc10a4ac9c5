#include "export/answer_json.h"
#include "export/claim_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void begin(Json& json, const TextCheck& check) {
  json.begin_object().key("schema").string("gainsay.check/1").key("sentence").string(check.text);
  json.key("held_against").integer(check.held_against).key("claim");
}

}  // namespace

void write_check_json(std::ostream& out, const TextCheck& check) {
  if (check.claims.empty()) {
    Json json;
    begin(json, check);
    json.null().end_object();
    out << json.take() << '\n';
  }
  for (const CheckedClaim& claim : check.claims) {
    Json json;
    begin(json, check);
    write_claim(json, claim.statement);
    json.key("conflicts");
    write_conflicts(json, claim.conflicts);
    json.key("same");
    write_mentions(json, claim.same);
    json.key("supported_by");
    write_supports(json, claim.supports);
    json.end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
