#include "graph/store/comparisons.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace gainsay {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer& out, const std::string& text) {
  out.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

std::string string_in(const rapidjson::Value& list, rapidjson::SizeType at) {
  return at < list.Size() && list[at].IsString() ? std::string(list[at].GetString(), list[at].GetStringLength())
                                                 : std::string();
}

}  // namespace

std::string encode_comparisons(const std::vector<SlotComparison>& slots) {
  rapidjson::StringBuffer buffer;
  Writer out(buffer);
  out.StartArray();
  for (const SlotComparison& slot : slots) {
    out.StartArray();
    write(out, slot.slot);
    out.Uint(static_cast<unsigned>(slot.relation));
    if (!slot.a.empty() || !slot.b.empty()) write(out, slot.a);
    if (slot.a != slot.b) write(out, slot.b);
    out.EndArray();
  }
  out.EndArray();
  return {buffer.GetString(), buffer.GetSize()};
}

std::vector<SlotComparison> decode_comparisons(std::string_view json) {
  std::vector<SlotComparison> out;
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  if (!document.IsArray()) return out;
  for (const auto& list : document.GetArray()) {
    if (!list.IsArray() || list.Size() < 2 || !list[1].IsUint()) continue;
    SlotComparison& slot = out.emplace_back();
    slot.slot = string_in(list, 0);
    slot.a = string_in(list, 2);
    slot.b = list.Size() > 3 ? string_in(list, 3) : slot.a;
    if (list[1].GetUint() < slot_relation_names.size()) slot.relation = static_cast<SlotRelation>(list[1].GetUint());
  }
  return out;
}

}  // namespace gainsay
