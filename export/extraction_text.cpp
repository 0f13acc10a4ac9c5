#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "export/prose.h"
#include "export/stream.h"
#include "export/text_page.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

constexpr std::size_t indent = 5;
constexpr std::size_t label = 9;

std::string bytes(const Span& span) { return " [" + std::to_string(span.begin) + "-" + std::to_string(span.end) + "]"; }

/// The covered parts on one line, "…" between them, with the bytes they stand at.
std::string quoted(const std::string& text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span& span : spans) {
    if (span.end > text.size() || span.empty()) continue;
    if (!out.empty()) out += " … ";
    out += single_spaced(covered(text, span));
  }
  if (!spans.empty()) out += bytes({spans.front().begin, spans.back().end});
  return out;
}

void write_head(TextPage& page, const Extraction& extraction) {
  const Article& article = extraction.article;
  page.rule(U'═');
  page.paragraph(0, article.title.empty() ? article.path : article.title, TextPage::Style::bold);
  page.field(0, 12, "file", article.path);
  std::string from = article.outlet.empty() ? "outlet unknown" : article.outlet;
  for (const std::string& agency : article.agencies) from += ", text by " + agency;
  if (!article.byline.empty()) from += ", by " + article.byline;
  page.field(0, 12, "from", from);
  std::string published = prose::date(article.published);
  if (!article.published_from.empty()) published += " (" + article.published_from + ")";
  page.field(0, 12, "published", published);
  const auto boilerplate =
      std::ranges::count_if(article.blocks, [](const Block& block) { return is_boilerplate(block.kind); });
  page.field(0, 12, "read",
             prose::count(extraction.attributed.attributions.size(), "attribution", "attributions") + ", " +
                 prose::count(extraction.statements.size(), "claim", "claims") + ", " +
                 prose::count(extraction.attributed.actors.size(), "actor or source", "actors and sources") + "; " +
                 std::to_string(boilerplate) + " of " + prose::count(article.blocks.size(), "block", "blocks") +
                 " boilerplate; language " + article.language);
  page.field(0, 12, "chains", "from this article back to who said it; [in brackets] who is not named there",
             TextPage::Style::dim);
}

void write_claim(TextPage& page, const Statement& statement) {
  const Claim& claim = statement.claim;
  std::string notes = std::string(name_of(claim.polarity)) + ", " + std::string(name_of(claim.modality));
  if (claim.denial) notes += ", denial";
  if (claim.denial_scope) notes += " of " + std::string(name_of(*claim.denial_scope));
  if (claim.conditional) notes += ", conditional";
  if (!claim.hedge.empty()) notes += ", hedged \"" + claim.hedge + "\"";
  if (claim.time.known()) notes += ", " + prose::date(claim.time);
  page.field(indent, label, claim.denial ? "denial" : "claim",
             statement.text + " (" + notes + ")" + bytes(statement.span),
             claim.denial ? TextPage::Style::red : TextPage::Style::plain);
}

/// Through whom the words came. Every chain begins with the article or its outlet: no name of a file or title there.
std::string chain_of(const Attribution& attribution) {
  std::vector<Hop> chain = attribution.chain;
  if (chain.front().who.kind == EntityKind::article) chain.front().who.name = "this article";
  chain.front().implied = false;
  return prose::chain(chain);
}

/// "up to publication" says nothing of one attribution.
bool tells_when(const Attribution& attribution, const Article& article) {
  return attribution.said.known() && (attribution.said.begin || attribution.said.end != article.published.end);
}

/// The words that name the source, where they are others than its name: "he", "the minister".
std::string source_words(const Attribution& attribution, const std::string& text) {
  if (attribution.sources.empty() || !attribution.speaker) return "";
  const Span& source = attribution.sources.front();
  if (source.end <= text.size() && covered(text, source) == attribution.speaker->name) return "";
  return quoted(text, attribution.sources);
}

void write_attribution(TextPage& page, const Extraction& extraction, std::size_t index) {
  const std::vector<Attribution>& all = extraction.attributed.attributions;
  const Attribution& attribution = all[index];
  const std::string& text = extraction.article.text;
  const std::string who = attribution.speaker           ? attribution.speaker->name
                          : attribution.sources.empty() ? "nobody named"
                                                        : quoted(text, attribution.sources);
  std::string head =
      who + "  ·  " + prose::spoken(name_of(attribution.act)) + "  ·  " + std::string(name_of(attribution.kind));
  if (tells_when(attribution, extraction.article)) head += "  ·  said " + prose::date(attribution.said);
  if (!attribution.parent.empty())
    for (std::size_t i = index; i > 0; --i)  // whom it stands in is mostly the one before
      if (all[i - 1].id == attribution.parent) {
        head += "  ·  in the words of " + std::to_string(i);
        break;
      }
  page.field(0, indent, std::to_string(index + 1), head, TextPage::Style::bold);
  if (const std::string source = source_words(attribution, text); !source.empty())
    page.field(indent, label, "source", source);
  if (attribution.chain.size() > 1) page.field(indent, label, "chain", chain_of(attribution));
  if (!attribution.cues.empty()) page.field(indent, label, "cue", quoted(text, attribution.cues));
  page.field(indent, label, "content", quoted(text, attribution.contents), TextPage::Style::cyan);
  for (const Statement& statement : extraction.statements)
    if (statement.attribution == attribution.id) write_claim(page, statement);
}

}  // namespace

void write_extraction_text(std::ostream& out, const Extraction& extraction, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  write_head(page, extraction);
  for (std::size_t i = 0; i < extraction.attributed.attributions.size(); ++i) {
    page.line();
    write_attribution(page, extraction, i);
  }
  const auto own = [](const Statement& statement) { return statement.attribution.empty(); };
  if (std::ranges::any_of(extraction.statements, own)) {
    page.line();
    page.line("In the article's own voice", TextPage::Style::bold);
    for (const Statement& statement : extraction.statements)
      if (own(statement)) write_claim(page, statement);
  }
  page.line();
  require_good(out);
}

}  // namespace gainsay
