#include "ingest/claims/denials.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/claims/denial_scopes.h"
#include "ingest/claims/polarity.h"
#include "ingest/claims/rejection_words.h"

namespace gainsay::claims {
namespace {

bool is_denying_cue(const Tree& tree, const Attribution& attribution) {
  for (const Span& cue : attribution.cues) {
    const std::string words = ascii_lower(covered(tree.article().text, cue));
    for (const std::string_view stem :
         {"deny", "denied", "denies", "denying", "denial", "reject", "refut", "disput", "rebut", "dismiss", "repudiat"})
      if (words.find(stem) != std::string::npos) return true;
  }
  return false;
}

bool in_cue(const Tree& tree, TokenIndex token, const Attribution& attribution) {
  return std::any_of(attribution.cues.begin(), attribution.cues.end(),
                     [&](const Span& cue) { return cue.contains(tree[token].span); });
}

/// Whether the clause is what the content as a whole says: nothing in the content stands above it. Where the parser
/// made no clause of "that ...", its first verb is taken for its predicate.
bool is_first_clause(const Tree& tree, const Clause& clause, const Attribution& attribution) {
  const auto within = [&](TokenIndex token) {
    return std::any_of(attribution.contents.begin(), attribution.contents.end(),
                       [&](const Span& content) { return content.contains(tree[token].span); });
  };
  TokenIndex top = clause.predicate;
  while (tree[top].head != no_head && within(tree[top].head)) top = tree[top].head;
  if (top == clause.predicate) return true;
  if (tree.is_clause(top) || tree.is_verb(top)) return false;
  TokenIndex first = clause.predicate;
  while (first > 0 && within(first - 1)) --first;
  if (tree.lower(first) != "that") return false;
  for (TokenIndex t = first; t < clause.predicate; ++t)
    if (tree.is_verb(t)) return false;
  return true;
}

// "Is unaware of any", "has no knowledge of", "has seen no evidence of": says what is known, not what is.
std::optional<bool> limits_to_knowledge(const Clause& clause) {
  for (const Link& link : clause.links) {
    if (link.effect != Effect::negates) continue;
    if (is_any_of(link.embedding->lemma, {"unaware", "aware", "knowledge", "know"})) return true;
    if (is_any_of(link.embedding->lemma, {"evidence", "sign", "indication", "proof", "trace", "hint"})) return false;
  }
  return std::nullopt;
}

/// "Called the reports false", "termed them as baseless and misleading".
bool calls_false(const Tree& tree, TokenIndex predicate) {
  if (!is_any_of(tree[predicate].lemma,
                 {"call", "term", "describe", "brand", "label", "dub", "deem", "dismiss", "reject", "denounce"}))
    return false;
  for (const TokenIndex c : tree.children(predicate)) {
    if (!is_any(tree[c].deprel, {Deprel::xcomp, Deprel::obl, Deprel::advcl, Deprel::obj, Deprel::nmod})) continue;
    if (rejects_truth(tree[c].lemma)) return true;
    for (const TokenIndex d : tree.subtree(c))
      if (d > c && tree[d].upos == Upos::ADJ && rejects_truth(tree[d].lemma)) return true;
  }
  return false;
}

/// "Denied the allegations", "its denial of any role": rejects what the noun names. "Denied them access", "rejected the
/// offer" reject no proposition.
bool denies_noun(const Claim& claim) {
  if (claim.agent.empty() || claim.object.empty()) return false;
  const std::string& object = claim.object.head;
  if (names_a_report(object)) return always_denies(claim.predicate) || denies_reports(claim.predicate);
  return always_denies(claim.predicate) && claim.recipient.empty() && !can_be_withheld(object);
}

/// What neither denies nor affirms where it is negated: "cannot confirm", "do not comment on rumours", "did not deny".
bool withholds(std::string_view predicate) {
  return is_any_of(predicate, {"confirm", "verify",   "comment", "discuss",   "speculate", "disclose", "reveal",
                               "respond", "answer",   "reply",   "elaborate", "deny",      "rule out", "refute",
                               "dispute", "identify", "specify", "name",      "exclude",   "reject"});
}

/// States of mind and lacks: to have none rejects nothing that others say.
bool is_attitude(std::string_view predicate) {
  return is_any_of(predicate,
                   {"think",    "believe", "want",   "like", "care",    "need", "feel",  "understand", "expect", "hope",
                    "wish",     "mind",    "worry",  "see",  "get",     "look", "agree", "trust",      "love",   "fear",
                    "remember", "forget",  "decide", "know", "imagine", "bet",  "stand", "wait",       "tell"});
}

/// "Did not know of it", "has no recollection": says what is known, not what is. Not "does not know who".
bool is_of_knowledge(const Tree& tree, const Clause& clause, const Claim& claim) {
  if (is_any_of(claim.object.head,
                {"evidence", "sign", "indication", "proof", "trace", "hint", "knowledge", "recollection", "memory"}))
    return true;
  if (claim.predicate == "aware" || claim.predicate == "privy") return true;
  const bool knows = is_any_of(claim.predicate, {"know", "recall", "remember", "learn", "hear"}) ||
                     (clause.passive && is_any_of(claim.predicate, {"inform", "brief", "tell", "notify"}));
  if (!knows) return false;
  for (const TokenIndex c : tree.children(clause.predicate))
    if (is_any(tree[c].deprel, {Deprel::ccomp, Deprel::xcomp, Deprel::advcl, Deprel::obj}))
      for (const TokenIndex t : tree.subtree(c))
        if (is_any_of(tree.lower(t), {"who", "what", "whether", "if", "how", "why", "where", "when", "which"}))
          return false;
  return true;
}

/// An event that can be made up: "the arrest of Lee is a hoax".
bool can_be_made_up(const Claim& claim) {
  return is_any_of(claim.predicate, {"hoax", "fake", "fabrication", "fiction", "invention"}) &&
         is_any_of(claim.agent.head,
                   {"arrest", "death",      "killing",  "murder",     "attack",      "sale",      "takeover",
                    "merger", "wedding",    "marriage", "engagement", "pregnancy",   "split",     "divorce",
                    "move",   "kidnapping", "accident", "crash",      "resignation", "departure", "return"});
}

/// What can be so or not: "it", "that", a report, a figure; not who is "not politically correct".
bool can_be_true(const Claim& claim) {
  return claim.agent.empty() || can_be_made_up(claim) || names_a_report(claim.agent.head) ||
         holds_a_report(claim.agent.head) ||
         is_any_of(ascii_lower(claim.agent.text), {"it", "this", "that", "all", "everything", "none", "which", "they"});
}

/// "That is not true", "there is no truth to it", "no such plan exists", "it never happened".
bool contradicts_outright(const Tree& tree, const Clause& clause, const Claim& claim) {
  if (affirms_truth(claim.predicate)) return can_be_true(claim);
  if (claim.predicate == "exist" && names_a_ground(claim.agent.head)) return true;
  if (claim.predicate == "have" && names_a_ground(claim.object.head)) return true;
  const bool anaphoric = is_any_of(ascii_lower(claim.agent.text), {"it", "this", "that"}) || claim.agent.entity;
  if (is_any_of(claim.predicate, {"happen", "occur", "take place"}) && (anaphoric || names_a_report(claim.agent.head)))
    return true;
  if (clause.rule == "adverbial_participle") return false;
  for (const TokenIndex c : tree.children(clause.predicate))
    if (is_subject(tree[c].deprel) || tree[c].deprel == Deprel::obj)
      for (const TokenIndex d : tree.children(c))
        if (tree.lower(d) == "such" && d > 0 && tree.lower(d - 1) == "no") return true;
  return false;
}

}  // namespace

void mark_denial(const Tree& tree, const Clause& clause, const Attribution* attribution, Claim& claim) {
  if (claim.conditional) return;
  if (attribution && attribution->act == SpeechAct::decline_comment) return;
  const bool denied_by_cue = attribution && attribution->act == SpeechAct::deny &&
                             attribution->kind != QuotationKind::direct && is_denying_cue(tree, *attribution);
  // The tree shows the cue above the clause where it parsed so; else the content stands by itself, still affirmed.
  const bool seen_in_tree = attribution && std::any_of(clause.links.begin(), clause.links.end(), [&](const Link& link) {
                              return in_cue(tree, link.token, *attribution) || link.embedding->lemma == "deny";
                            });
  if (denied_by_cue && !seen_in_tree && is_first_clause(tree, clause, *attribution) &&
      claim.polarity == Polarity::affirmed) {
    claim.polarity = Polarity::negated;
    if (!claim.negator && !attribution->cues.empty()) claim.negator = attribution->cues.front();
  }
  const bool negated = claim.polarity == Polarity::negated;
  const auto knowledge = limits_to_knowledge(clause);
  const bool by_deny_link = std::any_of(clause.links.begin(), clause.links.end(), [](const Link& link) {
    return link.effect == Effect::negates &&
           is_any_of(link.embedding->lemma,
                     {"deny", "reject", "refute", "dispute", "rebut", "dismiss", "repudiate", "denial"});
  });
  // "Steers clear of", taken for a cue: what one does is no denial.
  const bool conduct = attribution && std::any_of(clause.links.begin(), clause.links.end(), [&](const Link& link) {
                         return link.effect == Effect::negates && link.embedding->modality == Modality::actual &&
                                link.embedding->negated != Effect::holds && in_cue(tree, link.token, *attribution);
                       });
  const bool of_itself = !conduct && attribution && attribution->speaker && claim.agent.entity &&
                         attribution->speaker->id == claim.agent.entity->id;
  const bool we = attribution && is_any_of(ascii_lower(claim.agent.text), {"we", "i"});
  const bool done_to_us = attribution && clause.passive && is_any_of(ascii_lower(claim.object.text), {"we", "i"});
  const bool self = of_itself || we || done_to_us;
  // To say what one will not or cannot do is a promise or an excuse.
  const bool speaks_of_facts = claim.modality == Modality::actual || claim.modality == Modality::considered;
  if (negated && !knowledge && is_of_knowledge(tree, clause, claim)) {
    claim.denial_scope = DenialScope::knowledge;
    claim.denial = attribution && (claim.predicate == "aware" || claim.object.head == "knowledge" ||
                                   (self && speaks_of_facts && claim.predicate != "see" && claim.predicate != "have"));
  } else if (knowledge) {
    claim.denial_scope = DenialScope::knowledge;
    claim.denial = *knowledge && negated;
    if (claim.hedge.empty()) claim.hedge = *knowledge ? "unaware" : "no evidence";
  } else if (negated && withholds(claim.predicate) && !by_deny_link) {
    claim.denial = false;
  } else if (negated && attribution && contradicts_outright(tree, clause, claim)) {
    claim.denial = true;
  } else if (negated && clause.rule != "adverbial_participle" &&
             (by_deny_link || denied_by_cue ||
              (!is_attitude(claim.predicate) &&
               ((self && speaks_of_facts) || (attribution && attribution->act == SpeechAct::deny))))) {
    claim.denial = true;
  } else if (!negated && tree[clause.predicate].upos != Upos::VERB && rejects_truth(claim.predicate)) {
    claim.denial = (attribution && can_be_true(claim)) || names_a_report(claim.agent.head);
  } else if (!negated && clause.passive && names_a_report(claim.object.head) &&
             is_any_of(claim.predicate, {"exaggerate", "fabricate", "make up", "invent", "debunk", "discredit"})) {
    claim.denial = true;
  } else if (!negated && rejects_wording(tree, clause, claim)) {
    claim.denial = attribution != nullptr;
  } else if (!negated) {
    claim.denial = calls_false(tree, clause.predicate) || denies_noun(claim);
  }
  if (claim.denial && !claim.denial_scope) claim.denial_scope = scope_of_denial(tree, clause, claim);
}

}  // namespace gainsay::claims
