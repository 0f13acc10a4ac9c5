#include "ingest/read/article_builder.h"

#include <algorithm>

#include "base/content_id.h"
#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/credits_in_text.h"
#include "ingest/read/layout.h"
#include "ingest/read/metadata_field.h"
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

/// Fills the empty fields from the lines that stand above the text.
void add_fields_above_text(const Layout& layout, Record& record) {
  for (const Piece& piece : layout.pieces()) {
    if (piece.kind != BlockKind::metadata) continue;
    MetadataField field = metadata_field(layout.covered(piece));
    const auto fill = [&](std::string_view name, std::string& slot) {
      if (field.name == name && slot.empty()) slot = std::move(field.value);
    };
    fill("title", record.title);
    fill("outlet", record.outlet);
    fill("byline", record.byline);
    fill("url", record.url);
    fill("language", record.language);
  }
}

/// JSON can hold U+0000, which C interfaces take for the end of a text.
void replace_nul(std::string& text) {
  for (auto at = text.find('\0'); at != std::string::npos; at = text.find('\0', at))
    text.replace(at, 1, "\xEF\xBF\xBD");
}

/// Agencies among the comma-separated names of the byline.
void add_byline_agencies(Article& article) {
  for (std::size_t begin = 0; begin < article.byline.size();) {
    const std::size_t end = std::min(article.byline.find(',', begin), article.byline.size());
    if (const auto sign = find_news_agency(std::string_view(article.byline).substr(begin, end - begin)))
      article.agencies.emplace_back(*sign);
    begin = end + 1;
  }
}

/// The url, else the path. Standard input has neither, and two texts that come through it are not versions of one
/// article.
ArticleId address_of(const Article& article) {
  if (!article.url.empty()) return ArticleId(article.url);
  const bool has_name = article.path != "-" && !article.path.starts_with("-!");
  constexpr std::size_t digits = 20;
  return ArticleId(has_name ? article.path : article.path + ":" + article.version.value.substr(0, digits));
}

}  // namespace

Article build_article(Record&& record, const ReadOptions& options) {
  Article article;
  article.path = std::move(record.path);
  article.text = std::move(record.text);
  replace_nul(article.text);
  article.version = VersionId(sha256_hex(article.text));

  Layout layout(article.text, record.title);
  apply_block_rules(layout, record.kinds);
  article.blocks = blocks_of(layout);

  add_fields_above_text(layout, record);
  article.url = options.url.value_or(first_known({record.url, options.found_at}));
  article.id = address_of(article);
  article.language = record.language.empty() ? "und" : record.language;
  article.title = first_known({record.title, headline_of(layout)});
  article.byline = first_known({record.byline, byline_in(layout)});
  article.agencies = std::move(record.agencies);
  add_byline_agencies(article);
  for (std::string& sign : text_agencies_in(layout)) article.agencies.push_back(std::move(sign));
  std::ranges::sort(article.agencies);
  article.agencies.erase(std::unique(article.agencies.begin(), article.agencies.end()), article.agencies.end());
  // Agency copy of which nothing says who republished it: the agency is its one known publisher.
  const std::string own_copy =
      article.agencies.size() == 1 && has_agency_dateline(layout) ? article.agencies.front() : "";
  article.outlet =
      options.outlet.value_or(first_known({record.outlet, outlet_in(layout), outlet_of_url(article.url), own_copy}));

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
