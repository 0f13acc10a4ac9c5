#include "export/json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_anchor(Json& json, const RulingAnchor& anchor) {
  json.begin_object().key("version").string(anchor.version.value);
  write_span_members(json, anchor.span);
  json.key("text").string(anchor.text).end_object();
}

}  // namespace

void write_rulings_json(std::ostream& out, const std::vector<ConflictRuling>& rulings) {
  for (const ConflictRuling& ruling : rulings) {
    Json json;
    json.begin_object().key("schema").string("gainsay.ruling/1");
    json.key("decision").string(name_of(ruling.decision)).key("by").text_or_null(ruling.by);
    json.key("note").text_or_null(ruling.note).key("made_at").text_or_null(ruling.made_at).key("a");
    write_anchor(json, ruling.a);
    json.key("b");
    write_anchor(json, ruling.b);
    json.end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
