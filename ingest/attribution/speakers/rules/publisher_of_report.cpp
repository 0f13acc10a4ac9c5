#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/unnamed.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool publishes(EntityKind kind) { return kind == EntityKind::outlet || kind == EntityKind::agency; }

/// The name beside the report's noun: "a Reuters report", "CNN's story", "a report in the Gazette", "a statement by
/// Acme".
std::optional<EntityIndex> named_publisher(const Discourse& discourse, const SourcePhrase& phrase, bool places) {
  const Syntax& syntax = discourse.syntax;
  std::optional<EntityIndex> other;
  for (const EntityMention& mention : discourse.table.within(phrase.whole)) {
    const ArticleEntity& entity = discourse.table[mention.entity];
    if (!entity.rule.starts_with("name:") || entity.rule == "name:place") continue;
    const bool before = mention.range.last <= phrase.head;
    // Behind the noun only what a preposition of origin adds; "a report quoting Jane Doe" is not hers.
    bool of_origin = false;
    if (!before && mention.range.first > phrase.head + 1) {
      std::uint32_t at = mention.range.first - 1;
      while (at > phrase.head && (syntax.upos(at) == Upos::DET || syntax.upos(at) == Upos::ADJ ||
                                  syntax.upos(at) == Upos::NOUN || syntax.upos(at) == Upos::PROPN))
        --at;
      const std::string& word = syntax.lower(at);
      // "documents obtained by the Gazette" are somebody else's
      const bool seen =
          word == "by" && at > phrase.head + 1 && syntax.upos(at - 1) == Upos::VERB && is_seeing(syntax.lower(at - 1));
      if (seen) continue;
      of_origin = word == "by" || word == "from" || word == "of" || word == "in" || word == "on";
      // "a report by a journalist for the Gazette", but not "a poll by Acme for the Gazette"
      if (word == "for" && at > phrase.head && is_journalist_noun(syntax.lemma(at - 1)))
        of_origin = publishes(entity.named.kind);
      if (word == "in" || word == "on") of_origin = publishes(entity.named.kind);
      if (word == "of") of_origin = entity.named.kind != EntityKind::country;
    }
    if (!before && !of_origin) continue;
    if (publishes(entity.named.kind)) return mention.entity;
    // "UK media outlets", "a Ruritanian report": where it comes from, not whose it is.
    if (places && entity.named.kind == EntityKind::country) continue;
    if (!other) other = mention.entity;
  }
  return other;
}

bool is_calendar(const std::string& word) {
  static constexpr std::string_view words[] = {"january", "february", "march",     "april",   "may",      "june",
                                               "july",    "august",   "september", "october", "november", "december"};
  return word.ends_with("day") || std::ranges::find(words, word) != std::end(words);
}

/// "the Dawn24 news website", "a Dawn report": a publisher that no table knows, by the capitals before its noun.
std::optional<EntityIndex> unlisted_publisher(Discourse& discourse, const SourcePhrase& phrase, EntityKind kind) {
  const Syntax& syntax = discourse.syntax;
  TokenRange name{};
  for (std::uint32_t i = phrase.core.first; i < phrase.head; ++i) {
    const bool capital = syntax.form(i)[0] >= 'A' && syntax.form(i)[0] <= 'Z' && syntax.lower(i) != "the";
    if (!capital || syntax.upos(i) == Upos::DET || is_title(syntax.lower(i)) ||
        (kind != EntityKind::outlet &&
         (syntax.upos(i) != Upos::PROPN || discourse.table.covering(i) || is_calendar(syntax.lower(i)))) ||
        discourse.lexicon.find_name(syntax.form(i)))
      continue;
    name = name.empty() ? TokenRange{i, i + 1} : TokenRange{name.first, i + 1};
  }
  if (name.empty()) return std::nullopt;
  ArticleEntity entity;
  entity.named = make_named(single_spaced(covered(discourse.article.text, syntax.span_of(name))), kind);
  entity.rule = "name:capitals";
  const auto [at, fresh] = discourse.described.try_emplace(entity.named.id.value, 0);
  if (fresh) at->second = discourse.table.add(std::move(entity));
  discourse.table.mention(name, at->second);
  return at->second;
}

/// Whose "its report" or "his statement" is.
std::optional<EntityIndex> possessor(Discourse& discourse, const SourceQuery& query, const SourcePhrase& phrase) {
  const std::uint32_t first = phrase.core.first;
  if (discourse.syntax.upos(first) != Upos::PRON && discourse.syntax.upos(first) != Upos::DET) return std::nullopt;
  SourceQuery inner = query;
  inner.range = {first, first + 1};
  ++inner.depth;
  const auto found = personal_pronoun(discourse, inner);
  return found ? std::optional(found->entity) : std::nullopt;
}

/// "The Gazette reported, citing local media": the outlet that passes on what those media say.
std::optional<EntityIndex> cited_along(const Discourse& discourse, const SpokenBefore& media) {
  constexpr std::size_t most = 8;
  std::size_t seen = 0;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most; ++at, ++seen)
    if (publishes(discourse.table[at->entity].named.kind) &&
        discourse.syntax.sentence_of(at->token) == discourse.syntax.sentence_of(media.token))
      return at->entity;
  return std::nullopt;
}

/// "The report", "the newspaper": the outlet that was cited last.
std::optional<EntityIndex> outlet_before(const Discourse& discourse, std::uint32_t token, bool medium) {
  // A medium ("the paper") is the one named last, a report whose was cited last.
  if (medium)
    for (const EntityMention& mention : mentions_before(discourse, token, 24))
      if (publishes(discourse.table[mention.entity].named.kind)) return mention.entity;
  constexpr std::size_t most_spoken = 32;
  std::size_t seen = 0;
  for (auto at = discourse.spoken.rbegin(); at != discourse.spoken.rend() && seen < most_spoken; ++at, ++seen) {
    const ArticleEntity& entity = discourse.table[at->entity];
    if (publishes(entity.named.kind) || entity.named.kind == EntityKind::document) return at->entity;
    // "Local media reported ... According to the report"
    if (!medium && entity.named.kind == EntityKind::unnamed && entity.descriptors.contains("media"))
      return cited_along(discourse, *at).value_or(at->entity);
  }
  for (const EntityMention& mention : mentions_before(discourse, token, 64))
    if (publishes(discourse.table[mention.entity].named.kind)) return mention.entity;
  return std::nullopt;
}

/// "The statement": by who spoke last, if that was just before.
std::optional<EntityIndex> issuer_before(const Discourse& discourse, std::uint32_t token) {
  if (discourse.spoken.empty()) return std::nullopt;
  const SpokenBefore& last = discourse.spoken.back();
  const std::uint32_t here = discourse.syntax.sentence_of(token), there = discourse.syntax.sentence_of(last.token);
  const EntityKind kind = discourse.table[last.entity].named.kind;
  const bool issues = kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::country;
  return issues && there <= here && here - there <= 2 ? std::optional(last.entity) : std::nullopt;
}

}  // namespace

std::optional<Resolved> publisher_of_report(Discourse& discourse, const SourceQuery& query) {
  const auto phrase = read_source_phrase(discourse.syntax, query.range);
  if (!phrase) return std::nullopt;
  const std::string& noun = discourse.syntax.lemma(phrase->head);
  const bool report = is_report_noun(noun), media = is_media_noun(noun), issued = is_issued_noun(noun);
  const bool document = is_document_noun(noun);
  if (!report && !media && !issued && !document) return std::nullopt;
  if (const auto named = named_publisher(discourse, *phrase, report || media))
    return Resolved{*named, "speaker:report_of"};
  if (media && !phrase->plural)
    if (const auto outlet = unlisted_publisher(discourse, *phrase, EntityKind::outlet))
      return Resolved{*outlet, "speaker:outlet_by_form"};
  const bool reports = noun == "report" || noun == "story" || noun == "article" || noun == "investigation";
  if (reports && !phrase->plural)
    if (const auto owner = unlisted_publisher(discourse, *phrase, EntityKind::organisation))
      return Resolved{*owner, "speaker:report_by_form"};
  const bool pointing = phrase->determiner == Determiner::definite || phrase->determiner == Determiner::demonstrative;
  if (phrase->determiner == Determiner::possessive)
    if (const auto owner = possessor(discourse, query, *phrase)) return Resolved{*owner, "speaker:report_of_pronoun"};
  if (pointing && !phrase->plural) {
    if (report || media)
      if (const auto outlet = outlet_before(discourse, phrase->whole.first, media))
        return Resolved{*outlet, "speaker:the_report"};
    if (issued)
      if (const auto issuer = issuer_before(discourse, phrase->whole.first))
        return Resolved{*issuer, "speaker:the_statement"};
  }
  if (media || (report && phrase->plural)) return std::nullopt;  // an undescribed outlet: an unnamed source
  const EntityIndex entity =
      described_entity(discourse, described_name(discourse, *phrase), EntityKind::document, "described:document");
  return Resolved{entity, "speaker:document"};
}

}  // namespace gainsay
