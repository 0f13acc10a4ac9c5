#include "ingest/claims/levels.h"

#include <string>

#include "ingest/claims/measured.h"

namespace gainsay::claims {
namespace {

bool reports(std::string_view predicate) {
  return is_any_of(predicate, {"report", "post", "log", "record", "book", "announce", "make", "earn", "generate",
                               "have", "register", "achieve", "see", "turn", "run", "suffer", "incur"});
}

bool states_level(std::string_view predicate) {
  return is_any_of(predicate,
                   {"be", "stand", "reach", "total", "hit", "amount", "exceed", "come", "remain", "average"});
}

bool changes(std::string_view predicate) {
  return is_any_of(predicate, {"rise", "fall", "climb", "drop", "grow", "increase", "decrease", "decline", "jump",
                               "slip", "slump", "soar", "shrink", "plunge", "dip", "swell", "narrow", "widen"});
}

/// "Put attendance at 40,000": an estimate of what is the object.
bool estimates(std::string_view predicate) { return is_any_of(predicate, {"put", "estimate", "place", "set"}); }

/// "Won 52 percent of the vote": what a contender got, by whatever verb.
bool gets_votes(const Tree& tree, const Clause& clause, const Claim& claim) {
  return claim.quantity->unit == "%" && is_any_of(claim.quantity->whole, {"vote", "ballot"}) && !claim.agent.empty() &&
         is_any_of(tree[clause.predicate].lemma, {"win", "take", "get", "receive", "poll", "secure", "gain", "have",
                                                  "garner", "score", "capture", "claim"});
}

/// "Fell 12 percent, to $5 million": where it ended.
std::optional<Quantity> end_of_change(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any(tree[c].deprel, {Deprel::obl, Deprel::obj, Deprel::nmod}) && is_any_of(tree.marker(c), {"to", "at"}))
      if (auto found = find_quantity(tree, c)) return found;
  return std::nullopt;
}

/// The measure that an object names: "revenue of $5 million", "a $5 million loss", "$5 million in revenue".
std::optional<TokenIndex> measured_object(const Tree& tree, TokenIndex predicate, TokenIndex object) {
  if (is_measure_noun(tree[object].lemma)) return object;
  for (const TokenIndex holder : {object, predicate})
    for (const TokenIndex c : tree.children(holder))
      if (c > object && is_any(tree[c].deprel, {Deprel::nmod, Deprel::obl}) && tree.marker(c) == "in" &&
          is_measure_noun(tree[c].lemma))
        return c;
  return std::nullopt;
}

std::optional<TokenIndex> owner_of(const Tree& tree, TokenIndex noun) {
  if (const auto owner = tree.child(noun, {Deprel::nmod_poss})) return owner;
  for (const TokenIndex c : tree.children(noun)) {
    const bool of = tree[c].deprel == Deprel::nmod && is_any_of(tree.marker(c), {"of", "at"});
    const bool named = tree[c].deprel == Deprel::compound || tree[c].deprel == Deprel::nmod;
    if ((of || named) && tree[c].upos == Upos::PROPN) return c;
  }
  return std::nullopt;
}

/// The measure by itself, without its owner and its amount.
Phrase measure_phrase(const Tree& tree, const Entities& entities, TokenIndex noun) {
  std::vector<TokenIndex> left_out;
  for (const TokenIndex c : tree.children(noun)) {
    const bool amount = tree[c].upos == Upos::SYM || tree[c].upos == Upos::NUM;
    // "Annual" revenue is what "last year's revenue" is; a quarter's is not.
    const bool yearly = is_any_of(tree.lower(c), {"annual", "yearly", "total", "overall", "full-year"});
    if (is_any(tree[c].deprel, {Deprel::nmod_poss, Deprel::nmod, Deprel::nummod}) || amount || yearly ||
        tree[c].upos == Upos::PROPN)
      left_out.push_back(c);
  }
  return make_phrase(tree, entities, noun, left_out);
}

}  // namespace

bool is_measure_noun(std::string_view lemma) {
  return is_any_of(lemma, {"revenue",      "revenues",   "profit",      "loss",     "sale",      "income", "earnings",
                           "turnover",     "deficit",    "surplus",     "debt",     "cost",      "price",  "inflation",
                           "unemployment", "population", "turnout",     "budget",   "spending",  "salary", "attendance",
                           "workforce",    "output",     "growth",      "rate",     "value",     "damage", "stockpile",
                           "reserve",      "capacity",   "circulation", "audience", "membership"});
}

std::optional<Level> level_of_measure(const Tree& tree, const Clause& clause, const Entities& entities,
                                      const Claim& claim) {
  if (!claim.quantity || clause.passive) return std::nullopt;
  Level out{claim, true};
  out.claim.predicate = level_predicate;
  std::erase_if(out.claim.arguments, [&](const Argument& a) { return a.phrase.span.overlaps(claim.quantity->span); });
  if (gets_votes(tree, clause, claim)) {
    out.claim.object.head = out.claim.object.text = claim.quantity->whole;
    out.claim.object.terms.clear();
    return out;
  }
  const auto object = tree.child(clause.predicate, {Deprel::obj});
  if (object && estimates(claim.predicate) && is_measure_noun(tree[*object].lemma)) {
    out.claim.agent = {};
    if (const auto owner = owner_of(tree, *object)) out.claim.agent = make_phrase(tree, entities, *owner);
    out.claim.object = measure_phrase(tree, entities, *object);
    if (out.claim.quantity->unit.empty()) out.claim.quantity->unit = tree[*object].lemma;
    return out;
  }
  if (object && reports(claim.predicate) && !claim.agent.empty()) {
    const auto noun = measured_object(tree, clause.predicate, *object);
    if (!noun) return std::nullopt;
    out.claim.object = measure_phrase(tree, entities, *noun);
    std::erase_if(out.claim.arguments, [&](const Argument& a) { return a.phrase.span.overlaps(tree[*noun].span); });
    if (out.claim.quantity->unit.empty()) out.claim.quantity->unit = tree[*noun].lemma;
    return out;
  }
  if (!clause.subject || !is_measure_noun(tree[*clause.subject].lemma)) return std::nullopt;
  if (changes(claim.predicate)) {
    const auto end = end_of_change(tree, clause.predicate);
    if (!end) return std::nullopt;
    out.claim.quantity = end;
    out.replaces = false;
  } else if (!states_level(claim.predicate) &&
             !(claim.quantity->unit == "%" && tree.child(clause.predicate, {Deprel::cop}))) {
    return std::nullopt;
  }
  out.claim.agent = {};
  if (const auto owner = owner_of(tree, *clause.subject)) out.claim.agent = make_phrase(tree, entities, *owner);
  out.claim.object = measure_phrase(tree, entities, *clause.subject);
  if (out.claim.quantity->unit.empty()) out.claim.quantity->unit = tree[*clause.subject].lemma;
  return out;
}

}  // namespace gainsay::claims
