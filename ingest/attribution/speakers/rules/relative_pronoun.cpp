#include "ingest/attribution/speakers/rules/rules.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// The noun that the relative clause around `token` modifies.
std::uint32_t antecedent(const Syntax& syntax, std::uint32_t token) {
  std::uint32_t at = token;
  for (int steps = 0; steps < 6 && at != no_head; ++steps) {
    const Deprel relation = syntax.deprel(at);
    if (relation == Deprel::acl_relcl || relation == Deprel::acl) {
      const std::uint32_t noun = syntax.head(at);
      return noun != no_head && noun < token && is_nominal(syntax.upos(noun)) ? noun : no_head;
    }
    at = syntax.head(at);
  }
  return no_head;
}

/// "letters from drinkers who complain": "who" is people, so where the tree gives it a thing it is the noun just before
/// that speaks. Else `noun`.
std::uint32_t person_before(const Discourse& discourse, const std::string& word, std::uint32_t noun,
                            std::uint32_t pronoun) {
  const Syntax& syntax = discourse.syntax;
  if ((word != "who" && word != "whom") || syntax.upos(noun) != Upos::NOUN || discourse.table.covering(noun) ||
      is_person_noun(syntax.lemma(noun), discourse.lexicon) || is_body_noun(syntax.lemma(noun)))
    return noun;
  std::uint32_t at = pronoun;
  while (at > noun + 1 && syntax.upos(at - 1) == Upos::PUNCT) --at;
  if (at <= noun + 1) return noun;
  const bool person = discourse.table.covering(at - 1) || is_person_noun(syntax.lemma(at - 1), discourse.lexicon);
  return person && is_nominal(syntax.upos(at - 1)) ? at - 1 : noun;
}

}  // namespace

std::optional<Resolved> relative_pronoun(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const TokenRange range = trimmed_source(syntax, query.range);
  if (range.size() != 1) return std::nullopt;
  const std::string& word = syntax.lower(range.first);
  if (word != "who" && word != "which" && word != "that" && word != "whom" && word != "whose") return std::nullopt;
  std::uint32_t noun = antecedent(syntax, range.first);
  if (noun == no_head) {
    // Without the tree's help: the noun just before, over a comma.
    const std::uint32_t begin = syntax.sentence_range(range.first).first;
    std::uint32_t at = range.first;
    while (at > begin && syntax.upos(at - 1) == Upos::PUNCT) --at;
    if (at == begin || !is_nominal(syntax.upos(at - 1))) return std::nullopt;
    noun = at - 1;
  }
  noun = person_before(discourse, word, noun, range.first);
  if (const auto mention = discourse.table.covering(noun)) return Resolved{mention->entity, "speaker:relative_pronoun"};
  TokenRange phrase = syntax.noun_phrase(noun);
  if (phrase.last > range.first) phrase.last = range.first;
  SourceQuery inner = query;
  inner.range = phrase;
  ++inner.depth;
  auto found = resolve_source(discourse, inner);
  if (found) found->rule = "speaker:relative_pronoun";
  return found;
}

}  // namespace gainsay
