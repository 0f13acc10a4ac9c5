#include "ingest/claims/modality.h"

#include <algorithm>

namespace gainsay::claims {
namespace {

struct Auxiliaries {
  std::string modal;  // the modal's lower-case form
  bool past = false, present = false, have = false, will = false;
};

Auxiliaries read_auxiliaries(const Tree& tree, const std::vector<TokenIndex>& tokens) {
  Auxiliaries out;
  for (const TokenIndex token : tokens) {
    const std::string word = tree.lower(token);
    const std::string& tag = tree[token].xpos;
    if (is_any_of(word, {"will", "'ll", "\u2019ll", "wo", "shall", "wil"})) out.will = true;
    if (tag == "MD" && !out.will) out.modal = word;
    if (tree[token].lemma == "have") out.have = true;
    if (tag == "VBD") out.past = true;
    if (tag == "VBZ" || tag == "VBP") out.present = true;
  }
  return out;
}

std::string hedge_of(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate)) {
    if (tree[c].deprel != Deprel::advmod && tree[c].deprel != Deprel::discourse && tree[c].deprel != Deprel::parataxis)
      continue;
    const std::string word = tree.lower(c);
    if (is_any_of(word, {"reportedly", "allegedly", "apparently", "supposedly", "seemingly", "purportedly",
                         "presumably", "ostensibly", "possibly", "perhaps", "maybe", "probably", "likely",
                         "potentially", "conceivably", "arguably", "largely", "partly", "almost"}))
      return word;
  }
  return {};
}

bool weakens(std::string_view hedge) {
  return is_any_of(hedge, {"possibly", "perhaps", "maybe", "probably", "likely", "potentially", "conceivably"});
}

bool is_modal_of_possibility(std::string_view modal) {
  return is_any_of(modal, {"may", "might", "could", "can", "ca"});
}
bool is_modal_of_duty(std::string_view modal) { return is_any_of(modal, {"should", "must", "ought", "need"}); }

bool has_condition(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (tree[c].deprel == Deprel::advcl && is_any_of(tree.marker(c), {"if", "unless", "in case", "should"}))
      return true;
  return false;
}

std::vector<TokenIndex> auxiliaries_of(const Tree& tree, TokenIndex token) {
  std::vector<TokenIndex> out;
  for (const TokenIndex c : tree.children(token))
    if (is_any(tree[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop})) out.push_back(c);
  return out;
}

}  // namespace

Tense tense_of(const Tree& tree, const Clause& clause) {
  const Auxiliaries aux = read_auxiliaries(tree, clause.auxiliaries);
  const std::string& tag = tree[clause.predicate].xpos;
  if (aux.will || aux.modal == "would") return Tense::future;
  if (!aux.modal.empty()) return Tense::none;
  if (aux.have) return Tense::perfect;
  if (aux.past || tag == "VBD") return Tense::past;
  if (aux.present || tag == "VBZ" || tag == "VBP") return Tense::present;
  if (clause.auxiliaries.empty() && tag == "VBN") return Tense::perfect;
  // A bare participle's time is that of the clause it hangs on.
  if (tag == "VBG" && clause.links.empty()) {
    const TokenIndex head = tree[clause.predicate].head;
    if (clause.rule != "adverbial_participle" || head == no_head) return Tense::present;
    const Auxiliaries above = read_auxiliaries(tree, auxiliaries_of(tree, head));
    if (above.will || !above.modal.empty()) return Tense::future;
    return above.have                                                 ? Tense::perfect
           : above.past || is_any_of(tree[head].xpos, {"VBD", "VBN"}) ? Tense::past
                                                                      : Tense::present;
  }
  // A complement's time is that of what governs it, unless that looks ahead.
  if (!clause.links.empty()) {
    const Link& link = clause.links.back();
    if (link.effect != Effect::holds && link.embedding->modality != Modality::actual) return Tense::future;
    if (tree[link.token].upos == Upos::VERB || tree[link.token].upos == Upos::AUX) {
      const Auxiliaries above = read_auxiliaries(tree, auxiliaries_of(tree, link.token));
      if (above.will || !above.modal.empty()) return Tense::future;
      if (above.have) return Tense::perfect;
      if (above.past || tree[link.token].xpos == "VBD") return Tense::past;
      return Tense::present;
    }
  }
  return Tense::none;
}

ModalityReading modality_of(const Tree& tree, const Clause& clause, SpeechAct act, bool attributed) {
  ModalityReading out;
  const Auxiliaries own = read_auxiliaries(tree, clause.auxiliaries);
  const Tense tense = tense_of(tree, clause);
  const bool finite_now = clause.rule != "complement" || !clause.auxiliaries.empty() ||
                          tree[clause.predicate].xpos == "VBD" || tree[clause.predicate].xpos == "VBZ" ||
                          tree[clause.predicate].xpos == "VBP";
  for (const Link& link : clause.links) {
    if (is_any_of(link.embedding->lemma, {"seem", "appear"})) out.hedge = tree.lower(link.token);
    // "Assured that it is not": the assurance is of a present state; only what is to come is promised.
    const bool of_now = finite_now && (tense == Tense::present || tense == Tense::past || tense == Tense::perfect) &&
                        !is_any_of(tree[clause.predicate].xpos, {"VB", "VBG"});
    const bool of_present = of_now || (tense == Tense::present && !clause.auxiliaries.empty());
    if (link.effect != Effect::holds && link.embedding->modality != Modality::actual &&
        !(of_present && link.embedding->modality == Modality::promised))
      out.modality = link.embedding->modality;
    const Auxiliaries above = read_auxiliaries(tree, auxiliaries_of(tree, link.token));
    if (is_modal_of_possibility(above.modal) || above.modal == "would") {
      out.hedge = above.modal;
      if (out.modality == Modality::actual) out.modality = Modality::possible;
    }
    if (is_modal_of_duty(above.modal) && out.modality == Modality::actual) out.modality = Modality::requested;
    if (above.will && out.modality == Modality::actual)
      out.modality = act == SpeechAct::promise ? Modality::promised : Modality::predicted;
    if (tree.lower(link.token) == "going" && out.modality == Modality::actual)
      out.modality = act == SpeechAct::promise ? Modality::promised : Modality::predicted;
    if (const std::string above_hedge = hedge_of(tree, link.token); !above_hedge.empty()) out.hedge = above_hedge;
  }
  const std::string hedge = hedge_of(tree, clause.predicate);
  if (!hedge.empty()) out.hedge = hedge;
  const bool unset = out.modality == Modality::actual;
  if (own.will) {
    if (unset || out.modality == Modality::promised)
      out.modality =
          act == SpeechAct::promise || out.modality == Modality::promised ? Modality::promised : Modality::predicted;
  } else if (own.modal == "would") {
    if (unset)
      out.modality = act == SpeechAct::promise ? Modality::promised
                     : attributed              ? Modality::predicted
                                               : Modality::possible;
    if (unset && !attributed) out.hedge = own.modal;
  } else if (is_modal_of_possibility(own.modal)) {
    if (unset) out.modality = Modality::possible;
    out.hedge = own.modal;
  } else if (is_modal_of_duty(own.modal)) {
    if (unset) out.modality = Modality::requested;
  } else if (unset && weakens(hedge)) {
    out.modality = Modality::possible;
  } else if (unset && clause.links.empty() && clause.negators.empty() && tree.marker(clause.predicate) == "to") {
    out.modality = Modality::predicted;  // "Minister to visit the site": a headline's future
  }
  // "Not all": some may.
  for (const TokenIndex negator : clause.negators)
    if (negator + 1 < tree.size() &&
        is_any_of(tree.lower(negator + 1), {"all", "every", "everyone", "everybody", "everything", "always"}) &&
        out.hedge.empty())
      out.hedge = "not " + tree.lower(negator + 1);
  if (out.modality == Modality::actual && has_condition(tree, clause.predicate)) {
    out.modality = Modality::possible;
    out.hedge = "if";
  }
  if (out.modality == Modality::actual && act == SpeechAct::predict && tense == Tense::none)
    out.modality = Modality::predicted;
  return out;
}

}  // namespace gainsay::claims
