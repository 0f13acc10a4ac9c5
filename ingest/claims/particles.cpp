#include "ingest/claims/particles.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {
namespace {

constexpr std::array<std::string_view, 10> particles = {"down", "up",   "out",   "off",   "away",
                                                        "over", "back", "apart", "aside", "through"};

/// "Down by the river": what begins a phrase is none.
bool begins_phrase(const std::vector<Token>& tokens, TokenIndex token) {
  return token + 1 < tokens.size() && tokens[token + 1].head == token;
}

}  // namespace

void mark_particles(const std::string& text, std::vector<Token>& tokens, const Lexicon& lexicon) {
  for (TokenIndex at = 1; at < tokens.size(); ++at) {
    Token& adverb = tokens[at];
    const Token& verb = tokens[at - 1];
    if (adverb.deprel != Deprel::advmod || adverb.head != at - 1 || verb.upos != Upos::VERB) continue;
    const std::string form = ascii_lower(covered(text, adverb.span));
    if (std::ranges::find(particles, form) == particles.end() || begins_phrase(tokens, at)) continue;
    if (lexicon.knows(verb.lemma + " " + form, WordClass::verb)) adverb.deprel = Deprel::compound_prt;
  }
}

}  // namespace gainsay::claims
