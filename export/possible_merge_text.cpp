#include <cctype>
#include <string>

#include "base/utf8.h"
#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using answer::indent;
using answer::label;
using Style = TextPage::Style;

std::string where(const Passage& passage) {
  Position position;
  position.article = passage.article;
  position.statement.span = passage.anchor.span;
  return answer::place(position);
}

/// The words that are to be judged stand out between marks, for they are told by nothing else where there is no colour.
void write_passage(TextPage& page, std::string_view letter, const Passage& passage) {
  page.field(indent, label, letter, passage.anchor.text, Style::bold);
  const bool goes_on = !passage.after.empty() && std::ispunct(static_cast<unsigned char>(passage.after.front())) == 0;
  page.field(indent, label, "",
             single_spaced(passage.before + (passage.before.empty() ? "[" : " [") + passage.quote +
                           (goes_on ? "] " : "]") + passage.after));
  page.field(indent, label, "in", where(passage), Style::dim);
}

}  // namespace

void write_possible_merge_text(std::ostream& out, const PossibleMerge& pair, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  page.line();
  page.paragraph(indent, pair.subject == RulingSubject::actors ? "possibly the same actor" : "possibly the same claim",
                 Style::cyan);
  page.line();
  write_passage(page, "A", pair.a);
  page.line();
  write_passage(page, "B", pair.b);
  page.line();
  page.field(indent, label, "why", pair.why);
  require_good(out);
}

}  // namespace gainsay
