#include "ingest/claims/subjects.h"

namespace gainsay::claims {
namespace {

bool is_relative(const Tree& tree, TokenIndex token) {
  if (tree.lower(token) == "that") return tree[token].xpos == "WDT";
  return tree[token].upos != Upos::DET && is_any_of(tree.lower(token), {"which", "who", "whom"});
}

/// Where a parser lost the antecedent: the noun that stands before the pronoun, with its compound's head.
std::optional<TokenIndex> noun_before(const Tree& tree, TokenIndex pronoun) {
  for (TokenIndex at = pronoun; at > 0; --at) {
    const TokenIndex t = at - 1;
    if (tree[t].upos == Upos::VERB || tree[t].upos == Upos::AUX ||
        tree.form(t).find_first_of(".?!;") != std::string_view::npos)
      return pronoun;
    if (tree[t].upos == Upos::NOUN || tree[t].upos == Upos::PROPN) {
      const bool part =
          is_any(tree[t].deprel, {Deprel::compound, Deprel::flat}) && tree[t].head != no_head && tree[t].head < pronoun;
      return part ? tree[t].head : t;
    }
  }
  return pronoun;
}

}  // namespace

std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate)) {
    if (!is_subject(tree[c].deprel)) continue;
    // The antecedent of a relative pronoun.
    if (tree[predicate].deprel == Deprel::acl_relcl && tree[predicate].head != no_head && is_relative(tree, c))
      return tree[predicate].head;
    if (is_relative(tree, c)) return noun_before(tree, c);
    return c;
  }
  return tree.measured_argument(predicate, true);
}

bool is_done_to(std::string_view lemma) {
  return is_any_of(lemma,
                   {"kill",     "injure",  "wound",       "hurt",        "arrest", "detain",  "jail",     "imprison",
                    "charge",   "convict", "sentence",    "sack",        "fire",   "dismiss", "displace", "rescue",
                    "evacuate", "infect",  "hospitalise", "hospitalize", "expel",  "elect",   "appoint",  "name",
                    "execute",  "behead",  "hang",        "shoot",       "stab",   "abduct",  "kidnap",   "free",
                    "release",  "seize",   "destroy",     "damage",      "ban",    "suspend", "accuse",   "fine"});
}

}  // namespace gainsay::claims
