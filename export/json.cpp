#include "export/json.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

#include "base/utf8.h"

namespace gainsay {
namespace {

/// Doubles hold every integer up to 2^53.
constexpr double exact_integers = 9007199254740992.0;

}  // namespace

struct Json::Writer {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> out{buffer};
};

Json::Json() : writer_(std::make_unique<Writer>()) {}
Json::~Json() = default;

Json& Json::begin_object() { return writer_->out.StartObject(), *this; }
Json& Json::end_object() { return writer_->out.EndObject(), *this; }
Json& Json::begin_array() { return writer_->out.StartArray(), *this; }
Json& Json::end_array() { return writer_->out.EndArray(), *this; }

Json& Json::key(std::string_view name) {
  writer_->out.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  return *this;
}

Json& Json::string(std::string_view text) {
  const std::string valid = to_valid_utf8(text);
  writer_->out.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
  return *this;
}

Json& Json::text_or_null(std::string_view text) { return text.empty() ? null() : string(text); }

Json& Json::number(double value) {
  if (!std::isfinite(value)) return null();
  if (value == std::floor(value) && std::fabs(value) < exact_integers)
    writer_->out.Int64(static_cast<std::int64_t>(value));
  else
    writer_->out.Double(value);
  return *this;
}

Json& Json::integer(std::size_t value) { return writer_->out.Uint64(value), *this; }
Json& Json::boolean(bool value) { return writer_->out.Bool(value), *this; }
Json& Json::null() { return writer_->out.Null(), *this; }

std::string Json::take() {
  std::string out(writer_->buffer.GetString(), writer_->buffer.GetSize());
  writer_->buffer.Clear();
  return out;
}

void write_named(Json& json, const std::optional<Named>& named) {
  if (!named) {
    json.null();
    return;
  }
  json.begin_object().key("id").text_or_null(named->id.value).key("name").string(named->name).end_object();
}

void write_date(Json& json, const DateInterval& interval) { json.text_or_null(to_string(interval)); }

void write_span_members(Json& json, const Span& span) {
  json.key("begin").integer(span.begin).key("end").integer(span.end);
}

void write_chain(Json& json, const std::vector<Hop>& chain) {
  json.begin_array();
  for (const Hop& hop : chain) {
    json.begin_object().key("id").text_or_null(hop.who.id.value).key("name").string(hop.who.name);
    json.key("kind").string(name_of(hop.who.kind));
    if (hop.span)
      write_span_members(json, *hop.span);
    else
      json.key("begin").null().key("end").null();
    json.key("cue").text_or_null(hop.cue).key("implied").boolean(hop.implied).end_object();
  }
  json.end_array();
}

}  // namespace gainsay
