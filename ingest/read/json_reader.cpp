#include "ingest/read/json_reader.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/read/article_builder.h"
#include "ingest/read/encoding.h"
#include "ingest/read/field_date.h"
#include "ingest/read/html_text.h"
#include "ingest/read/json_fields.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

using rapidjson::Value;

constexpr const char* not_json = "not JSON: neither an object nor a list";

const Value* article_list(const Value& root) {
  if (root.IsArray()) return &root;
  for (const std::string_view name :
       {"articles", "items", "results", "docs", "documents", "data", "stories", "news", "entries", "records"})
    if (const Value* list = member(root, name); list && list->IsArray()) return list;
  for (const std::string_view name : {"response", "data", "result", "articles"})
    if (const Value* inner = member(root, name); inner && inner->IsObject())
      for (const std::string_view list_name : {"docs", "results", "articles", "items"})
        if (const Value* list = member(*inner, list_name); list && list->IsArray()) return list;
  return nullptr;
}

Field text_field(const Value& object) {
  return first_field(
      object,
      {"text", "body", "content", "articleBody", "article_body", "article", "full_text", "fullText", "fulltext",
       "maintext", "main_text", "body_text", "bodyText", "raw_text", "story", "paragraphs", "content_text"},
      "\n\n");
}

/// None, with the reason reported, where `object` is no article.
void read_object(const Value& object, std::string path, std::optional<std::size_t> byte, const ReadOptions& options,
                 const ArticleSink& sink, Diagnostics& diagnostics) {
  if (!object.IsObject()) return report_error(diagnostics, path, "not an object, so no article", byte);
  Field text = text_field(object);
  if (text.text.empty())
    return report_error(diagnostics, path, "no text: none of text, body, content, articleBody", byte);
  Record record;
  record.path = std::move(path);
  if (is_html_fragment(text.text)) {
    HtmlLines lines = html_fragment_lines(text.text);
    record.text = std::move(lines.text);
    record.kinds = std::move(lines.kinds);
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

std::string member_path(const std::string& path, const Value& object, std::size_t number) {
  const std::string id =
      object.IsObject() ? std::string(trimmed(first_field(object, {"id", "_id", "guid", "uuid"}).text)) : "";
  return path + "!" + (id.empty() ? std::to_string(number) : id);
}

}  // namespace

void read_json(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  const Decoded decoded = decode_bytes(bytes);
  report_invalid_bytes(decoded, path, diagnostics);
  if (!begins_json(decoded.text)) return report_error(diagnostics, path, not_json, 0);
  const rapidjson::Document document = parse_json(decoded.text);
  if (document.HasParseError())
    return report_error(diagnostics, path, json_error_message(document), decoded.input_byte(document.GetErrorOffset()));
  const bool is_article = document.IsObject() && !text_field(document).text.empty();
  const Value* list = is_article ? nullptr : article_list(document);
  if (!list) return read_object(document, path, std::nullopt, options, sink, diagnostics);
  std::size_t number = 0;
  for (const Value& element : list->GetArray()) {
    ++number;
    read_object(element, member_path(path, element, number), std::nullopt, options, sink, diagnostics);
  }
  if (number == 0) report_error(diagnostics, path, "an empty list of articles");
}

void read_json_lines(std::string_view bytes, const std::string& path, const ReadOptions& options,
                     const ArticleSink& sink, Diagnostics& diagnostics) {
  const Decoded decoded = decode_bytes(bytes);
  report_invalid_bytes(decoded, path, diagnostics);
  const std::string_view text = decoded.text;
  std::size_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    ++number;
    if (!trimmed(line).empty() && !begins_json(line)) {
      report_error(diagnostics, path, "line " + std::to_string(number) + " is " + std::string(not_json),
                   decoded.input_byte(at));
    } else if (!trimmed(line).empty()) {
      const rapidjson::Document document = parse_json(line);
      if (document.HasParseError()) {
        report_error(diagnostics, path, "line " + std::to_string(number) + " is " + json_error_message(document),
                     decoded.input_byte(at + document.GetErrorOffset()));
      } else {
        read_object(document, member_path(path, document, number), decoded.input_byte(at), options, sink, diagnostics);
      }
    }
    at = end + 1;
  }
}

}  // namespace gainsay::read
