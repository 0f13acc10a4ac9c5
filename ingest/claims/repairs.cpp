#include "ingest/claims/repairs.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "ingest/claims/coordination_repairs.h"
#include "ingest/claims/embeddings.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {
namespace {

/// UD v2: auxiliaries and copulas have no arguments and no modifiers of their own, but conjuncts and fixed parts.
bool may_hang_on_auxiliary(Deprel relation) {
  return is_any(relation,
                {Deprel::conj, Deprel::cc, Deprel::fixed, Deprel::goeswith, Deprel::punct, Deprel::reparandum});
}

void lift_from_auxiliaries(std::vector<Token>& tokens) {
  for (Token& token : tokens) {
    if (may_hang_on_auxiliary(token.deprel)) continue;
    while (token.head != no_head && is_any(tokens[token.head].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}) &&
           tokens[token.head].head != no_head)
      token.head = tokens[token.head].head;
  }
}

/// "Bought tanks as well as shells": parsers take what is added for an adjunct of the verb.
void join_added_objects(std::vector<Token>& tokens) {
  for (TokenIndex cc = 0; cc + 2 < tokens.size(); ++cc) {
    if (tokens[cc].deprel != Deprel::cc || tokens[cc].lemma != "as" || tokens[cc + 1].lemma != "well") continue;
    Token& added = tokens[tokens[cc].head];
    if (added.deprel != Deprel::obl || added.head >= cc) continue;
    for (TokenIndex at = cc; at > added.head; --at)
      if (tokens[at].head == added.head && tokens[at].deprel == Deprel::obj) {
        added.head = at;
        added.deprel = Deprel::conj;
        break;
      }
  }
}

/// "Reports that it closed are false, it said": parsers put the subject of such a predicate beside it.
void give_subjects(std::vector<Token>& tokens) {
  for (TokenIndex copula = 0; copula < tokens.size(); ++copula) {
    if (tokens[copula].deprel != Deprel::cop || tokens[copula].lemma != "be") continue;
    const TokenIndex predicate = tokens[copula].head;
    const TokenIndex head = tokens[predicate].head;
    if (head == no_head || head < predicate || copula == 0) continue;
    std::optional<TokenIndex> subject;
    bool has_subject = false;
    // No further back than a sentence of usual length goes.
    for (TokenIndex at = copula; at > 0 && copula - at < 60 && !has_subject; --at) {
      const Token& token = tokens[at - 1];
      has_subject = token.head == predicate && is_subject(token.deprel);
      const bool beside = token.head == head && is_any(token.deprel, {Deprel::ccomp, Deprel::dep, Deprel::parataxis});
      if (beside && (token.upos == Upos::NOUN || token.upos == Upos::PROPN) && !subject) subject = at - 1;
    }
    if (has_subject || !subject) continue;
    tokens[*subject].head = predicate;
    tokens[*subject].deprel = Deprel::nsubj;
  }
}

std::string lower_form(const std::string& text, const Token& token) { return ascii_lower(covered(text, token.span)); }

/// "As many as 40 ships": the ships take the place of "many", which only bounds their number.
void join_as_many_as(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex as = 0; as + 3 < tokens.size(); ++as) {
    if (tokens[as].lemma != "as" || tokens[as + 2].lemma != "as" || tokens[as + 3].upos != Upos::NUM) continue;
    if (!is_any_of(lower_form(text, tokens[as + 1]), {"many", "much", "few", "little"})) continue;
    const TokenIndex many = as + 1;
    const TokenIndex number = as + 3;
    const TokenIndex noun = tokens[number].head;
    if (noun == no_head || tokens[noun].head != many) continue;
    tokens[noun].head = tokens[many].head;
    tokens[noun].deprel = tokens[many].deprel;
    for (const TokenIndex word : {as, many, as + 2}) {
      tokens[word].head = number;
      tokens[word].deprel = Deprel::advmod;
    }
  }
}

/// "Between 40 and 50 percent": both numbers count the noun.
void join_between(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex between = 0; between + 3 < tokens.size(); ++between) {
    if (lower_form(text, tokens[between]) != "between" || lower_form(text, tokens[between + 2]) != "and") continue;
    Token& low = tokens[between + 1];
    const Token& high = tokens[between + 3];
    if (low.upos != Upos::NUM || high.upos != Upos::NUM || high.deprel != Deprel::nummod) continue;
    if (low.head == high.head || high.head == no_head || high.head == between + 1) continue;
    low.head = high.head;
    low.deprel = Deprel::nummod;
    tokens[between].head = between + 1;
    tokens[between].deprel = Deprel::advmod;
  }
}

/// "There is no evidence that it leaks, she said": the clause fills the noun before "that", not what governs them both.
void fill_nouns(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex that = 1; that < tokens.size(); ++that) {
    if (tokens[that].deprel != Deprel::mark || lower_form(text, tokens[that]) != "that") continue;
    const TokenIndex noun = that - 1;
    const TokenIndex governor = tokens[that].head;
    if (tokens[noun].upos != Upos::NOUN || governor < that || !find_embedding(tokens[noun].lemma, WordClass::noun))
      continue;
    // The clause's verb stands between "that" and what they both hang on.
    std::optional<TokenIndex> verb;
    for (TokenIndex at = that + 1; at < governor && !verb; ++at)
      if (tokens[at].head == governor && tokens[at].deprel == Deprel::ccomp) verb = at;
    if (!verb) continue;
    tokens[*verb].head = noun;
    tokens[*verb].deprel = Deprel::acl;
    tokens[that].head = *verb;
  }
}

}  // namespace

void repair_trees(const std::string& text, std::vector<Token>& tokens) {
  lift_from_auxiliaries(tokens);
  join_added_objects(tokens);
  join_as_many_as(text, tokens);
  join_between(text, tokens);
  fill_nouns(text, tokens);
  join_reported_conjuncts(tokens);
  join_contrasted(text, tokens);
  give_subjects(tokens);
}

}  // namespace gainsay::claims
