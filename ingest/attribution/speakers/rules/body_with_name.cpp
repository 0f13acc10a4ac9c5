#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

std::optional<Resolved> body_with_name(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->plural || phrase->partitive) return std::nullopt;
  const std::string& noun = syntax.lemma(phrase->head);
  if (!is_body_noun(noun) && !is_media_noun(noun)) return std::nullopt;
  if (phrase->determiner != Determiner::definite && phrase->determiner != Determiner::none &&
      phrase->determiner != Determiner::possessive)
    return std::nullopt;
  const bool named = std::ranges::any_of(phrase->modifiers, [&](std::uint32_t i) {
    if (syntax.upos(i) == Upos::PROPN) return true;
    const auto entry = syntax.upos(i) == Upos::ADJ ? discourse.lexicon.find_name(syntax.form(i)) : std::nullopt;
    return entry.has_value();
  });
  // A firm is called by its trade beside its name ("the Danish brewer"), a ministry by nothing else.
  if (!named || is_firm_noun(noun)) return std::nullopt;
  TokenRange core = phrase->core;
  if (core.size() > 1 && syntax.lower(core.first) == "the") ++core.first;
  ArticleEntity entity;
  entity.named =
      make_named(single_spaced(covered(discourse.article.text, syntax.span_of(core))), EntityKind::organisation);
  entity.rule = "described:body";
  for (std::uint32_t i = core.first; i < core.last; ++i)
    add_descriptor(syntax, discourse.lexicon, i, entity.descriptors);
  const auto [at, fresh] = discourse.described.try_emplace(entity.named.id.value, 0);
  if (fresh) at->second = discourse.table.add(std::move(entity));
  return Resolved{at->second, "speaker:body"};
}

}  // namespace gainsay
