#include "ingest/claims/polarity.h"

#include <algorithm>

namespace gainsay::claims {
namespace {

bool is_negation_word(std::string_view lower) {
  return is_any_of(lower, {"not", "n't", "n\u2019t", "nt", "never", "nor", "neither", "hardly", "scarcely", "nowhere"});
}

bool is_negative_pronoun(std::string_view lower) {
  return is_any_of(lower, {"nobody", "nothing", "none", "no-one", "neither"});
}

/// "not only", "not just", "not merely", "not until": the negation bears on the next word alone.
bool is_void(const Tree& tree, TokenIndex negator) {
  for (TokenIndex next = negator + 1; next < tree.size() && next <= negator + 1; ++next)
    if (is_any_of(tree.lower(next), {"only", "just", "merely", "simply", "solely", "least", "until", "necessarily"}))
      return true;
  return false;
}

/// "Not before it paid", "not because it paid": the negation is of when and why.
bool negates_marker(const Tree& tree, TokenIndex predicate, TokenIndex negator) {
  const auto mark = tree.child(predicate, {Deprel::mark});
  return mark && *mark == negator + 1 &&
         is_any_of(tree.lower(*mark),
                   {"before", "after", "when", "while", "because", "since", "as", "if", "until", "unless", "although"});
}

bool says_until(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any(tree[c].deprel, {Deprel::obl, Deprel::advcl, Deprel::obl_tmod}) && tree.marker(c) == "until")
      return true;
  return false;
}

/// "no" as a determiner: not in "no more than", "no fewer than", "no doubt", "no longer" (that one negates by itself).
bool is_negative_determiner(const Tree& tree, TokenIndex token) {
  if (!is_any_of(tree.lower(token), {"no", "neither", "zero"})) return false;
  if (!is_any(tree[token].deprel, {Deprel::det, Deprel::advmod, Deprel::cc_preconj, Deprel::nummod})) return false;
  return token + 1 >= tree.size() ||
         !is_any_of(tree.lower(token + 1), {"more", "fewer", "less", "doubt", "matter", "sooner"});
}

void add_from_argument(const Tree& tree, TokenIndex argument, std::vector<TokenIndex>& out) {
  if (is_negative_pronoun(tree.lower(argument))) out.push_back(argument);
  if (tree.lower(argument) == "one" && argument > 0 && tree.lower(argument - 1) == "no") out.push_back(argument - 1);
  for (const TokenIndex c : tree.children(argument)) {
    if (is_negative_determiner(tree, c)) out.push_back(c);
    // "None of the ships", "not one of the ships"
    if (tree[c].deprel == Deprel::advmod && tree.lower(c) == "not" && !is_void(tree, c)) out.push_back(c);
  }
}

}  // namespace

std::vector<TokenIndex> find_negators(const Tree& tree, TokenIndex predicate) {
  std::vector<TokenIndex> out;
  for (const TokenIndex c : tree.children(predicate)) {
    const Deprel relation = tree[c].deprel;
    const std::string word = tree.lower(c);
    if (is_any(relation, {Deprel::advmod, Deprel::aux, Deprel::cc_preconj, Deprel::cc, Deprel::det, Deprel::dep}) &&
        is_negation_word(word) && !is_void(tree, c) && !negates_marker(tree, predicate, c))
      out.push_back(c);
    // "Is yet to pay"
    if (relation == Deprel::advmod && word == "yet" && c + 1 < tree.size() && tree.lower(c + 1) == "to" &&
        tree[c + 1].head == predicate)
      out.push_back(c);
    // "Rather than raise wages"
    if (relation == Deprel::cc && is_any_of(word, {"rather", "instead"})) out.push_back(c);
    // "no longer", "by no means", "in no way"
    if (relation == Deprel::advmod && word == "longer" && c > 0 && tree.lower(c - 1) == "no") out.push_back(c - 1);
    if (is_any(relation, {Deprel::obl, Deprel::obl_npmod, Deprel::obl_unmarked}) &&
        is_any_of(tree[c].lemma, {"means", "mean", "way", "circumstance", "point", "time", "stage", "moment"}))
      for (const TokenIndex d : tree.children(c))
        if (is_negative_determiner(tree, d)) out.push_back(d);
    if (is_any(relation, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::obj, Deprel::obl_agent}))
      add_from_argument(tree, c, out);
  }
  if (tree.child(predicate, {Deprel::cop}))
    for (const TokenIndex c : tree.children(predicate))
      if (is_negative_determiner(tree, c)) out.push_back(c);
  if (tree[predicate].lemma == "unaware") out.push_back(predicate);
  const std::string mark = tree.marker(predicate);
  if (is_any_of(mark, {"without", "instead of", "rather than", "lest"}))
    out.push_back(*tree.child(predicate, {Deprel::mark, Deprel::case_}));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  if (out.size() == 1 && is_any_of(tree.lower(out.front()), {"not", "n't", "n\u2019t"}) && says_until(tree, predicate))
    out.clear();
  return out;
}

Polarity polarity_of(const Clause& clause) {
  bool negated = clause.negators.size() % 2 != 0;
  for (const Link& link : clause.links)
    if (link.effect == Effect::negates) negated = !negated;
  return negated ? Polarity::negated : Polarity::affirmed;
}

std::optional<Span> negator_span(const Tree& tree, const Clause& clause) {
  if (polarity_of(clause) == Polarity::affirmed) return std::nullopt;
  if (!clause.negators.empty()) return tree[clause.negators.front()].span;
  for (auto link = clause.links.rbegin(); link != clause.links.rend(); ++link) {
    if (link->effect != Effect::negates) continue;
    if (!link->negators.empty()) return tree[link->negators.front()].span;
    Span span = tree[link->token].span;
    for (const TokenIndex c : tree.children(link->token))
      if (is_any(tree[c].deprel, {Deprel::compound_prt, Deprel::xcomp, Deprel::advmod, Deprel::fixed}) &&
          c == link->token + 1 && is_any_of(tree.lower(c), {"clear", "short", "away", "out", "off", "back"}))
        span = hull(span, tree[c].span);
    return span;
  }
  return std::nullopt;
}

}  // namespace gainsay::claims
