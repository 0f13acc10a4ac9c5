#include "graph/store/codec.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>

namespace gainsay {
namespace {

void append(std::string& out, std::int64_t value) {
  if (out.size() > 1) out += ',';
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

}  // namespace

std::string encode_integers(const std::vector<std::int64_t>& values) {
  std::string out = "[";
  for (const std::int64_t value : values) append(out, value);
  return out + "]";
}

std::string encode_spans(const std::vector<Span>& spans) {
  std::string out = "[";
  for (const Span& span : spans) {
    append(out, static_cast<std::int64_t>(span.begin));
    append(out, static_cast<std::int64_t>(span.size()));
  }
  return out + "]";
}

std::string encode_strings(const std::vector<std::string>& strings) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.StartArray();
  for (const std::string& string : strings)
    writer.String(string.data(), static_cast<rapidjson::SizeType>(string.size()));
  writer.EndArray();
  return {buffer.GetString(), buffer.GetSize()};
}

std::vector<std::int64_t> decode_integers(std::string_view json) {
  std::vector<std::int64_t> out;
  const char* at = json.data();
  const char* const end = at + json.size();
  while (at < end) {
    std::int64_t value = 0;
    const auto [after, error] = std::from_chars(at, end, value);
    if (error == std::errc()) out.push_back(value);
    at = after == at ? at + 1 : after;
  }
  return out;
}

std::vector<Span> decode_spans(std::string_view json) {
  const std::vector<std::int64_t> numbers = decode_integers(json);
  std::vector<Span> out;
  out.reserve(numbers.size() / 2);
  for (std::size_t i = 1; i < numbers.size(); i += 2) {
    const auto begin = static_cast<std::size_t>(numbers[i - 1]);
    out.push_back({begin, begin + static_cast<std::size_t>(numbers[i])});
  }
  return out;
}

std::vector<std::string> decode_strings(std::string_view json) {
  std::vector<std::string> out;
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  if (!document.IsArray()) return out;
  for (const auto& string : document.GetArray())
    if (string.IsString()) out.emplace_back(string.GetString(), string.GetStringLength());
  return out;
}

}  // namespace gainsay
