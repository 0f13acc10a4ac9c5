#include "export/ruling_json.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_rulings_json(std::ostream& out, const std::vector<Ruling>& rulings) {
  for (const Ruling& ruling : rulings) {
    Json json;
    json.begin_object().key("schema").string("gainsay.ruling/1");
    write_ruling_members(json, ruling);
    json.end_object();
    out << json.take() << '\n';
  }
  require_good(out);
}

}  // namespace gainsay
