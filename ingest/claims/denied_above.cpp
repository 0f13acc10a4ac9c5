#include "ingest/claims/denied_above.h"

#include "ingest/claims/rejection_words.h"

namespace gainsay::claims {

bool denies_what_stands_before(const Tree& tree, const Clause& clause) {
  const TokenIndex predicate = clause.predicate;
  const std::string& lemma = tree[predicate].lemma;
  if (clause.passive || !clause.subject || clause.negators.size() % 2 != 0) return false;
  if (tree[predicate].head == no_head) return false;
  bool which = false;
  for (const TokenIndex c : tree.children(predicate)) {
    const bool relative = is_any_of(tree.lower(c), {"which", "that"});
    // Parsers take it for the subject, too; "which denies" nothing would say nothing.
    if (tree.lower(c) == "which" && c > 0 && tree.form(c - 1) == ",") which = true;
    if (tree[c].deprel == Deprel::obj && !relative) return false;  // "who denies wrongdoing"
    if (is_any(tree[c].deprel, {Deprel::ccomp, Deprel::xcomp})) return false;
  }
  const TokenIndex antecedent = tree[predicate].head;
  // ", a claim the army rejected"
  if (tree[predicate].deprel == Deprel::acl_relcl && tree[antecedent].deprel == Deprel::appos &&
      names_a_report(tree[antecedent].lemma))
    return always_denies(lemma) || denies_reports(lemma);
  return which && is_any_of(lemma, {"deny", "refute", "dispute"});
}

bool is_charge(std::string_view predicate) {
  return is_any_of(predicate, {"charge", "accuse", "indict", "convict", "allege", "suspect", "arrest", "sue", "detain",
                               "try", "report", "deny", "claim", "prosecute"});
}

}  // namespace gainsay::claims
