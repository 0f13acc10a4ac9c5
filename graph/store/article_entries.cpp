#include "graph/store/article_entries.h"

#include <algorithm>

namespace gainsay {

std::vector<ArticleEntry> article_entries(const Database& database, EditionReader& reader,
                                          const std::vector<std::int64_t>& editions) {
  std::vector<ArticleEntry> out;
  out.reserve(editions.size());
  Query count(
      database,
      "SELECT (SELECT count(*) FROM attribution WHERE attribution BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999),"
      " (SELECT count(*) FROM statement WHERE statement BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999)");
  for (const std::int64_t edition : editions) {
    const Article article = reader.read_fields(edition).article;
    ArticleEntry& entry = out.emplace_back();
    entry.ref = {article.id,     article.version, article.path,     article.title,
                 article.outlet, article.url,     article.published};
    entry.agencies = article.agencies;
    entry.published_from = article.published_from;
    count.bind(1, edition);
    while (count.next()) {
      entry.attributions = static_cast<std::size_t>(count.integer(0));
      entry.statements = static_cast<std::size_t>(count.integer(1));
    }
  }
  std::ranges::sort(out, [](const ArticleEntry& a, const ArticleEntry& b) {
    const auto order = chronological(a.ref.published, b.ref.published);
    return order != 0 ? order < 0 : a.ref.id < b.ref.id;
  });
  return out;
}

}  // namespace gainsay
