#include <set>
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

std::string period(const std::vector<MentionView>& mentions) {
  const DateInterval& first = mentions.front().position.said;
  const DateInterval& last = mentions.back().position.said;
  if (first == last) return prose::date(first);
  return (first.known() ? "first " + prose::date(first) : "undated first") + ", last " + prose::date(last);
}

std::string extent(const std::vector<MentionView>& mentions) {
  std::set<ArticleId> articles;
  for (const MentionView& mention : mentions) articles.insert(mention.position.article.id);
  return prose::count(mentions.size(), "mention", "mentions") + " in " +
         prose::count(articles.size(), "article", "articles") + ", " + period(mentions);
}

void write_supports(TextPage& page, std::string_view heading, const std::vector<SupportView>& supports) {
  if (supports.empty()) return;
  answer::write_heading(page, heading);
  for (const SupportView& support : supports) {
    page.line();
    page.field(indent, label, answer::short_id(support.claim.value).substr(0, label - 1),
               support.evidence.position.statement.text, Style::bold);
    answer::write_mention(page, "", support.evidence);
  }
}

void write_list(TextPage& page, std::string_view heading, const std::vector<MentionView>& mentions) {
  if (mentions.empty()) return;
  answer::write_heading(page, heading);
  for (const MentionView& mention : mentions) {
    page.line();
    answer::write_mention(page, "", mention);
  }
}

void write_head(TextPage& page, const Dossier& dossier) {
  page.paragraph(0, dossier.text, Style::bold);
  page.field(indent, label, "claim", answer::short_id(dossier.claim.value), Style::dim);
  page.field(indent, label, "status", dossier.status + " · " + extent(dossier.mentions));
  answer::write_provenance(page, dossier);
  answer::write_rulings(page, dossier.rulings);
}

void write_origin(TextPage& page, std::size_t number, const Origin& origin, const Dossier& dossier) {
  page.line();
  const char* kind = origin.kind == Origin::Kind::unnamed     ? ", not named"
                     : origin.kind == Origin::Kind::publisher ? ", naming no source"
                     : origin.kind == Origin::Kind::circle    ? ", citing one another"
                                                              : "";
  page.paragraph(0, std::to_string(number) + ". " + answer::names(origin.who) + kind, Style::bold);
  for (const std::size_t index : origin.mentions) {
    const MentionView& mention = dossier.mentions[index];
    page.field(indent, label, "chain", answer::chain_with_cues(mention.position.chain));
    for (std::size_t i = 0; i < mention.reports.size(); ++i)
      if (mention.reports[i])
        page.field(indent, label, "",
                   prose::short_name(mention.position.chain[i].who) +
                       "'s report is in the store: " + mention.reports[i]->value);
    page.field(indent, label, "",
               std::string(prose::act_verb(mention.position.act)) + ", " + prose::date(mention.position.said) + ": " +
                   prose::quoted(mention.quote));
    page.field(indent, label, "", answer::place(mention.position), Style::dim);
  }
}

}  // namespace

void write_dossier_text(std::ostream& out, const Dossier& dossier, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  write_head(page, dossier);
  answer::write_heading(page, "Mentions");
  for (std::size_t i = 0; i < dossier.mentions.size(); ++i) {
    page.line();
    answer::write_mention(page, std::to_string(i + 1), dossier.mentions[i]);
  }
  write_list(page, "Denied in its own words", dossier.denials);
  write_list(page, "Withdrawn: in an earlier text of these articles, not in the current one", dossier.withdrawn);
  answer::write_heading(page, dossier.conflicts.empty() ? "Against it: nothing found" : "Against it");
  for (const ConflictView& view : dossier.conflicts)
    answer::write_against(page, view, view.conflict.claim_a == dossier.claim ? view.b : view.a);
  write_supports(page, "Possibly the same: gainsay rule merge makes it one", dossier.possibly_same);
  write_supports(page, "Backed by", dossier.supported_by);
  write_supports(page, "No longer backed by: said in an earlier text of these articles", dossier.lost_support);
  write_supports(page, "It backs", dossier.supports);
  if (!dossier.missing.empty()) {
    answer::write_heading(page, "Missing");
    for (const std::string& gap : dossier.missing) page.field(indent, 2, "·", gap);
  }
  require_good(out);
}

void write_trace_text(std::ostream& out, const Dossier& dossier, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  write_head(page, dossier);
  for (std::size_t i = 0; i < dossier.provenance.origins.size(); ++i)
    write_origin(page, i + 1, dossier.provenance.origins[i], dossier);
  require_good(out);
}

}  // namespace gainsay
