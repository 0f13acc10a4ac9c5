#include "export/ruling_json.h"

namespace gainsay {
namespace {

void write_anchor(Json& json, std::string_view name, const RulingAnchor& anchor) {
  json.key(name).begin_object().key("version").string(anchor.version.value);
  write_span_members(json, anchor.span);
  json.key("text").string(anchor.text).key("id").text_or_null(anchor.id).end_object();
}

}  // namespace

void write_ruling_members(Json& json, const Ruling& ruling) {
  json.key("id").string(id_of(ruling)).key("subject").string(name_of(ruling.subject));
  json.key("decision").string(name_of(ruling.decision)).key("by").text_or_null(ruling.author.by);
  json.key("note").text_or_null(ruling.author.note).key("made_at").text_or_null(ruling.author.made_at);
  if (ruling.subject == RulingSubject::article) {
    const Correction& correction = ruling.correction;
    json.key("path").string(correction.path).key("field").string(name_of(correction.field));
    json.key("value").text_or_null(correction.value);
    return;
  }
  write_anchor(json, "a", ruling.a);
  write_anchor(json, "b", ruling.b);
}

void write_rulings(Json& json, const std::vector<Ruling>& rulings) {
  json.begin_array();
  for (const Ruling& ruling : rulings) {
    json.begin_object();
    write_ruling_members(json, ruling);
    json.end_object();
  }
  json.end_array();
}

}  // namespace gainsay
