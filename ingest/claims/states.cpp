#include "ingest/claims/states.h"

#include "ingest/claims/phrases.h"

namespace gainsay::claims {
namespace {

// Levin (1993), sections 47.1 and 47.6 (exist, spatial configuration): the subject is in the state.
bool is_staying(std::string_view lemma) { return is_any_of(lemma, {"remain", "stay", "lie", "stand"}); }

// Sections 29.1 and 29.4 (appoint, declare), 13.4 and 15.2 of what is left in a state: the object is.
bool is_leaving_in(std::string_view lemma) {
  return is_any_of(lemma, {"leave", "find", "declare", "pronounce", "render", "set", "hold"});
}

/// "Left 40 people dead": a toll (tolls.h).
bool is_harm(std::string_view word) {
  return is_any_of(word, {"dead", "injured", "wounded", "hurt", "missing", "homeless"});
}

bool is_modified(const Tree& tree, TokenIndex noun) {
  for (const TokenIndex c : tree.children(noun))
    if (tree[c].deprel != Deprel::case_ || c < noun) return true;
  return false;
}

}  // namespace

std::optional<TokenIndex> told_state(const Tree& tree, TokenIndex predicate) {
  const std::string& verb = tree[predicate].lemma;
  const bool staying = is_staying(verb);
  if (!tree.is_verb(predicate) || (!staying && !is_leaving_in(verb))) return std::nullopt;
  const bool is_passive = tree.child(predicate, {Deprel::aux_pass, Deprel::nsubj_pass}).has_value();
  const bool has_object = tree.child(predicate, {Deprel::obj}).has_value();
  if (staying ? has_object : !has_object && !is_passive) return std::nullopt;
  for (const TokenIndex c : tree.children(predicate)) {
    if (c < predicate || !is_any(tree[c].deprel, {Deprel::xcomp, Deprel::advcl, Deprel::obj})) continue;
    const bool adjective = tree[c].upos == Upos::ADJ || tree[c].xpos == "JJ";
    const bool participle = tree[c].xpos == "VBN" && !staying;
    const bool held = tree[c].xpos == "VBN" && staying && c == predicate + 1;
    if ((tree[c].deprel != Deprel::xcomp && !adjective) || !(adjective || participle || held)) continue;
    if (verb == "leave" && is_harm(tree.lower(c))) continue;
    if (!tree.marker(c).empty() || tree.child(c, {Deprel::aux, Deprel::aux_pass, Deprel::cop, Deprel::nsubj})) continue;
    return c;
  }
  return std::nullopt;
}

void unify_state(const Tree& tree, TokenIndex predicate, const Lexicon& lexicon, Claim& claim) {
  const std::string& verb = tree[predicate].lemma;
  if (const auto object = tree.child(predicate, {Deprel::obj}); object && *object == predicate + 1) {
    const std::string idiom = verb + ' ' + tree[*object].lemma;
    if (tree[*object].upos == Upos::NOUN && !is_modified(tree, *object) && lexicon.knows(idiom, WordClass::verb)) {
      claim.predicate = idiom;
      claim.predicate_span = hull(claim.predicate_span, tree[*object].span);
      claim.object = {};
      return;
    }
  }
  const auto state = told_state(tree, predicate);
  if (!state) return;
  const std::string idiom = verb + ' ' + tree.lower(*state);
  if (lexicon.knows(idiom, WordClass::verb)) {  // "set free"
    claim.predicate = idiom;
    claim.predicate_span = hull(claim.predicate_span, tree[*state].span);
    return;
  }
  const bool staying = is_staying(verb);
  Phrase bearer = staying ? claim.agent : claim.object;
  if (bearer.empty()) return;
  claim.agent = {};
  claim.object = {};
  claim.predicate_span = tree[*state].span;
  if (tree[*state].xpos == "VBN") {
    claim.predicate = dictionary_lemma(tree, *state, lexicon);
    claim.object = std::move(bearer);
  } else {
    claim.predicate = tree.lower(*state);
    claim.agent = std::move(bearer);
  }
}

}  // namespace gainsay::claims
