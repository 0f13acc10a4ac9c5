#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

void write_side(TextPage& page, std::string_view heading, const MentionView& mention) {
  page.field(answer::indent, answer::label, heading, mention.position.statement.text, TextPage::Style::bold);
  page.field(answer::indent, answer::label, "", prose::quoted(mention.quote));
  page.field(answer::indent, answer::label, "",
             prose::speaker(mention.position) + " (" + prose::spoken(name_of(mention.position.act)) + ")",
             TextPage::Style::dim);
}

}  // namespace

void write_changes_text(std::ostream& out, const std::vector<ArticleChange>& changes, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  bool is_first = true;
  for (const ArticleChange& change : changes) {
    if (!is_first) page.line();
    is_first = false;
    page.paragraph(0, change.article.title.empty() ? change.article.id.value : change.article.title,
                   TextPage::Style::bold);
    page.field(answer::indent, answer::label, "article", change.article.id.value, TextPage::Style::dim);
    page.field(answer::indent, answer::label, "texts",
               answer::short_id(change.before.value) + ", now " + answer::short_id(change.article.version.value),
               TextPage::Style::dim);
    for (const ChangedStatement& statement : change.statements) {
      page.line();
      if (statement.before) write_side(page, statement.after ? "was" : "gone", *statement.before);
      if (statement.after) write_side(page, statement.before ? "is now" : "new", *statement.after);
    }
  }
  require_good(out);
}

}  // namespace gainsay
