#include "graph/store/positions.h"

#include <map>

#include "gainsay/lexicon.h"

namespace gainsay {
namespace {

bool publishes(EntityKind kind) { return kind == EntityKind::outlet || kind == EntityKind::agency; }

std::vector<Hop> own_voice(const Extraction& extraction) {
  if (!extraction.attributed.own_voice.empty()) return extraction.attributed.own_voice;
  const Article& article = extraction.article;
  if (!article.outlet.empty()) return {{make_named(article.outlet, EntityKind::outlet), std::nullopt, "", true}};
  Named self = make_named(article.id.value, EntityKind::article);
  if (!article.title.empty()) self.name = article.title;
  return {{std::move(self), std::nullopt, "", true}};
}

}  // namespace

std::vector<Position> positions_of(const Extraction& extraction) {
  const Article& article = extraction.article;
  Position::ArticleRef ref{article.id,     article.version, article.path,      article.title,
                           article.outlet, article.url,     article.published, nullptr};
  if (!article.text.empty())
    ref.text = std::make_shared<const std::string>(
        article.text.starts_with(article.title) ? article.text : article.title + "\n" + article.text);
  const std::vector<Hop> voice = own_voice(extraction);
  const Named& publisher = voice.back().who;
  const auto own_speaker = publishes(publisher.kind) ? std::optional(publisher) : std::nullopt;
  std::map<AttributionId, const Attribution*> by_id;
  for (const Attribution& attribution : extraction.attributed.attributions) by_id.emplace(attribution.id, &attribution);
  std::vector<Position> out;
  out.reserve(extraction.statements.size());
  for (const Statement& statement : extraction.statements) {
    const auto found = by_id.find(statement.attribution);
    if (statement.attribution.empty() || found == by_id.end()) {
      out.push_back({statement, ref, SpeechAct::assert_, own_speaker, voice, article.published});
    } else {
      const Attribution& said = *found->second;
      out.push_back({statement, ref, said.act, said.speaker, said.chain, said.said});
    }
  }
  return out;
}

}  // namespace gainsay
