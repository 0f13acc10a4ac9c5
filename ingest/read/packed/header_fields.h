#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/read/lookahead.h"

namespace gainsay::read {

/// "Name: value" lines up to an empty one, as in HTTP (RFC 9112, section 5) and WARC (1.1, section 4). A line that
/// begins with white space goes on with the one before.
class HeaderFields {
 public:
  /// None where the source ends before the empty line, or the lines are more than any honest server sends.
  static std::optional<HeaderFields> take(Lookahead& in);

  /// The first of this name, which must be lower case; "" where there is none.
  [[nodiscard]] std::string_view value(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

}  // namespace gainsay::read
