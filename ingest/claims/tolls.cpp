#include "ingest/claims/tolls.h"

#include <string>

namespace gainsay::claims {
namespace {

constexpr std::string_view victims = "people";

/// What a state of the victims says was done to them. Empty for any other word.
std::string_view harm_of_state(std::string_view lower) {
  if (lower == "dead") return "kill";
  if (is_any_of(lower, {"injured", "wounded", "hurt"})) return "injure";
  if (is_any_of(lower, {"homeless", "displaced"})) return "displace";
  return {};
}

/// What a noun for the harm itself says was done.
std::string_view harm_of_noun(std::string_view lemma) {
  if (is_any_of(lemma, {"death", "fatality"})) return "kill";
  if (lemma == "injury") return "injure";
  return {};
}

bool is_harm(std::string_view predicate) {
  return is_any_of(predicate, {"kill", "injure", "wound", "hurt", "displace", "arrest", "detain", "evacuate", "rescue",
                               "infect", "hospitalize", "hospitalise", "behead", "execute"});
}

bool counts_nobody_by_name(std::string_view unit) {
  return unit.empty() || is_any_of(unit, {"other", "more", "person", "people", "life", "death", "fatality", "injury",
                                          "victim", "dead", "toll"});
}

/// The counted victims, where the words name only their number or what befell them.
void count_people(const Tree& tree, Claim& claim) {
  claim.quantity->unit = victims;
  claim.object = {};
  claim.object.span = claim.quantity->span;
  claim.object.text = std::string(covered(tree.article().text, claim.quantity->span));
  claim.object.head = victims;
}

/// What is counted by a noun for a count: "the death toll from the quake" kills, "the number of injured" injures. Empty
/// where it counts something else.
std::string_view harm_of_toll(const Tree& tree, TokenIndex noun) {
  if (tree[noun].lemma == "toll") {
    for (const TokenIndex c : tree.children(noun))
      if (tree[c].deprel == Deprel::compound || tree[c].deprel == Deprel::amod)
        return tree[c].lemma == "death" ? std::string_view("kill") : std::string_view();
    return "kill";
  }
  if (tree[noun].lemma != "number") return {};
  for (const TokenIndex c : tree.children(noun))
    if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of") {
      if (is_any_of(tree.lower(c), {"dead", "deaths", "fatalities", "killed"})) return "kill";
      return harm_of_state(tree.lower(c));
    }
  return {};
}

bool says_how_many(std::string_view predicate) {
  return is_any_of(predicate, {"rise",   "stand",    "reach", "climb", "hit",    "increase", "jump",    "exceed",
                               "pass",   "top",      "grow",  "total", "remain", "be",       "surpass", "soar",
                               "number", "stand at", "go",    "go up", "near",   "mount",    "revise",  "put"});
}

/// "Left 55 people dead": the word that says how.
std::optional<TokenIndex> state_left(const Tree& tree, TokenIndex predicate, TokenIndex object) {
  for (const TokenIndex holder : {predicate, object})
    for (const TokenIndex c : tree.children(holder))
      if (c > object && !harm_of_state(tree.lower(c)).empty()) return c;
  return std::nullopt;
}

void read_place(const Tree& tree, const Entities& entities, TokenIndex holder, Claim& claim) {
  if (!claim.place.empty()) return;
  for (const TokenIndex c : tree.children(holder))
    if (is_any(tree[c].deprel, {Deprel::obl, Deprel::nmod}) && tree[c].upos == Upos::PROPN &&
        is_any_of(tree.marker(c), {"in", "at", "near", "across", "outside", "around"})) {
      claim.place = make_phrase(tree, entities, c, {}, true);
      return;
    }
}

bool unify_state_left(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  const auto object = tree.child(clause.predicate, {Deprel::obj});
  if (claim.predicate != "leave" || !object) return false;
  const auto state = state_left(tree, clause.predicate, *object);
  if (!state) return false;
  claim.predicate = harm_of_state(tree.lower(*state));
  claim.object = make_phrase(tree, entities, *object, {*state});
  read_place(tree, entities, *state, claim);
  return true;
}

bool unify_deaths_suffered(Claim& claim) {
  const bool lost = claim.predicate == "lose" && claim.object.head == "life";
  if (!lost && !is_any_of(claim.predicate, {"die", "perish", "dead", "drown", "suffocate", "succumb"})) return false;
  if (claim.agent.empty() || claim.agent.entity) return false;
  claim.predicate = "kill";
  claim.object = claim.agent;
  claim.agent = {};
  return true;
}

bool unify_toll_noun(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  // "Put the death toll at 40"
  if (const auto object = tree.child(clause.predicate, {Deprel::obj});
      object && !harm_of_toll(tree, *object).empty() &&
      is_any_of(claim.predicate, {"put", "estimate", "place", "give"})) {
    claim.agent = {};
    claim.predicate = harm_of_toll(tree, *object);
    count_people(tree, claim);
    return true;
  }
  if (!clause.subject || harm_of_toll(tree, *clause.subject).empty()) return false;
  if (!says_how_many(claim.predicate) && tree[clause.predicate].upos != Upos::NUM &&
      !tree.child(clause.predicate, {Deprel::nummod}))
    return false;
  claim.agent = {};
  for (const TokenIndex c : tree.children(*clause.subject))
    if (tree[c].deprel == Deprel::nmod && is_any_of(tree.marker(c), {"from", "in", "of"}) && !entities.find(c, true)) {
      if (tree.marker(c) != "of" || tree[*clause.subject].lemma == "toll") claim.agent = make_phrase(tree, entities, c);
      read_place(tree, entities, c, claim);
    }
  read_place(tree, entities, *clause.subject, claim);
  claim.predicate = harm_of_toll(tree, *clause.subject);
  count_people(tree, claim);
  return true;
}

bool unify_harm_noun(const Tree& tree, Claim& claim) {
  const bool lives = claim.object.head == "life" && is_any_of(claim.predicate, {"claim", "take", "cost"});
  const std::string_view harm = lives ? std::string_view("kill") : harm_of_noun(claim.object.head);
  if (harm.empty()) {
    const std::string_view there_were = harm_of_noun(claim.agent.head);
    if (claim.predicate != "exist" || there_were.empty()) return false;
    claim.agent = {};
    claim.predicate = there_were;
    count_people(tree, claim);
    return true;
  }
  const bool reported = is_any_of(claim.predicate, {"report", "record", "confirm", "register", "see", "count", "have"});
  if (!lives && !reported && claim.predicate != "cause") return false;
  if (reported) claim.agent = {};
  claim.predicate = harm;
  count_people(tree, claim);
  return true;
}

}  // namespace

void unify_toll(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  if (!claim.quantity || claim.quantity->unit == "%") return;
  if (unify_toll_noun(tree, clause, entities, claim)) return;
  if (unify_harm_noun(tree, claim)) {
    if (clause.subject) read_place(tree, entities, *clause.subject, claim);
    return;
  }
  unify_state_left(tree, clause, entities, claim);
  unify_deaths_suffered(claim);
  // "The quake in Pisco killed": where it was is where they died.
  if (is_harm(claim.predicate) && clause.subject && !clause.passive) read_place(tree, entities, *clause.subject, claim);
  if (is_harm(claim.predicate) && counts_nobody_by_name(claim.quantity->unit) && !claim.object.entity) {
    const bool named = !is_any_of(claim.object.head, {"other", "more", "person"}) && claim.quantity->unit != "";
    if (!named) count_people(tree, claim);
    claim.quantity->unit = victims;
  }
}

}  // namespace gainsay::claims
