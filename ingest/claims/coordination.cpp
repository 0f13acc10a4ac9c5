#include "ingest/claims/coordination.h"

#include <algorithm>
#include <string>

#include "ingest/claims/polarity.h"

namespace gainsay::claims {
namespace {

constexpr std::size_t most_readings = 12;

bool is_nominal(const Token& token) {
  return token.upos == Upos::NOUN || token.upos == Upos::PROPN || token.upos == Upos::PRON || token.upos == Upos::NUM;
}

/// "and others", "and so on": names nothing.
bool is_filler(const Tree& tree, TokenIndex token) {
  return is_any_of(tree.lower(token), {"other", "others", "more", "so", "etc", "etc.", "rest", "elsewhere", "all",
                                       "such", "else", "beyond", "many", "some", "most", "one", "ones"});
}

std::string coordinator_of(const Tree& tree, TokenIndex conjunct) {
  for (const TokenIndex c : tree.children(conjunct))
    if (tree[c].deprel == Deprel::cc) return tree.lower(c);
  return {};
}

/// By a coordinator or a comma; else the parser found a conjunct where the words have none.
bool is_joined(const Tree& tree, TokenIndex conjunct) {
  if (!coordinator_of(tree, conjunct).empty()) return true;
  const TokenIndex first = tree.subtree(conjunct).front();
  return tree[first].upos == Upos::PUNCT || (first > 0 && tree[first - 1].upos == Upos::PUNCT);
}

bool is_rejected(const Tree& tree, TokenIndex conjunct) {
  for (const TokenIndex c : tree.children(conjunct)) {
    if (c > conjunct) break;
    const std::string word = tree.lower(c);
    if (word == "not" && tree.lower(c + 1) != "only") return true;
    if (tree[c].deprel == Deprel::cc && is_any_of(word, {"rather", "instead"})) return true;
  }
  return false;
}

bool has_rejected_conjunct(const Tree& tree, TokenIndex first) {
  const auto children = tree.children(first);
  return std::any_of(children.begin(), children.end(),
                     [&](TokenIndex c) { return tree[c].deprel == Deprel::conj && is_rejected(tree, c); });
}

bool says_both_sides(const Tree& tree, TokenIndex first) {
  const std::string marker = tree.marker(first);
  return is_any_of(marker, {"between", "among", "amongst"}) || (first > 0 && tree.lower(first - 1) == "between");
}

/// Levin (1993), chapters 22, 25 and 36: what one does with another, or does to several things as against each other.
bool is_done_together(std::string_view lemma) {
  return is_any_of(
      lemma, {"meet",   "agree",   "disagree",    "talk",      "clash",     "merge",  "marry",   "divorce", "differ",
              "argue",  "compete", "collaborate", "cooperate", "negotiate", "unite",  "share",   "split",   "total",
              "number", "gather",  "converge",    "debate",    "discuss",   "confer", "combine", "team",    "alternate",
              "square", "spar",    "be",          "exist",     "exchange",  "trade",  "divide",  "tie"});
}

bool is_about_several(std::string_view lemma) {
  return is_any_of(
      lemma, {"combine", "merge",    "mix",       "compare",  "contrast", "link",        "connect",  "join",   "unite",
              "tie",     "balance",  "reconcile", "blend",    "pit",      "swap",        "exchange", "equate", "weigh",
              "divide",  "separate", "confuse",   "conflate", "choose",   "distinguish", "total",    "bridge"});
}

bool has_adverb(const Tree& tree, TokenIndex predicate, std::initializer_list<std::string_view> adverbs) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any_of(tree.lower(c), adverbs)) return true;
  return false;
}

bool is_reciprocal(const Tree& tree, const Clause& clause) {
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (tree.lower(c) == "other" && c > 0 && tree.lower(c - 1) == "each") return true;
    if (tree[c].deprel == Deprel::obl && is_any_of(tree.lower(c), {"other", "another"})) return true;
  }
  return is_done_together(tree[clause.predicate].lemma) ||
         has_adverb(tree, clause.predicate, {"together", "jointly", "respectively", "collectively", "both"});
}

/// "Norway and Chad spent $5 million": what the two did together, as far as the words go.
bool counts_something(const Tree& tree, const Clause& clause) {
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (!is_any(tree[c].deprel, {Deprel::obj, Deprel::obl, Deprel::obl_npmod, Deprel::obl_unmarked, Deprel::nummod}))
      continue;
    for (const TokenIndex t : tree.subtree(c))
      if (tree[t].upos == Upos::NUM) return true;
  }
  return tree[clause.predicate].upos != Upos::VERB;
}

/// Preposition and what the last conjunct has behind it belong to all: "tanks and shells for Chad"; not where each has
/// its own preposition: "by a leak, not by a bomb".
bool is_shared(const Tree& tree, TokenIndex token, TokenIndex head, bool last, bool shares_preposition) {
  if (tree[token].deprel == Deprel::case_) return shares_preposition;
  return last && token > head && tree[token].deprel == Deprel::nmod && tree.marker(token) != "of";
}

void leave_out(const Tree& tree, TokenIndex conjunct, const std::vector<TokenIndex>& all, bool shares_preposition,
               std::vector<TokenIndex>& out) {
  out.push_back(conjunct);
  for (const TokenIndex c : tree.children(conjunct)) {
    if (std::find(all.begin(), all.end(), c) != all.end()) continue;
    if (is_shared(tree, c, conjunct, conjunct == all.back(), shares_preposition)) continue;
    for (const TokenIndex t : tree.subtree(c)) out.push_back(t);
  }
}

/// The reading with one conjunct for the phrase.
Clause choose(const Tree& tree, const Clause& clause, const std::vector<TokenIndex>& all, TokenIndex chosen) {
  Clause out = clause;
  Choice choice{all.front(), chosen, {}};
  for (const TokenIndex other : all) {
    if (other == chosen) continue;
    if (other != all.front()) choice.others.push_back(other);
    leave_out(tree, other, all, tree.marker(all.back()).empty(), out.left_out);
  }
  // "tanks, but not shells": the words that join it to the others are theirs.
  for (const TokenIndex c : tree.children(chosen))
    if (c < chosen && is_any(tree[c].deprel, {Deprel::cc, Deprel::punct, Deprel::cc_preconj}))
      for (const TokenIndex t : tree.subtree(c)) out.left_out.push_back(t);
  std::sort(out.left_out.begin(), out.left_out.end());
  out.left_out.erase(std::unique(out.left_out.begin(), out.left_out.end()), out.left_out.end());
  if (is_rejected(tree, chosen)) {
    for (const TokenIndex c : tree.children(chosen))
      if (c < chosen && is_any_of(tree.lower(c), {"not", "rather", "instead"})) out.negators.push_back(c);
  } else if (chosen != all.front() && coordinator_of(tree, chosen) == "but" && out.negators.size() == 1) {
    out.left_out.push_back(out.negators.front());
    std::sort(out.left_out.begin(), out.left_out.end());
    out.negators.clear();  // "did not send tanks but trucks"
  }
  out.choices.push_back(std::move(choice));
  return out;
}

bool are_parties(const Tree& tree, const Entities& entities, TokenIndex first) {
  const auto is_party = [&](TokenIndex t) {
    return tree[t].upos == Upos::PROPN || tree[t].upos == Upos::PRON || entities.find(t, false).has_value();
  };
  return std::all_of(tree.children(first).begin(), tree.children(first).end(),
                     [&](TokenIndex c) { return tree[c].deprel != Deprel::conj || is_party(c); }) &&
         is_party(first);
}

void split_phrase(const Tree& tree, const Entities& entities, std::optional<TokenIndex> head,
                  std::vector<Clause>& readings) {
  if (!head) return;
  std::vector<Clause> out;
  for (const Clause& reading : readings) {
    const auto all = separable_conjuncts(tree, *head, polarity_of(reading) == Polarity::negated);
    const bool one_name = std::any_of(all.begin(), all.end(), [&](TokenIndex conjunct) {
      return conjunct != *head && entities.in_one_name(*head, conjunct);
    });
    if (all.size() < 2 || one_name || readings.size() * all.size() > most_readings) return;
    for (const TokenIndex conjunct : all) out.push_back(choose(tree, reading, all, conjunct));
  }
  readings = std::move(out);
}

std::optional<TokenIndex> object_of(const Tree& tree, const Clause& clause) {
  if (is_about_several(tree[clause.predicate].lemma)) return std::nullopt;
  if (const auto object = tree.child(clause.predicate, {Deprel::obj})) return object;
  return clause.passive ? clause.subject : std::nullopt;
}

}  // namespace

std::vector<TokenIndex> separable_conjuncts(const Tree& tree, TokenIndex first, bool negated) {
  std::vector<TokenIndex> out{first};
  std::string coordinator;
  for (const TokenIndex c : tree.children(first)) {
    if (tree[c].deprel != Deprel::conj) continue;
    if (!is_nominal(tree[c]) || tree.is_clause(c) || !is_joined(tree, c)) return {};
    if (const std::string word = coordinator_of(tree, c); !word.empty()) coordinator = word;
    if (!is_filler(tree, c)) out.push_back(c);
  }
  if (out.size() < 2 || !is_nominal(tree[first]) || is_filler(tree, first) || says_both_sides(tree, first)) return {};
  // "as" is the head of "as well as".
  const bool joined = is_any_of(coordinator, {"and", "nor", "but", "rather", "instead", "as"}) ||
                      is_rejected(tree, out.back()) || (coordinator == "or" && negated);
  return joined ? out : std::vector<TokenIndex>{};
}

std::vector<Clause> split_coordination(const Tree& tree, const Clause& clause, const Entities& entities) {
  std::vector<Clause> readings{clause};
  if (clause.rule == nominalisation_rule || has_adverb(tree, clause.predicate, {"respectively"})) return readings;
  split_phrase(tree, entities, object_of(tree, clause), readings);
  const bool together = is_reciprocal(tree, clause) || counts_something(tree, clause);
  if (!clause.passive && !together) split_phrase(tree, entities, clause.subject, readings);
  for (const TokenIndex c : tree.children(clause.predicate)) {
    const std::string marker = tree.marker(c);
    const bool party = (is_any(tree[c].deprel, {Deprel::obl, Deprel::obl_agent}) &&
                        (marker == "to" || (clause.passive && marker == "by" && !together))) ||
                       tree[c].deprel == Deprel::iobj;
    // "By a dog, not a wolf": each is all of it.
    const bool contrasted = clause.passive && marker == "by" && has_rejected_conjunct(tree, c);
    if ((party && are_parties(tree, entities, c)) || contrasted) split_phrase(tree, entities, c, readings);
  }
  return readings;
}

const Choice* choice_for(const Clause& clause, TokenIndex head) {
  for (const Choice& choice : clause.choices)
    if (choice.first == head) return &choice;
  return nullptr;
}

}  // namespace gainsay::claims
