#include "ingest/claims/hypotheses.h"

#include <algorithm>
#include <string>

#include "ingest/claims/subjects.h"

namespace gainsay::claims {
namespace {

/// The word that says when or on what terms: "when" is an adverb to UD, the others are markers.
std::string subordinator(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (tree[c].deprel == Deprel::advmod && is_any_of(tree.lower(c), {"when", "whenever"})) return tree.lower(c);
  return tree.marker(predicate);
}

bool is_ahead(const Tree& tree, const Clause& clause) {
  return std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(), [&](TokenIndex t) {
    return is_any_of(tree.lower(t), {"will", "'ll", "\u2019ll", "wo", "shall", "would", "can", "could", "may", "might",
                                     "must", "should"});
  });
}

}  // namespace

bool is_hypothesis(const Tree& tree, TokenIndex predicate) {
  const std::string mark = tree.marker(predicate);
  if (is_any_of(mark, {"if", "unless", "whether", "lest", "in case", "as if", "as though", "provided", "providing",
                       "supposing", "assuming"}))
    return true;
  // "Not because it was late": whether it was is left open.
  for (const TokenIndex c : tree.children(predicate))  // "on whether"
    if (tree[c].deprel == Deprel::mark && is_any_of(tree.lower(c), {"whether", "if", "unless"})) return true;
  if (const auto as = tree.child(predicate, {Deprel::mark});
      mark == "as" && *as + 1 < tree.size() && is_any_of(tree.lower(*as + 1), {"if", "though"}))
    return true;
  if (mark == "because")
    if (const auto token = tree.child(predicate, {Deprel::mark});
        token && *token > 0 && tree.lower(*token - 1) == "not")
      return true;
  if (tree[predicate].deprel != Deprel::advcl || !mark.empty()) return false;
  for (const TokenIndex c : tree.children(predicate)) {
    if (is_any(tree[c].deprel, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::expl})) return false;
    if (is_any(tree[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}))
      return is_any_of(tree.lower(c), {"had", "were", "should"}) && own_subject(tree, predicate).has_value();
  }
  return false;
}

bool depends_on_condition(const Tree& tree, const Clause& clause) {
  if (!is_ahead(tree, clause)) return false;
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (tree[c].deprel != Deprel::advcl) continue;
    if (!is_any_of(tree.marker(c), {"if", "unless", "in case", "provided", "providing", "as long as"})) continue;
    const auto mark = tree.child(c, {Deprel::mark, Deprel::case_});
    if (*mark == 0 || tree.lower(*mark - 1) != "even") return true;
  }
  return false;
}

bool looks_ahead(const Tree& tree, const Clause& governor, TokenIndex child) {
  if (!is_any_of(subordinator(tree, child), {"when", "whenever", "after", "before", "as soon as", "by the time", "once",
                                             "until", "till", "as long as", "while"}))
    return false;
  if (!is_ahead(tree, governor)) return false;
  for (const TokenIndex c : tree.children(child))
    if (is_any(tree[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}))
      return is_any_of(tree[c].xpos, {"VBZ", "VBP"});
  return is_any_of(tree[child].xpos, {"VBZ", "VBP"});
}

bool is_modal(const Tree& tree, const Clause& clause) {
  return std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(), [&](TokenIndex t) {
    return is_any_of(tree.lower(t), {"could", "may", "might", "would", "can", "should", "must"});
  });
}

}  // namespace gainsay::claims
