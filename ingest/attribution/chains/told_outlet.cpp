#include "ingest/attribution/chains/told_outlet.h"

#include <algorithm>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool touches(const std::vector<Span>& spans, const Span& span) {
  return std::ranges::any_of(spans, [&](const Span& s) { return s.overlaps(span); });
}

/// What may stand between the cue and the outlet: "in an exclusive interview with", "reporters from".
bool leads_to_recipient(const Syntax& syntax, std::uint32_t cue_end, std::uint32_t name) {
  bool occasion = name == cue_end || syntax.lower(cue_end) == "to";  // "saying to the daily Gazette"
  for (std::uint32_t i = cue_end; i < name; ++i) {
    const Upos tag = syntax.upos(i);
    const std::string& lemma = syntax.lemma(i);
    if (is_media_noun(lemma)) occasion = true;  // "told the local daily, Dawn"
    if (tag == Upos::PUNCT && i + 1 == name && i > cue_end && is_media_noun(syntax.lemma(i - 1))) continue;
    if (tag == Upos::VERB || tag == Upos::PUNCT || tag == Upos::SCONJ || tag == Upos::PRON) return false;
    if (lemma == "interview" || lemma == "statement" || lemma == "email" || lemma == "comment" || lemma == "tell" ||
        lemma == "remark" || lemma == "reporter" || lemma == "article" || lemma == "column")
      occasion = true;
    if (lemma == "the" && i + 1 == name && i == cue_end) occasion = true;
  }
  return occasion;
}

/// "wrote on the Gazette's website", "said in the Gazette", "argues for the Gazette": where it was published.
bool leads_to_place(const Syntax& syntax, std::uint32_t cue_end, std::uint32_t name) {
  if (name <= cue_end) return false;
  std::uint32_t at = name - 1;
  if (at > cue_end && (syntax.lower(at) == "the" || syntax.lower(at) == "its")) --at;
  const std::string& word = syntax.lower(at);
  if (word != "in" && word != "on" && word != "for") return false;
  constexpr std::uint32_t most_between = 5;
  if (at - cue_end > most_between) return false;
  for (std::uint32_t i = cue_end; i < at; ++i) {
    const Upos tag = syntax.upos(i);
    if (tag == Upos::VERB || tag == Upos::PUNCT || tag == Upos::SCONJ || tag == Upos::PRON) return false;
  }
  return true;
}

/// "told the newspaper": the outlet that was named last.
std::optional<ToldOutlet> told_medium(const Discourse& discourse, const TokenRange& cue) {
  const Syntax& syntax = discourse.syntax;
  const std::uint32_t end = syntax.sentence_range(cue.first).last;
  std::uint32_t the = cue.first;
  while (the < cue.last && syntax.lower(the) != "the") ++the;  // "told the newspaper" can be all cue
  if (the + 1 >= end || syntax.lower(the) != "the" || !is_media_noun(syntax.lemma(the + 1))) return std::nullopt;
  if (the + 2 < end && is_nominal(syntax.upos(the + 2))) return std::nullopt;  // "the newspaper editor"
  constexpr std::size_t most = 24;
  for (const EntityMention& mention : mentions_before(discourse, the, most)) {
    const EntityKind kind = discourse.table[mention.entity].named.kind;
    if (kind == EntityKind::outlet || kind == EntityKind::agency)
      return ToldOutlet{mention.entity, {the, the + 2}, cue};
  }
  return std::nullopt;
}

}  // namespace

std::optional<ToldOutlet> told_outlet(const Discourse& discourse, const FoundAttribution& found) {
  const Syntax& syntax = discourse.syntax;
  if (found.cues.empty()) return std::nullopt;
  const TokenRange cue = syntax.range_of(found.cues.front());
  if (cue.empty()) return std::nullopt;
  bool telling = false, saying = false;
  for (std::uint32_t i = cue.first; i < cue.last; ++i) {
    const std::string& lemma = syntax.lemma(i);
    telling |= lemma == "tell" || lemma == "inform" || lemma == "assure";
    saying |= syntax.upos(i) == Upos::VERB;
  }
  if (!saying) return std::nullopt;
  constexpr std::uint32_t reach = 8;
  const std::uint32_t end = std::min(cue.last + reach, syntax.sentence_range(cue.first).last);
  for (const EntityMention& mention : discourse.table.within({cue.first, end})) {
    const EntityKind kind = discourse.table[mention.entity].named.kind;
    if (kind != EntityKind::outlet && kind != EntityKind::agency) continue;
    const Span span = syntax.span_of(mention.range);
    if (touches(found.contents, span) || touches(found.sources, span)) continue;
    const bool inside = mention.range.first < cue.last;
    const bool at_once = inside || mention.range.first == cue.last ||
                         (mention.range.first == cue.last + 1 && syntax.lower(cue.last) == "the");
    if (telling ? at_once || leads_to_recipient(syntax, cue.last, mention.range.first)
                : !at_once && leads_to_recipient(syntax, cue.last, mention.range.first))
      return ToldOutlet{mention.entity, mention.range, cue};
    if (!inside && leads_to_place(syntax, cue.last, mention.range.first))
      return ToldOutlet{mention.entity, mention.range, cue};
    if (inside && !telling && leads_to_recipient(syntax, cue.first, mention.range.first))
      return ToldOutlet{mention.entity, mention.range, cue};
  }
  return telling ? told_medium(discourse, cue) : std::nullopt;
}

}  // namespace gainsay
