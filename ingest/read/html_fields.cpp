#include "ingest/read/html_fields.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "ingest/read/field_date.h"
#include "ingest/read/json_ld.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

/// name, property or itemprop (lower case) -> content; the first of each.
using MetaFields = std::map<std::string, std::string>;

struct Found {
  MetaFields meta;
  std::vector<std::string> json_ld;
  std::string canonical;
  std::string language;
  std::string title;
  std::string heading;
  std::string author;         ///< of an element that says it is the author
  std::string time;           ///< datetime of the first time element
  std::string declared_time;  ///< of one that says it is the date of publication
};

void look_at(const xmlNode* node, Found& found) {
  const auto keep = [](std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
  };
  if (is_element(node, "meta")) {
    for (const char* name : {"property", "name", "itemprop", "http-equiv"}) {
      const std::string key = ascii_lower(attribute(node, name));
      if (!key.empty()) found.meta.emplace(key, single_spaced(attribute(node, "content")));
    }
  } else if (is_element(node, "link")) {
    if (ascii_lower(attribute(node, "rel")) == "canonical") keep(found.canonical, attribute(node, "href"));
  } else if (is_element(node, "html")) {
    keep(found.language, attribute(node, "lang"));
  } else if (is_element(node, "title")) {
    keep(found.title, text_content(node));
  } else if (is_element(node, "h1")) {
    keep(found.heading, text_content(node));
  } else if (is_element(node, "time")) {
    const bool declared =
        attribute(node, "itemprop") == "datePublished" || xmlHasProp(node, reinterpret_cast<const xmlChar*>("pubdate"));
    std::string value = attribute(node, "datetime");
    if (value.empty()) value = text_content(node);
    keep(declared ? found.declared_time : found.time, std::move(value));
  } else if (is_element(node, "script")) {
    if (ascii_lower(attribute(node, "type")) == "application/ld+json")
      for (const xmlNode* child = node->children; child; child = child->next)
        if (child->content) found.json_ld.push_back(to_valid_utf8(reinterpret_cast<const char*>(child->content)));
  } else if (attribute(node, "rel") == "author" || attribute(node, "itemprop") == "author") {
    constexpr std::size_t longest_name = 80;
    std::string name = text_content(node);
    if (name.size() <= longest_name) keep(found.author, std::move(name));
  }
}

std::string first_meta(const MetaFields& meta, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (const auto found = meta.find(name); found != meta.end() && !found->second.empty()) return found->second;
  return "";
}

std::string web_address(const std::string& text) {
  return text.starts_with("http://") || text.starts_with("https://") ? text : "";
}

/// "Title | Outlet" -> "Title", where the last part is the outlet or, in a window's title, short.
std::string without_outlet(std::string title, const std::string& outlet, bool window_title) {
  for (const std::string_view mark : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
    const auto at = title.rfind(mark);
    if (at == std::string::npos) continue;
    const std::string tail = title.substr(at + mark.size());
    const bool same = !outlet.empty() && folded(tail) == folded(outlet);
    if (same || (window_title && words_of(tail).size() <= 4 && words_of(title.substr(0, at)).size() >= 4))
      return title.substr(0, at);
  }
  return title;
}

void add_published(const Found& found, Record& record) {
  const auto take = [&](const std::string& value, std::string from) {
    if (record.published.when.known()) return;
    if (const DateInterval when = parse_field_date(value); when.known()) record.published = {when, std::move(from)};
  };
  for (const char* name : {"article:published_time",
                           "og:article:published_time",
                           "og:published_time",
                           "datepublished",
                           "article.published",
                           "parsely-pub-date",
                           "sailthru.date",
                           "publish-date",
                           "publishdate",
                           "publication_date",
                           "pubdate",
                           "dc.date.issued",
                           "dcterms.issued",
                           "dc.date",
                           "dcterms.date",
                           "dcterms.created",
                           "dc.date.created",
                           "citation_publication_date",
                           "article_date_original",
                           "cxenseparse:recs:publishtime",
                           "date"})
    if (const auto field = found.meta.find(name); field != found.meta.end())
      take(field->second, std::string("meta ") + name);
  if (record.published.when.known()) return;
  for (const std::string& json : found.json_ld) add_json_ld(json, record);
  take(found.declared_time, "time element, datePublished");
  take(found.time, "time element");
}

}  // namespace

Record html_fields(const xmlNode* root) {
  Found found;
  for (const xmlNode* at = root; at; at = next_node(at, root)) look_at(at, found);
  Record record;
  add_published(found, record);
  for (const std::string& json : found.json_ld) add_json_ld(json, record);
  const auto fill = [](std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
  };
  const MetaFields& meta = found.meta;
  const std::string site = first_meta(meta, {"og:site_name", "application-name", "dc.publisher", "dcterms.publisher",
                                             "publisher", "citation_publisher"});
  if (!site.empty() && web_address(site).empty()) record.outlet = site;
  fill(record.title,
       without_outlet(first_meta(meta, {"og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"}),
                      record.outlet, false));
  fill(record.title, found.heading);
  fill(record.title, without_outlet(found.title, record.outlet, true));
  for (const char* name : {"author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
                           "dcterms.creator", "citation_author"})
    if (const std::string author = first_meta(meta, {name}); web_address(author).empty()) fill(record.byline, author);
  fill(record.byline, found.author);
  if (ascii_lower(record.byline).starts_with("by ")) record.byline = record.byline.substr(3);
  const std::string stated = web_address(record.url);
  record.url = web_address(found.canonical);
  fill(record.url, web_address(first_meta(meta, {"og:url", "twitter:url", "dc.identifier"})));
  fill(record.url, stated);
  const std::string in_json = record.language;
  record.language = std::string(trimmed(found.language));
  fill(record.language, first_meta(meta, {"og:locale", "content-language", "language", "dc.language"}));
  fill(record.language, in_json);
  std::ranges::replace(record.language, '_', '-');
  return record;
}

}  // namespace gainsay::read
