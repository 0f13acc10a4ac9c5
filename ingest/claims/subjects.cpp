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

/// Of several the first that neither tells when ("days before the vote, a poll showed") nor stands outside ("the hope
/// is that it will").
std::optional<TokenIndex> innermost_subject(const Tree& tree, TokenIndex predicate) {
  std::optional<TokenIndex> out;
  for (const TokenIndex c : tree.children(predicate)) {
    if (!is_subject(tree[c].deprel)) continue;
    if (!out) out = c;
    const bool poor = is_any(tree[*out].deprel, {Deprel::nsubj_outer, Deprel::csubj_outer}) ||
                      is_any_of(tree[*out].lemma, {"day", "week", "month", "year", "hour", "minute", "morning", "night",
                                                   "evening", "afternoon", "time", "moment"});
    if (poor && c < predicate) out = c;
  }
  return out;
}

}  // namespace

std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex predicate) {
  if (const auto subject = innermost_subject(tree, predicate)) {
    const TokenIndex c = *subject;
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

bool is_active_all_the_same(const Tree& tree, TokenIndex predicate) {
  if (tree.child(predicate, {Deprel::obl_agent})) return false;
  const auto auxiliary = tree.child(predicate, {Deprel::aux_pass});
  if (!auxiliary) return tree[predicate].xpos == "VBD" && !is_done_to(tree[predicate].lemma);
  return is_any_of(tree.lower(*auxiliary), {"'s", "\u2019s"}) && tree.child(predicate, {Deprel::obj, Deprel::ccomp}) &&
         !tree.child(predicate, {Deprel::iobj});
}

}  // namespace gainsay::claims
