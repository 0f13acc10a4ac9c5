#include "ingest/attribution/chains/cited_sources.h"

#include <algorithm>
#include <set>

#include "ingest/attribution/chains/report_citing.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool touches(const std::vector<Span>& spans, const Span& span) {
  return std::ranges::any_of(spans, [&](const Span& s) { return s.overlaps(span); });
}

/// The phrase that follows a verb of citing, up to the next mark or clause.
TokenRange cited_phrase(const Syntax& syntax, std::uint32_t verb, std::uint32_t end) {
  constexpr std::uint32_t most_words = 16;
  TokenRange out{verb + 1, verb + 1};
  bool has_noun = false;
  for (; out.last < std::min(end, verb + 1 + most_words); ++out.last) {
    const Upos tag = syntax.upos(out.last);
    const std::string& word = syntax.lower(out.last);
    if ((tag == Upos::PUNCT && word != "-" && word != ".") || tag == Upos::SCONJ || tag == Upos::AUX) break;
    if (has_noun && (tag == Upos::VERB || (tag == Upos::PRON && word != "its"))) break;
    has_noun |= tag == Upos::NOUN || tag == Upos::PROPN;
  }
  while (!out.empty() && syntax.upos(out.last - 1) == Upos::PUNCT) --out.last;
  return has_noun ? out : TokenRange{};
}

/// The verb of citing that hangs on the report's cue or stands in its source; none where it has none of its own.
std::uint32_t citing_verb(const Syntax& syntax, const FoundAttribution& report) {
  const TokenRange source = syntax.range_of(report.sources.front());
  for (std::uint32_t i = source.first; i < source.last; ++i)
    if (is_citing_word(syntax, i)) return i;
  const TokenRange cue = syntax.range_of(report.cues.front());
  if (cue.empty()) return no_head;
  // Behind the cue over a time and a comma, at most: "reported on Sunday citing", "reported, citing".
  constexpr std::uint32_t reach = 6;
  const std::uint32_t from = std::max(cue.last, source.last);
  const std::uint32_t end = std::min(syntax.sentence_range(cue.first).last, from + reach);
  for (std::uint32_t i = from; i < end; ++i) {
    if (touches(report.contents, syntax.token(i).span)) return no_head;
    if (is_citing_word(syntax, i)) return i;
    if (syntax.upos(i) == Upos::VERB || syntax.upos(i) == Upos::SCONJ) return no_head;
  }
  return no_head;
}

/// "Citing two officials, she says": whoever speaks passes on what people or reports said. Not "citing the weather".
std::uint32_t opening_citation(const Discourse& discourse, const FoundAttribution& report) {
  const Syntax& syntax = discourse.syntax;
  const TokenRange source = syntax.range_of(report.sources.front());
  const TokenRange sentence = syntax.sentence_range(source.first);
  constexpr std::uint32_t reach = 16;
  std::uint32_t verb = sentence.first;
  if (verb < source.first && syntax.upos(verb) == Upos::PUNCT) ++verb;
  if (verb + 2 >= source.first || source.first - verb > reach) return no_head;
  if (syntax.lower(verb) != "citing" && syntax.lower(verb) != "quoting") return no_head;
  const auto phrase = read_source_phrase(syntax, cited_phrase(syntax, verb, source.first));
  if (!phrase) return no_head;
  const std::string& noun = syntax.lemma(phrase->head);
  const bool says = is_report_noun(noun) || (phrase->plural && is_person_noun(noun, discourse.lexicon));
  return says ? verb : no_head;
}

}  // namespace

std::vector<FoundAttribution> add_cited_sources(const Discourse& discourse, std::vector<FoundAttribution> found) {
  const Syntax& syntax = discourse.syntax;
  std::set<std::uint32_t> taken;
  for (const FoundAttribution& one : found)
    for (const Span& span : one.cues) {
      const TokenRange range = syntax.range_of(span);
      for (std::uint32_t i = range.first; i < range.last; ++i) taken.insert(i);
    }
  std::vector<FoundAttribution> out;
  std::vector<std::size_t> new_index(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    new_index[i] = out.size();
    out.push_back(std::move(found[i]));
    FoundAttribution& report = out.back();
    if (report.sources.empty() || report.cues.empty() || report.contents.empty()) continue;
    std::uint32_t verb = no_head;
    if (is_report_source(discourse, syntax.range_of(report.sources.front()))) verb = citing_verb(syntax, report);
    if (verb == no_head) verb = opening_citation(discourse, report);
    if (verb == no_head || !taken.insert(verb).second) continue;
    const TokenRange cited = cited_phrase(syntax, verb, syntax.sentence_range(verb).last);
    if (cited.empty() || touches(report.contents, syntax.span_of(cited))) continue;
    FoundAttribution added;
    added.sources = {syntax.span_of(cited)};
    added.cues = {syntax.token(verb).span};
    added.contents = report.contents;
    added.kind = report.kind;
    added.parent = report.parent;
    added.rule = "rule:cited_source";
    // "a Gazette report| quoting officials": each has its own part of the phrase.
    const TokenRange source = syntax.range_of(report.sources.front());
    if (source.contains(verb) && source.first < verb) report.sources.front() = syntax.span_of({source.first, verb});
    out.push_back(std::move(added));
  }
  for (FoundAttribution& one : out)
    if (one.parent) one.parent = *one.parent < new_index.size() ? std::optional(new_index[*one.parent]) : std::nullopt;
  return out;
}

}  // namespace gainsay
