#include "graph/store/positions.h"

#include <map>

#include "gainsay/lexicon.h"

namespace gainsay {
namespace {

Hop implied(Named who) { return {std::move(who), std::nullopt, "", true}; }

struct OwnVoice {
  explicit OwnVoice(const Article& article) {
    chain.push_back(article_hop(article));
    for (const std::string& agency : article.agencies) chain.push_back(implied(make_named(agency, EntityKind::agency)));
    // Two agencies: no telling whose words these are.
    if (article.agencies.size() > 1) return;
    if (!article.outlet.empty()) speaker = chain.front().who;
    if (article.outlet.empty() && article.agencies.size() == 1) speaker = chain.back().who;
  }

  std::optional<Named> speaker;
  std::vector<Hop> chain;
};

}  // namespace

Hop article_hop(const Article& article) {
  if (!article.outlet.empty()) return implied(make_named(article.outlet, EntityKind::outlet));
  Named self = make_named(article.id.value, EntityKind::article);
  if (!article.title.empty()) self.name = article.title;
  return implied(std::move(self));
}

std::vector<Position> positions_of(const Extraction& extraction) {
  const Article& article = extraction.article;
  const Position::ArticleRef ref{article.id,     article.version, article.path,     article.title,
                                 article.outlet, article.url,     article.published};
  const OwnVoice own(article);
  std::map<AttributionId, const Attribution*> by_id;
  for (const Attribution& attribution : extraction.attributed.attributions) by_id.emplace(attribution.id, &attribution);
  std::vector<Position> out;
  out.reserve(extraction.statements.size());
  for (const Statement& statement : extraction.statements) {
    const auto found = by_id.find(statement.attribution);
    if (statement.attribution.empty() || found == by_id.end()) {
      out.push_back({statement, ref, SpeechAct::assert_, own.speaker, own.chain, article.published});
    } else {
      const Attribution& said = *found->second;
      out.push_back({statement, ref, said.act, said.speaker, said.chain, said.said});
    }
  }
  return out;
}

}  // namespace gainsay
