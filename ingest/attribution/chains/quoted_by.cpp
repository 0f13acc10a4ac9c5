#include "ingest/attribution/chains/quoted_by.h"

#include <algorithm>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

namespace {

/// Whether an outlet that stands behind these words passes on what was said.
bool is_passing_on(const Syntax& syntax, std::uint32_t from, std::uint32_t name) {
  constexpr std::uint32_t most = 9;
  const std::uint32_t begin = name > from + most ? name - most : from;
  for (std::uint32_t i = name; i > begin + 1; --i) {
    const std::string& last = syntax.lower(i - 1);
    const std::string& before = syntax.lower(i - 2);
    const bool speaks = before == "speaking" || before == "talking" || before == "spoke" || before == "talked";
    if (last == "to" && (before == "according" || speaks)) return true;
    if (last == "with" && speaks) return true;
    if (last == "by" && (before == "quoted" || before == "cited" || before == "saying")) return true;
    const Upos tag = syntax.upos(i - 1);
    const bool within_name = is_media_noun(syntax.lemma(i - 1)) || tag == Upos::DET || tag == Upos::ADJ ||
                             tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::PUNCT;
    if (!within_name) return false;
  }
  return false;
}

/// "the Gazette quoted her as saying"
bool quotes_as(const Syntax& syntax, std::uint32_t name_end, std::uint32_t cue_end) {
  std::uint32_t verb = name_end;
  if (verb < cue_end && (syntax.upos(verb) == Upos::AUX || syntax.upos(verb) == Upos::ADV)) ++verb;
  if (verb >= cue_end ||
      (syntax.lower(verb) != "quoted" && syntax.lower(verb) != "quotes" && syntax.lower(verb) != "cited"))
    return false;
  for (std::uint32_t i = verb + 1; i < cue_end; ++i)
    if (syntax.lower(i) == "as") return true;
  return false;
}

}  // namespace

std::optional<ToldOutlet> quoted_by(const Discourse& discourse, const FoundAttribution& found) {
  const Syntax& syntax = discourse.syntax;
  if (found.cues.empty() || found.sources.empty()) return std::nullopt;
  const TokenRange cue = syntax.range_of(found.cues.front());
  if (cue.empty()) return std::nullopt;
  const TokenRange sentence = syntax.sentence_range(cue.first);
  constexpr std::uint32_t reach = 16, reach_back = 24;
  const std::uint32_t from = std::max(sentence.first, cue.first > reach_back ? cue.first - reach_back : 0);
  const std::uint32_t to = std::min(sentence.last, cue.last + reach);
  for (const EntityMention& mention : discourse.table.within({from, to})) {
    const EntityKind kind = discourse.table[mention.entity].named.kind;
    if (kind != EntityKind::outlet && kind != EntityKind::agency) continue;
    const Span span = syntax.span_of(mention.range);
    const auto holds = [&](const Span& s) { return s.overlaps(span); };
    if (std::ranges::any_of(found.sources, holds) || std::ranges::any_of(found.contents, holds)) continue;
    const bool quotes = quotes_as(syntax, mention.range.last, cue.last);
    if (quotes || is_passing_on(syntax, from, mention.range.first))
      return ToldOutlet{mention.entity, mention.range, cue};
  }
  return std::nullopt;
}

}  // namespace gainsay
