#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/unnamed.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// For whom the phrase says that its head speaks: "for the port", "the port's", "its", "Acme".
std::optional<EntityIndex> represented(Discourse& discourse, const SourceQuery& query, const SourcePhrase& phrase) {
  const Syntax& syntax = discourse.syntax;
  SourceQuery inner = query;
  ++inner.depth;
  if (phrase.rest.size() > 1) {
    const std::string& word = syntax.lower(phrase.rest.first);
    if (word == "for" || word == "of" || word == "from" || word == "at") {
      inner.range = {phrase.rest.first + 1, phrase.rest.last};
      if (const auto found = resolve_source(discourse, inner)) return found->entity;
    }
  }
  if (phrase.possessor_end > phrase.core.first) {
    inner.range = {phrase.core.first, phrase.possessor_end};
    if (const auto found = resolve_source(discourse, inner)) return found->entity;
  }
  if (syntax.upos(phrase.core.first) == Upos::PRON) {
    inner.range = {phrase.core.first, phrase.core.first + 1};
    if (const auto found = personal_pronoun(discourse, inner)) return found->entity;
  }
  for (const EntityMention& mention : discourse.table.within({phrase.core.first, phrase.head}))
    if (discourse.table[mention.entity].rule.starts_with("name:")) return mention.entity;
  return std::nullopt;
}

}  // namespace

std::optional<Resolved> spokesperson(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->plural || phrase->partitive || !is_spokesperson_noun(syntax.lemma(phrase->head)))
    return std::nullopt;
  const auto body = represented(discourse, query, *phrase);
  if (!body || discourse.table[*body].named.kind == EntityKind::unnamed) return std::nullopt;
  const std::string name = discourse.table[*body].named.name + " " + syntax.lower(phrase->head);
  const EntityIndex entity = described_entity(discourse, name, EntityKind::unnamed, "described:spokesperson");
  ArticleEntity& e = discourse.table.at(entity);
  if (!e.unnamed) {
    e.unnamed = describe_unnamed(discourse, *phrase);
    e.unnamed->of_what = name;
    e.gender = gender_of_word(syntax.lower(phrase->head));
    e.descriptors = {syntax.lemma(phrase->head)};
  }
  return Resolved{entity, "speaker:spokesperson"};
}

}  // namespace gainsay
