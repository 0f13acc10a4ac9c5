#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/unnamed.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// "officials" after "senior administration officials", "the official" after "a US official": fewer of the same words,
/// and nothing that sets the two apart ("other", "a second", another number).
std::optional<EntityIndex> described_before(const Discourse& discourse, const SourcePhrase& phrase,
                                            const std::set<std::string>& words) {
  const bool may_point_back = phrase.determiner == Determiner::definite ||
                              phrase.determiner == Determiner::demonstrative ||
                              (phrase.determiner == Determiner::none && phrase.plural);
  if (!may_point_back || phrase.partitive) return std::nullopt;
  // Sources are described in full once and shortly afterwards: of several that fit, the most fully described is meant.
  constexpr std::size_t most = 64;
  std::size_t seen = 0;
  std::optional<EntityIndex> best;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most; ++at, ++seen) {
    const ArticleEntity& entity = discourse.table[at->entity];
    if (entity.named.kind != EntityKind::unnamed || entity.plural != phrase.plural) continue;
    if (!std::ranges::includes(entity.descriptors, words)) continue;
    if (!best || entity.descriptors.size() > discourse.table[*best].descriptors.size()) best = at->entity;
  }
  return best;
}

/// Pronouns for people nobody names: "one", "some", "others".
std::optional<Resolved> indefinite_pronoun(Discourse& discourse, const TokenRange& range) {
  static constexpr std::string_view words[] = {"one",    "some",    "others", "many",     "several", "most",
                                               "few",    "another", "both",   "everyone", "someone", "somebody",
                                               "nobody", "none",    "all",    "those"};
  const std::string& word = discourse.syntax.lower(range.first);
  if (std::ranges::find(words, word) == std::end(words)) return std::nullopt;
  const std::string name = single_spaced(covered(discourse.article.text, discourse.syntax.span_of(range)));
  const EntityIndex entity = described_entity(discourse, name, EntityKind::unnamed, "described:pronoun");
  ArticleEntity& e = discourse.table.at(entity);
  e.plural = word != "one" && word != "another" && word != "someone" && word != "somebody";
  if (!e.unnamed) e.unnamed = UnnamedSource{e.plural ? std::nullopt : std::optional(1), "", ""};
  return Resolved{entity, "speaker:indefinite"};
}

/// "her aides" are "Jane Doe's aides": whose they are tells them from others'.
std::string name_with_owner(Discourse& discourse, const SourceQuery& query, const SourcePhrase& phrase) {
  std::string name = described_name(discourse, phrase);
  const std::uint32_t first = phrase.core.first;
  const std::string& word = discourse.syntax.lower(first);
  if (word != "his" && word != "her" && word != "its" && word != "their") return name;
  SourceQuery inner = query;
  inner.range = {first, first + 1};
  ++inner.depth;
  const auto owner = personal_pronoun(discourse, inner);
  if (!owner || discourse.table[owner->entity].named.kind == EntityKind::unnamed || name.size() <= word.size())
    return name;
  return discourse.table[owner->entity].named.name + "'s" + name.substr(word.size());
}

}  // namespace

std::optional<Resolved> unnamed_source(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase) {
    const TokenRange range = trimmed_source(syntax, query.range);
    return range.empty() ? std::nullopt : indefinite_pronoun(discourse, range);
  }
  std::set<std::string> words{syntax.lemma(phrase->head)};
  for (const std::uint32_t i : phrase->modifiers) {
    if (i < phrase->possessor_end) continue;
    words.insert(syntax.lemma(i));
  }
  if (const auto before = described_before(discourse, *phrase, words))
    return Resolved{*before, "speaker:same_description"};
  const EntityIndex entity =
      described_entity(discourse, name_with_owner(discourse, query, *phrase), EntityKind::unnamed, "described:unnamed");
  ArticleEntity& e = discourse.table.at(entity);
  if (!e.unnamed) {
    e.unnamed = describe_unnamed(discourse, *phrase);
    e.plural = phrase->plural;
    e.gender = gender_of_word(syntax.lower(phrase->head));
    e.descriptors = words;
    for (const std::uint32_t i : phrase->modifiers) add_descriptor(syntax, discourse.lexicon, i, e.descriptors);
  }
  return Resolved{entity, "speaker:unnamed"};
}

}  // namespace gainsay
