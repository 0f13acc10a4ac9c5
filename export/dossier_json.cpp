#include "export/answer_json.h"
#include "export/ruling_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void begin(Json& json, std::string_view schema, const Dossier& dossier) {
  json.begin_object().key("schema").string(schema);
  json.key("claim").string(dossier.claim.value).key("text").string(dossier.text).key("status").string(dossier.status);
  write_provenance_members(json, dossier.provenance);
  json.key("mentions");
  write_mentions(json, dossier.mentions);
  json.key("rulings");
  write_rulings(json, dossier.rulings);
}

}  // namespace

void write_dossier_json(std::ostream& out, const Dossier& dossier) {
  Json json;
  begin(json, "gainsay.dossier/1", dossier);
  json.key("conflicts");
  write_conflicts(json, dossier.conflicts);
  json.key("denials");
  write_mentions(json, dossier.denials);
  json.key("supported_by");
  write_supports(json, dossier.supported_by);
  json.key("supports");
  write_supports(json, dossier.supports);
  json.key("possibly_same");
  write_supports(json, dossier.possibly_same);
  json.key("withdrawn");
  write_mentions(json, dossier.withdrawn);
  json.key("lost_support");
  write_supports(json, dossier.lost_support);
  json.key("missing").begin_array();
  for (const std::string& gap : dossier.missing) json.string(gap);
  json.end_array().end_object();
  out << json.take() << '\n';
  require_good(out);
}

void write_trace_json(std::ostream& out, const Dossier& dossier) {
  Json json;
  begin(json, "gainsay.trace/1", dossier);
  json.end_object();
  out << json.take() << '\n';
  require_good(out);
}

}  // namespace gainsay
