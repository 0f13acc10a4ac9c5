#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

namespace {

/// "his campaign": the one that the article calls "the Doe campaign".
std::optional<Resolved> body_of_person(Discourse& discourse, const SourceQuery& query, const SourcePhrase& phrase) {
  static constexpr std::string_view personal[] = {"campaign", "administration", "team", "foundation", "cabinet"};
  const Syntax& syntax = discourse.syntax;
  const std::string& noun = syntax.lemma(phrase.head);
  if (phrase.core.size() != 2 || std::ranges::find(personal, noun) == std::end(personal)) return std::nullopt;
  SourceQuery inner = query;
  inner.range = {phrase.core.first, phrase.core.first + 1};
  ++inner.depth;
  const auto owner = personal_pronoun(discourse, inner);
  if (!owner || discourse.table[owner->entity].named.kind != EntityKind::person) return std::nullopt;
  const std::string& name = discourse.table[owner->entity].named.name;
  ArticleEntity entity;
  entity.named = make_named(name.substr(name.rfind(' ') + 1) + " " + noun, EntityKind::organisation);
  entity.rule = "described:body";
  entity.descriptors = {noun};
  const auto [at, fresh] = discourse.described.try_emplace(entity.named.id.value, 0);
  if (fresh) at->second = discourse.table.add(std::move(entity));
  return Resolved{at->second, "speaker:body_of"};
}

}  // namespace

std::optional<Resolved> body_with_name(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->plural || phrase->partitive) return std::nullopt;
  const std::string& noun = syntax.lemma(phrase->head);
  if (!is_body_noun(noun) && !is_media_noun(noun)) return std::nullopt;
  if (phrase->determiner == Determiner::possessive)
    if (const auto body = body_of_person(discourse, query, *phrase)) return body;
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
