#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

// Roles that news brings in anew with "the": another than who was just spoken of.
constexpr auto newcomers = std::to_array<std::string_view>(
    {"adviser",      "advisor",     "agent",      "aide",      "attorney",  "author",      "boss",         "buyer",
     "caller",       "clerk",       "coach",      "commander", "crowd",     "daughter",    "defendant",    "diplomat",
     "doctor",       "driver",      "employee",   "employer",  "executive", "expert",      "eyewitness",   "father",
     "friend",       "governor",    "host",       "husband",   "impostor",  "interviewer", "investigator", "journalist",
     "judge",        "justice",     "king",       "lawyer",    "man",       "mayor",       "minister",     "moderator",
     "mother",       "neighbor",    "neighbour",  "observer",  "officer",   "official",    "operator",     "owner",
     "parent",       "pastor",      "patient",    "person",    "plaintiff", "pollster",    "pope",         "president",
     "priest",       "producer",    "prosecutor", "public",    "queen",     "questioner",  "reader",       "reporter",
     "resident",     "secretary",   "seller",     "sheriff",   "son",       "source",      "speaker",      "spokesman",
     "spokesperson", "spokeswoman", "staffer",    "student",   "supporter", "suspect",     "teacher",      "translator",
     "user",         "victim",      "viewer",     "visitor",   "voter",     "wife",        "winner",       "witness",
     "woman",        "worker",      "writer"});

/// "The Ohio Republican": members of a party are named after it, with a capital.
bool is_party_member(const std::string& lower) {
  static constexpr auto members = std::to_array<std::string_view>(
      {"conservative", "democrat", "independent", "liberal", "libertarian", "republican", "socialist"});
  return std::ranges::find(members, lower) != members.end();
}

bool tells_age(const Syntax& syntax, const SourcePhrase& phrase) {
  for (std::uint32_t i = phrase.core.first; i < phrase.core.last; ++i)
    if (syntax.lower(i).ends_with("-year-old") || syntax.lower(i) == "old") return true;
  return false;
}

}  // namespace

/// "Jane Doe smiled. The 71-year-old said": a definite description that nobody bears, straight after one named person
/// alone was the subject, varies that person's name.
std::optional<Resolved> elegant_variation(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (query.depth > 0 || !phrase || phrase->plural || phrase->partitive || phrase->determiner != Determiner::definite ||
      phrase->possessor_end > phrase->core.first || syntax.lower(phrase->core.first) != "the" ||
      (syntax.upos(phrase->head) != Upos::NOUN && !is_party_member(syntax.lower(phrase->head))))
    return std::nullopt;
  if (is_quoted(discourse, phrase->head)) return std::nullopt;
  const std::string& noun = syntax.lemma(phrase->head);
  // "the 71-year-old", in one token or in five
  const std::uint32_t head = phrase->head;
  const bool aged = syntax.lower(head).ends_with("-year-old") ||
                    (noun == "year" && head + 3 == phrase->whole.last && syntax.lower(head + 2) == "old");
  if (!aged && !is_person_noun(noun, discourse.lexicon) && !is_party_member(syntax.lower(head))) return std::nullopt;
  const bool age = aged || tells_age(syntax, *phrase);
  if (!age && (std::ranges::find(newcomers, noun) != newcomers.end() || !phrase->rest.empty())) return std::nullopt;
  const std::uint32_t here = syntax.sentence_of(phrase->head);
  if (here == 0) return std::nullopt;
  const Gender gender = gender_of_word(syntax.lower(phrase->head));
  std::optional<EntityIndex> only;
  bool subject = false;
  constexpr std::size_t most_mentions = 64;
  if (discourse.table.in_sentence(here - 1).size() + discourse.table.in_sentence(here).size() > most_mentions)
    return std::nullopt;
  for (std::uint32_t s = here - 1; s <= here; ++s)
    for (const EntityMention& mention : discourse.table.in_sentence(s)) {
      if (mention.range.first >= phrase->whole.first) break;
      if (is_quoted(discourse, mention.range.first)) continue;
      const ArticleEntity& entity = discourse.table[mention.entity];
      if (entity.named.kind != EntityKind::person && entity.named.kind != EntityKind::unnamed) continue;
      if (only && *only != mention.entity) return std::nullopt;
      only = mention.entity;
      subject |= mention.subject;
    }
  if (!only || !subject || discourse.table[*only].named.kind != EntityKind::person) return std::nullopt;
  const Gender known = discourse.table[*only].gender;
  if (gender != Gender::unknown && known != Gender::unknown && gender != known) return std::nullopt;
  return Resolved{*only, "speaker:elegant_variation"};
}

}  // namespace gainsay
