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
  RulingAnchor out{VersionId(text(*value, "version")), {}, text(*value, "text"), text(*value, "id")};
  const bool is_whole =
      begin != nullptr && end != nullptr && begin->IsUint64() && end->IsUint64() && !out.version.empty();
  if (!is_whole || begin->GetUint64() >= end->GetUint64() || end->GetUint64() > INT64_MAX) return std::nullopt;
  out.span = {begin->GetUint64(), end->GetUint64()};
  return out;
}

/// None where it is no date as corrections have it, or empty though it corrects something.
std::optional<Correction> correction(const Value& object, RulingDecision decision) {
  const auto field = parse_corrected_field(text(object, "field"));
  Correction out{text(object, "path"), field.value_or(CorrectedField::outlet), text(object, "value")};
  if (!field || out.path.empty()) return std::nullopt;
  if (decision == RulingDecision::withdraw) {
    out.value.clear();
    return out;
  }
  if (out.value.empty()) return std::nullopt;
  if (out.field == CorrectedField::published) {
    const auto published = parse_interval(out.value);
    if (!published || !published->known()) return std::nullopt;
    out.value = to_string(*published);
  }
  return out;
}

std::optional<Ruling> ruling(const std::string& line) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (document.HasParseError() || !document.IsObject() || text(document, "schema") != "gainsay.ruling/1")
    return std::nullopt;
  // The first logs were of conflicts alone, and do not say so.
  const std::string named = text(document, "subject");
  const auto subject = named.empty() ? RulingSubject::conflict : parse_ruling_subject(named);
  const auto decision = parse_ruling_decision(text(document, "decision"));
  if (!subject || !decision || !may_decide(*subject, *decision)) return std::nullopt;
  Ruling out;
  out.subject = *subject;
  out.decision = *decision;
  out.author = {text(document, "by"), text(document, "note"), text(document, "made_at")};
  if (*subject == RulingSubject::article) {
    auto corrected = correction(document, *decision);
    if (!corrected) return std::nullopt;
    out.correction = std::move(*corrected);
    return out;
  }
  auto a = anchor(document, "a");
  auto b = anchor(document, "b");
  if (!a || !b) return std::nullopt;
  out.a = std::move(*a);
  out.b = std::move(*b);
  return out;
}

}  // namespace

std::vector<Ruling> read_rulings(std::istream& in, const std::string& path, Diagnostics& diagnostics) {
  std::vector<Ruling> out;
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
