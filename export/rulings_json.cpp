#include "export/json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_anchor(Json& json, std::string_view name, const RulingAnchor& anchor) {
  json.key(name).begin_object().key("version").string(anchor.version.value);
  write_span_members(json, anchor.span);
  json.key("text").string(anchor.text).key("id").text_or_null(anchor.id).end_object();
}

}  // namespace

void write_rulings_json(std::ostream& out, const std::vector<Ruling>& rulings) {
  for (const Ruling& ruling : rulings) {
    Json json;
    json.begin_object().key("schema").string("gainsay.ruling/1").key("id").string(id_of(ruling));
    json.key("subject").string(name_of(ruling.subject)).key("decision").string(name_of(ruling.decision));
    json.key("by").text_or_null(ruling.author.by).key("note").text_or_null(ruling.author.note);
    json.key("made_at").text_or_null(ruling.author.made_at);
    if (ruling.subject == RulingSubject::article) {
      const Correction& correction = ruling.correction;
      json.key("path").string(correction.path).key("field").string(name_of(correction.field));
      json.key("value").text_or_null(correction.value);
    } else {
      write_anchor(json, "a", ruling.a);
      write_anchor(json, "b", ruling.b);
    }
    json.end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
