#include <rapidjson/document.h>

#include <string>

#include "gainsay/engine.h"

namespace gainsay {
namespace {

using rapidjson::Value;

const Value* member(const Value& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// "" where there is none, or null.
std::string text(const Value& object, const char* name) {
  const Value* value = member(object, name);
  return value != nullptr && value->IsString() ? std::string(value->GetString(), value->GetStringLength())
                                               : std::string();
}

std::optional<RulingAnchor> anchor(const Value& object, const char* name) {
  const Value* value = member(object, name);
  if (value == nullptr || !value->IsObject()) return std::nullopt;
  const Value* begin = member(*value, "begin");
  const Value* end = member(*value, "end");
  RulingAnchor out{VersionId(text(*value, "version")), {}, text(*value, "text")};
  const bool is_whole = begin != nullptr && end != nullptr && begin->IsUint64() && end->IsUint64() && !out.version.empty();
  if (!is_whole || begin->GetUint64() >= end->GetUint64() || end->GetUint64() > INT64_MAX) return std::nullopt;
  out.span = {begin->GetUint64(), end->GetUint64()};
  return out;
}

std::optional<ConflictRuling> ruling(const std::string& line) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (document.HasParseError() || !document.IsObject() || text(document, "schema") != "gainsay.ruling/1")
    return std::nullopt;
  const auto decision = parse_ruling_decision(text(document, "decision"));
  const auto a = anchor(document, "a");
  const auto b = anchor(document, "b");
  if (!decision || !a || !b) return std::nullopt;
  return ConflictRuling{*decision, *a, *b, text(document, "by"), text(document, "note"), text(document, "made_at")};
}

}  // namespace

std::vector<ConflictRuling> read_rulings(std::istream& in, const std::string& path, Diagnostics& diagnostics) {
  std::vector<ConflictRuling> out;
  std::size_t at = 0;
  for (std::string line; std::getline(in, line); at += line.size() + 1) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (auto read = ruling(line))
      out.push_back(std::move(*read));
    else
      diagnostics.push_back({Diagnostic::Severity::error, path, at, "no ruling (gainsay.ruling/1)"});
  }
  return out;
}

}  // namespace gainsay
