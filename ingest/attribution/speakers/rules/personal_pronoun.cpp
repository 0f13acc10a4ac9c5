#include <algorithm>

#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

enum class Agreement { person, plural, thing };

struct Pronoun {
  Agreement agreement;
  Gender gender = Gender::unknown;
};

std::optional<Pronoun> read_pronoun(const std::string& word) {
  if (word == "he" || word == "him" || word == "his" || word == "himself")
    return Pronoun{Agreement::person, Gender::male};
  if (word == "she" || word == "her" || word == "hers" || word == "herself")
    return Pronoun{Agreement::person, Gender::female};
  if (word == "they" || word == "them" || word == "their" || word == "themselves") return Pronoun{Agreement::plural};
  if (word == "it" || word == "its" || word == "itself") return Pronoun{Agreement::thing};
  return std::nullopt;
}

bool agrees(const ArticleEntity& entity, const Pronoun& pronoun) {
  const EntityKind kind = entity.named.kind;
  switch (pronoun.agreement) {
    case Agreement::person:
      return entity.is_person() && (entity.gender == Gender::unknown || entity.gender == pronoun.gender);
    case Agreement::plural:
      return entity.plural || kind == EntityKind::organisation || kind == EntityKind::country ||
             (kind == EntityKind::group && entity.rule != "name:place");
    case Agreement::thing:
      return !entity.plural &&
             (kind == EntityKind::organisation || kind == EntityKind::country || kind == EntityKind::outlet ||
              kind == EntityKind::agency || kind == EntityKind::document);
  }
  return false;
}

/// "Former President Doe speechwriter Jack Roe wrote": whom the speaker's own description names is not who speaks.
bool describes_speaker(const Discourse& discourse, const EntityMention& mention, EntityIndex spoke) {
  constexpr std::size_t most = 8;
  std::size_t seen = 0;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most; ++at, ++seen)
    if (at->entity == spoke && at->source.first <= mention.range.first && mention.range.last <= at->source.last)
      return true;
  return false;
}

/// Who spoke last, where that was in this sentence, the one before, or the paragraph before: the commonest antecedent
/// in news. Two who spoke at the same distance leave it open.
std::optional<EntityIndex> last_speaker(const Discourse& discourse, std::uint32_t token, const Pronoun& pronoun) {
  const Syntax& syntax = discourse.syntax;
  constexpr std::size_t most = 8;
  std::size_t seen = 0;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most; ++at, ++seen) {
    if (at->token >= token) continue;
    const std::uint32_t here = syntax.sentence_of(token), there = syntax.sentence_of(at->token);
    const bool near = here - there <= 2 || syntax.block_of(token) - syntax.block_of(at->token) <= 1;
    if (!near) return std::nullopt;
    if (agrees(discourse.table[at->entity], pronoun)) return at->entity;
  }
  return std::nullopt;
}

/// "Acme's sales fell when it announced cuts": of all that the pronoun can mean, its own sentence names one.
bool is_alone(const Discourse& discourse, const EntityMention& mention, std::uint32_t token, const Pronoun& pronoun) {
  const Syntax& syntax = discourse.syntax;
  if (pronoun.agreement != Agreement::thing || syntax.sentence_of(mention.range.first) != syntax.sentence_of(token))
    return false;
  const TokenRange before{syntax.sentence_range(token).first, token};
  constexpr std::uint32_t most_words = 120;
  if (before.size() > most_words) return false;
  const auto mentions = discourse.table.within(before);
  return std::ranges::all_of(mentions, [&](const EntityMention& other) {
    return other.entity == mention.entity || !agrees(discourse.table[other.entity], pronoun);
  });
}

/// "For Jane Doe it was a good year. She had won. |She| said no": of all that the pronoun can mean, its paragraph names
/// one outside quotations, and nobody else speaks in it.
bool is_topic(const Discourse& discourse, const Candidate& candidate, std::uint32_t token, const Pronoun& pronoun) {
  const Syntax& syntax = discourse.syntax;
  const std::uint32_t here = syntax.sentence_of(token), block = syntax.block_of(token);
  if (pronoun.agreement != Agreement::person || candidate.quoted ||
      syntax.block_of(candidate.mention.range.first) != block ||
      syntax.sentence_of(candidate.mention.range.first) == here)
    return false;
  constexpr std::uint32_t most_sentences = 8;
  for (std::uint32_t s = here; here - s < most_sentences && syntax.sentence(s).block == block; --s) {
    for (const EntityMention& mention : discourse.table.in_sentence(s))
      if (mention.range.first < token && mention.entity != candidate.mention.entity &&
          agrees(discourse.table[mention.entity], pronoun) && discourse.table[mention.entity].is_person())
        return false;
    if (s == 0) break;
  }
  constexpr std::size_t most_spoken = 8;
  std::size_t seen = 0;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most_spoken; ++at, ++seen)
    if (at->token < token && at->entity != candidate.mention.entity && syntax.block_of(at->token) == block)
      return false;
  return true;
}

/// "Some unionists made it clear that they ...": the people that are the nearest subject before, in the pronoun's own
/// sentence or the one before it.
TokenRange plural_subject_before(const Discourse& discourse, std::uint32_t token) {
  const Syntax& syntax = discourse.syntax;
  const std::uint32_t here = syntax.sentence_of(token);
  const std::uint32_t begin = syntax.sentence(here > 0 ? here - 1 : 0).first;
  constexpr std::uint32_t reach = 60;
  for (std::uint32_t i = token; i > begin && token - i < reach; --i) {
    const std::uint32_t at = i - 1;
    const Deprel relation = syntax.deprel(at);
    if (relation != Deprel::nsubj && relation != Deprel::nsubj_pass) continue;
    if (syntax.upos(at) != Upos::NOUN || syntax.token(at).xpos != "NNS") continue;
    // Whom a quotation mentions is not who its surroundings speak of.
    if (is_quoted(discourse, at) && !is_quoted(discourse, token)) continue;
    if (!is_person_noun(syntax.lemma(at), discourse.lexicon)) continue;
    return syntax.noun_phrase(at);
  }
  return {};
}

}  // namespace

std::optional<Resolved> personal_pronoun(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const TokenRange range = trimmed_source(syntax, query.range);
  if (range.size() != 1) return std::nullopt;
  const auto pronoun = read_pronoun(syntax.lower(range.first));
  if (!pronoun) return std::nullopt;
  const std::uint32_t here = syntax.sentence_of(range.first);
  const auto spoke = last_speaker(discourse, range.first, *pronoun);
  const std::uint32_t sentences = pronoun->agreement == Agreement::person ? 5 : 3;
  for (const Candidate& candidate : candidates_before(discourse, range.first, sentences)) {
    const ArticleEntity& entity = discourse.table[candidate.mention.entity];
    if (!agrees(entity, *pronoun)) continue;
    // A country or firm is mentioned everywhere; "it" is one that acts or has just spoken.
    if (pronoun->agreement != Agreement::person && !candidate.mention.subject && candidate.mention.entity != spoke &&
        !is_alone(discourse, candidate.mention, range.first, *pronoun))
      continue;
    const bool same_sentence = syntax.sentence_of(candidate.mention.range.first) == here;
    // Who is only quoted or spoken about yields to who speaks, but for the one person of a paragraph that goes on about
    // somebody else than the one before.
    if (spoke && *spoke != candidate.mention.entity && (candidate.quoted || !candidate.mention.subject) &&
        !is_topic(discourse, candidate, range.first, *pronoun))
      break;
    if (spoke && *spoke != candidate.mention.entity && !same_sentence &&
        syntax.sentence_of(candidate.mention.range.first) + 1 < here &&
        !is_topic(discourse, candidate, range.first, *pronoun))
      break;
    if (spoke && *spoke != candidate.mention.entity && describes_speaker(discourse, candidate.mention, *spoke)) break;
    if (pronoun->gender != Gender::unknown && entity.gender == Gender::unknown && entity.is_person())
      discourse.table.at(candidate.mention.entity).gender = pronoun->gender;
    return Resolved{candidate.mention.entity, "speaker:pronoun"};
  }
  if (spoke) return Resolved{*spoke, "speaker:pronoun_last_speaker"};
  if (pronoun->agreement == Agreement::plural) {
    const TokenRange people = plural_subject_before(discourse, range.first);
    if (!people.empty()) {
      SourceQuery inner = query;
      inner.range = people;
      ++inner.depth;
      if (auto found = resolve_source(discourse, inner)) {
        found->rule = "speaker:pronoun_described";
        return found;
      }
    }
  }
  return std::nullopt;
}

}  // namespace gainsay
