#include "ingest/claims/measured.h"

#include <algorithm>

#include "ingest/claims/coordination.h"
#include "ingest/claims/number_words.h"
#include "ingest/claims/proportions.h"
#include "ingest/claims/quantities.h"

namespace gainsay::claims {
namespace {

bool is_date_part(const Tree& tree, TokenIndex token) {
  const std::string word = tree.lower(token);
  if (is_any(tree[token].deprel, {Deprel::nmod_tmod, Deprel::obl_tmod, Deprel::nmod_unmarked, Deprel::obl_unmarked}))
    return true;
  if (word.find(':') != std::string::npos) return true;
  const auto near_month = [&](TokenIndex other) {
    return other < tree.size() && tree[other].upos == Upos::PROPN &&
           is_any_of(tree.lower(other).substr(0, 3),
                     {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
  };
  if (near_month(token + 1) || (token > 0 && near_month(token - 1))) return true;
  const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
                    word.find_first_not_of("0123456789") == std::string::npos;
  // "In 1999", "the 1999 original"; but "1,999 ships", "1999 ships".
  return year && (tree[token].deprel != Deprel::nummod ||
                  (tree[token].head != no_head && !tree[tree[token].head].xpos.ends_with("S")));
}

/// "Boeing 757", "Group of 7", "No. 1"
bool is_part_of_name(const Tree& tree, TokenIndex token) {
  const Token& t = tree[token];
  if (t.upos == Upos::PROPN) return true;
  if (t.head != no_head && tree[t.head].upos == Upos::PROPN && (t.deprel != Deprel::nummod || t.head < token))
    return true;
  return token > 0 && is_any_of(tree.lower(token - 1), {"no.", "number", "nos.", "#", "article", "section"});
}

bool is_glued(const Tree& tree, TokenIndex left) {
  return left + 1 < tree.size() && tree[left].span.end == tree[left + 1].span.begin;
}

bool is_unit_sign(std::string_view word) {
  return is_any_of(word, {"percent", "percentage", "%", "million", "billion", "trillion", "thousand", "hundred"});
}

/// "A two-man race", "a 5-to-4 vote", "4-4": measures no argument.
bool is_in_compound(const Tree& tree, TokenIndex token) {
  const std::string form = tree.lower(token);
  const auto hyphen = form.find('-');
  if (hyphen != std::string::npos && !parse_number(form) && !is_unit_sign(form.substr(hyphen + 1))) return true;
  if (token > 1 && tree.form(token - 1) == "-" && is_glued(tree, token - 1) && is_glued(tree, token - 2)) return true;
  if (!is_glued(tree, token) || tree.form(token + 1) != "-" || !is_glued(tree, token + 1)) return false;
  const std::string next = tree.lower(token + 2);
  if (join_number_words(form, next)) return false;
  if (const auto number = parse_number(next)) return *number <= parse_number(form).value_or(0);
  return !is_unit_sign(next);
}

/// What a sum of money, a share or a count is the measure of.
bool is_total(std::string_view lemma) {
  return is_any_of(lemma,
                   {"fine",   "loss",     "profit",  "price",    "salary",   "population", "cost",     "margin",
                    "bill",   "budget",   "payment", "fee",      "reward",   "rate",       "level",    "length",
                    "height", "weight",   "deficit", "surplus",  "debt",     "turnout",    "revenue",  "income",
                    "speed",  "distance", "grant",   "donation", "turnover", "majority",   "increase", "decrease",
                    "rise",   "drop",     "fall",    "cut",      "worth",    "value"});
}

bool is_count(std::string_view lemma) {
  return is_any_of(
      lemma, {"total", "number", "sum", "average", "minimum", "maximum", "estimate", "range", "region", "capacity"});
}

bool is_amount(const Tree& tree, TokenIndex token) {
  return tree[token].upos == Upos::SYM || tree[token].upos == Upos::NUM ||
         is_any_of(tree[token].lemma, {"percent", "%",    "percentage", "dollar",    "euro",      "pound", "yen",
                                       "rupee",   "yuan", "million",    "billion",   "trillion",  "point", "meter",
                                       "metre",   "mile", "foot",       "kilometer", "kilometre", "ton",   "tonne"});
}

/// The words that may count the head: its own numbers, and those of what a total is a total of.
void collect_own(const Tree& tree, TokenIndex token, const std::vector<TokenIndex>& others,
                 std::vector<TokenIndex>& out) {
  out.push_back(token);
  const std::string& lemma = tree[token].lemma;
  for (const TokenIndex c : tree.children(token)) {
    if (std::find(others.begin(), others.end(), c) != others.end()) continue;
    // "The driver, 41, said": an age.
    if (c > token && tree[c].upos == Upos::NUM && tree.form(c - 1) == ",") continue;
    const Deprel relation = tree[c].deprel;
    const bool counts =
        is_any(relation, {Deprel::nummod, Deprel::compound, Deprel::amod, Deprel::advmod, Deprel::flat, Deprel::det,
                          Deprel::det_predet, Deprel::goeswith, Deprel::fixed, Deprel::nmod_npmod, Deprel::obl_npmod,
                          Deprel::nmod_unmarked, Deprel::obl_unmarked, Deprel::case_}) &&
        !tree.is_clause(c);
    const bool alternative = relation == Deprel::conj && tree[c].upos == Upos::NUM && tree[token].upos == Upos::NUM;
    const bool of = relation == Deprel::nmod && tree.marker(c) == "of";
    const bool of_total =
        of && (is_count(lemma) || parse_multiplier(tree.lower(token)) || (is_total(lemma) && is_amount(tree, c)));
    if (counts || alternative || of_total) collect_own(tree, c, others, out);
  }
}

TokenIndex end_of_phrase(const Tree& tree, TokenIndex head) {
  TokenIndex last = head;
  std::vector<TokenIndex> stack{head};
  while (!stack.empty()) {
    const TokenIndex token = stack.back();
    stack.pop_back();
    last = std::max(last, token);
    for (const TokenIndex c : tree.children(token)) {
      const bool apart =
          is_any(tree[c].deprel, {Deprel::acl, Deprel::acl_relcl, Deprel::advcl, Deprel::parataxis, Deprel::ccomp,
                                  Deprel::appos, Deprel::nsubj, Deprel::nsubj_pass, Deprel::dep}) ||
          (tree[c].deprel == Deprel::conj && tree.is_clause(c));
      if (!apart) stack.push_back(c);
    }
  }
  return last + 1;
}

bool is_period(std::string_view unit) {
  return is_any_of(unit, {"second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year",
                          "decade", "century", "time"});
}

/// "Two days before the vote", "three weeks ago", "in the next two months": says when.
bool only_dates(const Tree& tree, TokenIndex argument, const Quantity& quantity) {
  if (!is_period(quantity.unit)) return false;
  const TokenIndex end = end_of_phrase(tree, argument);
  for (TokenIndex at = argument; at < tree.size() && at <= end; ++at)
    if (is_any_of(tree.lower(at), {"before", "after", "ago", "earlier", "later", "since"})) return true;
  const Deprel relation = tree[argument].deprel;
  // "Lasted four days"; but "the next four days"
  if (is_any(relation, {Deprel::obl_npmod, Deprel::obl_unmarked}))
    return tree.child(argument, {Deprel::det, Deprel::amod}).has_value();
  return relation == Deprel::obl && !is_any_of(tree.marker(argument), {"for", "to"});
}

std::optional<Quantity> of_argument(const Tree& tree, const Clause& clause, TokenIndex argument) {
  const Choice* choice = choice_for(clause, argument);
  auto found = choice ? find_quantity(tree, choice->chosen, choice->others) : find_quantity(tree, argument);
  if (found && only_dates(tree, argument, *found)) return std::nullopt;
  return found;
}

/// "The number of lay-offs could be smaller, in the range of 2,000 to 3,000": of what the subject is a number of.
std::optional<Quantity> count_in_range(const Tree& tree, const Clause& clause) {
  if (!clause.subject || !is_any_of(tree[*clause.subject].lemma, {"number", "figure", "total", "tally", "count"}))
    return std::nullopt;
  for (const TokenIndex c : tree.children(clause.predicate)) {
    if (!is_any(tree[c].deprel, {Deprel::obl, Deprel::nmod}) || !is_any_of(tree[c].lemma, {"range", "region"}))
      continue;
    for (const TokenIndex number : tree.subtree(c)) {
      if (tree[number].upos != Upos::NUM) continue;
      auto found = read_quantity(tree, number, end_of_phrase(tree, c));
      if (!found) return std::nullopt;
      if (is_count(found->quantity.unit)) found->quantity.unit.clear();
      for (const TokenIndex d : tree.children(*clause.subject))
        if (found->quantity.unit.empty() && tree[d].deprel == Deprel::nmod && tree.marker(d) == "of")
          found->quantity.unit = tree[d].lemma;
      return found->quantity;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Quantity> find_quantity(const Tree& tree, TokenIndex head, const std::vector<TokenIndex>& others) {
  std::vector<TokenIndex> words;
  collect_own(tree, head, others, words);
  std::sort(words.begin(), words.end());
  const TokenIndex end = end_of_phrase(tree, head);
  for (const TokenIndex token : words) {
    if (auto proportion = read_proportion(tree, token)) return proportion;
    const Token& t = tree[token];
    const bool multiple = (t.upos == Upos::NOUN || t.upos == Upos::ADJ) && parse_multiplier(tree.lower(token));
    if (t.upos != Upos::NUM && !multiple) continue;
    if (is_date_part(tree, token) || is_part_of_name(tree, token) || is_in_compound(tree, token)) continue;
    // "one" is rarely a count, "one of them" never.
    if (tree.lower(token) == "one" && !(token + 1 < end && parse_multiplier(tree.lower(token + 1)))) continue;
    if (auto found = read_quantity(tree, token, end)) {
      // "The two": who, not how many.
      const bool bare = found->quantity.unit.empty();
      if (bare && ((found->last_of_number != head && token != head) || tree.child(head, {Deprel::det}))) continue;
      return found->quantity;
    }
  }
  return std::nullopt;
}

std::optional<Quantity> claim_quantity(const Tree& tree, const Clause& clause) {
  if (auto count = count_in_range(tree, clause)) return count;
  // "Pays $50 a share": parsers take the money for whom it is paid.
  if (const auto paid = tree.child(clause.predicate, {Deprel::iobj}); paid && tree[*paid].upos == Upos::SYM)
    if (auto found = of_argument(tree, clause, *paid)) return found;
  for (const Deprel relation : {Deprel::obj, Deprel::nsubj_pass, Deprel::nsubj, Deprel::xcomp, Deprel::obl,
                                Deprel::obl_npmod, Deprel::obl_unmarked})
    for (const TokenIndex c : tree.children(clause.predicate))
      // "Rose from 5 to 9": what it is now is nine.
      if (tree[c].deprel == relation && !tree.is_clause(c) && tree.marker(c) != "from")
        if (auto found = of_argument(tree, clause, c)) return found;
  for (const TokenIndex c : tree.children(clause.predicate))
    if (tree.marker(c) == "from")
      for (const TokenIndex d : tree.children(c))
        if (tree[d].deprel == Deprel::nmod && tree.marker(d) == "to")
          if (auto found = find_quantity(tree, d)) return found;
  if (clause.subject && tree[*clause.subject].deprel == Deprel::obl) return find_quantity(tree, *clause.subject);
  if (clause.subject && !is_subject(tree[*clause.subject].deprel) && tree[*clause.subject].upos != Upos::PROPN)
    for (const TokenIndex c : tree.children(*clause.subject))
      if (tree[c].deprel == Deprel::nummod)
        if (auto found = of_argument(tree, clause, *clause.subject)) return found;
  if (tree.child(clause.predicate, {Deprel::cop}) && tree[clause.predicate].upos != Upos::VERB) {
    for (const TokenIndex c : tree.children(clause.predicate))
      if (tree[c].deprel == Deprel::nummod) return find_quantity(tree, clause.predicate);
    if (tree[clause.predicate].upos == Upos::NUM) return find_quantity(tree, clause.predicate);
  }
  return std::nullopt;
}

}  // namespace gainsay::claims
