#include "ingest/read/json_record.h"

#include "base/utf8.h"
#include "ingest/read/article_builder.h"
#include "ingest/read/field_date.h"
#include "ingest/read/html_text.h"
#include "ingest/read/problems.h"

namespace gainsay::read {

using rapidjson::Value;

Field json_text_field(const Value& object) {
  return first_field(
      object,
      {"text", "body", "content", "articleBody", "article_body", "article", "full_text", "fullText", "fulltext",
       "maintext", "main_text", "body_text", "bodyText", "raw_text", "story", "paragraphs", "content_text"},
      "\n\n");
}

void read_json_record(const Value& object, std::string path, std::optional<std::size_t> byte,
                      const ReadOptions& options, const ArticleSink& sink, Diagnostics& diagnostics) {
  if (!object.IsObject()) return report_error(diagnostics, path, "not an object, so no article", byte);
  Field text = json_text_field(object);
  if (text.text.empty())
    return report_error(diagnostics, path, "no text: none of text, body, content, articleBody", byte);
  Record record;
  record.path = std::move(path);
  if (is_html_fragment(text.text)) {
    auto lines = html_fragment_lines(text.text, options.limits.depth);
    if (!lines) return report_error(diagnostics, record.path, nested_too_deep(options.limits.depth), byte);
    record.text = std::move(lines->text);
    record.kinds = std::move(lines->kinds);
  } else {
    record.text = std::move(text.text);
  }
  record.title = single_spaced(first_field(object, {"title", "headline", "heading", "head_line"}).text);
  const Field outlet = first_field(object, {"outlet", "source", "publisher", "publication", "site_name", "sourceName",
                                            "source_name", "site", "newspaper", "domain", "source_domain"});
  record.outlet = outlet.text.find("://") == std::string::npos ? single_spaced(outlet.text) : "";
  record.byline =
      single_spaced(first_field(object, {"byline", "author", "authors", "bylines", "creator", "writer"}).text);
  record.url = std::string(trimmed(first_field(object, {"url", "link", "canonical_url", "web_url", "webUrl", "uri",
                                                        "source_url", "mainEntityOfPage"})
                                       .text));
  record.language = std::string(trimmed(first_field(object, {"language", "lang", "inLanguage"}).text));
  const Field date = first_field(
      object, {"published", "publishedAt", "published_at", "datePublished", "date_published", "date_publish",
               "pub_date", "pubDate", "publish_date", "publication_date", "webPublicationDate", "published_date",
               "date", "dateCreated", "created_at", "timestamp", "time"});
  if (const DateInterval when = parse_field_date(date.text); when.known())
    record.published = {when, "field '" + date.name + "'"};
  sink(build_article(std::move(record), options));
}

std::string json_member_path(const std::string& path, const Value& object, std::size_t number) {
  const std::string id =
      object.IsObject() ? std::string(trimmed(first_field(object, {"id", "_id", "guid", "uuid"}).text)) : "";
  return path + "!" + (id.empty() ? std::to_string(number) : id);
}

}  // namespace gainsay::read
