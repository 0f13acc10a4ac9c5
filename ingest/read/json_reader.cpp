#include "ingest/read/json_reader.h"

#include "ingest/read/encoding.h"
#include "ingest/read/json_record.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

using rapidjson::Value;

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

}  // namespace

void read_json(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  const Decoded decoded = decode_bytes(bytes);
  report_invalid_bytes(decoded, path, diagnostics);
  if (!begins_json(decoded.text)) return report_error(diagnostics, path, std::string(not_json_message), 0);
  const ParsedJson parsed = parse_json(decoded.text, options.limits.depth);
  if (!parsed.error.empty())
    return report_error(diagnostics, path, parsed.error, decoded.input_byte(parsed.error_byte));
  const rapidjson::Document& document = parsed.document;
  const bool is_article = document.IsObject() && !json_text_field(document).text.empty();
  const Value* list = is_article ? nullptr : article_list(document);
  if (!list) return read_json_record(document, path, std::nullopt, options, sink, diagnostics);
  std::size_t number = 0;
  for (const Value& element : list->GetArray()) {
    ++number;
    read_json_record(element, json_member_path(path, element, number), std::nullopt, options, sink, diagnostics);
  }
  if (number == 0) report_error(diagnostics, path, "an empty list of articles");
}

}  // namespace gainsay::read
