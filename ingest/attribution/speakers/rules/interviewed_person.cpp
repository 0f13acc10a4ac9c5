#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// Behind "spoke to", "talked with", "interviewed": the first token of whom.
std::uint32_t interviewee(const Syntax& syntax, std::uint32_t verb, std::uint32_t end) {
  if (syntax.upos(verb) != Upos::VERB) return no_head;
  if (syntax.lemma(verb) == "interview" && verb + 1 < end) return verb + 1;
  if ((syntax.lemma(verb) != "speak" && syntax.lemma(verb) != "talk") || verb + 2 >= end) return no_head;
  return syntax.lower(verb + 1) == "to" || syntax.lower(verb + 1) == "with" ? verb + 2 : no_head;
}

}  // namespace

/// "The site spoke to another friend of Jane's. “It rained,” she said": whom a newsroom has just spoken to speaks next,
/// although the description names somebody else.
std::optional<Resolved> interviewed_person(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const TokenRange range = trimmed_source(syntax, query.range);
  if (query.depth > 0 || range.size() != 1) return std::nullopt;
  const std::string& word = syntax.lower(range.first);
  if (word != "he" && word != "she") return std::nullopt;
  const std::uint32_t here = syntax.sentence_of(range.first);
  const Sentence& before = syntax.sentence(here > 0 ? here - 1 : 0);
  constexpr std::uint32_t most_words = 100;
  const std::uint32_t end = std::min(range.first, before.first + most_words);
  for (std::uint32_t verb = before.first; verb < end; ++verb) {
    const std::uint32_t first = interviewee(syntax, verb, end);
    if (first == no_head) continue;
    const TokenRange sentence = syntax.sentence_range(verb);
    const auto phrase = read_source_phrase(syntax, {first, std::min(sentence.last, end)});
    if (!phrase || phrase->core.first != first || phrase->plural || phrase->partitive) continue;
    const bool fresh = phrase->determiner == Determiner::indefinite || phrase->determiner == Determiner::another;
    if (!fresh || !is_person_noun(syntax.lemma(phrase->head), discourse.lexicon)) continue;
    const Gender gender = gender_of_word(syntax.lower(phrase->head));
    if (gender != Gender::unknown && (gender == Gender::female) != (word == "she")) continue;
    // "a baker named Jane Doe" is somebody with a name.
    TokenRange described = phrase->whole;
    for (std::uint32_t i = phrase->rest.first; i < phrase->rest.last; ++i)
      if (syntax.lower(i) == "who" || syntax.upos(i) == Upos::PUNCT || syntax.upos(i) == Upos::VERB) {
        described.last = i;
        break;
      }
    SourceQuery inner = query;
    inner.range = described;
    ++inner.depth;
    auto found = unnamed_source(discourse, inner);
    if (found) found->rule = "speaker:interviewed";
    return found;
  }
  return std::nullopt;
}

}  // namespace gainsay
