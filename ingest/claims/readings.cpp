#include "ingest/claims/readings.h"

#include <algorithm>

#include "ingest/claims/polarity.h"

namespace gainsay::claims {
namespace {

bool is_finite_auxiliary(const Tree& tree, TokenIndex token) {
  return tree[token].upos == Upos::AUX || is_any(tree[token].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop});
}

}  // namespace

std::vector<Clause> split_readings(const Tree& tree, const Clause& clause) {
  // "and" or "or" between two of the auxiliaries.
  std::optional<TokenIndex> coordinator;
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (tree[c].deprel != Deprel::cc || c > clause.predicate) continue;
    const auto before = [&](TokenIndex a) { return a < c && tree[a].head == clause.predicate; };
    const auto after = [&](TokenIndex a) { return a > c && a < clause.predicate; };
    if (std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(), before) &&
        std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(), after))
      coordinator = c;
  }
  if (!coordinator) return {clause};
  std::vector<Clause> out(2, clause);
  for (std::size_t side = 0; side < 2; ++side) {
    const auto belongs = [&](TokenIndex token) {
      return (token < *coordinator) == (side == 0) || token > clause.predicate;
    };
    const auto keep = [&](std::vector<TokenIndex>& tokens) {
      for (const TokenIndex token : tokens)
        if (!belongs(token)) out[side].left_out.push_back(token);
      std::erase_if(tokens, [&](TokenIndex token) { return !belongs(token); });
    };
    keep(out[side].auxiliaries);
    keep(out[side].negators);
    out[side].left_out.push_back(*coordinator);
    std::sort(out[side].left_out.begin(), out[side].left_out.end());
    if (side == 1) out[side].rule = "shared_predicate";
  }
  return out;
}

std::optional<TokenIndex> elided_predicate(const Tree& tree, TokenIndex auxiliary) {
  if (!is_finite_auxiliary(tree, auxiliary) ||
      !is_any_of(tree[auxiliary].lemma, {"be", "do", "have", "will", "can", "could", "would", "may", "must", "should"}))
    return std::nullopt;
  for (const TokenIndex c : tree.children(auxiliary)) {
    const Deprel relation = tree[c].deprel;
    if (is_any(relation, {Deprel::obj, Deprel::obl, Deprel::xcomp, Deprel::ccomp, Deprel::advcl, Deprel::expl}))
      return std::nullopt;
    if (relation == Deprel::conj) {
      const bool has_auxiliary = tree.child(c, {Deprel::aux}).has_value();
      const bool has_subject = tree.child(c, {Deprel::nsubj, Deprel::nsubj_pass}).has_value();
      if (tree.is_verb(c) && has_auxiliary && !has_subject) return c;
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::vector<TokenIndex> shared_left_out(const Tree& tree, TokenIndex auxiliary, TokenIndex shared) {
  std::vector<TokenIndex> out = find_negators(tree, shared);
  for (const TokenIndex c : tree.children(shared))
    if (is_any(tree[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cc})) out.push_back(c);
  for (const TokenIndex c : tree.children(auxiliary))
    if (tree[c].deprel == Deprel::cc) out.push_back(c);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace gainsay::claims
