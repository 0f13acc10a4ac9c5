#include "ingest/claims/responsibility.h"

#include <string>

#include "ingest/claims/nominalisations.h"
#include "ingest/claims/rejection_words.h"
#include "ingest/claims/slots.h"

namespace gainsay::claims {
namespace {

/// Of a deed that says not to whom; "carry out" would only carry its noun.
constexpr std::string_view doing = "perpetrate";

bool is_event(const Lexicon& lexicon, const std::string& lemma) {
  return lexicon.is_a(lemma, "event") || lexicon.is_a(lemma, "activity") || verb_of(lexicon, lemma).has_value();
}

bool names_part_in_it(std::string_view lemma) {
  return is_any_of(lemma, {"responsibility", "involvement", "role", "part", "complicity", "participation", "hand",
                           "connection", "link", "culpability"});
}

std::optional<TokenIndex> deed_below(const Tree& tree, const Lexicon& lexicon, TokenIndex holder) {
  for (const TokenIndex c : tree.children(holder))
    if (is_any(tree[c].deprel, {Deprel::nmod, Deprel::obl}) && tree[c].upos == Upos::NOUN &&
        is_any_of(tree.marker(c), {"for", "in", "to", "with"}) && is_event(lexicon, tree[c].lemma))
      return c;
  return std::nullopt;
}

/// "Had nothing to do with the attack": the attack.
std::optional<TokenIndex> deed_out_of_hand(const Tree& tree, const Lexicon& lexicon, TokenIndex nothing) {
  if (!is_any_of(tree.lower(nothing), {"nothing", "anything"})) return std::nullopt;
  for (const TokenIndex c : tree.children(nothing))
    if (tree[c].lemma == "do" && is_any(tree[c].deprel, {Deprel::acl, Deprel::xcomp, Deprel::advcl}))
      return deed_below(tree, lexicon, c);
  return std::nullopt;
}

/// "The attack was the work of rebels": who did it.
std::optional<TokenIndex> author_of_work(const Tree& tree, const Clause& clause) {
  if (!is_any_of(tree[clause.predicate].lemma, {"work", "doing", "handiwork"}) ||
      !tree.child(clause.predicate, {Deprel::cop}))
    return std::nullopt;
  for (const TokenIndex c : tree.children(clause.predicate))
    if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") return c;
  return std::nullopt;
}

/// The object of the clause's verb, or of the noun for a denial.
std::optional<TokenIndex> rejected_noun(const Tree& tree, const Clause& clause) {
  if (const auto object = tree.child(clause.predicate, {Deprel::obj})) return object;
  if (clause.rule != nominalisation_rule) return std::nullopt;
  for (const TokenIndex c : tree.children(clause.predicate))
    if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") return c;
  return std::nullopt;
}

bool is_crime(const Lexicon& lexicon, const std::string& lemma) {
  return lexicon.is_a(lemma, "attack") || lexicon.is_a(lemma, "crime") || lexicon.is_a(lemma, "killing");
}

void do_deed(const Tree& tree, const Entities& entities, TokenIndex deed, Claim& claim) {
  Claim inner;
  const auto verb = verb_of(entities.lexicon(), tree[deed].lemma);
  if (verb) fill_nominal_slots(tree, deed, entities, inner);
  if (verb && !inner.object.empty()) {
    claim.predicate = inner.predicate;
    claim.object = inner.object;
    if (claim.recipient.empty()) claim.recipient = inner.recipient;
  } else {
    claim.predicate = doing;
    std::vector<TokenIndex> circumstances;
    for (const TokenIndex c : tree.children(deed)) {
      if (tree[c].deprel != Deprel::nmod && tree[c].deprel != Deprel::nmod_unmarked) continue;
      const bool place =
          tree[c].upos == Upos::PROPN && is_any_of(tree.marker(c), {"in", "at", "near", "on", "outside"});
      if (!place && !is_temporal(tree, c, entities.lexicon())) continue;
      circumstances.push_back(c);
      if (place && claim.place.empty() && !is_temporal(tree, c, entities.lexicon()))
        claim.place = make_phrase(tree, entities, c, {}, true);
    }
    claim.object = make_phrase(tree, entities, deed, circumstances);
  }
  std::erase_if(claim.arguments, [&](const Argument& a) { return a.phrase.span.overlaps(tree[deed].span); });
}

}  // namespace

bool unify_responsibility(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  const Lexicon& lexicon = entities.lexicon();
  if (claim.agent.empty()) return false;
  const TokenIndex predicate = clause.predicate;
  const auto noun = rejected_noun(tree, clause);
  const bool denies = always_denies(claim.predicate);
  if (noun && claim.predicate == "have" && claim.polarity == Polarity::negated)
    if (const auto deed = deed_out_of_hand(tree, lexicon, *noun)) {
      do_deed(tree, entities, *deed, claim);
      return true;
    }
  if (const auto author = author_of_work(tree, clause); author && clause.subject) {
    if (!is_event(lexicon, tree[*clause.subject].lemma)) return false;
    do_deed(tree, entities, *clause.subject, claim);
    claim.agent = make_phrase(tree, entities, *author);
    return true;
  }
  if (noun && names_part_in_it(tree[*noun].lemma)) {
    auto deed = deed_below(tree, lexicon, *noun);
    if (!deed) deed = deed_below(tree, lexicon, predicate);
    if (!deed) return false;
    const bool negated = claim.polarity == Polarity::negated;
    const bool claims = is_any_of(claim.predicate, {"claim", "admit"}) && tree[*noun].lemma == "responsibility";
    const bool lacks = negated && is_any_of(claim.predicate, {"have", "play", "take"});
    if (!(denies && !negated) && !claims && !lacks) return false;
    do_deed(tree, entities, *deed, claim);
    if (denies) {
      claim.polarity = Polarity::negated;
      claim.negator = tree[predicate].span;
      claim.denial = true;
      claim.denial_scope = DenialScope::all;
    }
    return true;
  }
  if (noun &&
      is_any_of(claim.predicate, {"carry out", "commit", "perpetrate", "conduct", "stage", "launch", "mount",
                                  "orchestrate", "execute"}) &&
      is_crime(lexicon, tree[*noun].lemma)) {
    do_deed(tree, entities, *noun, claim);
    return true;
  }
  if (!tree.child(predicate, {Deprel::cop})) return false;
  if (claim.predicate == "responsible") {
    const auto deed = deed_below(tree, lexicon, predicate);
    if (!deed || tree.marker(*deed) != "for" || !is_crime(lexicon, tree[*deed].lemma)) return false;
    do_deed(tree, entities, *deed, claim);
    return true;
  }
  if (tree.marker(predicate) == "behind" && tree[predicate].upos == Upos::NOUN &&
      lexicon.is_a(tree[predicate].lemma, "event")) {
    do_deed(tree, entities, predicate, claim);
    return true;
  }
  return false;
}

}  // namespace gainsay::claims
