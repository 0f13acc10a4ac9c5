#include "ingest/attribution/speakers/quoted_sources.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t longest_phrase = 25;

bool is_quoting(const Syntax& syntax, std::uint32_t verb) {
  return syntax.upos(verb) == Upos::VERB && (syntax.lemma(verb) == "quote" || syntax.lemma(verb) == "cite");
}

std::uint32_t dependent(const Syntax& syntax, std::uint32_t head, Deprel relation) {
  for (const std::uint32_t child : syntax.children(head))
    if (syntax.deprel(child) == relation) return child;
  return no_head;
}

/// "State TV quoted| a military spokesman |as saying".
bool repair_as_saying(const Syntax& syntax, FoundAttribution& one, const TokenRange& cue) {
  const std::uint32_t saying = cue.last - 1, begin = syntax.sentence_range(cue.first).first;
  if (syntax.token(saying).xpos != "VBG" || saying == begin || syntax.lower(saying - 1) != "as") return false;
  const std::uint32_t as = saying - 1;
  std::uint32_t verb = as;
  while (verb > begin && as - verb <= longest_phrase && !is_quoting(syntax, verb)) --verb;
  const TokenRange object{verb + 1, as};
  if (!is_quoting(syntax, verb) || object.empty() || dependent(syntax, verb, Deprel::nsubj) == no_head) return false;
  const Span span = syntax.span_of(object);
  if (one.sources.size() != 1 || one.sources.front().overlaps(span) || syntax.range_of(one.sources.front()).last > verb)
    return false;
  one.sources = {span};
  return true;
}

/// "IRNA quoted| the governor as saying nobody died|": all behind the verb was taken for what is quoted.
bool divide_quoted(const Syntax& syntax, FoundAttribution& one, const TokenRange& cue) {
  if (one.contents.size() != 1 || !is_quoting(syntax, cue.last - 1)) return false;
  const TokenRange content = syntax.range_of(one.contents.front());
  if (content.first != cue.last) return false;
  const std::uint32_t end = std::min(content.last, content.first + longest_phrase);
  std::uint32_t as = content.first + 1;
  while (as < end && syntax.lower(as) != "as") ++as;
  if (as + 2 >= content.last || as >= end || syntax.token(as + 1).xpos != "VBG") return false;
  one.sources = {syntax.span_of({content.first, as})};
  one.cues = {syntax.token(as + 1).span};
  one.contents = {syntax.span_of({as + 2, content.last})};
  return true;
}

/// "“It rained,” Doe| was quoted by |the Gazette as saying|".
bool repair_quoted_by(const Syntax& syntax, FoundAttribution& one, const TokenRange& cue) {
  if (one.sources.size() != 1) return false;
  const TokenRange source = syntax.range_of(one.sources.front());
  if (source.size() < 3 || syntax.lower(source.last - 2) != "as" || syntax.token(source.last - 1).xpos != "VBG")
    return false;
  std::uint32_t verb = cue.first;
  while (verb < cue.last && !is_quoting(syntax, verb)) ++verb;
  if (verb == cue.last) return false;
  const std::uint32_t subject = dependent(syntax, verb, Deprel::nsubj_pass);
  if (subject == no_head || subject > verb) return false;
  const TokenRange phrase = syntax.noun_phrase(subject);
  for (Span& span : one.contents) {
    TokenRange content = syntax.range_of(span);
    if (!content.contains(phrase.first)) continue;
    if (phrase.first == content.first) return false;  // nothing is left
    span = syntax.span_of({content.first, phrase.first});
  }
  one.sources = {syntax.span_of(phrase)};
  return true;
}

/// "was quoted as saying| by the Gazette|": by whom the words come is none of them.
bool drop_medium(const Syntax& syntax, FoundAttribution& one, const TokenRange& cue) {
  if (one.contents.size() < 2) return false;
  bool quotes = false;
  for (std::uint32_t i = cue.first; i < cue.last; ++i) quotes |= is_quoting(syntax, i);
  const TokenRange last = syntax.range_of(one.contents.back());
  if (!quotes || last.first != cue.last || syntax.lower(last.first) != "by") return false;
  one.contents.pop_back();
  return true;
}

}  // namespace

void repair_quoted_sources(const Syntax& syntax, std::vector<FoundAttribution>& found) {
  for (FoundAttribution& one : found) {
    const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
    if (cue.empty()) continue;
    if (repair_as_saying(syntax, one, cue) || divide_quoted(syntax, one, cue) || repair_quoted_by(syntax, one, cue) ||
        drop_medium(syntax, one, cue))
      one.rule += "+quoted";
  }
}

}  // namespace gainsay
