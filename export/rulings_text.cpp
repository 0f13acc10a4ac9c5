#include <string>

#include "export/answer_text.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_rulings_text(std::ostream& out, const std::vector<ConflictRuling>& rulings, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  constexpr std::size_t label = 11;
  for (const ConflictRuling& ruling : rulings) {
    std::string who = ruling.by.empty() ? "somebody" : ruling.by;
    if (!ruling.made_at.empty()) who += ", " + ruling.made_at;
    if (!ruling.note.empty()) who += ": " + ruling.note;
    page.field(0, label, name_of(ruling.decision), ruling.a.text, TextPage::Style::bold);
    page.field(0, label, "", ruling.b.text, TextPage::Style::bold);
    page.field(0, label, "", who);
  }
  require_good(out);
}

}  // namespace gainsay
