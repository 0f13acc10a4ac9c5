#include "ingest/claims/quantities.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/claims/number_words.h"

namespace gainsay::claims {
namespace {

/// "About 600" is right from 540 to 660: a figure rounded to its first digits is off by a tenth at most.
constexpr double looseness = 0.1;

struct Number {
  double value = 0;
  TokenIndex first = 0;
  TokenIndex last = 0;  // inclusive
  bool plural = false;  // "hundreds", "dozens": from two of them to twenty
};

std::optional<Number> number_at(const Tree& tree, TokenIndex at, TokenIndex end) {
  const std::string first = tree.lower(at);
  const auto base = parse_number(first);
  const auto alone = parse_multiplier(first);
  if (!base && (!alone || first.size() < 4)) return std::nullopt;
  Number out{base ? *base : *alone, at, at, !base && first.ends_with("s")};
  // "Fifty-two"
  if (at + 2 < end && tree.lower(at + 1) == "-")
    if (const auto joined = join_number_words(first, tree.lower(at + 2))) {
      out.value = *joined;
      out.last = at + 2;
    }
  double total = 0;
  double group = out.value;
  for (TokenIndex next = out.last + 1; next < end; ++next) {
    const std::string word = tree.lower(next);
    const bool written_out = word.size() > 2 || is_any_of(word, {"bn", "mn", "tn"});
    const bool glued = tree[next - 1].span.end == tree[next].span.begin;
    if (const auto factor = parse_multiplier(word); factor && (written_out || glued || tree[next].upos == Upos::NUM)) {
      group *= *factor;
      if (*factor >= 1e3) {
        total += group;
        group = 0;
      }
      out.last = next;
    } else if (const auto more = parse_number(word);
               more && group != 0 && *more < group && group >= 100 && first.front() > '9') {
      group += *more;
      out.last = next;
    } else if (out.plural && word == "of" && next + 1 < end && parse_multiplier(tree.lower(next + 1))) {
      continue;  // "hundreds of thousands"
    } else {
      break;
    }
  }
  out.value = total + group;
  return out;
}

struct BoundingWords {
  std::string_view words;  // before the number
  Bound bound;
};
constexpr std::array<BoundingWords, 41> boundings{{
    {"beyond", Bound::more_than},
    {"more than", Bound::more_than},
    {"over", Bound::more_than},
    {"above", Bound::more_than},
    {"exceeding", Bound::more_than},
    {"upwards of", Bound::more_than},
    {"in excess of", Bound::more_than},
    {"greater than", Bound::more_than},
    {"well over", Bound::more_than},
    {"just over", Bound::more_than},
    {"at least", Bound::at_least},
    {"no fewer than", Bound::at_least},
    {"no less than", Bound::at_least},
    {"not less than", Bound::at_least},
    {"a minimum of", Bound::at_least},
    {"minimum", Bound::at_least},
    {"nearly", Bound::less_than},
    {"almost", Bound::less_than},
    {"close to", Bound::about},
    {"just under", Bound::less_than},
    {"under", Bound::less_than},
    {"below", Bound::less_than},
    {"less than", Bound::less_than},
    {"fewer than", Bound::less_than},
    {"just below", Bound::less_than},
    {"not quite", Bound::less_than},
    {"up to", Bound::at_most},
    {"at most", Bound::at_most},
    {"as many as", Bound::at_most},
    {"as much as", Bound::at_most},
    {"no more than", Bound::at_most},
    {"a maximum of", Bound::at_most},
    {"maximum", Bound::at_most},
    {"about", Bound::about},
    {"around", Bound::about},
    {"approximately", Bound::about},
    {"roughly", Bound::about},
    {"some", Bound::about},
    {"an estimated", Bound::about},
    {"estimated", Bound::about},
    {"circa", Bound::about},
}};

std::string before(const Tree& tree, TokenIndex at, std::size_t words) {
  std::string out;
  for (std::size_t i = words; i > 0; --i) {
    if (at < i) return {};
    if (!out.empty()) out += ' ';
    out += tree.lower(static_cast<TokenIndex>(at - i));
  }
  return out;
}

std::string currency_before(const Tree& tree, TokenIndex at) {
  if (at == 0) return {};
  const std::string sign = tree.lower(at - 1);
  if (is_any_of(sign, {"$", "us$", "usd"})) return "USD";
  if (is_any_of(sign, {"\u20ac", "eur"})) return "EUR";
  if (is_any_of(sign, {"\u00a3", "gbp"})) return "GBP";
  if (is_any_of(sign, {"\u00a5", "jpy"})) return "JPY";
  if (is_any_of(sign, {"\u20b9", "rs", "rs.", "inr"})) return "INR";
  return {};
}

std::string currency_of_noun(std::string_view lemma) {
  if (lemma == "dollar") return "USD";
  if (lemma == "euro") return "EUR";
  if (lemma == "rupee") return "INR";
  if (lemma == "yen") return "JPY";
  return {};
}

bool is_percent(const Tree& tree, TokenIndex token) {
  return is_any_of(tree.lower(token), {"%", "percent", "pc", "percentage"});
}

// The noun that a number counts.
std::optional<TokenIndex> counted(const Tree& tree, const Number& number) {
  TokenIndex token = number.last;
  // "Four of the five ships"
  if (tree[token].deprel != Deprel::nummod)
    for (const TokenIndex c : tree.children(token))
      if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of" && tree[c].upos == Upos::NOUN &&
          !parse_multiplier(tree.lower(c)))
        return c;
  for (int steps = 0; steps < 3; ++steps) {
    const Token& t = tree[token];
    if (number.plural && (t.upos == Upos::NOUN || t.upos == Upos::NUM))
      for (const TokenIndex c : tree.children(token))
        if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of" && !parse_multiplier(tree.lower(c))) return c;
    if (!is_any(t.deprel, {Deprel::nummod, Deprel::compound, Deprel::flat, Deprel::amod, Deprel::nmod, Deprel::fixed,
                           Deprel::conj}))
      return std::nullopt;
    if (t.head == no_head) return std::nullopt;
    token = t.head;
    if (tree[token].upos == Upos::NOUN || tree[token].upos == Upos::PROPN) {
      if (!parse_multiplier(tree.lower(token))) return token;
    }
  }
  return std::nullopt;
}

/// "$50 a share", "five for every thousand": another measure than the number alone.
void add_rate(const Tree& tree, TokenIndex last, Quantity& quantity) {
  if (quantity.unit.empty()) return;
  for (TokenIndex at = last + 1; at < tree.size() && at <= last + 2; ++at) {
    const std::string word = tree.lower(at);
    if (is_any_of(word, {"annually", "yearly"})) quantity.unit += " per year";
    if (word == "monthly") quantity.unit += " per month";
    if (word == "weekly") quantity.unit += " per week";
    if (word == "daily") quantity.unit += " per day";
    const bool article = is_any_of(word, {"a", "an"}) && at == last + 1;
    const bool each = is_any_of(word, {"per", "every", "each"});
    if (!article && !each) continue;
    for (TokenIndex noun = at + 1; noun < tree.size() && noun <= at + 3; ++noun) {
      if (tree[noun].upos != Upos::NOUN) continue;
      const bool period = is_any_of(tree[noun].lemma, {"year", "month", "week", "day", "hour", "minute", "second",
                                                       "night", "share", "head", "barrel", "ton", "gallon", "mile"});
      if (period || word == "per" || each) quantity.unit += " per " + tree[noun].lemma;
      return;
    }
    return;
  }
}

Quantity read(const Tree& tree, Number number, TokenIndex end) {
  Quantity out;
  const std::string sign = currency_before(tree, number.first);
  TokenIndex begin = sign.empty() ? number.first : number.first - 1;
  // "Less than a million": the article is part of the number.
  if (begin > 0 && is_any_of(tree.lower(begin - 1), {"a", "an"}) && parse_multiplier(tree.lower(begin))) --begin;
  const Bounding bounding = bounding_before(tree, begin);
  out.bound = bounding.bound;
  TokenIndex last = number.last;
  set_interval(out, number.value);
  // "Several thousand": two of them at least, nine at most.
  if (begin > 0 && bounding.bound == Bound::exact && is_any_of(tree.lower(begin - 1), {"several", "few", "couple"}) &&
      parse_multiplier(tree.lower(number.first))) {
    out.bound = Bound::range;
    out.low = 2 * number.value;
    out.high = 9 * number.value;
  }
  const auto vague = [&] { return last + 1 < end ? tree.lower(last + 1) : std::string(); }();
  if (number.plural) {
    // "Hundreds": two hundred at least; who means more than two thousand says "thousands".
    out.bound = Bound::range;
    out.low = 2 * number.value;
    out.high = 20 * number.value;
  } else if (is_any_of(tree.lower(bounding.first), {"nearly", "almost"}) && bounding.bound == Bound::less_than) {
    out.low = number.value * (1 - looseness);
  }
  // "500 to 600", "500-600", "between 500 and 600"
  const bool between = begin > 0 && tree.lower(begin - 1) == "between";
  const bool alternative = vague == "or" && last + 2 < end && parse_number(tree.lower(last + 2));
  if (is_any_of(vague, {"to", "-", "\u2013"}) || alternative || (between && vague == "and")) {
    // "Between $40 and $50 million"
    const TokenIndex second =
        last + 3 < end && !sign.empty() && !currency_before(tree, last + 3).empty() ? last + 3 : last + 2;
    if (second < end)
      if (const auto upper = number_at(tree, second, end); upper && upper->value > number.value) {
        const double factor = upper->value >= 1e6 && number.value < 1e3 && upper->first != upper->last
                                  ? upper->value / *parse_number(tree.lower(upper->first))
                                  : 1;
        out.low = number.value * factor;
        out.high = upper->value;
        out.bound = Bound::range;
        number.last = last = upper->last;
      }
  } else if (last + 2 < end && vague == "or" && is_any_of(tree.lower(last + 2), {"more", "greater"})) {
    out.bound = Bound::at_least;
    out.high.reset();
    out.low = number.value;
  }
  TokenIndex next = last + 1;
  if (next < end && is_percent(tree, next)) {
    out.unit = "%";
    last = next;
    // Three points more are not three percent more.
    if (next + 1 < end && tree[next + 1].lemma == "point") {
      out.unit = "percentage point";
      last = next + 1;
    }
  } else if (next + 1 < end && tree.lower(next) == "per" && tree.lower(next + 1) == "cent") {
    out.unit = "%";
    last = next + 1;
  }
  if (out.unit == "%") {
    for (TokenIndex t = number.first; t <= last; ++t)
      for (const TokenIndex c : tree.children(t))
        if (out.whole.empty() && tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") {
          for (const TokenIndex d : tree.children(c))
            if (d < c && is_any(tree[d].deprel, {Deprel::compound, Deprel::amod})) out.whole += tree[d].lemma + ' ';
          out.whole += tree[c].lemma;
        }
  } else if (!sign.empty()) {
    out.unit = sign;
  } else if (const auto noun = counted(tree, number); noun && out.unit.empty()) {
    const std::string currency = currency_of_noun(tree[*noun].lemma);
    out.unit = currency.empty() ? tree[*noun].lemma : currency;
    if (*noun > last && *noun < end && *noun <= last + 4) last = *noun;
  }
  add_rate(tree, last, out);
  out.span = hull(tree[std::min(bounding.first, begin)].span, tree[last].span);
  return out;
}

}  // namespace

Bounding bounding_before(const Tree& tree, TokenIndex at) {
  for (std::size_t words = 3; words > 0; --words) {
    const std::string text = before(tree, at, words);
    for (const BoundingWords& entry : boundings)
      if (text == entry.words) return {entry.bound, static_cast<TokenIndex>(at - words)};
  }
  return {Bound::exact, at};
}

void set_interval(Quantity& quantity, double value) {
  switch (quantity.bound) {
    case Bound::exact:
    case Bound::range:
      quantity.low = quantity.high = value;
      break;
    case Bound::about:
      quantity.low = value * (1 - looseness);
      quantity.high = value * (1 + looseness);
      break;
    case Bound::at_least:
    case Bound::more_than:
      quantity.low = value;
      break;
    case Bound::at_most:
    case Bound::less_than:
      quantity.high = value;
      break;
  }
}

std::optional<QuantityReading> read_quantity(const Tree& tree, TokenIndex token, TokenIndex end) {
  const auto number = number_at(tree, token, end);
  if (!number) return std::nullopt;
  return QuantityReading{read(tree, *number, end), number->last};
}

}  // namespace gainsay::claims
