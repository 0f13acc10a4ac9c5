#pragma once

#include <optional>
#include <string>

#include "ingest/read/packed/unpack_budget.h"

namespace gainsay::read {

/// A server's answer as a crawler stored it (RFC 9112).
struct HttpResponse {
  int status = 0;
  std::string media_type;  ///< the Content-Type with its parameters
  std::string body;        ///< without transfer and content coding
};

/// None where `in` does not begin as a response does. Many crawlers store a body decoded and keep the header that said
/// it was coded: a body that is not as its header says is taken as it lies. Throws SourceError where the body is larger
/// than `most` bytes or coded in a way that is not read, and LimitError.
std::optional<HttpResponse> take_http_response(Lookahead& in, std::size_t most, UnpackBudget& budget);

/// The value of `charset` in a media type; "" where there is none.
std::string charset_of(std::string_view media_type);

}  // namespace gainsay::read
