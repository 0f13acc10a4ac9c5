#include "ingest/read/json_fields.h"

#include <rapidjson/error/en.h>

#include <optional>

#include "base/utf8.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

constexpr int deepest_value = 4;  // a list of objects with names; no field is nested deeper

std::string text_of(const rapidjson::Value& value, std::string_view separator, int depth) {
  if (depth > deepest_value) return "";
  if (value.IsString()) return {value.GetString(), value.GetStringLength()};
  if (value.IsInt64()) return std::to_string(value.GetInt64());
  if (value.IsObject()) {
    for (const std::string_view name : {"name", "title", "text", "content", "@value", "url", "@id"})
      if (const auto* inner = member(value, name))
        if (std::string text = text_of(*inner, separator, depth + 1); !text.empty()) return text;
    return "";
  }
  std::string joined;
  if (value.IsArray())
    for (const auto& element : value.GetArray()) {
      const std::string text = text_of(element, separator, depth + 1);
      if (!text.empty()) joined += (joined.empty() ? "" : std::string(separator)) + text;
    }
  return joined;
}

/// The first bracket that opens one level too many. What is no JSON may be told wrongly, and is an error in either
/// case.
std::optional<std::size_t> nested_deeper(std::string_view text, std::size_t deepest) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (in_string) {
      if (c == '\\') ++at;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) return at;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return std::nullopt;
}

}  // namespace

bool begins_json(std::string_view text) {
  const std::string_view body = trimmed(text);
  return body.starts_with('{') || body.starts_with('[');
}

ParsedJson parse_json(std::string_view text, std::size_t deepest) {
  ParsedJson parsed;
  if (const auto at = nested_deeper(text, deepest)) {
    parsed.error = nested_too_deep(deepest);
    parsed.error_byte = *at;
    return parsed;
  }
  rapidjson::Document& document = parsed.document;
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(), text.size());
  if (document.HasParseError()) {
    parsed.error = std::string("not valid JSON: ") + rapidjson::GetParseError_En(document.GetParseError());
    parsed.error_byte = document.GetErrorOffset();
  }
  return parsed;
}

const rapidjson::Value* member(const rapidjson::Value& object, std::string_view name) {
  if (!object.IsObject()) return nullptr;
  for (const auto& [key, value] : object.GetObject())
    if (ascii_lower({key.GetString(), key.GetStringLength()}) == ascii_lower(name)) return &value;
  return nullptr;
}

std::string as_text(const rapidjson::Value& value, std::string_view separator) { return text_of(value, separator, 0); }

Field first_field(const rapidjson::Value& object, std::initializer_list<std::string_view> names,
                  std::string_view separator) {
  for (const std::string_view name : names)
    if (const auto* value = member(object, name)) {
      std::string text = as_text(*value, separator);
      if (!trimmed(text).empty()) return {std::string(name), std::move(text)};
    }
  return {};
}

}  // namespace gainsay::read
