#include "ingest/claims/nominalisations.h"

#include <algorithm>

#include "ingest/claims/coordination.h"
#include "ingest/claims/rejection_words.h"

namespace gainsay::claims {
namespace {

std::optional<TokenIndex> modifier(const Tree& tree, const Lexicon& lexicon, TokenIndex noun,
                                   std::initializer_list<std::string_view> markers) {
  for (const TokenIndex c : tree.children(noun))
    if (tree[c].deprel == Deprel::nmod && is_any_of(tree.marker(c), markers) &&
        !lexicon.is_a(tree[c].lemma, "time period"))
      return c;
  return std::nullopt;
}

bool names_country(const Tree& tree, const Lexicon& lexicon, TokenIndex token) {
  const auto entry = lexicon.find_name(tree.form(token));
  return entry && entry->named.kind == EntityKind::country;
}

/// What it is done to: "of", else "on" and "against"; a compound ("arms sales").
std::optional<TokenIndex> undergoer(const Tree& tree, const Lexicon& lexicon, TokenIndex noun) {
  if (const auto of = modifier(tree, lexicon, noun, {"of"})) return of;
  if (const auto on = modifier(tree, lexicon, noun, {"on", "against"})) return on;
  for (const TokenIndex c : tree.children(noun))
    if (tree[c].deprel == Deprel::compound && tree[c].upos == Upos::NOUN &&
        !lexicon.is_a(tree[c].lemma, "time period") && !tree.child(c, {Deprel::nummod}))
      return c;
  return std::nullopt;
}

/// The object's head: of a coordinated one the conjunct that this reading takes.
std::optional<TokenIndex> object_noun(const Tree& tree, const Clause& clause) {
  const auto noun = tree.child(clause.predicate, {Deprel::obj});
  if (!noun) return std::nullopt;
  const Choice* choice = choice_for(clause, *noun);
  return choice ? choice->chosen : *noun;
}

}  // namespace

std::optional<std::string> verb_of(const Lexicon& lexicon, const std::string& noun) {
  if (!lexicon.is_a(noun, "event") && !lexicon.is_a(noun, "activity")) return std::nullopt;
  // Views, plans and calls are held or made, they are no doing.
  if (lexicon.is_a(noun, "attitude") || find_embedding(noun, WordClass::noun)) return std::nullopt;
  const auto verbs = lexicon.derived(noun, WordClass::noun, WordClass::verb);
  std::optional<std::string> best;
  std::size_t most = 0;  // letters that the two must share at least
  for (const std::string& verb : verbs) {
    if (verb == noun && verbs.size() > 1) continue;  // "to closure" is rarer than "to close"
    const auto shared = static_cast<std::size_t>(
        std::mismatch(verb.begin(), verb.end(), noun.begin(), noun.end()).first - verb.begin());
    if (shared > most || (shared == most && best && verb.size() < best->size())) {
      most = shared;
      best = verb;
    }
  }
  return best;
}

std::optional<TokenIndex> nominal_agent(const Tree& tree, const Lexicon& lexicon, TokenIndex noun) {
  if (const auto owner = tree.child(noun, {Deprel::nmod_poss})) return owner;
  if (const auto by = modifier(tree, lexicon, noun, {"by", "from"})) return by;
  for (const TokenIndex c : tree.children(noun))
    if (is_any(tree[c].deprel, {Deprel::amod, Deprel::compound}) && names_country(tree, lexicon, c)) return c;
  return std::nullopt;
}

bool says_proposition(const Tree& tree, const Lexicon& lexicon, TokenIndex noun) {
  if (tree[noun].upos != Upos::NOUN || !nominal_agent(tree, lexicon, noun)) return false;
  // "Its denial of any role"
  if (!verb_of_denial(tree[noun].lemma).empty()) return modifier(tree, lexicon, noun, {"of"}).has_value();
  if (!modifier(tree, lexicon, noun, {"of", "on", "against", "to", "for"})) return false;
  return verb_of(lexicon, tree[noun].lemma).has_value();
}

void fill_nominal_slots(const Tree& tree, TokenIndex noun, const Entities& entities, Claim& claim) {
  const Lexicon& lexicon = entities.lexicon();
  const std::string_view denying = verb_of_denial(tree[noun].lemma);
  claim.predicate =
      denying.empty() ? verb_of(lexicon, tree[noun].lemma).value_or(tree[noun].lemma) : std::string(denying);
  claim.predicate_span = tree[noun].span;
  if (const auto agent = nominal_agent(tree, lexicon, noun)) {
    claim.agent = make_phrase(tree, entities, *agent);
    if (!claim.agent.entity)
      if (const auto entry = lexicon.find_name(claim.agent.text)) claim.agent.entity = entry->named;
  }
  const auto to = modifier(tree, lexicon, noun, {"to", "for"});
  const auto object = undergoer(tree, lexicon, noun);
  if (object)
    claim.object = make_phrase(tree, entities, *object, to ? std::vector<TokenIndex>{*to} : std::vector<TokenIndex>{});
  if (to) {
    (object ? claim.recipient : claim.object) = make_phrase(tree, entities, *to);
  } else if (object) {
    // "the sale of rifles to Sudan", with "to Sudan" on the rifles.
    if (const auto nested = modifier(tree, lexicon, *object, {"to"})) {
      claim.object = make_phrase(tree, entities, *object, {*nested});
      claim.recipient = make_phrase(tree, entities, *nested);
    }
  }
}

void unfold_light_verb(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  if (!is_any_of(claim.predicate,
                 {"make", "offer", "conduct", "carry out", "launch", "mount", "stage", "perform", "do", "undertake"}))
    return;
  const auto noun = object_noun(tree, clause);
  if (!noun || claim.object.empty() || !undergoer(tree, entities.lexicon(), *noun)) return;
  const auto verb = verb_of(entities.lexicon(), tree[*noun].lemma);
  if (!verb) return;
  Claim inner;
  fill_nominal_slots(tree, *noun, entities, inner);
  if (inner.object.empty()) return;
  claim.predicate = *verb;
  claim.predicate_span = hull(claim.predicate_span, tree[*noun].span);
  claim.object = inner.object;
  if (claim.recipient.empty()) claim.recipient = inner.recipient;
}

bool unfold_considered_noun(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  if (!is_any_of(claim.predicate,
                 {"consider", "weigh", "mull", "contemplate", "plan", "discuss", "propose", "explore", "ponder"}))
    return false;
  // "Sanctions are being considered"
  if (clause.passive)
    return std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(),
                       [&](TokenIndex t) { return tree.lower(t) == "being"; });
  const auto noun = object_noun(tree, clause);
  if (!noun || claim.object.empty()) return false;
  // Help is what is given: "arms support to Sudan" is support, provided.
  const bool help = is_any_of(tree[*noun].lemma, {"aid", "assistance", "support", "help", "backing"});
  if (help) {
    claim.predicate = "provide";
    return true;
  }
  Claim inner;
  if (!verb_of(entities.lexicon(), tree[*noun].lemma) || !undergoer(tree, entities.lexicon(), *noun)) return false;
  fill_nominal_slots(tree, *noun, entities, inner);
  claim.predicate = inner.predicate;
  claim.predicate_span = hull(claim.predicate_span, tree[*noun].span);
  claim.object = inner.object;
  if (claim.recipient.empty()) claim.recipient = inner.recipient;
  if (!inner.agent.empty()) claim.agent = inner.agent;
  return true;
}

}  // namespace gainsay::claims
