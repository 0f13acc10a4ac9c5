#include "export/conflict_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_conflict_json(std::ostream& out, const ConflictView& view) {
  Json json;
  json.begin_object().key("schema").string("gainsay.conflict/1");
  write_conflict_members(json, view);
  json.end_object();
  out << json.take() << '\n';
  require_good(out);
}

void write_report_json(std::ostream& out, const Report& report) {
  for (const ConflictView* view : in_reading_order(report)) write_conflict_json(out, *view);
  require_good(out);
}

}  // namespace gainsay
