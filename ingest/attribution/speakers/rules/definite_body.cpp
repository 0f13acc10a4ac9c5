#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool ends_with_word(const std::string& name, const std::string& word) {
  const std::string lower = ascii_lower(name);
  return lower.size() > word.size() && lower.ends_with(word) && lower[lower.size() - word.size() - 1] == ' ';
}

bool is_body(EntityKind kind) {
  return kind == EntityKind::organisation || kind == EntityKind::outlet || kind == EntityKind::agency;
}

/// "Officials told the Courier", "documents seen by the Courier": a medium that tells the story, whatever its name.
bool is_told(const Syntax& syntax, const EntityMention& mention) {
  const std::uint32_t head = syntax.head_of(mention.range);
  const std::uint32_t above = syntax.head(head);
  if (above == no_head) return false;
  const std::string& verb = syntax.lemma(above);
  const Deprel relation = syntax.deprel(head);
  if (relation == Deprel::obj || relation == Deprel::iobj) return verb == "tell";
  const bool by = std::ranges::any_of(syntax.children(head), [&](std::uint32_t child) {
    return syntax.deprel(child) == Deprel::case_ && syntax.lower(child) == "by";
  });
  return by && (verb == "see" || verb == "obtain" || verb == "review" || verb == "report" || verb == "story");
}

bool tells_the_story(const Discourse& discourse, EntityIndex entity) {
  for (std::uint32_t s = 0; s < discourse.syntax.sentence_count(); ++s)
    for (const EntityMention& mention : discourse.table.in_sentence(s))
      if (mention.entity == entity && is_told(discourse.syntax, mention)) return true;
  return false;
}

/// News can name after describing: "the airline plans ...", and in the next sentence "Acme, the national airline".
std::optional<EntityIndex> named_later(const Discourse& discourse, const SourcePhrase& phrase,
                                       const std::string& noun) {
  const Syntax& syntax = discourse.syntax;
  constexpr std::uint32_t sentences = 4;
  const bool generic = noun == "company" || noun == "firm" || noun == "business";
  const std::uint32_t here = syntax.sentence_of(phrase.head);
  for (std::uint32_t s = here; s < std::min(here + sentences, syntax.sentence_count()); ++s) {
    for (const EntityMention& mention : discourse.table.in_sentence(s)) {
      const ArticleEntity& entity = discourse.table[mention.entity];
      const bool so_called =
          entity.descriptors.contains(noun) || (generic && std::ranges::any_of(entity.descriptors, is_firm_noun));
      if (mention.range.first > phrase.head && is_body(entity.named.kind) && so_called) return mention.entity;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Resolved> definite_body(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->plural || phrase->partitive) return std::nullopt;
  const bool pointing = phrase->determiner == Determiner::definite || phrase->determiner == Determiner::demonstrative;
  if (!pointing || phrase->possessor_end > phrase->core.first) return std::nullopt;
  const std::string& noun = syntax.lemma(phrase->head);
  const bool state = is_state_noun(noun) && noun != "government" && noun != "regime";
  // "The clinic" is Elm Street Clinic where that is named, although a clinic is as much a building as a body.
  const bool by_name_alone = !state && !is_body_noun(noun) && !is_media_noun(noun);
  std::set<std::string> asked;
  for (const std::uint32_t i : phrase->modifiers) add_descriptor(syntax, discourse.lexicon, i, asked);
  const bool asks_country = std::ranges::any_of(asked, [](const std::string& d) { return d.starts_with("country:"); });
  std::optional<EntityIndex> firm;
  std::set<EntityIndex> tried;
  for (const EntityMention& mention : mentions_before(discourse, phrase->whole.first, 128)) {
    if (!tried.insert(mention.entity).second) continue;
    const ArticleEntity& entity = discourse.table[mention.entity];
    if (state && entity.named.kind == EntityKind::country && asked.empty())
      return Resolved{mention.entity, "speaker:the_country"};
    if (!is_body(entity.named.kind)) continue;
    const bool so_called =
        ends_with_word(entity.named.name, noun) || (!by_name_alone && entity.descriptors.contains(noun));
    if (so_called) {
      const bool other_country = asks_country && std::ranges::none_of(asked, [&](const std::string& d) {
                                   return d.starts_with("country:") && entity.descriptors.contains(d);
                                 });
      if (!other_country || entity.descriptors.empty()) return Resolved{mention.entity, "speaker:definite_body"};
    }
    if (!firm && entity.named.kind == EntityKind::organisation && !entity.rule.starts_with("described:") &&
        !tells_the_story(discourse, mention.entity))
      firm = mention.entity;
  }
  if (by_name_alone) return std::nullopt;
  if (const auto later = named_later(discourse, *phrase, noun)) return Resolved{*later, "speaker:named_later"};
  // "The company" without more is the one spoken of last; a "ministry" or "court" may well be another.
  if ((noun == "company" || noun == "firm" || noun == "business" || noun == "corporation") && firm)
    return Resolved{*firm, "speaker:the_company"};
  return std::nullopt;
}

}  // namespace gainsay
