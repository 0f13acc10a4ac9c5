#include "ingest/claims/clauses.h"

#include <algorithm>
#include <utility>

#include "ingest/claims/clause_kinds.h"
#include "ingest/claims/complements.h"
#include "ingest/claims/denied_above.h"
#include "ingest/claims/hypotheses.h"
#include "ingest/claims/nominalisations.h"
#include "ingest/claims/polarity.h"
#include "ingest/claims/readings.h"
#include "ingest/claims/states.h"
#include "ingest/claims/subjects.h"

namespace gainsay::claims {
namespace {

/// What a clause inherits from where it stands.
struct Frame {
  std::optional<TokenIndex> subject;
  std::vector<Link> links;
  std::vector<TokenIndex> auxiliaries;  ///< of the first conjunct
  std::vector<TokenIndex> negators;     ///< of the first conjunct, where they bear on this one too
  std::optional<TokenIndex> pronoun_for;
  bool conditional = false;
  bool silent = false;  ///< a purpose or a mere possibility to come: says nothing, but may hold what does
  std::string_view rule = "main_clause";
};

class Walker {
 public:
  Walker(const Tree& tree, const Sentence& sentence, const std::vector<bool>& is_cue, const Lexicon& lexicon)
      : tree_(tree), is_cue_(is_cue), lexicon_(lexicon) {
    for (TokenIndex i = sentence.last; i > sentence.first && tree[i - 1].upos == Upos::PUNCT; --i)
      ends_with_stop_ = ends_with_stop_ || tree.form(i - 1) == ".";
  }

  void walk(TokenIndex token, const Frame& frame) {
    if (tree_.is_clause(token)) {
      clause(token, frame);
    } else {
      nominal(token, frame, nullptr);
    }
  }

  std::vector<Clause> clauses;

 private:
  struct Governor {
    TokenIndex token;
    const Clause& clause;
    bool support;  ///< a verb that only carries its noun
  };

  [[nodiscard]] Clause make_clause(TokenIndex predicate, const Frame& frame) const;
  void clause(TokenIndex predicate, const Frame& frame);
  bool complement(const Complement& found, const Clause& governor, const Frame& frame);
  void modifier(TokenIndex child, const Clause& governor, const Frame& frame, bool support);
  void adverbial(TokenIndex child, const Clause& governor, const Frame& frame, bool support);
  [[nodiscard]] std::optional<TokenIndex> content_noun(TokenIndex child, const Clause& governor) const;
  void nominal(TokenIndex noun, const Frame& frame, const Governor* governor);
  void noun_complement(TokenIndex noun, TokenIndex content, const Embedding& embedding, const Frame& frame,
                       const Governor* governor);
  void emit(const Clause& clause, const Frame& frame);
  [[nodiscard]] bool denies(TokenIndex predicate) const;
  [[nodiscard]] bool shares_copula(const Clause& first, TokenIndex conjunct) const;

  const Tree& tree_;
  const std::vector<bool>& is_cue_;
  const Lexicon& lexicon_;
  bool ends_with_stop_ = false;  ///< a headline has none, and leaves out auxiliaries
};

Clause Walker::make_clause(TokenIndex predicate, const Frame& frame) const {
  Clause out;
  out.predicate = predicate;
  out.links = frame.links;
  out.conditional = frame.conditional;
  out.rule = frame.rule;
  const auto own = own_subject(tree_, predicate);
  out.subject = own ? own : frame.subject;
  if (own && tree_[*own].upos == Upos::PRON) out.pronoun_for = frame.pronoun_for;
  for (const TokenIndex c : tree_.children(predicate)) {
    if (is_any(tree_[c].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop})) out.auxiliaries.push_back(c);
    if (is_any(tree_[c].deprel, {Deprel::aux_pass, Deprel::nsubj_pass, Deprel::csubj_pass, Deprel::obl_agent}))
      out.passive = true;
  }
  if (out.passive && is_active_all_the_same(tree_, predicate)) out.passive = false;
  if (out.auxiliaries.empty() && !own) out.auxiliaries = frame.auxiliaries;
  // A bare participle: after a noun ("drones made in"), in a headline ("600 killed").
  const bool contrasts = tree_[predicate].deprel == Deprel::conj && coordinator_of(tree_, predicate) == "but";
  if (tree_[predicate].xpos == "VBN" && out.auxiliaries.empty() && !contrasts &&
      !tree_.child(predicate, {Deprel::obj}) && !(ends_with_stop_ && tree_.child(predicate, {Deprel::nsubj})))
    out.passive = true;
  // "Over 600 civilians killed": a headline's passive, whatever its tag.
  if (!ends_with_stop_ && own && out.auxiliaries.empty() && is_any_of(tree_[predicate].xpos, {"VBD", "VBN"}) &&
      !tree_.child(predicate, {Deprel::obj, Deprel::xcomp, Deprel::ccomp}) && is_done_to(tree_[predicate].lemma))
    out.passive = true;
  if (tree_[predicate].xpos == "VBN" && !own && !frame.auxiliaries.empty() && tree_[predicate].deprel == Deprel::conj)
    for (const TokenIndex aux : frame.auxiliaries)
      if (tree_[aux].deprel == Deprel::aux_pass) out.passive = true;
  out.negators = find_negators(tree_, predicate);
  if (out.negators.empty()) out.negators = frame.negators;
  if (is_hypothesis(tree_, predicate) || depends_on_condition(tree_, out)) out.conditional = true;
  return out;
}

void Walker::emit(const Clause& clause, const Frame& frame) {
  if (frame.silent) return;
  if (is_cue_[clause.predicate] && denies_what_stands_before(tree_, clause)) {
    clauses.push_back(clause);
    return;
  }
  if (is_cue_[clause.predicate]) {
    const auto object = tree_.child(clause.predicate, {Deprel::obj});
    const bool state = (tree_.child(clause.predicate, {Deprel::cop}) || tree_[clause.predicate].lemma == "know") &&
                       tree_.child(clause.predicate, {Deprel::obl, Deprel::nmod});
    if (clause.subject && is_passive_event(tree_, clause)) {
      clauses.push_back(clause);
      clauses.back().rule = "reported_noun";
      return;
    }
    if (!clause.subject || clause.passive) return;
    if (!state &&
        (!object || tree_.is_clause(*object) || is_any_of(tree_[*object].xpos, {"PRP", "IN", "WDT", "DT", "WP"})))
      return;
    const auto content = tree_.child(clause.predicate, {Deprel::ccomp, Deprel::xcomp});
    // "Never told its customers that ...": that it did not tell is what is claimed.
    const bool kept_from = negated(clause) && tree_[*object].upos == Upos::NOUN && !state;
    if (!kept_from && ((content && tree_.is_clause(*content)) || carries_embedding_noun(tree_, clause.predicate)))
      return;
    clauses.push_back(clause);
    clauses.back().rule = denies(clause.predicate) ? denied_noun_rule : "reported_noun";
    return;
  }
  const bool has_content = clause.subject || !clause.links.empty();
  if (!has_content) return;
  for (Clause& reading : split_readings(tree_, clause)) clauses.push_back(std::move(reading));
}

/// "Is a banker and a lawyer": two predicates with one copula. "A banker or a lawyer" says neither.
bool Walker::shares_copula(const Clause& first, TokenIndex conjunct) const {
  const auto copula = tree_.child(first.predicate, {Deprel::cop});
  if (!copula || *copula > first.predicate || tree_.is_clause(conjunct) || tree_.child(conjunct, {Deprel::case_}))
    return false;
  const bool nouns = tree_[conjunct].upos == Upos::NOUN && tree_[first.predicate].upos == Upos::NOUN;
  const bool adjectives = tree_[conjunct].upos == Upos::ADJ && tree_[first.predicate].upos == Upos::ADJ;
  if (!nouns && !adjectives) return false;
  std::string coordinator;
  for (const TokenIndex c : tree_.children(first.predicate))
    if (tree_[c].deprel == Deprel::conj)
      for (const TokenIndex d : tree_.children(c))
        if (tree_[d].deprel == Deprel::cc) coordinator = tree_.lower(d);
  return coordinator == "and" || coordinator == "nor" || (coordinator == "or" && negated(first));
}

bool Walker::denies(TokenIndex predicate) const {
  const Embedding* embedding = find_embedding(tree_[predicate].lemma, WordClass::verb);
  return embedding && embedding->affirmed == Effect::negates && embedding->negated == Effect::holds;
}

void Walker::clause(TokenIndex predicate, const Frame& frame) {
  Clause current = make_clause(predicate, frame);
  // "is not and will not provide", with "is" as the head: its predicate is the next conjunct's.
  if (const auto shared = elided_predicate(tree_, predicate)) {
    current.predicate = *shared;
    current.auxiliaries = {predicate};
    current.rule = "shared_predicate";
    current.left_out = shared_left_out(tree_, predicate, *shared);
    if (!frame.silent && !is_cue_[*shared] && (current.subject || !current.links.empty())) clauses.push_back(current);
    Frame next = frame;
    next.subject = current.subject;
    next.pronoun_for = current.pronoun_for;
    next.rule = "conjunct";
    clause(*shared, next);
    return;
  }
  const auto found = find_complement(tree_, predicate);
  bool absorbed = is_filler(tree_, current, found.has_value());
  if (found && complement(*found, current, frame)) absorbed = true;
  const bool support = is_support_verb(tree_[predicate].lemma) && !found && carries_embedding_noun(tree_, predicate);
  if (!absorbed && !support) emit(current, frame);
  for (const TokenIndex child : tree_.children(predicate))
    if (!found || (child != found->token && child != found->holder)) modifier(child, current, frame, support);
  if (found && found->holder != predicate)
    for (const TokenIndex child : tree_.children(found->holder))
      if (child != found->token) modifier(child, current, frame, false);
}

bool Walker::complement(const Complement& found, const Clause& governor, const Frame& frame) {
  Frame inner;
  inner.rule = "complement";
  inner.links = frame.links;
  inner.conditional = frame.conditional;
  inner.silent = frame.silent;
  const bool is_negated = negated(governor);
  const Effect effect = complement_effect(tree_, found, is_negated);
  if (effect == Effect::nothing) inner.conditional = true;
  if (found.embedding)
    inner.links.push_back(
        {governor.predicate, found.embedding, is_negated, effect, governor.negators, governor.subject});
  if (found.finite) inner.pronoun_for = governor.subject;
  if (!found.finite) inner.subject = controller(tree_, found, governor.predicate, governor.subject, governor.passive);
  walk(found.token, inner);
  return found.embedding && found.embedding->absorbed;
}

void Walker::modifier(TokenIndex child, const Clause& governor, const Frame& frame, bool support) {
  const Deprel relation = tree_[child].deprel;
  if (told_state(tree_, governor.predicate) == child) return;
  if (is_any(relation, {Deprel::aux, Deprel::aux_pass, Deprel::cop, Deprel::punct, Deprel::mark, Deprel::case_,
                        Deprel::cc, Deprel::compound_prt, Deprel::expl}))
    return;
  if (relation == Deprel::conj && tree_.is_clause(child)) {
    Frame next = frame;
    if (is_coordinated(tree_, child)) next.subject = governor.subject;
    // "Is helping them improve it, and providing imagery": a participle continues the participle, not the infinitive.
    if (tree_[child].xpos == "VBG" && tree_[governor.predicate].xpos == "VB" && !next.links.empty() &&
        tree_[next.links.back().token].xpos == "VBG") {
      next.subject = next.links.back().subject;
      next.links.pop_back();
      next.rule = "conjunct";
      clause(child, next);
      return;
    }
    // "Was not fired but resigned": what follows "but" has a tense of its own.
    if (coordinator_of(tree_, child) != "but") next.auxiliaries = governor.auxiliaries;
    next.negators = shared_negators(tree_, governor, child);
    next.rule = frame.links.empty() ? "conjunct" : frame.rule;
    clause(child, next);
    return;
  }
  if (relation == Deprel::conj && shares_copula(governor, child)) {
    Clause next = governor;
    next.predicate = child;
    next.left_out.clear();
    next.rule = frame.links.empty() ? "conjunct" : frame.rule;
    for (const TokenIndex negator : find_negators(tree_, child)) next.negators.push_back(negator);
    emit(next, frame);
    for (const TokenIndex c : tree_.children(child)) modifier(c, next, frame, false);
    return;
  }
  if (is_any(relation, {Deprel::advcl, Deprel::advcl_relcl}) && tree_.is_clause(child)) {
    adverbial(child, governor, frame, support);
    return;
  }
  if (relation == Deprel::parataxis && tree_.is_clause(child)) {
    Frame next;
    next.conditional = frame.conditional;
    next.rule = "parataxis";
    clause(child, next);
    return;
  }
  if (is_any(relation, {Deprel::ccomp, Deprel::xcomp, Deprel::csubj, Deprel::csubj_pass}) && tree_.is_clause(child)) {
    Frame next;
    // What is not found, shown or known is not asserted, nor is what only would be.
    if (relation == Deprel::ccomp) next.pronoun_for = governor.subject;
    if (is_cue_[governor.predicate] && relation == Deprel::ccomp) {
      next.rule = "complement";
      clause(child, next);
      return;
    }
    const bool only_possible = is_modal(tree_, governor) && is_any_of(tree_[child].xpos, {"VB", "VBG"});
    next.conditional = frame.conditional || negated(governor) || only_possible || relation != Deprel::ccomp ||
                       is_any_of(tree_.marker(child), {"whether", "if"});
    next.rule = "complement";
    if (relation == Deprel::xcomp) {
      if (const auto noun = content_noun(child, governor)) {
        const Governor where{governor.predicate, governor, support};
        noun_complement(*noun, child, *find_embedding(tree_[*noun].lemma, WordClass::noun), Frame{}, &where);
        return;
      }
      const auto object = tree_.child(governor.predicate, {Deprel::obj, Deprel::iobj});
      next.subject = object && *object < child ? object : governor.subject;
    }
    clause(child, next);
    return;
  }
  const Governor where{governor.predicate, governor, support};
  const Frame next = frame;
  nominal(child, next, &where);
}

/// The noun that a clause hung on the verb is about: "received assurances from them that it is not", "expects a move
/// to".
std::optional<TokenIndex> Walker::content_noun(TokenIndex child, const Clause& governor) const {
  const std::string mark = tree_.marker(child);
  const bool bare = mark == "to" && !own_subject(tree_, child);
  if (mark != "that" && !bare) return std::nullopt;
  for (const TokenIndex c : tree_.children(governor.predicate)) {
    const bool argument = is_any(tree_[c].deprel, {Deprel::obj}) ||
                          (mark == "that" && is_any(tree_[c].deprel, {Deprel::obl, Deprel::xcomp}));
    if (!argument || c > child) continue;
    if (find_embedding(tree_[c].lemma, WordClass::noun)) return c;
    for (const TokenIndex d : tree_.children(c))
      if (mark == "that" && tree_[d].deprel == Deprel::nmod && find_embedding(tree_[d].lemma, WordClass::noun))
        return d;
  }
  return std::nullopt;
}

void Walker::adverbial(TokenIndex child, const Clause& governor, const Frame& frame, bool support) {
  if (const auto noun = content_noun(child, governor)) {
    const Governor where{governor.predicate, governor, support};
    noun_complement(*noun, child, *find_embedding(tree_[*noun].lemma, WordClass::noun), Frame{}, &where);
    return;
  }
  Frame next;
  next.conditional = frame.conditional;
  next.rule = "adverbial_clause";
  const std::string mark = tree_.marker(child);
  if (is_any_of(mark, {"until", "till", "once", "than"}) || looks_ahead(tree_, governor, child))
    next.conditional = true;
  const bool has_subject = own_subject(tree_, child).has_value();
  const std::string& tag = tree_[child].xpos;
  if (!has_subject) {
    // A purpose is no event; a participle's doer is the main clause's.
    if (tag == "VB" || tag == "VBP" || mark == "to" || mark == "for" || negated(governor)) {
      next.silent = true;
    } else {
      next.subject = governor.subject;
      next.rule = "adverbial_participle";
      next.conditional = next.conditional || !frame.links.empty();
    }
  }
  clause(child, next);
}

void Walker::nominal(TokenIndex noun, const Frame& frame, const Governor* governor) {
  const Embedding* embedding = find_embedding(tree_[noun].lemma, WordClass::noun);
  if (!frame.silent && says_proposition(tree_, lexicon_, noun)) {
    Clause doing;
    doing.predicate = noun;
    doing.subject = nominal_agent(tree_, lexicon_, noun);
    // Taken for granted where it stands, unless what it stands in may not hold.
    doing.conditional = frame.conditional || !frame.links.empty() ||
                        (governor && (negated(governor->clause) || !governor->clause.links.empty()));
    doing.rule = nominalisation_rule;
    clauses.push_back(std::move(doing));
  }
  for (const TokenIndex child : tree_.children(noun)) {
    const Deprel relation = tree_[child].deprel;
    if (is_any(relation, {Deprel::acl, Deprel::ccomp, Deprel::acl_relcl, Deprel::advcl}) && tree_.is_clause(child)) {
      const bool relative = relation == Deprel::acl_relcl;
      if (relative && tree_[noun].upos == Upos::NUM) continue;  // "in 1969, which led to": what led, no word says
      if (embedding && embeds(tree_, noun, child)) {
        noun_complement(noun, child, *embedding, frame, governor);
        continue;
      }
      Frame next;
      next.subject = noun;
      next.conditional = frame.conditional || (governor && negated(governor->clause));
      next.rule = relative ? "relative_clause" : "participial_modifier";
      // "Anyone who leaves": whoever does, if anybody.
      if (relative && is_any_of(tree_.lower(noun), {"someone", "somebody", "anyone", "anybody", "everyone", "everybody",
                                                    "nobody", "one", "those", "whoever", "anything", "something"}))
        next.conditional = true;
      if (relative && is_of_any_kind(tree_, noun)) next.conditional = true;
      // "the first to do it", "a law to protect them": no event.
      if (!relative && (tree_.marker(child) == "to" || tree_[child].xpos == "VB")) next.silent = true;
      // "A history of losing": whose losing it is, the noun does not say.
      if (!relative && tree_[child].xpos == "VBG" && !tree_.marker(child).empty()) next.silent = true;
      clause(child, next);
      continue;
    }
    if (is_any(relation, {Deprel::conj, Deprel::nmod, Deprel::obl, Deprel::appos, Deprel::nsubj, Deprel::obj,
                          Deprel::acl, Deprel::parataxis, Deprel::nmod_poss, Deprel::advcl, Deprel::xcomp, Deprel::list,
                          Deprel::dep, Deprel::advmod})) {
      if (tree_.is_clause(child)) {
        Frame next;
        next.conditional = frame.conditional;
        next.subject = std::nullopt;
        next.rule = "main_clause";
        clause(child, next);
      } else {
        nominal(child, frame, relation == Deprel::conj ? governor : nullptr);
      }
    }
  }
}

void Walker::noun_complement(TokenIndex noun, TokenIndex content, const Embedding& embedding, const Frame& frame,
                             const Governor* governor) {
  Frame inner;
  inner.rule = "noun_complement";
  inner.links = frame.links;
  // "If he had any intention of selling it".
  inner.conditional = frame.conditional || (governor && governor->clause.conditional);
  inner.silent = frame.silent;
  const bool governed = governor && (governor->support || tree_[noun].head == governor->token);
  std::vector<TokenIndex> negators;
  if (governor && governor->support) {
    negators = governor->clause.negators;
  } else {
    for (const TokenIndex c : tree_.children(noun))
      if (tree_.lower(c) == "no" && tree_[c].deprel == Deprel::det) negators.push_back(c);
    // "denied allegations that", "is unaware of suggestions that": the predicate bears on what the noun holds.
    if (governed) {
      const Clause& above = governor->clause;
      const Embedding* outer = find_embedding(tree_.lemma_with_particle(above.predicate),
                                              tree_.is_verb(above.predicate) ? WordClass::verb : WordClass::adjective);
      if (outer && !tree_.is_verb(above.predicate) && !tree_.child(above.predicate, {Deprel::cop})) outer = nullptr;
      if (outer && outer->control == Control::subject) {
        Effect effect = negated(above) ? outer->negated : outer->affirmed;
        if (negated(above) && effect == Effect::open) effect = Effect::negates;  // "does not expect a move to"
        inner.links.push_back({above.predicate, outer, negated(above), effect, above.negators, above.subject});
        if (effect == Effect::nothing) inner.conditional = true;
      } else if (negated(above)) {
        inner.conditional = true;
      }
    }
  }
  const bool is_negated = negators.size() % 2 != 0;
  const Effect effect =
      is_negated ? (embedding.negated == Effect::open ? Effect::negates : embedding.negated) : embedding.affirmed;
  if (effect == Effect::nothing) inner.conditional = true;
  inner.links.push_back(
      {noun, &embedding, is_negated, effect, negators, governor ? governor->clause.subject : std::nullopt});
  const auto doer = noun_controller(tree_, noun, governor ? std::optional(governor->token) : std::nullopt,
                                    governor ? governor->clause.subject : std::nullopt);
  if (!own_subject(tree_, content)) {
    inner.subject = doer;
  } else {
    inner.pronoun_for = doer;
  }
  clause(content, inner);
}

}  // namespace

std::vector<Clause> find_clauses(const Tree& tree, const Sentence& sentence, const std::vector<bool>& is_cue,
                                 const Lexicon& lexicon) {
  Walker walker(tree, sentence, is_cue, lexicon);
  Frame frame;
  frame.conditional = is_question(tree, sentence);
  for (TokenIndex i = sentence.first; i < sentence.last; ++i)
    if (tree[i].head == no_head) walker.walk(i, frame);
  std::stable_sort(walker.clauses.begin(), walker.clauses.end(),
                   [](const Clause& a, const Clause& b) { return a.predicate < b.predicate; });
  return std::move(walker.clauses);
}

}  // namespace gainsay::claims
