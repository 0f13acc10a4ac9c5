#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/attribution.h"
#include "gainsay/model/conflict.h"
#include "gainsay/model/date.h"
#include "gainsay/model/entity.h"
#include "gainsay/model/span.h"

namespace gainsay {

/// RapidJSON's writer with the conventions of all of Gainsay's JSON: UTF-8, unknown is null, dates are ISO 8601,
/// numbers without a fraction are written as integers. Compact, in the order of the calls.
class Json {
 public:
  Json();
  ~Json();
  Json(const Json&) = delete;
  Json& operator=(const Json&) = delete;

  Json& begin_object();
  Json& end_object();
  Json& begin_array();
  Json& end_array();
  Json& key(std::string_view name);

  Json& string(std::string_view text);
  /// Null where empty.
  Json& text_or_null(std::string_view text);
  Json& number(double value);  ///< null unless finite
  Json& integer(std::size_t value);
  Json& boolean(bool value);
  Json& null();

  /// What was written since the last call. Cheap to call often, so that a long output is streamed.
  std::string take();

 private:
  struct Writer;
  std::unique_ptr<Writer> writer_;
};

/// Null, or {"id", "name"}.
void write_named(Json& json, const std::optional<Named>& named);
void write_date(Json& json, const DateInterval& interval);
/// "begin": …, "end": …, as members of the open object.
void write_span_members(Json& json, const Span& span);
void write_chain(Json& json, const std::vector<Hop>& chain);

}  // namespace gainsay
