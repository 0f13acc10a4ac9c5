#include "ingest/claims/slots.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/claims/complements.h"
#include "ingest/claims/coordination.h"
#include "ingest/claims/states.h"

namespace gainsay::claims {
namespace {

// "Provide Russia with arms": the object is whom, the with-phrase what (Levin 1993, section 13.4, verbs of fulfilling).
bool is_fulfilling(std::string_view lemma) {
  return is_any_of(lemma, {"provide", "supply", "furnish", "equip", "arm", "present", "ply", "entrust", "issue",
                           "serve", "outfit", "reward", "credit", "charge", "shower", "flood", "lavish"});
}

// Verbs of motion (Levin 1993, chapter 51): their "to" is a place.
bool is_motion(std::string_view lemma) {
  return is_any_of(lemma, {"go",     "come",    "travel",   "return",  "move",     "fly",    "head", "flee",
                           "lead",   "walk",    "drive",    "sail",    "march",    "run",    "rise", "fall",
                           "drop",   "climb",   "increase", "decline", "grow",     "amount", "turn", "spread",
                           "escape", "retreat", "withdraw", "advance", "relocate", "migrate"});
}

bool is_place_preposition(std::string_view marker) {
  return is_any_of(marker, {"in", "at", "inside", "inside of", "near", "across", "throughout", "within", "outside",
                            "outside of", "around"});
}

bool is_personal_pronoun(std::string_view lemma) { return is_any_of(lemma, {"it", "they", "he", "she"}); }

bool agrees(std::string_view pronoun, EntityKind kind) {
  const bool person = kind == EntityKind::person;
  return pronoun == "it" ? !person && kind != EntityKind::unnamed : pronoun == "they" ? !person : person;
}

bool names_place(const Tree& tree, const Lexicon& lexicon, TokenIndex token) {
  if (tree[token].upos == Upos::PROPN) {
    if (const auto entry = lexicon.find_name(tree.form(token)))
      return entry->metonym || entry->named.kind == EntityKind::country;
    for (const NameMention& name : tree.text().names)
      if (name.first <= token && token < name.last) return name.kind == NameKind::location;
    return false;
  }
  return lexicon.is_a(tree[token].lemma, "location") || lexicon.is_a(tree[token].lemma, "structure");
}

class SlotFiller {
 public:
  SlotFiller(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim)
      : tree_(tree), clause_(clause), entities_(entities), claim_(claim) {}

  void fill();

 private:
  void predicate();
  void arguments();
  void oblique(TokenIndex token, std::vector<TokenIndex>& taken);
  void unbind_pronouns();
  void attached_to_object(TokenIndex object, std::vector<TokenIndex>& left_out);
  [[nodiscard]] bool is_location(TokenIndex token) const;
  [[nodiscard]] bool can_receive(TokenIndex token) const;
  /// Of a coordinated phrase the conjunct that this reading takes.
  [[nodiscard]] Phrase phrase(TokenIndex token, std::vector<TokenIndex> left_out = {}) const {
    const Choice* choice = choice_for(clause_, token);
    if (!choice) return make_phrase(tree_, entities_, token, left_out);
    left_out.insert(left_out.end(), choice->others.begin(), choice->others.end());
    return make_phrase(tree_, entities_, choice->chosen, left_out);
  }
  /// The phrase of an object without the parties and places that hang on it, or on the last of its conjuncts.
  [[nodiscard]] Phrase object_phrase(TokenIndex token);

  const Tree& tree_;
  const Clause& clause_;
  const Entities& entities_;
  Claim& claim_;
};

bool SlotFiller::is_location(TokenIndex token) const { return names_place(tree_, entities_.lexicon(), token); }

bool SlotFiller::can_receive(TokenIndex token) const {
  if (tree_[token].upos == Upos::PRON || entities_.find(token, false)) return true;
  const Lexicon& lexicon = entities_.lexicon();
  if (tree_[token].upos == Upos::PROPN) return true;
  for (const char* category : {"person", "group", "organization", "location"})
    if (lexicon.is_a(tree_[token].lemma, category)) return true;
  return false;
}

void SlotFiller::predicate() {
  const TokenIndex p = clause_.predicate;
  claim_.predicate = dictionary_lemma(tree_, p, entities_.lexicon());
  claim_.predicate_span = tree_[p].span;
  for (const TokenIndex c : tree_.children(p))
    if (tree_[c].deprel == Deprel::compound_prt) claim_.predicate_span = hull(claim_.predicate_span, tree_[c].span);
  // "Was $5 million": it amounts to that.
  if (tree_[p].upos == Upos::SYM || (tree_[p].upos == Upos::NUM && tree_.lower(p) != "one")) claim_.predicate = "be";
  // "Is one of its leaders": a leader.
  if (tree_.lower(p) == "one")
    for (const TokenIndex c : tree_.children(p))
      if (tree_[c].deprel == Deprel::nmod && tree_.marker(c) == "of" && tree_[c].upos == Upos::NOUN)
        claim_.predicate = dictionary_lemma(tree_, c, entities_.lexicon());
  // "Unaware" is "not aware": the negation goes where all others are.
  if (claim_.predicate == "unaware") claim_.predicate = "aware";
  // "There is no evidence": it exists, or does not.
  if (tree_[p].lemma == "be" && tree_.child(p, {Deprel::expl})) claim_.predicate = "exist";
}

void SlotFiller::attached_to_object(TokenIndex object, std::vector<TokenIndex>& left_out) {
  // "Sent arms to Russia", "produces drones inside Russia": parsers hang these on the verb or on the noun.
  for (const TokenIndex c : tree_.children(object)) {
    if (tree_[c].deprel != Deprel::nmod) continue;
    const std::string marker = tree_.marker(c);
    if (marker == "to" && claim_.recipient.empty() && can_receive(c)) {
      std::vector<TokenIndex> nested;
      attached_to_object(c, nested);
      claim_.recipient = phrase(c, nested);
      left_out.push_back(c);
    } else if (marker == "with" && tree_[c].upos == Upos::PROPN && entities_.find(c, false)) {
      claim_.arguments.push_back({marker, make_phrase(tree_, entities_, c)});  // "signed a deal with Norland"
      left_out.push_back(c);
    } else if (is_any_of(marker, {"in", "inside", "inside of", "at", "within", "near", "across"}) &&
               claim_.place.empty() && is_location(c)) {
      claim_.place = make_phrase(tree_, entities_, c, {}, true);
      left_out.push_back(c);
    } else if (is_temporal(tree_, c, entities_.lexicon())) {
      left_out.push_back(c);
    }
  }
}

Phrase SlotFiller::object_phrase(TokenIndex token) {
  std::vector<TokenIndex> left_out;
  attached_to_object(token, left_out);
  if (const Choice* choice = choice_for(clause_, token)) {
    if (choice->chosen != token) attached_to_object(choice->chosen, left_out);
    if (!choice->others.empty() && choice->others.back() > choice->chosen)
      attached_to_object(choice->others.back(), left_out);
  }
  return phrase(token, left_out);
}

void SlotFiller::oblique(TokenIndex token, std::vector<TokenIndex>& taken) {
  const std::string marker = tree_.marker(token);
  if (is_temporal(tree_, token, entities_.lexicon())) return;
  if (std::find(taken.begin(), taken.end(), token) != taken.end()) return;
  const bool by_agent = tree_[token].deprel == Deprel::obl_agent || (clause_.passive && marker == "by");
  if (by_agent && claim_.agent.empty()) {
    claim_.agent = phrase(token);
  } else if (marker == "to" && claim_.recipient.empty() && !is_motion(tree_[clause_.predicate].lemma) &&
             can_receive(token)) {
    std::vector<TokenIndex> nested;
    attached_to_object(token, nested);
    claim_.recipient = phrase(token, nested);
  } else if (is_place_preposition(marker) && claim_.place.empty() && is_location(token)) {
    claim_.place = make_phrase(tree_, entities_, token, {}, true);
  } else {
    claim_.arguments.push_back({marker.empty() ? std::string(name_of(tree_[token].deprel)) : marker, phrase(token)});
  }
}

void SlotFiller::arguments() {
  const TokenIndex p = clause_.predicate;
  const std::string& lemma = tree_[p].lemma;
  std::vector<TokenIndex> taken;
  auto object = tree_.child(p, {Deprel::obj});
  // "Neither denied nor confirmed the reports": one object for both.
  if (!object && !clause_.passive && tree_.is_verb(p))
    for (const TokenIndex c : tree_.children(p))
      if (tree_[c].deprel == Deprel::conj && tree_.is_verb(c) && c <= p + 3 && !tree_.child(c, {Deprel::nsubj}) &&
          !tree_.child(p, {Deprel::obl, Deprel::xcomp, Deprel::ccomp}))
        object = tree_.child(c, {Deprel::obj});
  // A "that" which a parser took for the object, beside the object itself.
  if (object && is_any_of(tree_.lower(*object), {"that", "which"}))
    for (const TokenIndex c : tree_.children(p))
      if (tree_[c].deprel == Deprel::obj && c != *object) object = c;
  if (!object && !clause_.passive && !tree_.child(p, {Deprel::cop}))
    if ((object = tree_.measured_argument(p, false))) taken.push_back(*object);
  if (const auto measured = tree_.measured_argument(p, true); measured && measured == clause_.subject)
    taken.push_back(*measured);
  auto indirect = tree_.child(p, {Deprel::iobj});
  if (indirect && tree_[*indirect].upos == Upos::SYM) {  // "pays $50 a share"
    object = indirect;
    indirect.reset();
  }
  std::optional<TokenIndex> with;
  if (is_fulfilling(lemma)) {
    const auto find_with = [&](TokenIndex holder) {
      for (const TokenIndex c : tree_.children(holder))
        if (is_any(tree_[c].deprel, {Deprel::obl, Deprel::nmod}) && tree_.marker(c) == "with") with = c;
    };
    find_with(p);
    if (!with && object) find_with(*object);
  }
  std::optional<TokenIndex> undergoer = clause_.passive ? clause_.subject : std::nullopt;
  if (clause_.passive && !undergoer) undergoer = tree_.child(p, {Deprel::nsubj_pass});
  const auto patient = object ? object : undergoer;
  if (with && patient) {
    claim_.recipient = phrase(*patient, {*with});
    claim_.object = object_phrase(*with);
    taken.push_back(*with);
    object.reset();
    undergoer.reset();
  } else if (object && undergoer) {
    claim_.recipient = phrase(*undergoer);  // "Russia was given weapons"
    undergoer.reset();
  }
  if (indirect) claim_.recipient = phrase(*indirect);
  const auto acted_on = object ? object : undergoer;
  const auto complement = find_complement(tree_, p);
  const bool object_does_it = complement && complement->embedding->control == Control::object && !clause_.passive;
  if (object_does_it && (object || indirect || complement->finite)) {
    // "Helps them build ships": whom, and with what.
    if (object) claim_.recipient = phrase(*object);
    if (!object && !indirect)
      if (const auto doer = tree_.child(complement->token, {Deprel::nsubj})) claim_.recipient = phrase(*doer);
    claim_.object = phrase(complement->token);
  } else if (acted_on && claim_.object.empty()) {
    claim_.object = object_phrase(*acted_on);
  } else if (!acted_on && claim_.object.empty() && !tree_.child(p, {Deprel::cop})) {
    // "Remains rock solid", "became a member"
    if (const auto predicative = tree_.child(p, {Deprel::xcomp}); predicative && !tree_.is_verb(*predicative))
      claim_.object = phrase(*predicative);
  }
  for (const TokenIndex c : tree_.children(p)) {
    if (is_any(tree_[c].deprel, {Deprel::obl, Deprel::obl_agent, Deprel::obl_npmod, Deprel::obl_unmarked}) &&
        tree_[c].deprel != Deprel::obl_tmod)
      oblique(c, taken);
    // What hangs on a predicate noun or adjective: "responsible for", "president of".
    if (tree_[c].deprel == Deprel::nmod && tree_.child(p, {Deprel::cop})) oblique(c, taken);
  }
  // A relative clause's "which": what the antecedent is in it.
  if (clause_.rule != "noun_complement" && tree_[p].deprel == Deprel::acl_relcl && tree_[p].head != no_head &&
      claim_.object.empty() && !clause_.passive && clause_.subject != tree_[p].head && !tree_.child(p, {Deprel::cop}))
    claim_.object = phrase(tree_[p].head);
  if (claim_.object.span == claim_.agent.span && !claim_.object.empty()) claim_.object = {};
}

/// "Norland blamed it": a pronoun that is no reflexive does not stand for its own clause's doer (principle B of
/// binding, Chomsky 1981), whatever the article's other words made of it.
void SlotFiller::unbind_pronouns() {
  if (!claim_.agent.entity) return;
  const auto unbind = [&](Phrase& phrase) {
    if (phrase.entity && phrase.entity->id == claim_.agent.entity->id && phrase.span != claim_.agent.span &&
        is_any_of(ascii_lower(phrase.text), {"him", "her", "it", "them", "he", "she", "they"}))
      phrase.entity.reset();
  };
  unbind(claim_.object);
  unbind(claim_.recipient);
  for (Argument& argument : claim_.arguments) unbind(argument.phrase);
}

void SlotFiller::fill() {
  predicate();
  if (clause_.subject && !clause_.passive && tree_[*clause_.subject].deprel != Deprel::expl)
    claim_.agent = phrase(*clause_.subject);
  if (!claim_.agent.empty() && !claim_.agent.entity && clause_.pronoun_for && is_personal_pronoun(claim_.agent.head))
    if (auto who = entities_.find(*clause_.pronoun_for, false); who && agrees(claim_.agent.head, who->kind))
      claim_.agent.entity = who;
  arguments();
  unify_state(tree_, clause_.predicate, entities_.lexicon(), claim_);
  unbind_pronouns();
  // A relative pronoun that is its own clause's object is not said twice.
  if (is_any_of(claim_.object.head, {"which", "that", "who", "whom"}) && tree_[clause_.predicate].head != no_head)
    claim_.object = phrase(tree_[clause_.predicate].head);
}

}  // namespace

void fill_slots(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim) {
  SlotFiller(tree, clause, entities, claim).fill();
}

Phrase place_around(const Tree& tree, const Clause& clause, const Entities& entities) {
  const TokenIndex governor = tree[clause.predicate].head;
  if (governor == no_head) return {};
  for (const TokenIndex c : tree.children(governor)) {
    const bool adjunct = tree[c].deprel == Deprel::obl && is_place_preposition(tree.marker(c));
    if ((adjunct || tree[c].deprel == Deprel::obj) && names_place(tree, entities.lexicon(), c))
      return make_phrase(tree, entities, c, {}, true);
  }
  return {};
}

bool is_temporal(const Tree& tree, TokenIndex head, const Lexicon& lexicon) {
  const Token& token = tree[head];
  if (is_any(token.deprel, {Deprel::obl_tmod, Deprel::nmod_tmod})) return true;
  const std::string lower = tree.lower(head);
  if (is_any_of(lower,
                {"monday",   "tuesday",  "wednesday", "thursday", "friday",    "saturday", "sunday",  "january",
                 "february", "march",    "april",     "may",      "june",      "july",     "august",  "september",
                 "october",  "november", "december",  "today",    "yesterday", "tomorrow", "tonight", "jan.",
                 "feb.",     "mar.",     "apr.",      "aug.",     "sept.",     "oct.",     "nov.",    "dec."}))
    return token.upos != Upos::AUX && token.upos != Upos::VERB;
  if (token.upos == Upos::NUM && lower.size() == 4 && (lower.starts_with("19") || lower.starts_with("20")) &&
      lower < "2101")
    return true;
  if (token.upos != Upos::NOUN) return false;
  return is_any_of(token.lemma, {"time", "moment", "morning", "afternoon", "evening", "night", "weekend", "beginning",
                                 "start", "end", "past", "future", "recent"}) ||
         lexicon.is_a(token.lemma, "time period");
}

}  // namespace gainsay::claims
