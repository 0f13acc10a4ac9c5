#include "ingest/claims/denials.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/claims/polarity.h"

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

bool rejects_truth(std::string_view predicate) {
  return is_any_of(predicate, {"false", "untrue", "baseless", "unfounded", "groundless", "fabricated", "fabrication",
                               "lie", "nonsense", "rubbish", "incorrect", "inaccurate", "hoax", "misleading", "absurd",
                               "ridiculous", "disinformation", "slander", "smear"});
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
  const bool of_knowledge =
      claim.predicate == "aware" || claim.predicate == "know" ||
      is_any_of(claim.object.head, {"evidence", "sign", "indication", "proof", "trace", "hint", "knowledge"});
  const auto knowledge = limits_to_knowledge(clause);
  const bool by_deny_link = std::any_of(clause.links.begin(), clause.links.end(), [](const Link& link) {
    return link.effect == Effect::negates &&
           is_any_of(link.embedding->lemma, {"deny", "reject", "refute", "dispute", "rebut", "dismiss", "repudiate"});
  });
  // "Steers clear of", taken for a cue: what one does is no denial.
  const bool conduct = attribution && std::any_of(clause.links.begin(), clause.links.end(), [&](const Link& link) {
                         return link.effect == Effect::negates && link.embedding->modality == Modality::actual &&
                                link.embedding->negated != Effect::holds && in_cue(tree, link.token, *attribution);
                       });
  const bool of_itself = !conduct && attribution && attribution->speaker && claim.agent.entity &&
                         attribution->speaker->id == claim.agent.entity->id;
  const bool we = attribution && is_any_of(ascii_lower(claim.agent.text), {"we", "i"});
  if (negated && of_knowledge && !knowledge) {
    claim.denial_scope = DenialScope::knowledge;
    claim.denial = attribution && (claim.predicate == "aware" || claim.object.head == "knowledge");
  } else if (knowledge) {
    claim.denial_scope = DenialScope::knowledge;
    claim.denial = *knowledge && negated;
    if (claim.hedge.empty()) claim.hedge = *knowledge ? "unaware" : "no evidence";
  } else if (negated && clause.rule != "adverbial_participle" &&
             (by_deny_link || (attribution && attribution->act == SpeechAct::deny) || of_itself || we)) {
    claim.denial = true;
  } else if (!negated && ((rejects_truth(claim.predicate) && attribution) || calls_false(tree, clause.predicate))) {
    claim.denial = true;
  }
  if (claim.denial && !claim.denial_scope)
    claim.denial_scope = claim.modality == Modality::considered ? DenialScope::intent : DenialScope::all;
}

}  // namespace gainsay::claims
