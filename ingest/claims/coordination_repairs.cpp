#include "ingest/claims/coordination_repairs.h"

#include <optional>

#include "ingest/claims/tree.h"

namespace gainsay::claims {
namespace {

constexpr TokenIndex furthest = 60;  // a sentence of usual length
constexpr TokenIndex furthest_contrasted = 12;

bool is_nominal(const Token& token) { return token.upos == Upos::NOUN || token.upos == Upos::PROPN; }

struct Opening {
  bool auxiliary = false;
  bool subject = false;
};

/// What stands between a coordinator and the conjunct's verb.
Opening opening_of(const std::vector<Token>& tokens, TokenIndex verb) {
  Opening out;
  for (TokenIndex at = verb; at > 0 && verb - at < 12; --at) {
    const Token& token = tokens[at - 1];
    if (token.head != verb) continue;
    out.auxiliary = out.auxiliary || is_any(token.deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop});
    out.subject = out.subject || is_subject(token.deprel) || token.deprel == Deprel::expl;
  }
  return out;
}

}  // namespace

void join_reported_conjuncts(std::vector<Token>& tokens) {
  for (TokenIndex verb = 1; verb < tokens.size(); ++verb) {
    const TokenIndex reporting = tokens[verb].head;
    if (tokens[verb].deprel != Deprel::conj || reporting == no_head || reporting > verb) continue;
    if (verb - reporting > furthest) continue;
    std::optional<TokenIndex> said;
    for (TokenIndex at = reporting + 1; at < verb; ++at)
      if (tokens[at].head == reporting && tokens[at].deprel == Deprel::ccomp) said = at;
    if (!said) continue;
    const Opening opening = opening_of(tokens, verb);
    // "He said it was safe and had left the room": who reports may be who had left; a tense of the main clause is not.
    const bool goes_on = opening_of(tokens, reporting).auxiliary ? false : opening.auxiliary;
    if (goes_on && !opening.subject) tokens[verb].head = *said;
  }
}

namespace {

/// Where "not" stands behind a comma, within the phrase of the rejected noun: "a dog, not a wolf", "by a leak, not by a
/// bomb".
std::optional<TokenIndex> contrasting_not(const std::string& text, const std::vector<Token>& tokens,
                                          TokenIndex rejected) {
  constexpr TokenIndex furthest_before = 6;
  for (TokenIndex at = rejected; at > 1 && rejected - at < furthest_before; --at) {
    const bool modifies = tokens[at - 1].head == rejected;  // "mining waste"
    if (tokens[at - 1].upos == Upos::PUNCT || (tokens[at - 1].upos == Upos::VERB && !modifies)) return std::nullopt;
    if (tokens[at - 1].lemma != "not" || covered(text, tokens[at - 1].span) == "n't") continue;
    return covered(text, tokens[at - 2].span) == "," ? std::optional(at - 1) : std::nullopt;
  }
  return std::nullopt;
}

/// The noun right before the comma that takes part in the same doing: an object, a subject or what a preposition holds.
std::optional<TokenIndex> preferred_noun(const std::vector<Token>& tokens, TokenIndex comma, TokenIndex governor) {
  for (TokenIndex at = comma; at > 0 && comma - at < furthest_contrasted; --at) {
    const Token& token = tokens[at - 1];
    if (is_nominal(token) && token.head == governor &&
        is_any(token.deprel, {Deprel::obj, Deprel::obl, Deprel::obl_agent, Deprel::nsubj, Deprel::nsubj_pass}))
      return at - 1;
  }
  return std::nullopt;
}

}  // namespace

void join_contrasted(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex rejected = 3; rejected < tokens.size(); ++rejected) {
    const TokenIndex governor = tokens[rejected].head;
    if (governor == no_head || governor > rejected || !is_nominal(tokens[rejected])) continue;
    const auto negator = contrasting_not(text, tokens, rejected);
    if (!negator) continue;
    std::optional<TokenIndex> preferred;
    if (tokens[rejected].deprel == Deprel::appos && is_nominal(tokens[governor])) preferred = governor;
    // "Was bitten by a dog, not a wolf": parsers hang it on the verb.
    if (is_any(tokens[rejected].deprel, {Deprel::parataxis, Deprel::obl, Deprel::obj, Deprel::dep, Deprel::appos}) &&
        !preferred)
      preferred = preferred_noun(tokens, *negator - 1, governor);
    if (!preferred || *preferred >= *negator || rejected - *preferred > furthest_contrasted) continue;
    tokens[*negator].head = rejected;  // parsers also hang it on what modifies the noun
    tokens[rejected].head = *preferred;
    tokens[rejected].deprel = Deprel::conj;
  }
}

}  // namespace gainsay::claims
