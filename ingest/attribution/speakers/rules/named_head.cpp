#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/name_candidates.h"
#include "ingest/attribution/speakers/named_media.h"
#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool is_place(const Discourse& discourse, std::uint32_t token) {
  const auto mention = discourse.table.covering(token);
  return mention && (discourse.table[mention->entity].named.kind == EntityKind::country ||
                     discourse.table[mention->entity].rule == "name:place");
}

/// Whether the words before a name only introduce it: "the former mayor", "Secretary of State", "spokesman". A name
/// behind a preposition or a possessor belongs to another noun.
bool introduces(const Discourse& discourse, const TokenRange& before, bool person) {
  const Syntax& syntax = discourse.syntax;
  // "Ruritania's national brewer, Vlkbrau": the name in apposition to what it is.
  const bool apposed = !person && before.size() > 2 && syntax.lower(before.last - 1) == "," &&
                       is_body_noun(syntax.lemma(before.last - 2)) && syntax.upos(before.last - 2) == Upos::NOUN;
  for (std::uint32_t i = before.first; i < before.last; ++i) {
    const bool final = i + 1 == before.last;
    switch (syntax.upos(i)) {
      case Upos::DET:
      case Upos::ADJ:
      case Upos::NUM:
      case Upos::SYM:
      case Upos::X:
        break;
      case Upos::NOUN:
      case Upos::PROPN:
        if (!person && syntax.upos(i) == Upos::NOUN && is_person_noun(syntax.lemma(i), discourse.lexicon)) return false;
        break;
      case Upos::PART:
        // "Ruritania's King Rudolf", "Ruritania's Daily Post", but not "Jane Doe's Acme".
        if (!person && !apposed && !(final && is_place(discourse, i - 1))) return false;
        break;
      case Upos::ADP:
        if (!person || final) return false;
        break;
      case Upos::PUNCT:
        // "The mayor, Jane Doe"; "vice-president Jane Doe".
        if (final && !person && !apposed) return false;
        if (!final && syntax.lower(i) != "-" && syntax.lower(i) != "." && syntax.lower(i) != ",") return false;
        break;
      case Upos::VERB:
        // "the Strelsau-based maker Acme"
        if (syntax.token(i).xpos != "VBN" && syntax.token(i).xpos != "VBG") return false;
        if (final && (i == before.first || syntax.lower(i - 1) != "-")) return false;
        break;
      case Upos::ADV:
      case Upos::CCONJ:
      case Upos::PRON:
        if (!person || final) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/// Whether the name is the end of its noun group: no noun follows that it would modify ("Acme spokesman", "Doe's
/// lawyer").
bool closes_group(const Syntax& syntax, const TokenRange& name, const TokenRange& whole) {
  if (name.last >= whole.last) return true;
  const std::string& next = syntax.lower(name.last);
  if (next == "'s" || next == "'" || next == "-") return false;
  if (next.starts_with('@')) return true;  // "Jane Doe @janedoe"
  if (syntax.upos(name.last) == Upos::CCONJ) {
    // "Acme and Apex spokesmen": both names modify.
    std::uint32_t at = name.last + 1;
    while (at < whole.last && syntax.upos(at) == Upos::PROPN) ++at;
    return at == name.last + 1 || at >= whole.last || syntax.upos(at) != Upos::NOUN;
  }
  switch (syntax.upos(name.last)) {
    case Upos::PUNCT:
    case Upos::ADP:
    case Upos::PRON:
    case Upos::VERB:
    case Upos::AUX:
    case Upos::SCONJ:
    case Upos::ADV:
    case Upos::NUM:
    case Upos::DET:
      return true;
    default:
      return false;
  }
}

/// A capitalised head that nothing knew: its run of proper nouns is a name all the same.
std::optional<Resolved> unknown_name(Discourse& discourse, const TokenRange& range) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, range);
  if (!phrase || syntax.upos(phrase->head) != Upos::PROPN) return std::nullopt;
  const std::uint32_t head = phrase->head;
  TokenRange name{head, head + 1};
  while (name.first > range.first && syntax.upos(name.first - 1) == Upos::PROPN) --name.first;
  while (name.last < range.last && syntax.upos(name.last) == Upos::PROPN) ++name.last;
  name = with_figure(syntax, name);
  if (!closes_group(syntax, name, range)) return std::nullopt;
  for (std::uint32_t i = name.first; i < name.last; ++i)
    if (discourse.table.covering(i)) return std::nullopt;
  const auto words = words_of(syntax, name);
  // "This Democrat", "Poll": a common noun in capitals.
  if (words.size() == 1 &&
      (is_person_noun(syntax.lower(head), discourse.lexicon) || is_body_noun(syntax.lemma(head)) ||
       is_document_noun(syntax.lower(head)) || is_report_noun(syntax.lower(head)) || is_body_noun(syntax.lower(head))))
    return std::nullopt;
  if (words.back().empty() || !(words.back()[0] >= 'A' && words.back()[0] <= 'Z')) return std::nullopt;
  const PersonName person = parse_person_name(words);
  const std::string& last = syntax.lemma(name.last - 1);
  const bool is_body = is_body_noun(syntax.lower(name.last - 1)) || is_media_noun(last) || is_company_suffix(last) ||
                       (words.size() == 1 && is_acronym(words[0]));
  const bool plural = syntax.token(name.last - 1).xpos == "NNPS";
  const bool outlet = (name.first > range.first && is_media_noun(syntax.lemma(name.first - 1))) ||
                      (words.size() == 1 && is_domain_name(words[0])) ||
                      (words.size() == 2 && syntax.upos(name.last - 1) == Upos::NUM);
  ArticleEntity entity;
  entity.rule = "name:capitals";
  if (outlet) {
    entity.named = make_named(single_spaced(covered(discourse.article.text, syntax.span_of(name))), EntityKind::outlet);
  } else if (plural) {
    entity.named = make_named(single_spaced(covered(discourse.article.text, syntax.span_of(name))), EntityKind::group);
    entity.plural = true;
  } else if (is_body || person.parts.size() > 4) {
    entity.named =
        make_named(single_spaced(covered(discourse.article.text, syntax.span_of(name))), EntityKind::organisation);
  } else {
    entity.named = make_named(person.text(), EntityKind::person);
  }
  const auto [at, fresh] = discourse.described.try_emplace(entity.named.id.value, 0);
  if (fresh) at->second = discourse.table.add(std::move(entity));
  discourse.table.mention(name, at->second);
  return Resolved{at->second, "speaker:capitals"};
}

/// "the chief executive|, Jane Doe, said", "a freelance reporter| Jane Doe": the name stands just behind the source.
std::optional<Resolved> name_behind(const Discourse& discourse, const TokenRange& range) {
  const Syntax& syntax = discourse.syntax;
  const std::uint32_t end = syntax.sentence_range(range.first).last;
  std::uint32_t at = range.last;
  if (at < end && syntax.lower(at) == ",") ++at;
  if (at >= end || syntax.upos(range.last - 1) != Upos::NOUN) return std::nullopt;
  if (!is_person_noun(syntax.lemma(range.last - 1), discourse.lexicon)) return std::nullopt;
  const auto mention = discourse.table.covering(at);
  if (!mention || mention->range.first != at) return std::nullopt;
  const ArticleEntity& entity = discourse.table[mention->entity];
  const bool named = entity.named.kind == EntityKind::person && entity.rule == "name:full";
  return named ? std::optional(Resolved{mention->entity, "speaker:name_behind"}) : std::nullopt;
}

/// "Another fighter, who goes by the name of Jane Doe": what follows tells the name.
std::optional<Resolved> named_in_clause(const Discourse& discourse, const TokenRange& range) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, range);
  if (!phrase || phrase->plural || !is_person_noun(syntax.lemma(phrase->head), discourse.lexicon)) return std::nullopt;
  for (const EntityMention& mention : discourse.table.within(phrase->rest)) {
    if (discourse.table[mention.entity].named.kind != EntityKind::person || mention.range.first < range.first + 2)
      continue;
    if (tells_name(syntax, mention.range.first)) return Resolved{mention.entity, "speaker:name_told"};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Resolved> named_head(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  TokenRange range = trimmed_source(syntax, query.range);
  if (range.empty()) return std::nullopt;
  // A source that was cut inside a name ("Al" of "Al-Doe") means the whole of it.
  for (const std::uint32_t edge : {range.first, range.last - 1})
    if (const auto around = discourse.table.covering(edge);
        around && around->range.size() > 1 && discourse.table[around->entity].rule.starts_with("name:")) {
      range.first = std::min(range.first, around->range.first);
      range.last = std::max(range.last, around->range.last);
    }
  for (const EntityMention& mention : discourse.table.within(range)) {
    const ArticleEntity& entity = discourse.table[mention.entity];
    if (!entity.rule.starts_with("name:")) continue;
    const bool person = entity.named.kind == EntityKind::person;
    if (!closes_group(syntax, mention.range, range)) continue;
    if (!introduces(discourse, {range.first, mention.range.first}, person)) continue;
    return Resolved{mention.entity, "speaker:name"};
  }
  if (const auto behind = name_behind(discourse, range)) return behind;
  if (const auto told = named_in_clause(discourse, range)) return told;
  if (auto unknown = unknown_name(discourse, range)) return unknown;
  // A headline's capitals make one name of "Doe Says Acme Promised": who stands first is who says it.
  const auto mentions = discourse.table.within(range);
  if (mentions.empty() || mentions.front().range.first != range.first || mentions.front().range.last == range.last)
    return std::nullopt;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (syntax.upos(i) != Upos::PROPN) return std::nullopt;
  return Resolved{mentions.front().entity, "speaker:headline"};
}

}  // namespace gainsay
