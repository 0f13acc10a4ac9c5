#include "ingest/read/json_ld.h"

#include <vector>

#include "base/utf8.h"
#include "ingest/read/field_date.h"
#include "ingest/read/json_fields.h"

namespace gainsay::read {
namespace {

using rapidjson::Value;

bool is_article(const Value& object) {
  const Value* type = member(object, "@type");
  if (!type) return false;
  const std::string types = " " + as_text(*type, " ") + " ";
  for (const std::string_view name : {"Article ", "BlogPosting ", "Report ", "LiveBlogPosting "})
    if (types.find(name) != std::string::npos) return true;
  return false;
}

/// Articles stand at the top, in a list, in "@graph", or as the main entity of a page.
const Value* find_article(const Value& root) {
  constexpr std::size_t most_objects = 1000;
  std::vector<const Value*> open{&root};
  for (std::size_t i = 0; i < open.size() && i < most_objects; ++i) {
    if (is_article(*open[i])) return open[i];
    if (open[i]->IsArray())
      for (const Value& element : open[i]->GetArray()) open.push_back(&element);
    for (const std::string_view name : {"@graph", "mainEntity", "mainEntityOfPage"})
      if (const Value* inner = member(*open[i], name)) open.push_back(inner);
  }
  return nullptr;
}

void fill(std::string& field, const Value& object, std::initializer_list<std::string_view> names) {
  if (field.empty()) field = single_spaced(first_field(object, names).text);
}

}  // namespace

void add_json_ld(std::string_view json, Record& record) {
  if (!begins_json(json)) return;
  const ParsedJson parsed = parse_json(json, ReadLimits{}.depth);
  if (!parsed.error.empty()) return;
  const Value* article = find_article(parsed.document);
  if (!article) return;
  fill(record.title, *article, {"headline", "name"});
  fill(record.outlet, *article, {"publisher"});
  fill(record.byline, *article, {"author", "creator"});
  fill(record.language, *article, {"inLanguage"});
  fill(record.url, *article, {"url", "mainEntityOfPage", "@id"});
  if (!record.published.when.known()) {
    const Field date = first_field(*article, {"datePublished", "dateCreated"});
    if (const DateInterval when = parse_field_date(date.text); when.known())
      record.published = {when, "JSON-LD " + date.name};
  }
}

}  // namespace gainsay::read
