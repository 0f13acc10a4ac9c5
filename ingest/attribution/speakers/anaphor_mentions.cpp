#include "ingest/attribution/speakers/anaphor_mentions.h"

#include <algorithm>
#include <optional>

#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {
namespace {

enum class Number { first, person, thing };

std::optional<Number> read(const std::string& word) {
  if (word == "i" || word == "we") return Number::first;
  if (word == "he" || word == "she" || word == "him" || word == "her") return Number::person;
  if (word == "it" || word == "they" || word == "them") return Number::thing;
  return std::nullopt;
}

bool is_argument(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::obj ||
         relation == Deprel::iobj;
}

class AnaphorReader {
 public:
  AnaphorReader(Discourse& discourse, const std::vector<FoundAttribution>& found,
                const std::vector<SpeakerOf>& speakers)
      : discourse_(discourse), syntax_(discourse.syntax), speakers_(speakers), innermost_(syntax_.size()) {
    // Parents stand before what they hold, so that the innermost one is written last.
    for (std::size_t i = 0; i < found.size(); ++i)
      for (const Span& span : found[i].contents) {
        const TokenRange range = syntax_.range_of(span);
        for (std::uint32_t t = range.first; t < range.last; ++t) innermost_[t] = i;
      }
  }

  void run() {
    for (std::uint32_t token = 0; token < syntax_.size(); ++token) {
      if (!is_argument(syntax_.deprel(token)) || discourse_.table.covering(token)) continue;
      if (syntax_.upos(token) == Upos::PRON) pronoun(token);
      if (syntax_.upos(token) == Upos::NOUN) description(token);
    }
  }

 private:
  void pronoun(std::uint32_t token) {
    const auto number = read(syntax_.lower(token));
    if (!number) return;
    if (const auto entity = referent(token, *number)) discourse_.table.mention({token, token + 1}, *entity);
  }

  void description(std::uint32_t token) {
    const Deprel relation = syntax_.deprel(token);
    if (relation != Deprel::nsubj && relation != Deprel::nsubj_pass) return;
    SourceQuery query;
    query.range = syntax_.noun_phrase(token);
    query.cue = syntax_.head(token);
    auto found = definite_body(discourse_, query);
    if (!found) found = definite_person(discourse_, query);
    // "The leader" for a president is close enough for a source, whose context is speech, but not for any subject.
    if (found && found->rule != "speaker:definite_person_kind") discourse_.table.mention(query.range, found->entity);
  }

  [[nodiscard]] std::optional<EntityIndex> speaker_at(std::uint32_t token) const {
    return innermost_[token] ? speakers_[*innermost_[token]].entity : std::nullopt;
  }

  [[nodiscard]] bool is_quoted(std::uint32_t token) const {
    return std::ranges::any_of(discourse_.quoted, [&](const TokenRange& range) { return range.contains(token); });
  }

  [[nodiscard]] std::optional<EntityIndex> referent(std::uint32_t token, Number number) {
    const auto speaker = speaker_at(token);
    if (number == Number::first) return first_person_at(token, speaker);
    SourceQuery query;
    query.range = {token, token + 1};
    query.cue = syntax_.head(token);
    const auto found = personal_pronoun(discourse_, query);
    if (!found) return std::nullopt;
    const bool quoted = is_quoted(token);
    if (quoted && speaker && found->entity == *speaker) return std::nullopt;
    if (number == Number::person) return found->entity;
    if (speaker && !quoted && found->entity == *speaker) return found->entity;
    return named_in_sentence(token, found->entity) ? std::optional(found->entity) : std::nullopt;
  }

  /// "We" of a person may be anybody's; of a body it is that body.
  [[nodiscard]] std::optional<EntityIndex> first_person_at(std::uint32_t token,
                                                           std::optional<EntityIndex> speaker) const {
    if (!speaker) return std::nullopt;
    const ArticleEntity& entity = discourse_.table[*speaker];
    if (syntax_.lower(token) == "i") return entity.is_person() ? speaker : std::nullopt;
    const EntityKind kind = entity.named.kind;
    return kind == EntityKind::organisation || kind == EntityKind::country ? speaker : std::nullopt;
  }

  [[nodiscard]] bool named_in_sentence(std::uint32_t token, EntityIndex entity) const {
    return std::ranges::any_of(
        discourse_.table.in_sentence(syntax_.sentence_of(token)),
        [&](const EntityMention& mention) { return mention.entity == entity && mention.range.first < token; });
  }

  Discourse& discourse_;
  const Syntax& syntax_;
  const std::vector<SpeakerOf>& speakers_;
  std::vector<std::optional<std::size_t>> innermost_;
};

}  // namespace

void add_anaphor_mentions(Discourse& discourse, const std::vector<FoundAttribution>& found,
                          const std::vector<SpeakerOf>& speakers) {
  AnaphorReader(discourse, found, speakers).run();
}

}  // namespace gainsay
