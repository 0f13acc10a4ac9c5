#include <string>

#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {

void write_rulings_text(std::ostream& out, const std::vector<Ruling>& rulings, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  constexpr std::size_t label = 11;
  for (const Ruling& ruling : rulings) {
    const bool is_correction = ruling.subject == RulingSubject::article;
    page.field(0, label, name_of(ruling.decision), is_correction ? prose::correction(ruling.correction) : ruling.a.text,
               TextPage::Style::bold);
    if (!is_correction)
      page.field(0, label, prose::spoken(name_of(ruling.subject)), ruling.b.text, TextPage::Style::bold);
    page.field(0, label, "", prose::author(ruling.author));
    page.field(0, label, "", answer::short_id(id_of(ruling)), TextPage::Style::dim);
  }
  require_good(out);
}

}  // namespace gainsay
