#include "graph/store/codec.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace gainsay {
namespace {

rapidjson::Document parsed(std::string_view json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  return document;
}

}  // namespace

std::string encode_spans(const std::vector<Span>& spans) {
  std::string out = "[";
  for (const Span& span : spans) {
    if (out.size() > 1) out += ',';
    out += "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + "]";
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

std::vector<Span> decode_spans(std::string_view json) {
  std::vector<Span> out;
  const rapidjson::Document document = parsed(json);
  if (!document.IsArray()) return out;
  for (const auto& pair : document.GetArray())
    if (pair.IsArray() && pair.Size() == 2 && pair[0].IsUint64() && pair[1].IsUint64())
      out.push_back({pair[0].GetUint64(), pair[1].GetUint64()});
  return out;
}

std::vector<std::string> decode_strings(std::string_view json) {
  std::vector<std::string> out;
  const rapidjson::Document document = parsed(json);
  if (!document.IsArray()) return out;
  for (const auto& string : document.GetArray())
    if (string.IsString()) out.emplace_back(string.GetString(), string.GetStringLength());
  return out;
}

}  // namespace gainsay
