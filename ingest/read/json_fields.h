#pragma once

#include <rapidjson/document.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Reading article fields out of JSON values, whatever of the common shapes they have.
namespace gainsay::read {

/// Whether `text` begins as an object or array does; nothing else can hold an article.
bool begins_json(std::string_view text);
inline constexpr std::string_view not_json_message = "not JSON: neither an object nor a list";

struct ParsedJson {
  rapidjson::Document document;
  std::string error;           ///< why it could not be parsed; "" where it could
  std::size_t error_byte = 0;  ///< of the text
};
/// Parses without recursion and checks the encoding. Values nested deeper than `deepest` are an error.
ParsedJson parse_json(std::string_view text, std::size_t deepest);

const rapidjson::Value* member(const rapidjson::Value& object, std::string_view name);

/// A value as text: a string or number; of an object its "name" (or "title", "text", "@value"); of an array its
/// elements joined by `separator`. "" for anything else.
std::string as_text(const rapidjson::Value& value, std::string_view separator = ", ");

/// The first of the named members that gives text, and its name; both "" where none does. Names are compared without
/// case.
struct Field {
  std::string name;
  std::string text;
};
Field first_field(const rapidjson::Value& object, std::initializer_list<std::string_view> names,
                  std::string_view separator = ", ");

}  // namespace gainsay::read
