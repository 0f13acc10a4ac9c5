#include "ingest/read/article_builder.h"

#include <algorithm>

#include "base/content_id.h"
#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/credits_in_text.h"
#include "ingest/read/layout.h"
#include "ingest/read/news_agencies.h"

namespace gainsay::read {
namespace {

std::string headline_of(const Layout& layout) {
  for (const Piece& piece : layout.pieces())
    if (piece.kind == BlockKind::headline) return single_spaced(layout.covered(piece));
  return "";
}

std::string first_known(std::initializer_list<std::string> values) {
  for (const std::string& value : values)
    if (!value.empty()) return value;
  return "";
}

}  // namespace

Article build_article(Record&& record, const ReadOptions& options) {
  Article article;
  article.path = std::move(record.path);
  article.text = std::move(record.text);
  article.url = options.url.value_or(record.url);
  article.language = record.language.empty() ? "und" : record.language;
  article.id = ArticleId(article.url.empty() ? article.path : article.url);
  article.version = VersionId(sha256_hex(article.text));

  Layout layout(article.text, record.title);
  apply_block_rules(layout);
  article.blocks = blocks_of(layout);

  article.title = first_known({record.title, headline_of(layout)});
  article.byline = first_known({record.byline, byline_in(layout)});
  article.agencies = std::move(record.agencies);
  for (std::string& sign : text_agencies_in(layout))
    if (std::ranges::find(article.agencies, sign) == article.agencies.end()) article.agencies.push_back(std::move(sign));
  std::ranges::sort(article.agencies);
  // Agency copy of which nothing says who republished it: the agency is its one known publisher.
  const std::string own_copy = article.agencies.size() == 1 && has_agency_dateline(layout) ? article.agencies.front() : "";
  article.outlet = options.outlet.value_or(
      first_known({record.outlet, outlet_in(layout), outlet_of_url(article.url), own_copy}));

  if (options.published) {
    article.published = *options.published;
    article.published_from = "given by the user";
  } else {
    PublishedDate published =
        record.published.when.known() ? std::move(record.published) : published_from_text(layout, article.url);
    article.published = published.when;
    article.published_from = std::move(published.from);
  }
  return article;
}

}  // namespace gainsay::read
