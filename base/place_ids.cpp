#include "base/place_ids.h"

#include "base/content_id.h"

namespace gainsay {
namespace {

std::string joined(const std::vector<Span>& spans) {
  std::string out;
  for (const Span& span : spans) out += std::to_string(span.begin) + "-" + std::to_string(span.end) + ",";
  return out;
}

}  // namespace

AttributionId attribution_id(const VersionId& version, const std::vector<Span>& sources, const std::vector<Span>& cues,
                             const std::vector<Span>& contents) {
  return AttributionId(content_id({version.value, joined(sources), joined(cues), joined(contents)}));
}

StatementId statement_id(const VersionId& version, const Span& span, const Span& predicate, const std::string& rule,
                         std::size_t reading) {
  return StatementId(content_id({version.value, std::to_string(span.begin), std::to_string(span.end),
                                 std::to_string(predicate.begin), rule, std::to_string(reading)}));
}

}  // namespace gainsay
