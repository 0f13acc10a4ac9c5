#include "ingest/attribution/resolve.h"

#include <string>
#include <utility>

#include "base/content_id.h"

namespace gainsay {
namespace {

std::string joined(const std::vector<Span>& spans) {
  std::string out;
  for (const Span& span : spans) out += std::to_string(span.begin) + "-" + std::to_string(span.end) + ",";
  return out;
}

Hop article_hop(const Article& article) {
  Named who{EntityId(content_id({"source", article.id.value})), article.outlet, EntityKind::outlet};
  if (article.outlet.empty()) {
    who.name = article.title.empty() ? article.id.value : article.title;
    who.kind = EntityKind::article;
  }
  return {std::move(who), std::nullopt, "", false};
}

}  // namespace

Attributed resolve(const Article& article, const AnnotatedText&, std::vector<FoundAttribution> found, const Lexicon&) {
  Attributed out;
  std::vector<AttributionId> ids;
  for (FoundAttribution& one : found) {
    Attribution attribution;
    attribution.id = AttributionId(content_id(
        {article.version.value, joined(one.sources), joined(one.cues), joined(one.contents)}));
    attribution.kind = one.kind;
    attribution.chain = {article_hop(article)};
    attribution.rule = std::move(one.rule);
    attribution.sources = std::move(one.sources);
    attribution.cues = std::move(one.cues);
    attribution.contents = std::move(one.contents);
    ids.push_back(attribution.id);
    out.attributions.push_back(std::move(attribution));
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].parent) out.attributions[i].parent = ids[*found[i].parent];
  return out;
}

}  // namespace gainsay
