#include "ingest/claims/wording.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"
#include "ingest/claims/coordination.h"
#include "ingest/claims/inflection.h"
#include "ingest/claims/voices.h"

namespace gainsay::claims {
namespace {

bool is_quotation_mark(std::string_view form) {
  return is_any_of(form, {"\"", "\u201c", "\u201d", "``", "''", "\u2018\u2018", "\u2019\u2019"});
}

bool needs_name(const Tree& tree, TokenIndex token) {
  return tree[token].upos == Upos::PRON &&
         !is_any_of(tree.lower(token), {"this", "that", "these", "those", "what", "who", "which", "there", "himself",
                                        "herself", "itself", "themselves", "myself", "ourselves", "yourself"});
}

bool is_possessive(const Tree& tree, TokenIndex token) {
  return tree[token].deprel == Deprel::nmod_poss || tree[token].xpos == "PRP$";
}

bool is_singular(const Tree& tree, TokenIndex noun) {
  return is_any_of(tree[noun].xpos, {"NN", "NNP"}) ||
         (tree[noun].upos == Upos::PRON && is_any_of(tree.lower(noun), {"he", "she", "it"}));
}

void capitalise(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
}

bool starts_sentence(const Tree& tree, TokenIndex token) {
  const auto& sentences = tree.text().sentences;
  return std::binary_search(sentences.begin(), sentences.end(), Sentence{.first = token},
                            [](const Sentence& a, const Sentence& b) { return a.first < b.first; });
}

/// A sentence's first word, where others now stand before it.
std::string uncapitalised(const Tree& tree, TokenIndex token) {
  std::string out(tree.form(token));
  const bool name = tree[token].upos == Upos::PROPN || tree.lower(token) == "i" || !starts_sentence(tree, token);
  const bool shouted = out.size() > 1 && out[1] >= 'A' && out[1] <= 'Z';
  if (!name && !shouted && !out.empty() && out.front() >= 'A' && out.front() <= 'Z')
    out.front() = static_cast<char>(out.front() - 'A' + 'a');
  return out;
}

class Writer {
 public:
  Writer(const Tree& tree, const Clause& clause, const std::vector<TokenIndex>& tokens, const Claim& claim,
         const Attribution* attribution, const Entities& entities)
      : tree_(tree),
        clause_(clause),
        tokens_(tokens),
        claim_(claim),
        attribution_(attribution),
        entities_(entities),
        rest_(tokens) {}

  std::string write();

 private:
  [[nodiscard]] bool is_given(TokenIndex token) const {
    return std::binary_search(tokens_.begin(), tokens_.end(), token) &&
           !std::binary_search(clause_.left_out.begin(), clause_.left_out.end(), token);
  }
  [[nodiscard]] std::string name_of_token(TokenIndex token) const;
  [[nodiscard]] std::string subject_phrase(TokenIndex subject) const;
  [[nodiscard]] bool is_skipped(TokenIndex token) const;
  [[nodiscard]] bool is_relative(TokenIndex token) const;
  [[nodiscard]] bool is_bound(TokenIndex token) const;
  [[nodiscard]] std::string antecedent() const;
  [[nodiscard]] std::string word_at(TokenIndex token);
  void rejection();
  void lead();
  void shared_auxiliaries();
  void infinitive();
  bool governing_verb();
  void append(std::string_view word, bool glued);
  void body();

  const Tree& tree_;
  const Clause& clause_;
  const std::vector<TokenIndex>& tokens_;
  const Claim& claim_;
  const Attribution* attribution_;
  const Entities& entities_;
  std::span<const TokenIndex> rest_;  ///< what of the evidence is still to be written
  std::string out_;
  bool lacks_not_ = false;         ///< what negates is left out with another conjunct
  bool agrees_with_name_ = false;  ///< the subject now is one name, where the words had "I" or several
};

void Writer::append(std::string_view word, bool glued) {
  if (!out_.empty() && !glued) out_ += ' ';
  out_ += word;
}

std::string Writer::name_of_token(TokenIndex token) const {
  if (clause_.subject == token && claim_.agent.entity && claim_.agent.span == tree_[token].span)
    return claim_.agent.entity->name;
  if (const auto entity = entities_.find(token, false))
    return attribution_ && is_other_than_speaker(*attribution_, tree_.lower(token), *entity) ? std::string()
                                                                                             : entity->name;
  const bool quoted = attribution_ && attribution_->kind == QuotationKind::direct && attribution_->speaker;
  if (quoted && is_any_of(tree_.lower(token), {"i", "me", "my", "mine"})) return attribution_->speaker->name;
  return {};
}

std::string Writer::subject_phrase(TokenIndex subject) const {
  const Choice* choice = choice_for(clause_, subject);
  const TokenIndex head = choice ? choice->chosen : subject;
  if (needs_name(tree_, head))
    if (std::string name = name_of_token(head); !name.empty()) return name;
  const Phrase phrase = make_phrase(tree_, entities_, head, choice ? choice->others : std::vector<TokenIndex>{});
  // A phrase has no leading determiner; what is supplied to another clause is the one that was named.
  for (const TokenIndex c : tree_.children(head))
    if (is_any(tree_[c].deprel, {Deprel::det, Deprel::det_predet}) && c < head &&
        tree_[c].span.end <= phrase.span.begin && phrase.span.begin - tree_[c].span.end <= 1 && tree_.lower(c) != "no")
      return uncapitalised(tree_, c) + ' ' + phrase.text;
  return phrase.text;
}

/// What is denied by a cue that is no part of the words stands affirmed in them; of "neither Norland nor Soland sent" a
/// reading has one name and no "neither".
void Writer::rejection() {
  if (claim_.polarity != Polarity::negated || !claim_.negator) return;
  const auto is_negator = [&](TokenIndex t) { return claim_.negator->contains(tree_[t].span) && is_given(t); };
  if (std::any_of(tokens_.begin(), tokens_.end(), is_negator)) return;
  if (claim_.denial && clause_.negators.empty()) {
    out_ = "it is denied that";
  } else if (!clause_.choices.empty() && !clause_.auxiliaries.empty()) {
    lacks_not_ = true;
  }
}

void Writer::lead() {
  if (!clause_.subject) return;
  const Choice* choice = choice_for(clause_, *clause_.subject);
  if (is_given(choice ? choice->chosen : *clause_.subject)) {
    agrees_with_name_ = choice && is_singular(tree_, choice->chosen);
    return;
  }
  append(subject_phrase(*clause_.subject), false);
  const TokenIndex head = choice ? choice->chosen : *clause_.subject;
  agrees_with_name_ =
      choice ? is_singular(tree_, head) : is_any_of(tree_.lower(head), {"i", "we"}) && !name_of_token(head).empty();
  // "Without paying": what joins it to the other clause goes, the negation stays.
  if (clause_.rule == "adverbial_participle" && clause_.negators.size() % 2 != 0 && !is_given(clause_.negators.front()))
    append("not", false);
  shared_auxiliaries();
  infinitive();
}

/// "Would use the money and [would] give": what a second verb shares with the first.
void Writer::shared_auxiliaries() {
  if (clause_.auxiliaries.empty() || clause_.rule == "shared_predicate") return;
  if (std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(), [&](TokenIndex t) {
        return is_given(t) || std::binary_search(clause_.left_out.begin(), clause_.left_out.end(), t);
      }))
    return;
  std::vector<TokenIndex> shared = clause_.auxiliaries;
  for (const TokenIndex negator : clause_.negators)
    if (!is_given(negator) && tree_[negator].upos == Upos::PART) shared.push_back(negator);
  std::sort(shared.begin(), shared.end());
  for (const TokenIndex t : shared) {
    const bool glued = t > 0 && tree_[t - 1].span.end == tree_[t].span.begin &&
                       std::binary_search(shared.begin(), shared.end(), t - 1);
    append(agrees_with_name_ ? third_person_auxiliary(tree_.lower(t)) : tree_.lower(t), glued);
  }
  agrees_with_name_ = false;
}

/// The verb group of the nearest predicate above, where the doer is the same: "is expected", "plans".
bool Writer::governing_verb() {
  if (clause_.links.empty()) return false;
  const Link& link = clause_.links.back();
  if (link.subject != clause_.subject || is_given(link.token)) return false;
  if (!tree_.is_verb(link.token) && !tree_.child(link.token, {Deprel::cop})) return false;
  for (const TokenIndex c : tree_.children(link.token)) {
    const bool group = is_any(tree_[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}) ||
                       (tree_[c].deprel == Deprel::advmod && tree_[c].upos == Upos::PART);
    if (group && c < link.token)
      append(tree_.lower(c), c > 0 && tree_[c - 1].span.end == tree_[c].span.begin && !out_.empty());
  }
  append(tree_.lower(link.token), false);
  for (const TokenIndex c : tree_.children(link.token))
    if (tree_[c].deprel == Deprel::compound_prt && c > link.token) append(tree_.lower(c), false);
  return true;
}

/// "(China promised) not to send arms" stands alone as "China will not send arms".
void Writer::infinitive() {
  const bool negated = !rest_.empty() && tree_.lower(rest_[0]) == "not";
  const bool to = rest_.size() > negated + 1u && tree_.lower(rest_[negated]) == "to";
  // "Vowed to cut taxes and [to] raise wages"
  const bool shares_to = !to && !rest_.empty() && rest_[0] == clause_.predicate && clause_.auxiliaries.empty() &&
                         tree_[rest_[0]].xpos == "VB" && tree_[rest_[0]].deprel == Deprel::conj;
  if (!to && !shares_to) {
    if (!rest_.empty() && tree_[rest_[0]].xpos == "VBG" && rest_[0] == clause_.predicate &&
        clause_.rule == "complement" && claim_.modality != Modality::actual)
      governing_verb();
    return;
  }
  std::string_view modal;
  if (claim_.modality == Modality::promised) {
    modal = "will";
  } else if (claim_.modality == Modality::requested) {
    for (const Link& link : clause_.links)
      if (link.embedding->control == Control::object && link.embedding->modality == Modality::requested)
        modal =
            is_any_of(link.embedding->lemma, {"order", "instruct", "command", "oblige", "require"}) ? "must" : "should";
  }
  if (modal.empty()) {
    if (governing_verb() && shares_to) append("to", false);
    return;
  }
  append(modal, false);
  if (negated) append("not", false);
  if (to) rest_ = rest_.subspan(negated + 1u);
}

bool Writer::is_skipped(TokenIndex token) const {
  if (std::binary_search(clause_.left_out.begin(), clause_.left_out.end(), token)) return true;
  if (is_quotation_mark(tree_.form(token))) return true;
  return is_relative(token) && tree_[token].head == clause_.predicate && tree_.marker(token).empty();
}

bool Writer::is_relative(TokenIndex token) const {
  return clause_.rule == "relative_clause" && tree_[token].upos == Upos::PRON &&
         tree_[clause_.predicate].head != no_head && is_any_of(tree_.lower(token), {"which", "who", "that", "whom"}) &&
         (tree_[token].head == clause_.predicate || !tree_.marker(token).empty());
}

/// What "which" stands for, behind a preposition: "some of which".
std::string Writer::antecedent() const { return subject_phrase(tree_[clause_.predicate].head); }

/// "Blamed it": not the clause's own doer, or the words would have "itself".
bool Writer::is_bound(TokenIndex token) const {
  if (!is_any_of(tree_.lower(token), {"him", "her", "it", "them"}) || clause_.subject == token) return false;
  return tree_[token].head == clause_.predicate && !is_possessive(tree_, token);
}

std::string Writer::word_at(TokenIndex token) {
  if (is_relative(token)) return antecedent();
  std::string name = needs_name(tree_, token) ? name_of_token(token) : std::string();
  if (!name.empty() && is_bound(token) && claim_.agent.entity && claim_.agent.entity->name == name) name.clear();
  // One name is enough: "Norland would not change its position".
  if (!name.empty() && is_possessive(tree_, token)) {
    const bool third = !is_any_of(tree_.lower(token), {"i", "me", "my", "mine"});
    if (third && claim_.agent.entity && claim_.agent.entity->name == name && clause_.subject != token)
      return std::string(tree_.form(token));
    name += "'s";
  }
  // "Is not and will not provide": the reading with "is" says "providing".
  if (token == clause_.predicate && !clause_.left_out.empty() && tree_[token].xpos == "VB" &&
      !clause_.auxiliaries.empty() && tree_[clause_.auxiliaries.back()].lemma == "be")
    return present_participle(tree_[token].lemma);
  const bool first_person = clause_.subject == token && is_any_of(tree_.lower(token), {"i", "we"});
  if (!name.empty()) {
    agrees_with_name_ = agrees_with_name_ || first_person;
    return name;
  }
  if (agrees_with_name_) {
    const bool auxiliary = is_any(tree_[token].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}) &&
                           !is_any_of(tree_.lower(token), {"to"});
    if (auxiliary || (token == clause_.predicate && tree_[token].upos == Upos::AUX)) {
      agrees_with_name_ = false;
      return third_person_auxiliary(tree_.lower(token));
    }
    if (token == clause_.predicate) {
      agrees_with_name_ = false;
      if (tree_[token].xpos == "VBP" && clause_.auxiliaries.empty()) return third_person_singular(tree_[token].lemma);
    }
  }
  return out_.empty() ? std::string(tree_.form(token)) : uncapitalised(tree_, token);
}

void Writer::body() {
  TokenIndex previous = no_head;
  TokenIndex comma = no_head;  // held back until it is known what it sets off
  for (const TokenIndex token : rest_) {
    if (is_skipped(token)) continue;
    if (tree_.form(token) == ",") {
      if (!out_.empty()) comma = token;
      continue;
    }
    // Between two commas nothing was kept: what they set off is gone, and so are they.
    const bool sets_off_nothing = token != comma + 1 && tree_.form(token - 1) == ",";
    const bool cut = previous != no_head && comma != previous + 1;
    if (comma != no_head && !sets_off_nothing && !cut) out_ += ',';
    comma = no_head;
    const bool glued = previous != no_head && tree_[previous].span.end == tree_[token].span.begin;
    const std::string word = word_at(token);
    // "I'm" is "she is".
    const bool contracted = glued && word.find_first_of("'\u2019") == std::string::npos && word != tree_.form(token) &&
                            tree_[token].upos == Upos::AUX;
    append(word, (glued && !contracted) ||
                     (tree_[token].upos == Upos::PUNCT && is_any_of(word, {".", ";", ":", "!", "?", ")"})));
    if (lacks_not_ && token == clause_.auxiliaries.front()) append("not", false);
    previous = token;
  }
}

std::string Writer::write() {
  rejection();
  lead();
  // The words leave out what makes it a condition; a sentence that stands alone needs it.
  if (clause_.conditional && clause_.rule == "adverbial_clause")
    for (const TokenIndex c : tree_.children(clause_.predicate))
      if (tree_[c].deprel == Deprel::mark && !is_given(c) && tree_[c].upos != Upos::ADP &&
          !is_any_of(tree_.lower(c), {"about", "on", "of", "because", "to"})) {
        out_ = out_.empty() ? std::string(tree_.form(c)) : std::string(tree_.form(c)) + ' ' + out_;
        break;
      }
  body();
  out_ = single_spaced(out_);
  capitalise(out_);
  if (!out_.empty() && out_.back() != '.') out_ += '.';
  return out_;
}

}  // namespace

std::string proposition_text(const Tree& tree, const Clause& clause, const std::vector<TokenIndex>& tokens,
                             const Claim& claim, const Attribution* attribution, const Entities& entities) {
  return Writer(tree, clause, tokens, claim, attribution, entities).write();
}

}  // namespace gainsay::claims
