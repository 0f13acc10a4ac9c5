#include "ingest/claims/shares_of_whole.h"

#include <algorithm>
#include <cmath>

#include "ingest/claims/measured.h"
#include "ingest/claims/quantities.h"

namespace gainsay::claims {
namespace {

std::vector<TokenIndex> tokens_within(const Tree& tree, const Span& span) {
  const auto& tokens = tree.text().tokens;
  auto at = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                             [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
  std::vector<TokenIndex> out;
  for (; at != tokens.end() && at->span.end <= span.end; ++at)
    out.push_back(static_cast<TokenIndex>(at - tokens.begin()));
  return out;
}

/// "26 percent of its staff", "half its staff".
std::optional<TokenIndex> whole_of(const Tree& tree, const std::vector<TokenIndex>& share) {
  for (const TokenIndex token : share)
    for (const TokenIndex c : tree.children(token))
      if (c > share.back() && tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") return c;
  const TokenIndex head = tree[share.back()].head;
  if (head != no_head && head > share.back() && tree[head].upos == Upos::NOUN) return head;
  return std::nullopt;
}

std::optional<Quantity> number_at(const Tree& tree, TokenIndex number) {
  if (tree[number].upos != Upos::NUM) return std::nullopt;
  const auto found = read_quantity(tree, number, number + 3);
  return found ? std::optional(found->quantity) : std::nullopt;
}

/// "Its 60,000 workers", "its 60,000-strong workforce", "its workforce of 60,000".
std::optional<Quantity> size_of(const Tree& tree, TokenIndex whole) {
  for (const TokenIndex c : tree.children(whole)) {
    if (tree[c].deprel == Deprel::nummod || (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of"))
      if (auto found = number_at(tree, c)) return found;
    if (tree[c].lemma != "strong") continue;
    for (const TokenIndex d : tree.children(c))
      if (auto found = number_at(tree, d)) return found;
  }
  return std::nullopt;
}

/// "..., or 15,600 people".
std::optional<TokenIndex> told_otherwise(const Tree& tree, const std::vector<TokenIndex>& share,
                                         std::optional<TokenIndex> whole) {
  std::vector<TokenIndex> holders = share;
  if (whole) holders.push_back(*whole);
  for (const TokenIndex holder : holders)
    for (const TokenIndex c : tree.children(holder)) {
      if (!is_any(tree[c].deprel, {Deprel::conj, Deprel::appos}) || c < share.back()) continue;
      for (const TokenIndex d : tree.children(c))
        if (tree[d].deprel == Deprel::cc && tree.lower(d) == "or") return c;
    }
  return std::nullopt;
}

/// A share times its whole. "26 percent" is right from 25.5 to 26.5.
std::optional<Quantity> part(const Quantity& share, const Quantity& whole) {
  if (!whole.low || !whole.high) return std::nullopt;
  constexpr double half_a_percent = 0.5;
  Quantity out = share;
  const bool rounded = share.bound == Bound::exact && share.low && std::floor(*share.low) == *share.low;
  const double slack = rounded ? half_a_percent : 0;
  if (out.low) out.low = std::max(0.0, *out.low - slack) / 100 * *whole.low;
  if (out.high) out.high = (*out.high + slack) / 100 * *whole.high;
  if (share.bound == Bound::exact) out.bound = Bound::range;
  out.whole.clear();
  return out;
}

}  // namespace

std::optional<Claim> count_of_share(const Tree& tree, const Clause& clause, const Entities& entities,
                                    const Claim& claim) {
  if (!claim.quantity || claim.quantity->unit != "%") return std::nullopt;
  const std::vector<TokenIndex> share = tokens_within(tree, claim.quantity->span);
  if (share.empty()) return std::nullopt;
  const auto whole = whole_of(tree, share);
  Claim out = claim;
  std::optional<TokenIndex> counted;
  if (const auto other = told_otherwise(tree, share, whole)) {
    out.quantity = find_quantity(tree, *other);
    counted = other;
  } else if (whole) {
    const auto size = size_of(tree, *whole);
    out.quantity = size ? part(*claim.quantity, *size) : std::nullopt;
    if (out.quantity) out.quantity->unit = tree[*whole].lemma;
    counted = whole;
  }
  if (!out.quantity || out.quantity->unit.empty() || out.quantity->unit == "%") return std::nullopt;
  Phrase what = make_phrase(tree, entities, *counted);
  const bool is_subject = clause.subject && claim.agent.span.overlaps(claim.quantity->span) && !clause.passive;
  (is_subject ? out.agent : out.object) = std::move(what);
  return out;
}

}  // namespace gainsay::claims
