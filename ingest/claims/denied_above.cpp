#include "ingest/claims/denied_above.h"

#include "ingest/claims/rejection_words.h"

namespace gainsay::claims {
namespace {

bool is_rejecting_verb(std::string_view lemma) { return always_denies(lemma) || denies_reports(lemma); }

/// ", a claim", "- an allegation": sums up what stands before it.
bool sums_up(const Tree& tree, TokenIndex noun) {
  if (!names_a_report(tree[noun].lemma) || is_subject(tree[noun].deprel)) return false;
  TokenIndex first = tree.subtree(noun).front();
  if (tree[first].upos == Upos::PUNCT) ++first;
  return first > 0 && is_any_of(tree.form(first - 1), {",", "-", "--", "\u2013", "\u2014"});
}

bool has_object(const Tree& tree, TokenIndex verb) {
  for (const TokenIndex c : tree.children(verb))
    if (is_any(tree[c].deprel, {Deprel::obj, Deprel::ccomp, Deprel::xcomp}) &&
        !is_any_of(tree.lower(c), {"which", "that"}))
      return true;
  return false;
}

/// ", but he denies it", ", though he denied that".
bool denies_it(const Tree& tree, TokenIndex verb) {
  if (!is_any(tree[verb].deprel, {Deprel::conj, Deprel::advcl, Deprel::parataxis})) return false;
  if (!is_any_of(tree[verb].lemma, {"deny", "dispute", "refute", "reject"})) return false;
  const auto object = tree.child(verb, {Deprel::obj});
  return object && is_any_of(tree.lower(*object), {"it", "this", "that"}) && tree.children(*object).empty();
}

}  // namespace

bool denies_what_stands_before(const Tree& tree, const Clause& clause) {
  const TokenIndex predicate = clause.predicate;
  const std::string& lemma = tree[predicate].lemma;
  if (!clause.subject || clause.negators.size() % 2 != 0 || tree[predicate].head == no_head) return false;
  if (!clause.passive && denies_it(tree, predicate)) return true;
  if (has_object(tree, predicate)) return false;  // "who denies wrongdoing"
  TokenIndex first = predicate;
  while (tree[first].deprel == Deprel::conj && tree[first].head != no_head) first = tree[first].head;
  const TokenIndex antecedent = tree[first].head;
  // ", a claim the army rejected", ", a charge that he has faced and always denied", ", a claim rejected by the court"
  if (antecedent != no_head && is_any(tree[first].deprel, {Deprel::acl_relcl, Deprel::acl}) &&
      sums_up(tree, antecedent))
    return is_rejecting_verb(lemma);
  if (clause.passive || !is_any_of(lemma, {"deny", "refute", "dispute", "debunk"})) return false;
  // Parsers take it for the subject, too; "which denies" nothing would say nothing.
  for (const TokenIndex c : tree.children(predicate))
    if (tree.lower(c) == "which" && c > 0 && tree.form(c - 1) == ",") return true;
  return false;
}

TokenIndex end_of_rejected(const Tree& tree, const Clause& clause) {
  TokenIndex first = clause.predicate;
  while (tree[first].deprel == Deprel::conj && tree[first].head != no_head) first = tree[first].head;
  const TokenIndex antecedent = tree[first].head;
  const bool summed_up = antecedent != no_head && antecedent < clause.predicate && sums_up(tree, antecedent);
  return summed_up ? antecedent : clause.predicate;
}

bool rejects_its_noun(const Tree& tree, TokenIndex noun, TokenIndex clause) {
  if (!sums_up(tree, noun)) return false;
  const auto rejects = [&](TokenIndex verb) { return is_rejecting_verb(tree[verb].lemma) && !has_object(tree, verb); };
  if (rejects(clause)) return true;
  for (const TokenIndex c : tree.children(clause))
    if (tree[c].deprel == Deprel::conj && rejects(c)) return true;
  return false;
}

bool is_charge(std::string_view predicate) {
  return is_any_of(predicate, {"charge", "accuse", "indict", "convict", "allege", "suspect", "arrest", "sue", "detain",
                               "try", "report", "deny", "claim", "prosecute"});
}

}  // namespace gainsay::claims
