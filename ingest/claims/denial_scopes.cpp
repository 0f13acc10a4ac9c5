#include "ingest/claims/denial_scopes.h"

#include <algorithm>
#include <string>

namespace gainsay::claims {
namespace {

bool has_word(const Tree& tree, TokenIndex holder, std::initializer_list<std::string_view> words) {
  for (const TokenIndex c : tree.children(holder))
    if (is_any_of(tree.lower(c), words)) return true;
  return false;
}

bool is_partial(const Tree& tree, const Clause& clause) {
  if (has_word(tree, clause.predicate, {"partly", "partially", "largely", "mostly", "mainly"})) return true;
  // "Not entirely", "not all of it"
  const bool negated = clause.negators.size() % 2 != 0;
  const auto whole = {"entirely", "completely", "fully", "wholly",      "altogether", "totally",
                      "all",      "exactly",    "quite", "necessarily", "every",      "everything"};
  for (const TokenIndex negator : clause.negators)
    if (negator + 1 < tree.size() && std::find(whole.begin(), whole.end(), tree.lower(negator + 1)) != whole.end())
      return true;
  if (negated &&
      has_word(tree, clause.predicate, {"entirely", "completely", "fully", "wholly", "altogether", "totally"}))
    return true;
  // "Some of the claims are false", "denied most of the charges"
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (!is_any(tree[c].deprel, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::obj})) continue;
    if (is_any_of(tree.lower(c), {"some", "most", "many", "much", "part", "parts", "several"})) return true;
    if (has_word(tree, c, {"some", "most", "many", "several", "certain"})) return true;
  }
  return false;
}

bool is_about_intent(const Tree& tree, const Clause& clause, const Claim& claim) {
  if (claim.modality == Modality::considered) return true;
  if (is_any_of(claim.predicate, {"intentional", "deliberate", "intend"})) return true;
  return clause.negators.size() % 2 != 0 &&
         has_word(tree, clause.predicate,
                  {"intentionally", "deliberately", "knowingly", "willfully", "wilfully", "purposely", "purposefully",
                   "consciously", "purpose"});
}

}  // namespace

bool rejects_wording(const Tree& tree, const Clause& clause, const Claim& claim) {
  const std::string& lemma = tree[clause.predicate].lemma;
  if (claim.polarity == Polarity::affirmed) {
    if (is_any_of(lemma,
                  {"misquote", "mischaracterize", "mischaracterise", "misrepresent", "misinterpret", "misstate"}))
      return true;
    // "Was taken out of context"
    for (const TokenIndex c : tree.children(clause.predicate))
      if (tree[c].lemma == "context" && tree.marker(c).starts_with("out")) return true;
    return false;
  }
  if (is_any_of(lemma, {"say", "call", "describe", "suggest", "imply", "quote", "phrase"}) &&
      !is_any_of(claim.hedge, {"can", "could"}))
    return true;
  return lemma == "use" && is_any_of(claim.object.head, {"word", "phrase", "term", "language", "expression"});
}

DenialScope scope_of_denial(const Tree& tree, const Clause& clause, const Claim& claim) {
  if (is_partial(tree, clause)) return DenialScope::part;
  if (is_about_intent(tree, clause, claim)) return DenialScope::intent;
  if (rejects_wording(tree, clause, claim)) return DenialScope::wording;
  return DenialScope::all;
}

}  // namespace gainsay::claims
