#include "ingest/claims/represented.h"

#include <algorithm>

namespace gainsay::claims {
namespace {

bool speaks_for_others(std::string_view lemma) {
  return is_any_of(
      lemma, {"spokesman", "spokeswoman", "spokesperson", "spokespeople", "official", "representative", "statement",
              "lawyer", "attorney", "press secretary", "agent", "publicist", "manager", "rep", "aide"});
}

std::optional<TokenIndex> head_within(const Tree& tree, const Span& span) {
  const auto& tokens = tree.text().tokens;
  auto at = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                             [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
  for (; at != tokens.end() && at->span.end <= span.end; ++at) {
    const auto token = static_cast<TokenIndex>(at - tokens.begin());
    const TokenIndex head = tree[token].head;
    if (tree[token].upos != Upos::PUNCT && (head == no_head || !span.contains(tree[head].span))) return token;
  }
  return std::nullopt;
}

std::optional<TokenIndex> party_of(const Tree& tree, TokenIndex spokesman) {
  for (const TokenIndex c : tree.children(spokesman)) {
    if (tree[c].deprel == Deprel::nmod && is_any_of(tree.marker(c), {"for", "of", "from", "at"})) return c;
    if (tree[c].deprel == Deprel::nmod_poss) return c;
  }
  for (const TokenIndex c : tree.children(spokesman))
    if (tree[c].deprel == Deprel::compound && c < spokesman) return c;
  return std::nullopt;
}

}  // namespace

std::optional<TokenIndex> represented_party(const Tree& tree, const Attribution& attribution) {
  if (attribution.sources.empty()) return std::nullopt;
  const auto head = head_within(tree, attribution.sources.front());
  if (!head) return std::nullopt;
  if (speaks_for_others(tree[*head].lemma)) return party_of(tree, *head);
  for (const TokenIndex c : tree.children(*head))
    if (is_any(tree[c].deprel, {Deprel::appos, Deprel::compound}) && speaks_for_others(tree[c].lemma))
      return party_of(tree, c);
  return std::nullopt;
}

}  // namespace gainsay::claims
