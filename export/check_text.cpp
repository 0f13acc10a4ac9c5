#include <string>

#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using Style = TextPage::Style;
using answer::indent;
using answer::label;

/// The words, and whom they were taken to mean.
std::string named(const Phrase& phrase) {
  const bool says_more = phrase.entity && phrase.entity->name != phrase.text;
  return phrase.text + (says_more ? " (" + phrase.entity->name + ")" : "");
}

/// How the sentence was understood, slot by slot, so that a misreading shows.
std::string reading(const Claim& claim) {
  std::string out;
  const auto add = [&out](std::string_view slot, std::string_view value) {
    if (!value.empty()) out += (out.empty() ? "" : " · ") + std::string(slot) + " " + std::string(value);
  };
  add("who", named(claim.agent));
  add("does", claim.predicate);
  add("what", named(claim.object));
  add("to", named(claim.recipient));
  add("where", named(claim.place));
  for (const Argument& argument : claim.arguments) add(argument.role, named(argument.phrase));
  add("when", claim.time.known() ? prose::date(claim.time) : "");
  return out + " · " + std::string(name_of(claim.polarity)) + ", " + std::string(name_of(claim.modality));
}

void write_claim(TextPage& page, const CheckedClaim& checked) {
  page.line();
  page.paragraph(0, checked.statement.text, Style::bold);
  page.field(indent, label, "read as", reading(checked.statement.claim), Style::dim);
  if (checked.statement.claim.conditional)
    page.field(indent, label, "", "A condition or a question asserts nothing, so nothing can be held against it.");
  answer::write_heading(page, checked.conflicts.empty() ? "Against it: nothing found" : "Against it");
  for (const ConflictView& view : checked.conflicts)
    answer::write_against(page, view, view.conflict.claim_a == checked.statement.claim_id ? view.b : view.a);
  const bool is_backed = !checked.same.empty() || !checked.supports.empty();
  answer::write_heading(page, is_backed ? "For it" : "For it: nothing found");
  for (const MentionView& mention : checked.same) {
    page.line();
    page.field(indent, label, "same", mention.position.statement.text, Style::bold);
    answer::write_mention(page, "", mention);
    page.field(indent, label, "claim", answer::short_id(mention.position.statement.claim_id.value), Style::dim);
  }
  for (const SupportView& support : checked.supports) {
    page.line();
    page.field(indent, label, "backs", support.evidence.position.statement.text, Style::bold);
    answer::write_mention(page, "", support.evidence);
    page.field(indent, label, "claim", answer::short_id(support.claim.value), Style::dim);
  }
}

}  // namespace

void write_check_text(std::ostream& out, const TextCheck& check, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  if (check.claims.empty()) {
    page.paragraph(0, "No claim could be read from " + prose::quoted(check.text) +
                          ". A full sentence that says who does what is needed.");
  } else {
    page.paragraph(0, "Held against " + prose::count(check.held_against, "statement", "statements") +
                          " of the store that speak of the same names or things.");
  }
  for (const CheckedClaim& claim : check.claims) write_claim(page, claim);
  require_good(out);
}

}  // namespace gainsay
