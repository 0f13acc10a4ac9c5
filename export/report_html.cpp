#include "export/escape.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_report_html(std::ostream& out, const Report& report, const std::string& overview_svg) {
  out << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Conflicts</title></head><body>\n<h1>Conflicts</h1>\n<p>"
      << escape::html(prose::coverage(report)) << "</p>\n<p>" << escape::html(prose::caveat()) << "</p>\n";
  for (const DisputeView& dispute : report.disputes) {
    out << "<section><h2>" << escape::html(dispute.title) << "</h2>\n";
    for (const ConflictView& view : dispute.conflicts) {
      out << "<article id=\"c-" << escape::html(view.conflict.id.value) << "\">";
      for (const SideView* side : {&view.a, &view.b})
        out << "<blockquote>" << escape::html(side->quote) << "<footer>"
            << escape::html(prose::chain(side->position.chain)) << "</footer></blockquote>";
      out << "<p>" << escape::html(view.conflict.explanation) << "</p></article>\n";
    }
    out << "</section>\n";
  }
  out << overview_svg << "</body></html>\n";
  require_good(out);
}

}  // namespace gainsay
