#include "ingest/claims/proportions.h"

#include <string>

#include "ingest/claims/number_words.h"
#include "ingest/claims/quantities.h"

namespace gainsay::claims {
namespace {

std::optional<double> denominator(std::string_view word) {
  if (is_any_of(word, {"half", "halves"})) return 2;
  if (is_any_of(word, {"third", "thirds"})) return 3;
  if (is_any_of(word, {"quarter", "quarters"})) return 4;
  if (is_any_of(word, {"fifth", "fifths"})) return 5;
  if (is_any_of(word, {"tenth", "tenths"})) return 10;
  return std::nullopt;
}

Quantity share(const Tree& tree, double percent, TokenIndex first, TokenIndex last) {
  const Bounding bounding = bounding_before(tree, first);
  Quantity out;
  out.bound = bounding.bound == Bound::exact ? Bound::about : bounding.bound;
  set_interval(out, percent);
  out.unit = "%";
  out.span = hull(tree[bounding.first].span, tree[last].span);
  return out;
}

/// The noun behind "of", or behind "half the".
std::string whole_after(const Tree& tree, TokenIndex token) {
  for (const TokenIndex c : tree.children(token))
    if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") return tree[c].lemma;
  return tree[token].head != no_head && tree[token].head > token ? tree[tree[token].head].lemma : std::string();
}

std::optional<Quantity> fraction(const Tree& tree, TokenIndex token) {
  std::string word = tree.lower(token);
  std::optional<double> numerator;
  TokenIndex first = token;
  if (const auto hyphen = word.find('-'); hyphen != std::string::npos) {  // "two-thirds"
    numerator = parse_number(word.substr(0, hyphen));
    word = word.substr(hyphen + 1);
  } else if (token > 0) {
    TokenIndex before = token - 1;
    if (before > 0 && tree.form(before) == "-") --before;
    if (const auto number = parse_number(tree.lower(before))) {
      numerator = number;
      first = before;
    } else if (is_any_of(tree.lower(before), {"a", "one"})) {
      numerator = 1;
      first = before;
    }
  }
  const auto parts = denominator(word);
  const bool of = token + 1 < tree.size() && tree.lower(token + 1) == "of";
  const bool half = word == "half" && token + 1 < tree.size() &&
                    is_any_of(tree.lower(token + 1), {"of", "the", "its", "their", "his", "her", "all", "our"});
  if (!parts || !(half || (of && numerator)) || numerator.value_or(1) >= *parts) return std::nullopt;
  Quantity out = share(tree, 100 * numerator.value_or(1) / *parts, first, token);
  out.whole = whole_after(tree, token);
  return out;
}

std::optional<Quantity> ratio(const Tree& tree, TokenIndex token) {
  TokenIndex next = token + 1;
  if (next + 1 < tree.size() && tree.lower(next) == "out" && tree.lower(next + 1) == "of") {
    next += 2;
  } else if (next < tree.size() && tree.lower(next) == "in") {
    next += 1;
  } else {
    return std::nullopt;
  }
  if (next < tree.size() && tree.lower(next) == "every") ++next;
  const auto part = parse_number(tree.lower(token));
  const auto whole = next < tree.size() ? parse_number(tree.lower(next)) : std::nullopt;
  if (!part || !whole || *part <= 0 || *part >= *whole || *whole > 1000) return std::nullopt;
  Quantity out = share(tree, 100 * *part / *whole, token, next);
  if (tree[next].deprel == Deprel::nummod && tree[next].head != no_head) out.whole = tree[tree[next].head].lemma;
  return out;
}

}  // namespace

std::optional<Quantity> read_proportion(const Tree& tree, TokenIndex token) {
  if (auto found = fraction(tree, token)) return found;
  return ratio(tree, token);
}

}  // namespace gainsay::claims
