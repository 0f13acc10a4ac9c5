#include "ingest/claims/evidence.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"

namespace gainsay::claims {
namespace {

bool in_contents(const Tree& tree, TokenIndex token, const Attribution& attribution) {
  return std::any_of(attribution.contents.begin(), attribution.contents.end(),
                     [&](const Span& content) { return content.overlaps(tree[token].span); });
}

bool has_subject(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_subject(tree[c].deprel)) return true;
  return false;
}

// The outermost predicate that belongs to the evidence.
TokenIndex top_of(const Tree& tree, const Clause& clause, const Attribution* attribution) {
  const auto within = [&](TokenIndex token) { return !attribution || in_contents(tree, token, *attribution); };
  TokenIndex top = clause.predicate;
  for (std::size_t i = clause.links.size(); i > 0; --i) {
    const Link& link = clause.links[i - 1];
    TokenIndex token = link.token;
    if (tree[token].upos == Upos::NOUN && !tree.child(token, {Deprel::cop}) && tree[token].head != no_head &&
        tree.is_clause(tree[token].head))
      token = tree[token].head;  // "has no plans to"
    // What negates belongs to the evidence, be it the cue itself: "denied sending", "steers clear of".
    const bool negates_above = std::any_of(clause.links.begin(), clause.links.begin() + static_cast<std::ptrdiff_t>(i),
                                           [](const Link& above) { return above.effect == Effect::negates; });
    // So does what says how the doing stands, where it was taken for a cue though nobody says anything: "is considering
    // sending".
    const bool says_nothing = !within(top) || link.embedding->modality == Modality::considered ||
                              link.embedding->modality == Modality::actual;
    if (!negates_above && (has_subject(tree, top) || (!within(token) && !says_nothing))) break;
    top = token;
  }
  return top;
}

bool is_set_off(const Tree& tree, TokenIndex child) {
  for (const TokenIndex c : tree.children(child))
    if (c < child && tree[c].upos == Upos::PUNCT && tree.form(c) == ",") return true;
  const TokenIndex first = tree.subtree(child).front();
  return first > 0 && tree.form(first - 1) == ",";
}

class Collector {
 public:
  Collector(const Tree& tree, const Clause& clause, TokenIndex top) : tree_(tree), clause_(clause) {
    for (TokenIndex t = clause.predicate;; t = tree[t].head) {
      path_.push_back(t);
      if (t == top || tree[t].head == no_head) break;
    }
  }

  std::vector<TokenIndex> collect(TokenIndex top) {
    add(top);
    std::sort(out_.begin(), out_.end());
    const auto edge = [&](TokenIndex t) {
      const Token& token = tree_[t];
      const bool complementiser = tree_.lower(t) == "that" && !is_subject(token.deprel) && token.deprel != Deprel::det;
      const bool joins = token.deprel == Deprel::mark &&
                         (token.upos == Upos::SCONJ || is_any_of(tree_.lower(t), {"as", "after", "before", "since"}));
      const bool of_time = !clause_.conditional && token.deprel == Deprel::advmod &&
                           tree_[token.head].deprel != Deprel::root && is_any_of(tree_.lower(t), {"when", "where"});
      // "Even as it closed"
      const bool stresses = token.deprel == Deprel::advmod && is_any_of(tree_.lower(t), {"even", "just", "only"}) &&
                            t + 1 < tree_.size() && tree_[t + 1].deprel == Deprel::mark && tree_.lower(t + 1) != "to";
      return token.upos == Upos::PUNCT || token.upos == Upos::CCONJ || complementiser || joins || of_time || stresses;
    };
    while (out_.size() > 1 && edge(out_.front())) out_.erase(out_.begin());
    while (out_.size() > 1 && (tree_[out_.back()].upos == Upos::PUNCT || tree_[out_.back()].upos == Upos::CCONJ))
      out_.pop_back();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool on_path(TokenIndex token) const {
    return std::find(path_.begin(), path_.end(), token) != path_.end();
  }

  [[nodiscard]] bool belongs(TokenIndex parent, TokenIndex child) const {
    if (on_path(child)) return true;
    const Deprel relation = tree_[child].deprel;
    const bool of_path = on_path(parent);
    if (is_any(relation, {Deprel::parataxis, Deprel::discourse, Deprel::dislocated, Deprel::vocative, Deprel::list}))
      return false;
    if (relation == Deprel::conj && tree_.is_clause(child)) return false;
    if (relation == Deprel::cc && of_path) return false;
    if (is_any(relation, {Deprel::advcl, Deprel::advcl_relcl}) && of_path)
      return !is_set_off(tree_, child) && !has_subject(tree_, child) &&
             !is_any_of(tree_.marker(child), {"as", "while", "because", "although", "after", "before", "since"});
    if (relation == Deprel::acl_relcl && is_set_off(tree_, child)) return false;
    // "At such a scale that ...": a result, which says something of its own.
    if (relation == Deprel::acl && has_subject(tree_, child) && tree_.marker(child) == "that" && !of_path) return false;
    if (relation == Deprel::acl_relcl && has_subject(tree_, child) && is_to_a_degree(parent)) return false;
    if (relation == Deprel::appos && tree_.is_clause(child)) return false;
    if (of_path && is_any(relation, {Deprel::ccomp, Deprel::advcl}) && tree_.marker(child) == "that" &&
        follows_degree(parent, child))
      return false;
    // A second object set off by a comma is an apposition that a parser misread.
    if (of_path && relation == Deprel::obj && is_set_off(tree_, child) && tree_.child(parent, {Deprel::obj}) != child)
      return false;
    if (relation == Deprel::appos && holds_clause(child)) return false;
    if (relation == Deprel::mark && parent == path_.back() && tree_[child].upos == Upos::SCONJ) return false;
    // "Amid the war, China is ...": an adjunct before the subject, set off by a comma, says something beside.
    if (of_path && is_any(relation, {Deprel::obl, Deprel::advmod, Deprel::obl_tmod}) && child < parent) {
      const TokenIndex last = tree_.subtree(child).back();
      const bool comma = tree_.form(last) == "," || (last + 1 < tree_.size() && tree_.form(last + 1) == ",");
      const bool before_subject = std::any_of(tree_.children(parent).begin(), tree_.children(parent).end(),
                                              [&](TokenIndex c) { return is_subject(tree_[c].deprel) && c > child; });
      if (comma && before_subject) return false;
    }
    return true;
  }

  /// "At such a scale that", "so badly that": a result, which says something of its own.
  [[nodiscard]] bool follows_degree(TokenIndex parent, TokenIndex child) const {
    for (TokenIndex t = parent + 1; t < child; ++t)
      if (is_any_of(tree_.lower(t), {"such", "so"})) return true;
    return false;
  }

  [[nodiscard]] bool is_to_a_degree(TokenIndex noun) const {
    for (const TokenIndex c : tree_.children(noun))
      if (c < noun && is_any_of(tree_.lower(c), {"such", "so"})) return true;
    return false;
  }

  [[nodiscard]] bool holds_clause(TokenIndex token) const {
    for (const TokenIndex t : tree_.subtree(token))
      if (tree_[t].deprel == Deprel::acl_relcl) return true;
    return false;
  }

  /// The first of two verbs that share what governs them: its own words are no part of what the second says.
  [[nodiscard]] bool is_bypassed(TokenIndex token) const {
    const auto at = std::find(path_.begin(), path_.end(), token);
    return at != path_.end() && at != path_.begin() && tree_[*std::prev(at)].deprel == Deprel::conj;
  }

  void add(TokenIndex token) {
    const bool bypassed = is_bypassed(token);
    if (!bypassed) out_.push_back(token);
    for (const TokenIndex c : tree_.children(token)) {
      const bool shared = on_path(c) || is_subject(tree_[c].deprel) ||
                          is_any(tree_[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::mark});
      if (belongs(token, c) && (!bypassed || shared)) add(c);
    }
  }

  const Tree& tree_;
  const Clause& clause_;
  std::vector<TokenIndex> path_;
  std::vector<TokenIndex> out_;
};

// The noun phrase without the clauses on it.
std::vector<TokenIndex> nominal_tokens(const Tree& tree, TokenIndex noun) {
  std::vector<TokenIndex> out;
  const auto add = [&](const auto& self, TokenIndex token) -> void {
    out.push_back(token);
    for (const TokenIndex c : tree.children(token)) {
      const Deprel relation = tree[c].deprel;
      if (is_any(relation, {Deprel::acl, Deprel::acl_relcl, Deprel::appos, Deprel::parataxis, Deprel::punct,
                            Deprel::conj, Deprel::cc}) ||
          (token == noun && relation == Deprel::case_))
        continue;
      self(self, c);
    }
  };
  add(add, noun);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

std::vector<TokenIndex> evidence_tokens(const Tree& tree, const Clause& clause, const Attribution* attribution) {
  if (clause.rule == nominalisation_rule) return nominal_tokens(tree, clause.predicate);
  const TokenIndex top = top_of(tree, clause, attribution);
  auto tokens = Collector(tree, clause, top).collect(top);
  // "Nitrocellulose coming from China": the noun that the clause hangs on.
  if (clause.rule == "participial_modifier" && clause.subject &&
      !std::binary_search(tokens.begin(), tokens.end(), *clause.subject)) {
    tokens.push_back(*clause.subject);
    for (const TokenIndex c : tree.children(*clause.subject))
      if (is_any(tree[c].deprel,
                 {Deprel::det, Deprel::amod, Deprel::compound, Deprel::nummod, Deprel::nmod_poss, Deprel::flat}))
        for (const TokenIndex t : tree.subtree(c)) tokens.push_back(t);
    std::sort(tokens.begin(), tokens.end());
  }
  // "It is not and will not provide": the shared subject and the other auxiliary are part of what says it.
  if (clause.rule == "shared_predicate") {
    for (const TokenIndex t : clause.left_out) tokens.push_back(t);
    for (const TokenIndex t : clause.auxiliaries) tokens.push_back(t);
    for (const TokenIndex t : clause.negators) tokens.push_back(t);
    if (clause.subject && tree[*clause.subject].deprel != Deprel::nsubj_outer)
      for (const TokenIndex t : tree.subtree(*clause.subject)) tokens.push_back(t);
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  }
  if (attribution && in_contents(tree, top, *attribution)) {
    std::vector<TokenIndex> inside;
    for (const TokenIndex token : tokens)
      if (in_contents(tree, token, *attribution)) inside.push_back(token);
    if (!inside.empty()) tokens = std::move(inside);
  }
  return tokens;
}

Span evidence_span(const Tree& tree, const std::vector<TokenIndex>& tokens) {
  Span span = hull(tree[tokens.front()].span, tree[tokens.back()].span);
  // A quotation mark that opens inside closes inside.
  const std::string& text = tree.article().text;
  const std::string_view inside = covered(text, span);
  const auto count = [&](std::string_view mark) {
    std::size_t n = 0;
    for (auto at = inside.find(mark); at != std::string_view::npos; at = inside.find(mark, at + mark.size())) ++n;
    return n;
  };
  const std::string_view rest = std::string_view(text).substr(span.end);
  if (count("\"") % 2 != 0 && rest.starts_with("\"")) span.end += 1;
  if (count("\u201c") > count("\u201d")) {
    if (rest.starts_with("\u201d")) span.end += std::string_view("\u201d").size();
    if (rest.starts_with("\"")) span.end += 1;
  }
  if (count("(") > count(")") && rest.starts_with(")")) span.end += 1;
  return span;
}

}  // namespace gainsay::claims
