#include "ingest/claims/dimensions.h"

#include <array>
#include <string_view>
#include <utility>

#include "ingest/claims/levels.h"

namespace gainsay::claims {
namespace {

using AdjectiveNoun = std::pair<std::string_view, std::string_view>;
constexpr std::array dimension_adjectives = {
    AdjectiveNoun{"long", "length"}, AdjectiveNoun{"tall", "height"}, AdjectiveNoun{"high", "height"},
    AdjectiveNoun{"wide", "width"},  AdjectiveNoun{"broad", "width"}, AdjectiveNoun{"across", "width"},
    AdjectiveNoun{"deep", "depth"},  AdjectiveNoun{"thick", "depth"}, AdjectiveNoun{"old", "age"},
    AdjectiveNoun{"aged", "age"},
};

std::string_view noun_of(std::string_view adjective) {
  for (const auto& [word, noun] : dimension_adjectives)
    if (word == adjective) return noun;
  return {};
}

bool is_dimension(std::string_view noun) {
  return is_any_of(noun, {"length", "height", "width", "depth", "weight", "diameter", "size", "age"});
}

bool is_length(std::string_view unit) {
  return is_any_of(unit, {"foot", "inch", "yard", "mile", "metre", "meter", "centimetre", "centimeter", "millimetre",
                          "millimeter", "kilometre", "kilometer", "cm", "km", "m", "ft"});
}

bool is_weight(std::string_view unit) {
  return is_any_of(unit, {"pound", "lb", "stone", "kilo", "kilogram", "kilogramme", "kg", "gram", "gramme", "ounce",
                          "ton", "tonne"});
}

/// "33 feet in length".
std::string_view named_dimension(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any(tree[c].deprel, {Deprel::nmod, Deprel::obl}) && tree.marker(c) == "in" && is_dimension(tree[c].lemma))
      return tree[c].lemma;
  return {};
}

/// Which dimension the clause gives, and the word that says so.
std::string_view dimension(const Tree& tree, const Clause& clause, const Quantity& quantity) {
  const TokenIndex p = clause.predicate;
  const std::string& lemma = tree[p].lemma;
  const bool copula = tree.child(p, {Deprel::cop}).has_value();
  if (copula && !noun_of(tree.lower(p)).empty())
    return is_length(quantity.unit) || quantity.unit == "year" ? noun_of(tree.lower(p)) : std::string_view();
  if (lemma == "weigh") return is_weight(quantity.unit) ? "weight" : std::string_view();
  if (copula || lemma == "measure" || lemma == "stand") {
    if (const auto named = named_dimension(tree, p); !named.empty()) return named;
    // "Measured 33 feet long", "stands 9 feet tall"
    for (const TokenIndex c : tree.children(p))
      if (const auto noun = noun_of(tree.lower(c)); !noun.empty() && is_length(quantity.unit)) return noun;
    if (lemma == "measure" && is_length(quantity.unit)) return "length";
  }
  return {};
}

}  // namespace

std::optional<Claim> dimension_of(const Tree& tree, const Clause& clause, const Claim& claim) {
  if (!claim.quantity || clause.passive || claim.agent.empty()) return std::nullopt;
  const std::string_view noun = dimension(tree, clause, *claim.quantity);
  if (noun.empty()) return std::nullopt;
  Claim out = claim;
  out.predicate = level_predicate;
  out.object = {};
  out.object.head = noun;
  out.object.text = noun;
  out.object.span = tree[clause.predicate].span;
  out.arguments.clear();
  out.time = {};
  return out;
}

}  // namespace gainsay::claims
