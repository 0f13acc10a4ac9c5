#pragma once

#include <optional>
#include <string>

#include "gainsay/read.h"
#include "ingest/read/json_fields.h"

namespace gainsay::read {

/// The text of an article object, and the name of the field that holds it; both "" where `object` is none.
Field json_text_field(const rapidjson::Value& object);

/// The article that `object` is; an error, at `byte` where that is known, where it is none.
void read_json_record(const rapidjson::Value& object, std::string path, std::optional<std::size_t> byte,
                      const ReadOptions& options, const ArticleSink& sink, Diagnostics& diagnostics);

/// "path!member": the member is the object's id field, else its number.
std::string json_member_path(const std::string& path, const rapidjson::Value& object, std::size_t number);

}  // namespace gainsay::read
