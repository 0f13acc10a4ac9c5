#include "ingest/claims/prices.h"

#include <string>

#include "base/utf8.h"

namespace gainsay::claims {
namespace {

bool is_money(std::string_view unit) { return is_any_of(unit, {"USD", "EUR", "GBP", "JPY", "INR"}); }

/// "For $400", "at $400": what stands before the sum.
std::string marker_of_sum(const Tree& tree, TokenIndex predicate, const Span& sum) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any(tree[c].deprel, {Deprel::obl, Deprel::obj, Deprel::nmod, Deprel::xcomp}) && tree[c].span.overlaps(sum))
      return tree.marker(c);
  return {};
}

}  // namespace

void unify_price(const Tree& tree, const Clause& clause, Claim& claim) {
  if (!claim.quantity || !is_money(claim.quantity->unit)) return;
  const Span sum = claim.quantity->span;
  const std::string marker = marker_of_sum(tree, clause.predicate, sum);
  const bool sells = is_any_of(claim.predicate, {"sell", "retail", "go"}) && is_any_of(marker, {"for", "at"});
  const bool starts = claim.predicate == "start" && is_any_of(marker, {"at", "from"});
  const bool is_priced = claim.predicate == "price" && clause.passive && marker == "at";
  if (!sells && !starts && !is_priced) return;
  Phrase thing = claim.agent.empty() ? claim.object : claim.agent;
  if (thing.empty() || thing.span.overlaps(sum) || (!claim.agent.empty() && !claim.object.empty())) return;
  claim.predicate = "cost";
  claim.agent = std::move(thing);
  claim.object = {};
  claim.object.span = sum;
  claim.object.text = std::string(covered(tree.article().text, sum));
  claim.object.head = claim.quantity->unit;
  std::erase_if(claim.arguments, [&](const Argument& argument) { return argument.phrase.span.overlaps(sum); });
}

}  // namespace gainsay::claims
