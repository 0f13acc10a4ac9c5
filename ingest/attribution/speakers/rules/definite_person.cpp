#include <algorithm>
#include <set>

#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool is_country(const std::string& descriptor) { return descriptor.starts_with("country:"); }

/// Two descriptions of one person agree on the country, where both name one.
bool countries_agree(const std::set<std::string>& asked, const std::set<std::string>& known) {
  const bool both = std::ranges::any_of(asked, is_country) && std::ranges::any_of(known, is_country);
  return !both || std::ranges::any_of(asked, [&](const std::string& d) { return is_country(d) && known.contains(d); });
}

/// "leader" for somebody called a president: a kind of it.
bool is_called_a_kind_of(const Discourse& discourse, const std::set<std::string>& known, const std::string& noun) {
  constexpr int most = 24;
  int tried = 0;
  return std::ranges::any_of(known, [&](const std::string& word) {
    if (is_country(word) || ++tried > most || !is_person_noun(word, discourse.lexicon)) return false;
    const WordRelation relation = discourse.lexicon.relation(word, noun, WordClass::noun);
    return relation == WordRelation::narrower || relation == WordRelation::same;
  });
}

}  // namespace

std::optional<Resolved> definite_person(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->plural || phrase->partitive || syntax.upos(phrase->head) == Upos::PROPN) {
    // "The President said": a title in capitals.
    if (!phrase || phrase->plural || phrase->partitive || !is_title(syntax.lower(phrase->head))) return std::nullopt;
  }
  const bool pointing = phrase->determiner == Determiner::definite || phrase->determiner == Determiner::demonstrative ||
                        phrase->determiner == Determiner::possessive;
  const std::string& noun = syntax.lemma(phrase->head);
  if (!pointing || !(is_person_noun(noun, discourse.lexicon) || is_title(noun))) return std::nullopt;
  std::set<std::string> asked;
  for (const std::uint32_t i : phrase->modifiers) add_descriptor(syntax, discourse.lexicon, i, asked);
  const Gender gender = gender_of_word(syntax.lower(phrase->head));
  std::optional<EntityIndex> loose;
  std::set<EntityIndex> tried;
  for (const EntityMention& mention : mentions_before(discourse, phrase->whole.first, 128)) {
    if (!tried.insert(mention.entity).second) continue;
    const ArticleEntity& entity = discourse.table[mention.entity];
    if (!entity.is_person()) continue;
    if (gender != Gender::unknown && entity.gender != Gender::unknown && gender != entity.gender) continue;
    if (!countries_agree(asked, entity.descriptors)) continue;
    if (entity.descriptors.contains(noun)) return Resolved{mention.entity, "speaker:definite_person"};
    if (!loose && is_called_a_kind_of(discourse, entity.descriptors, noun)) loose = mention.entity;
  }
  if (loose) return Resolved{*loose, "speaker:definite_person_kind"};
  return std::nullopt;
}

}  // namespace gainsay
