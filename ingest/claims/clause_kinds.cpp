#include "ingest/claims/clause_kinds.h"

#include <algorithm>

#include "ingest/claims/subjects.h"

namespace gainsay::claims {

bool negated(const Clause& clause) { return clause.negators.size() % 2 != 0; }

std::string coordinator_of(const Tree& tree, TokenIndex conjunct) {
  for (const TokenIndex c : tree.children(conjunct))
    if (tree[c].deprel == Deprel::cc) return tree.lower(c);
  return {};
}

bool is_coordinated(const Tree& tree, TokenIndex conjunct) {
  if (!coordinator_of(tree, conjunct).empty()) return true;
  if (tree[conjunct].xpos == "VB") return true;  // has no tense but another's
  for (const TokenIndex c : tree.children(conjunct))
    if (tree[c].deprel == Deprel::conj && tree.is_verb(c) && !coordinator_of(tree, c).empty()) return true;
  for (const TokenIndex c : tree.children(tree[conjunct].head)) {
    if (tree[c].deprel == Deprel::cc && c < conjunct) return true;
    if (c > conjunct && tree[c].deprel == Deprel::conj && !coordinator_of(tree, c).empty()) return true;
  }
  return false;
}

std::vector<TokenIndex> shared_negators(const Tree& tree, const Clause& first, TokenIndex conjunct) {
  if (first.negators.size() % 2 == 0 || own_subject(tree, conjunct) || tree.child(conjunct, {Deprel::aux, Deprel::cop}))
    return {};
  const std::string coordinator = coordinator_of(tree, conjunct);
  const bool shares_auxiliary =
      !first.auxiliaries.empty() && is_any_of(tree[conjunct].xpos, {"VB", "VBN", "VBG"}) && coordinator != "but";
  if (!shares_auxiliary && coordinator != "or" && coordinator != "nor") return {};
  std::vector<TokenIndex> out;
  for (const TokenIndex negator : first.negators)
    if (negator < first.predicate) out.push_back(negator);
  return out;
}

bool is_filler(const Tree& tree, const Clause& clause, bool has_complement) {
  // "Given the cost", "given that it costs more": a preposition by now.
  const TokenIndex p = clause.predicate;
  if (tree.lower(p) == "given" && p + 1 < tree.size() && clause.auxiliaries.empty() &&
      (tree.lower(p + 1) == "that" || tree.child(p, {Deprel::obj}) || tree[p + 1].upos == Upos::DET))
    return true;
  if (!clause.subject || negated(clause)) return false;
  const std::string subject = tree.lower(*clause.subject);
  if (!is_any_of(subject, {"i", "we", "you"})) return false;
  const bool opinion = is_any_of(
      tree[clause.predicate].lemma,
      {"think", "believe", "guess", "suppose", "reckon", "feel", "imagine", "hope", "mean", "know", "say", "see"});
  if (!opinion || tree.child(clause.predicate, {Deprel::obj, Deprel::obl})) return false;
  return has_complement || tree[clause.predicate].deprel == Deprel::parataxis ||
         tree.child(clause.predicate, {Deprel::ccomp}).has_value();
}

bool is_of_any_kind(const Tree& tree, TokenIndex noun) {
  const auto determiner = tree.child(noun, {Deprel::det});
  return determiner && is_any_of(tree.lower(*determiner), {"any", "every", "each", "whatever", "whichever", "no"});
}

bool is_passive_event(const Tree& tree, const Clause& clause) {
  if (!clause.passive || tree.child(clause.predicate, {Deprel::ccomp, Deprel::xcomp})) return false;
  return !is_any_of(
      tree[clause.predicate].lemma,
      {"say", "tell",    "ask",   "quote",  "cite", "report", "question", "interview",  "describe", "know",
       "see", "believe", "think", "inform", "warn", "expect", "allege",   "understand", "remind",   "urge"});
}

bool is_question(const Tree& tree, const Sentence& sentence) {
  for (TokenIndex i = sentence.last; i > sentence.first; --i) {
    const std::string_view form = tree.form(i - 1);
    if (form.find('?') != std::string_view::npos) return true;
    if (tree[i - 1].upos != Upos::PUNCT) return false;
  }
  return false;
}

}  // namespace gainsay::claims
