#include "ingest/attribution/speakers/missing_sources.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/speakers/source_phrase.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool is_quoting(const Syntax& syntax, std::uint32_t verb) {
  return syntax.lemma(verb) == "quote" || syntax.lemma(verb) == "cite";
}

bool is_passive(const Syntax& syntax, std::uint32_t verb) {
  return std::ranges::any_of(syntax.children(verb), [&](std::uint32_t child) {
    return syntax.deprel(child) == Deprel::aux_pass || syntax.deprel(child) == Deprel::nsubj_pass;
  });
}

std::uint32_t dependent(const Syntax& syntax, std::uint32_t verb, Deprel relation) {
  for (const std::uint32_t child : syntax.children(verb))
    if (syntax.deprel(child) == relation) return child;
  return no_head;
}

/// Who is quoted by this verb: its object, or its subject in the passive.
std::uint32_t quoted(const Syntax& syntax, std::uint32_t verb) {
  return dependent(syntax, verb, is_passive(syntax, verb) ? Deprel::nsubj_pass : Deprel::obj);
}

/// ", saying" at the end of a sentence: its main subject speaks, whatever the participle hangs on in the tree.
std::uint32_t subject_of_sentence(const Syntax& syntax, std::uint32_t participle) {
  const TokenRange sentence = syntax.sentence_range(participle);
  if (participle == sentence.first || syntax.lower(participle - 1) != ",") return no_head;
  std::uint32_t root = participle;
  constexpr int most_steps = 24;
  for (int step = 0; step < most_steps && syntax.head(root) != no_head; ++step) root = syntax.head(root);
  if (syntax.head(root) != no_head || syntax.upos(root) != Upos::VERB || root > participle || is_passive(syntax, root))
    return no_head;
  return dependent(syntax, root, Deprel::nsubj);
}

/// The noun of which the cue's verb is said.
std::uint32_t subject_of(const Syntax& syntax, std::uint32_t verb) {
  if (is_quoting(syntax, verb)) return is_passive(syntax, verb) ? quoted(syntax, verb) : no_head;
  if (is_passive(syntax, verb)) return no_head;
  if (const std::uint32_t own = dependent(syntax, verb, Deprel::nsubj); own != no_head) return own;
  if (syntax.token(verb).xpos != "VBG") return no_head;
  constexpr int most_steps = 3;
  std::uint32_t at = verb;
  for (int step = 0; step < most_steps; ++step) {
    const Deprel relation = syntax.deprel(at);
    const bool shares = relation == Deprel::advcl || relation == Deprel::conj || relation == Deprel::xcomp ||
                        relation == Deprel::parataxis;
    if (!shares || syntax.head(at) == no_head) break;
    at = syntax.head(at);
    if (is_quoting(syntax, at)) return quoted(syntax, at);
    if (syntax.upos(at) != Upos::VERB) break;
    if (is_passive(syntax, at)) return dependent(syntax, at, Deprel::nsubj_pass);
    if (const std::uint32_t subject = dependent(syntax, at, Deprel::nsubj); subject != no_head) return subject;
  }
  return subject_of_sentence(syntax, verb);
}

/// The whole phrase of a noun, appositions and relative clauses included, without marks at its edges.
TokenRange whole_phrase(const Syntax& syntax, std::uint32_t noun) {
  constexpr std::uint32_t most_words = 40;
  TokenRange out{noun, noun + 1};
  std::vector<std::uint32_t> open{noun};
  for (std::uint32_t seen = 0; !open.empty() && seen < most_words; ++seen) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t child : syntax.children(at)) {
      const Deprel relation = syntax.deprel(child);
      if (relation == Deprel::parataxis || relation == Deprel::ccomp || relation == Deprel::advcl) continue;
      out.first = std::min(out.first, child);
      out.last = std::max(out.last, child + 1);
      open.push_back(child);
    }
  }
  while (!out.empty() && syntax.upos(out.last - 1) == Upos::PUNCT) --out.last;
  while (!out.empty() && syntax.upos(out.first) == Upos::PUNCT) ++out.first;
  return out.size() <= most_words ? out : TokenRange{};
}

/// "unconfirmed reports that it rained": a report is its own source. "The union repeated its claims that ...", "the
/// town is abuzz with rumours that ...": whoever makes them.
TokenRange source_of_noun(const Syntax& syntax, std::uint32_t noun, std::uint32_t content) {
  static constexpr auto making =
      std::to_array<std::string_view>({"air", "circulate", "issue", "make", "post", "promote", "publish", "push",
                                       "raise", "reiterate", "renew", "repeat", "share", "spread", "tweet", "voice"});
  static constexpr auto full = std::to_array<std::string_view>({"abuzz", "awash", "flooded", "rife"});
  if (is_report_noun(syntax.lemma(noun))) {
    TokenRange phrase = syntax.noun_phrase(noun);
    if (content > noun) phrase.last = std::min(phrase.last, content);  // "a report in the Gazette| that"
    if (content < noun || phrase.last <= noun) phrase.last = noun + 1;
    return trimmed_source(syntax, phrase);
  }
  if (!is_allegation_noun(syntax.lemma(noun)) && !act_of_noun(syntax.lemma(noun))) return {};
  const std::uint32_t head = syntax.head(noun);
  if (head == no_head) return {};
  const bool made = syntax.upos(head) == Upos::VERB && syntax.deprel(noun) == Deprel::obj &&
                    !is_passive(syntax, head) && std::ranges::find(making, syntax.lemma(head)) != making.end();
  const bool behind = syntax.deprel(noun) == Deprel::obl || syntax.deprel(noun) == Deprel::nmod;
  const bool holds = behind && std::ranges::find(full, syntax.lower(head)) != full.end();
  if (!made && !holds) return {};
  const std::uint32_t subject = dependent(syntax, head, Deprel::nsubj);
  return subject == no_head ? TokenRange{} : whole_phrase(syntax, subject);
}

bool touches(const std::vector<Span>& spans, const Span& span) {
  return std::ranges::any_of(spans, [&](const Span& s) { return s.overlaps(span); });
}

bool is_quotation_mark(std::string_view form) {
  return form == "\"" || form == "\xE2\x80\x9C" || form == "\xE2\x80\x9D" || form == "''" || form == "``" ||
         form == "'" || form == "\xE2\x80\x98" || form == "\xE2\x80\x99";
}

/// A phrase that can name somebody: a noun, a name or a pronoun, and no finite verb.
bool is_nominal_phrase(const Syntax& syntax, const TokenRange& range) {
  constexpr std::uint32_t most_words = 25;
  bool nominal = false;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (syntax.upos(i) == Upos::AUX) return false;
    if (syntax.upos(i) == Upos::VERB && syntax.token(i).xpos != "VBN" && syntax.token(i).xpos != "VBG") return false;
    nominal |= is_nominal(syntax.upos(i));
  }
  return nominal && range.size() <= most_words;
}

/// "“It rained,” Jane Doe, the mayor,| was quoted as saying": parts the quotation from who said it.
void split_content(const Syntax& syntax, FoundAttribution& one, const TokenRange& cue) {
  TokenRange content = syntax.range_of(one.contents.front());
  while (!content.empty() && content.last < cue.first && syntax.upos(content.last) == Upos::PUNCT) ++content.last;
  if (content.empty() || content.last != cue.first || !is_quotation_mark(syntax.form(content.first))) return;
  constexpr std::uint32_t most_behind = 30;
  std::uint32_t close = content.last;
  while (close > content.first + 1 && content.last - close < most_behind && !is_quotation_mark(syntax.form(close - 1)))
    --close;
  if (!is_quotation_mark(syntax.form(close - 1))) return;
  if (close <= content.first + 1) return;
  TokenRange tail{close, content.last};
  while (!tail.empty() && syntax.upos(tail.last - 1) == Upos::PUNCT) --tail.last;
  while (!tail.empty() && syntax.upos(tail.first) == Upos::PUNCT) ++tail.first;
  if (tail.empty() || !is_nominal_phrase(syntax, tail)) return;
  one.sources = {syntax.span_of(tail)};
  one.contents.front() = syntax.span_of({content.first, close});
  // Behind the cue, to whom it was said: "|to the daily Gazette|. “It rained.”"
  const auto told = std::ranges::find_if(one.contents, [&](const Span& span) {
    const TokenRange range = syntax.range_of(span);
    return range.first == cue.last && syntax.lower(range.first) == "to" &&
           is_nominal_phrase(syntax, {range.first + 1, range.last});
  });
  if (told != one.contents.end() && one.contents.size() > 1) one.contents.erase(told);
}

/// "“It rained,”| Jane Doe, the mayor,| told the Gazette": what stands between a quotation and its cue.
TokenRange phrase_between(const Syntax& syntax, const FoundAttribution& one, const TokenRange& cue) {
  constexpr std::uint32_t most_words = 25;
  TokenRange between{};
  for (const Span& span : one.contents) {
    const TokenRange content = syntax.range_of(span);
    if (!content.empty() && content.last <= cue.first && cue.first - content.last <= most_words &&
        is_quotation_mark(syntax.form(content.last - 1)))
      between = {content.last, cue.first};
  }
  if (!between.empty() && syntax.sentence_of(between.first) != syntax.sentence_of(cue.first)) return {};
  while (!between.empty() && syntax.upos(between.last - 1) == Upos::PUNCT) --between.last;
  while (!between.empty() && syntax.upos(between.first) == Upos::PUNCT) ++between.first;
  return !between.empty() && is_nominal_phrase(syntax, between) ? between : TokenRange{};
}

/// "the firm's head, Jane Doe,| said": a full name in apposition straight before a verb that lost its subject in the
/// tree.
TokenRange name_before(const Syntax& syntax, const TokenRange& cue, std::uint32_t verb) {
  if (is_passive(syntax, verb) || is_quoting(syntax, verb)) return {};
  const std::uint32_t begin = syntax.sentence_range(cue.first).first;
  std::uint32_t end = cue.first;
  if (end > begin && syntax.lower(end - 1) == ",") --end;
  TokenRange name{end, end};
  while (name.first > begin && syntax.upos(name.first - 1) == Upos::PROPN) --name.first;
  const bool appositive = name.first > begin && syntax.lower(name.first - 1) == ",";
  return name.size() >= 2 && appositive ? name : TokenRange{};
}

/// "Speaking of the storm, a fisherman who was at sea| said": a person with an article behind a comma or at the start
/// of the sentence, with a relative clause that took the verb's subject away in the tree.
TokenRange person_before(const Syntax& syntax, const TokenRange& cue, std::uint32_t verb) {
  constexpr std::uint32_t most_words = 25;
  if (is_passive(syntax, verb) || is_quoting(syntax, verb)) return {};
  const std::uint32_t begin = syntax.sentence_range(cue.first).first;
  TokenRange out{cue.first, cue.first};
  while (out.first > begin && out.size() < most_words && syntax.upos(out.first - 1) != Upos::PUNCT) --out.first;
  if (out.empty() || (out.first > begin && syntax.lower(out.first - 1) != ",")) return {};
  const std::string& article = syntax.lower(out.first);
  if (article != "a" && article != "an" && article != "one" && article != "another" && article != "the") return {};
  const auto phrase = read_source_phrase(syntax, out);
  if (!phrase || phrase->rest.empty() || syntax.lower(phrase->rest.first) != "who") return {};
  return out;
}

}  // namespace

void add_missing_sources(const Syntax& syntax, std::vector<FoundAttribution>& found) {
  for (FoundAttribution& one : found) {
    if (!one.sources.empty() || one.cues.empty() || one.contents.empty()) continue;
    const TokenRange cue = syntax.range_of(one.cues.front());
    if (cue.empty()) continue;
    const std::uint32_t verb = syntax.head_of(cue);
    if (syntax.upos(verb) == Upos::NOUN) {
      const TokenRange phrase = source_of_noun(syntax, verb, syntax.range_of(one.contents.front()).first);
      if (phrase.empty() || touches(one.contents, syntax.span_of(phrase))) continue;
      one.sources = {syntax.span_of(phrase)};
      one.rule += "+subject";
      continue;
    }
    if (syntax.upos(verb) != Upos::VERB || !(is_saying_verb(syntax.lemma(verb)) || is_quoting(syntax, verb))) continue;
    const std::uint32_t noun = subject_of(syntax, verb);
    const TokenRange phrase = noun == no_head ? TokenRange{} : whole_phrase(syntax, noun);
    if (!phrase.empty() && !phrase.contains(cue.first) && is_nominal(syntax.upos(noun)) &&
        !touches(one.contents, syntax.span_of(phrase))) {
      one.sources = {syntax.span_of(phrase)};
      one.rule += "+subject";
      continue;
    }
    if (const TokenRange between = phrase_between(syntax, one, cue); !between.empty() && !is_passive(syntax, verb)) {
      one.sources = {syntax.span_of(between)};
      one.rule += "+subject";
      continue;
    }
    if (const TokenRange name = name_before(syntax, cue, verb);
        !name.empty() && !touches(one.contents, syntax.span_of(name))) {
      one.sources = {syntax.span_of(name)};
      one.rule += "+subject";
      continue;
    }
    if (const TokenRange person = person_before(syntax, cue, verb);
        !person.empty() && !touches(one.contents, syntax.span_of(person))) {
      one.sources = {syntax.span_of(person)};
      one.rule += "+subject";
      continue;
    }
    split_content(syntax, one, cue);
    if (!one.sources.empty()) one.rule += "+subject";
  }
}

}  // namespace gainsay
