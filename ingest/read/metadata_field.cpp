#include "ingest/read/metadata_field.h"

#include <array>

#include "base/utf8.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

struct KnownName {
  std::string_view written;
  std::string_view name;
};

constexpr std::array<KnownName, 30> known_names{{
    {"title", "title"},       {"headline", "title"},   {"source", "outlet"},
    {"outlet", "outlet"},     {"publisher", "outlet"}, {"publication", "outlet"},
    {"newspaper", "outlet"},  {"author", "byline"},    {"authors", "byline"},
    {"byline", "byline"},     {"url", "url"},          {"link", "url"},
    {"language", "language"}, {"lang", "language"},    {"date", "date"},
    {"published", "date"},    {"pubdate", "date"},     {"publication date", "date"},
    {"load-date", "other"},   {"updated", "other"},    {"modified", "other"},
    {"section", "other"},     {"category", "other"},   {"keywords", "other"},
    {"tags", "other"},        {"id", "other"},         {"copyright", "other"},
    {"dateline", "other"},    {"length", "other"},     {"body", "other"},
}};

}  // namespace

MetadataField metadata_field(std::string_view line) {
  const auto mark = line.find_first_of(":=");
  if (mark == std::string_view::npos) return {};
  const std::string written = folded(line.substr(0, mark));
  const std::string_view value = trimmed(line.substr(mark + 1));
  for (const KnownName& known : known_names)
    if (written == known.written && !value.empty()) return {known.name, single_spaced(value)};
  return {};
}

}  // namespace gainsay::read
