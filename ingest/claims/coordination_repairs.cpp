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

void join_contrasted(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex rejected = 3; rejected < tokens.size(); ++rejected) {
    const TokenIndex preferred = tokens[rejected].head;
    if (tokens[rejected].deprel != Deprel::appos || preferred == no_head || preferred > rejected) continue;
    if (rejected - preferred > furthest_contrasted || !is_nominal(tokens[rejected]) || !is_nominal(tokens[preferred]))
      continue;
    for (TokenIndex at = preferred + 1; at + 1 < rejected; ++at) {
      if (covered(text, tokens[at].span) != "," || tokens[at + 1].lemma != "not") continue;
      tokens[at + 1].head = rejected;  // parsers also hang it on what modifies the noun
      tokens[rejected].deprel = Deprel::conj;
      break;
    }
  }
}

}  // namespace gainsay::claims
