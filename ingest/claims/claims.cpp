#include "gainsay/claims.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <span>
#include <string>
#include <tuple>

#include "base/place_ids.h"
#include "base/utf8.h"
#include "ingest/claims/ages.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/contested.h"
#include "ingest/claims/coordination.h"
#include "ingest/claims/denials.h"
#include "ingest/claims/denied_above.h"
#include "ingest/claims/diagnoses.h"
#include "ingest/claims/dimensions.h"
#include "ingest/claims/evidence.h"
#include "ingest/claims/granted_requests.h"
#include "ingest/claims/levels.h"
#include "ingest/claims/measured.h"
#include "ingest/claims/modality.h"
#include "ingest/claims/nominalisations.h"
#include "ingest/claims/phrases.h"
#include "ingest/claims/polarity.h"
#include "ingest/claims/prices.h"
#include "ingest/claims/pro_verbs.h"
#include "ingest/claims/reach.h"
#include "ingest/claims/rejection_words.h"
#include "ingest/claims/represented.h"
#include "ingest/claims/responsibility.h"
#include "ingest/claims/shares_of_whole.h"
#include "ingest/claims/slots.h"
#include "ingest/claims/times.h"
#include "ingest/claims/tolls.h"
#include "ingest/claims/verdicts.h"
#include "ingest/claims/voices.h"
#include "ingest/claims/wording.h"

namespace gainsay {
namespace {

using namespace claims;

constexpr std::string_view denied_above_rule = "denied_above";

/// "Fell to $5 million": beside that it fell, how much it is.
constexpr std::string_view level_rule = "level";
/// "26 percent of its 60,000 workers": how many that is.
constexpr std::string_view counted_share_rule = "counted_share";
constexpr std::string_view age_rule = "age";

std::vector<bool> cue_tokens(const Tree& tree, const Attributed& attributed) {
  std::vector<bool> out(tree.size(), false);
  for (const Attribution& attribution : attributed.attributions)
    for (const Span& cue : attribution.cues) {
      const auto& tokens = tree.text().tokens;
      auto at = std::lower_bound(tokens.begin(), tokens.end(), cue.begin,
                                 [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
      for (; at != tokens.end() && at->span.end <= cue.end; ++at)
        out[static_cast<std::size_t>(at - tokens.begin())] = true;
    }
  return out;
}

/// Verbs that only report, where no attribution was found for them: they claim nothing of their own. "I never said
/// that" does.
bool only_reports(const Tree& tree, const Clause& clause, const Attribution* attribution) {
  if (attribution && clause.negators.size() % 2 != 0 && clause.subject &&
      is_any_of(tree.lower(*clause.subject), {"i", "we", "he", "she", "they", "it"}))
    return false;
  // "Officials reported 40 deaths", "the bank reported record revenue": the number, or how it stands, is what is
  // claimed.
  if (tree[clause.predicate].lemma == "report")
    if (const auto object = tree.child(clause.predicate, {Deprel::obj});
        object && (find_quantity(tree, *object) || is_measure_noun(tree[*object].lemma)))
      return false;
  // "Is expected to report a loss": what firms report, they have.
  if (tree[clause.predicate].lemma == "report" && !clause.links.empty() && tree.child(clause.predicate, {Deprel::obj}))
    return false;
  return is_any_of(tree[clause.predicate].lemma,
                   {"say", "tell", "add", "note", "state", "report", "write", "quote", "cite", "accord", "comment"}) &&
         !clause.passive;
}

/// "Could not be reached for comment", "did not respond to a request": tells that nothing was said.
bool is_silence(const Tree& tree, const Clause& clause) {
  // "Declined to be identified", "asked not to be named": tells how it was said.
  if (clause.passive && is_any_of(tree[clause.predicate].lemma, {"identify", "name", "quote"}))
    for (const Link& link : clause.links)
      if (is_any_of(link.embedding->lemma, {"decline", "refuse", "ask", "request", "want", "wish"})) return true;
  if (clause.negators.size() % 2 == 0 ||
      !is_any_of(tree[clause.predicate].lemma, {"reach", "respond", "return", "reply", "answer", "comment"}))
    return false;
  const auto words = tree.subtree(clause.predicate);
  return std::any_of(words.begin(), words.end(), [&](TokenIndex t) {
    return is_any_of(tree[t].lemma, {"comment", "request", "call", "message", "email", "e-mail", "inquiry", "enquiry"});
  });
}

bool is_bare_pronoun(const Phrase& phrase) {
  return !phrase.entity &&
         is_any_of(phrase.head, {"it", "this", "that", "these", "those", "they", "which", "who", "what", "there"});
}

/// Whether anybody could hold the claim against another: it names a doing and something that takes part in it.
bool says_something(const Tree& tree, const Clause& clause, const Claim& claim) {
  const bool letters = std::any_of(claim.predicate.begin(), claim.predicate.end(),
                                   [](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; });
  if (!letters || (claim.agent.empty() && claim.object.empty())) return false;
  if (tree[clause.predicate].upos == Upos::ADV) return false;  // "Here is what we know"
  const bool more =
      !claim.object.empty() || !claim.recipient.empty() || !claim.place.empty() || !claim.arguments.empty();
  if (claim.quantity) return true;
  // "It was made up": what was, stands elsewhere, but it is rejected here.
  if (is_any_of(claim.predicate, {"make up", "fabricate"}) && clause.passive) return true;
  if (claim.agent.empty() && is_bare_pronoun(claim.object) && claim.arguments.empty() && claim.place.empty())
    return false;  // "It was argued in January"
  // "That is not true", "it never happened": what "that" is stands elsewhere, but it is rejected here.
  const bool rejects = clause.negators.size() % 2 != 0 &&
                       (affirms_truth(claim.predicate) || is_any_of(claim.predicate, {"happen", "occur"}));
  if (rejects || rejects_truth(claim.predicate)) return true;
  // "Figures show": what they show stands in a clause of its own.
  if (!more && is_any_of(claim.predicate, {"show", "suggest", "indicate", "find", "reveal", "confirm"})) return false;
  // "He's", "ships do not": what is meant stands elsewhere; "no plans to do" gets it from there.
  if (!more && clause.links.empty() && is_any_of(claim.predicate, {"be", "do", "have"})) return false;
  // "It is not a wolf": what it is taken for.
  const bool is_nominal = tree[clause.predicate].upos == Upos::NOUN || tree[clause.predicate].upos == Upos::PROPN;
  const bool of_clause = tree.child(clause.predicate, {Deprel::csubj, Deprel::ccomp, Deprel::xcomp, Deprel::acl,
                                                       Deprel::acl_relcl, Deprel::advcl})
                             .has_value();
  if (!more && clause.negators.size() % 2 != 0 && is_nominal && !of_clause &&
      tree.child(clause.predicate, {Deprel::cop}) && is_any_of(claim.agent.head, {"it", "this", "that"}))
    return true;
  if (!more && (is_bare_pronoun(claim.agent) || clause.rule == "participial_modifier")) return false;
  return !(is_bare_pronoun(claim.agent) && is_bare_pronoun(claim.object));
}

/// "Norland said it would": a pronoun that nothing resolved is the speaker, where it can be one.
void resolve_to_speaker(const Attribution& attribution, Phrase& agent) {
  if (agent.entity || !attribution.speaker) return;
  const EntityKind kind = attribution.speaker->kind;
  const bool body = kind == EntityKind::country || kind == EntityKind::organisation || kind == EntityKind::outlet ||
                    kind == EntityKind::agency;
  if (attribution.kind == QuotationKind::direct) {
    if (agent.head == "I" || agent.head == "i" || (agent.head == "we" && body)) agent.entity = attribution.speaker;
  } else if (body ? agent.head == "it" : kind == EntityKind::person && (agent.head == "he" || agent.head == "she")) {
    agent.entity = attribution.speaker;
  }
}

/// Two clauses of one sentence that say the same of the same words ("left 40 injured": leaving and injuring): the one
/// that names the doer, else the first, is enough.
void drop_repetitions(std::vector<Statement>& statements, std::size_t from) {
  std::map<std::tuple<std::string, Span, Polarity, Modality>, std::size_t> seen;
  std::size_t kept = from;
  for (std::size_t at = from; at < statements.size(); ++at) {
    const Claim& claim = statements[at].claim;
    if (!claim.object.empty()) {
      const auto [place, is_new] =
          seen.try_emplace({claim.predicate, claim.object.span, claim.polarity, claim.modality}, kept);
      if (!is_new) {
        Statement& first = statements[place->second];
        const bool same_doer =
            first.claim.agent.span == claim.agent.span && first.claim.recipient.span == claim.recipient.span;
        if (same_doer || claim.agent.empty()) continue;
        if (first.claim.agent.empty()) {
          first = std::move(statements[at]);
          continue;
        }
      }
    }
    if (kept != at) statements[kept] = std::move(statements[at]);
    ++kept;
  }
  statements.erase(statements.begin() + static_cast<std::ptrdiff_t>(kept), statements.end());
}

/// What another will do can only be foretold, unless the words themselves name a promise.
bool can_promise(const Clause& clause, const Attribution& attribution, const Claim& claim) {
  const bool named = std::any_of(clause.links.begin(), clause.links.end(),
                                 [](const Link& link) { return link.embedding->modality == Modality::promised; });
  if (named || !attribution.speaker || !claim.agent.entity) return true;
  return claim.agent.entity->id == attribution.speaker->id;
}

class Extractor {
 public:
  Extractor(const Article& article, const AnnotatedText& text, const Attributed& attributed, const Lexicon& lexicon)
      : article_(article),
        text_(text),
        attributed_(attributed),
        tree_(article, text, lexicon),
        entities_(tree_, attributed, lexicon) {}

  std::vector<Statement> extract() {
    const auto is_cue = cue_tokens(tree_, attributed_);
    for (const Sentence& sentence : text_.sentences) {
      if (sentence.block < article_.blocks.size() && is_boilerplate(article_.blocks[sentence.block].kind)) continue;
      const std::size_t before = sentence_from_ = out_.size();
      for (const Clause& clause : find_clauses(tree_, sentence, is_cue, entities_.lexicon()))
        for (const Clause& reading : split_coordination(tree_, clause, entities_)) add(reading);
      drop_repetitions(out_, before);
      if (const auto verdict = verdict_on(sentence)) apply(*verdict);
      for (Age& age : ages_beside_names(tree_, sentence, entities_)) state_age(std::move(age));
    }
    resolve_pro_verbs(out_);
    resolve_granted_requests(out_);
    Readings readings;
    for (Statement& statement : out_) {
      const Span& predicate = statement.claim.predicate_span;
      statement.id = statement_id(article_.version, statement.span, predicate, statement.rule,
                                  readings.next(statement.span, predicate, statement.rule));
    }
    return std::move(out_);
  }

 private:
  void add(const Clause& clause) {
    const Attribution* attribution = attribution_at(attributed_, tree_[clause.predicate].span);
    if (attribution && is_said_of_report(tree_, clause.predicate, *attribution))
      attribution = attribution_at(attributed_, tree_[clause.predicate].span, attribution);
    if (only_reports(tree_, clause, attribution) || is_silence(tree_, clause)) return;
    if (denies_what_stands_before(tree_, clause)) {
      deny_above(clause);
      return;
    }
    if (attribution && attribution->act == SpeechAct::decline_comment) return;
    const auto report = rejected_report(tree_, clause, attributed_, attribution);
    tell(clause, report ? report->rejecter : attribution);
    if (report) tell_report(*report);
  }

  /// What is rejected, on the word of those whose report it is. Where it is nobody's, the noun says that it was said.
  void tell_report(const RejectedReport& report) {
    const std::size_t from = out_.size();
    tell(report.told, report.owner);
    if (report.owner) return;
    for (Statement& told : std::span(out_).subspan(from)) {
      told.span = hull(tree_[*report.noun].span, told.span);
      told.claim.hedge = tree_[*report.noun].lemma;
    }
  }

  /// States what the clause says on that voice's word.
  void tell(const Clause& clause, const Attribution* attribution) {
    Claim claim = read_claim(clause, attribution);
    if (!says_something(tree_, clause, claim)) return;
    place(clause, attribution, claim);
    if (clause.rule != nominalisation_rule) unify_diagnosis(tree_, clause.predicate, entities_, claim);
    const bool rejects_deed = unify_responsibility(tree_, clause, entities_, claim) && claim.denial;
    if (rejects_deed && !attribution) attribution = attribution_by(attributed_, tree_[clause.predicate].span);
    if (auto level = level_of_measure(tree_, clause, entities_, claim)) {
      state(clause, attribution, std::move(level->claim), level_rule);
      if (level->replaces) return;
    }
    if (auto dimension = dimension_of(tree_, clause, claim)) {
      state(clause, attribution, std::move(*dimension), level_rule);
      return;
    }
    if (auto counted = count_of_share(tree_, clause, entities_, claim))
      state(clause, attribution, std::move(*counted), counted_share_rule);
    state(clause, attribution, std::move(claim), clause.rule);
    if (attribution)
      if (const auto contest = contest_of(tree_, clause, attributed_, *attribution))
        counter(*contest, Statement(out_.back()));
  }

  /// What happens, to whom, how much.
  Claim read_claim(const Clause& clause, const Attribution* attribution) {
    Claim claim;
    if (clause.rule == nominalisation_rule) {
      fill_nominal_slots(tree_, clause.predicate, entities_, claim);
    } else {
      fill_slots(tree_, clause, entities_, claim);
      unfold_light_verb(tree_, clause, entities_, claim);
      if (unfold_considered_noun(tree_, clause, entities_, claim)) claim.modality = Modality::considered;
      claim.quantity = claim_quantity(tree_, clause);
    }
    unify_toll(tree_, clause, entities_, claim);
    unify_reach(tree_, clause, claim);
    unify_price(tree_, clause, claim);
    if (claim.place.empty() && clause.rule == "adverbial_participle")
      claim.place = place_around(tree_, clause, entities_);
    // "The singer's publicist said that he is alive": the singer.
    const bool may_be_speaker =
        attribution &&
        (!claim.agent.entity || (attribution->speaker && claim.agent.entity->id == attribution->speaker->id));
    if (may_be_speaker && attribution->kind != QuotationKind::direct && is_any_of(claim.agent.head, {"he", "she"}))
      if (const auto party = represented_party(tree_, *attribution); party && tree_[*party].upos != Upos::PRON)
        claim.agent = make_phrase(tree_, entities_, *party);
    if (attribution) resolve_to_speaker(*attribution, claim.agent);
    if (attribution)
      for (Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient})
        if (phrase->entity && is_other_than_speaker(*attribution, ascii_lower(phrase->text), *phrase->entity))
          phrase->entity.reset();
    if (attribution && attribution->kind == QuotationKind::direct && !claim.agent.entity && claim.agent.head == "we")
      if (const auto party = represented_party(tree_, *attribution))
        claim.agent = make_phrase(tree_, entities_, *party);
    return claim;
  }

  /// What follows the sentence, or its last statement where the verdict is taken for a part of it.
  [[nodiscard]] std::optional<Verdict> verdict_on(const Sentence& sentence) const {
    if (out_.size() == sentence_from_ || sentence.first == sentence.last) return std::nullopt;
    if (auto verdict = verdict_after(article_.text, out_.back().span.end)) return verdict;
    return verdict_after(article_.text, tree_[sentence.last - 1].span.end);
  }

  /// The article puts up what the sentence says as what others claim, and gives the contrary.
  void apply(const Verdict& verdict) {
    const std::size_t last = out_.size();
    for (std::size_t i = sentence_from_; i < last; ++i) {
      if (out_[i].claim.conditional) continue;
      if (out_[i].attribution.empty() && out_[i].claim.hedge.empty()) out_[i].claim.hedge = "claim";
      counter({verdict.words, verdict.doubts, nullptr}, Statement(out_[i]));
    }
  }

  /// "Falsely claimed that": the contrary of what was stated.
  void counter(const Contest& contest, const Statement& above) {
    Claim claim = above.claim;
    const bool affirmed = claim.polarity == Polarity::affirmed;
    claim.polarity = affirmed ? Polarity::negated : Polarity::affirmed;
    claim.negator = affirmed ? std::optional(contest.words) : std::nullopt;
    claim.denial = affirmed && !contest.doubts;
    claim.denial_scope = contest.doubts ? DenialScope::knowledge : DenialScope::all;
    claim.hedge = contest.doubts ? "no evidence" : "";
    if (claim.modality == Modality::possible) claim.modality = Modality::actual;
    Statement statement = above;
    statement.span = hull(contest.words, above.span);
    statement.attribution = contest.by ? contest.by->id : AttributionId();
    statement.text = std::string(covered(article_.text, contest.words)) + ": " + above.text;
    statement.rule = contested_rule;
    statement.claim = std::move(claim);
    out_.push_back(std::move(statement));
  }

  /// "..., which he denies": the contrary of what the sentence said last, said by who denies.
  void deny_above(const Clause& clause) {
    const Span& end = tree_[end_of_rejected(tree_, clause)].span;
    const auto said = std::span(out_).subspan(sentence_from_);
    const auto last = std::find_if(said.rbegin(), said.rend(), [&](const Statement& statement) {
      return statement.claim.predicate_span.begin < end.begin;
    });
    if (last == said.rend() || is_charge(last->claim.predicate)) return;
    const Statement above = *last;
    if (above.claim.conditional || above.claim.polarity == Polarity::negated) return;
    Claim claim = above.claim;
    claim.polarity = Polarity::negated;
    claim.negator = tree_[clause.predicate].span;
    claim.denial = true;
    claim.denial_scope = DenialScope::all;
    if (claim.modality == Modality::possible) claim.modality = Modality::actual;
    const Attribution* attribution = attribution_by(attributed_, tree_[clause.predicate].span);
    state(clause, attribution, std::move(claim), denied_above_rule);
    out_.back().text.back() = ':';
    out_.back().text += ' ' + above.text;
  }

  /// Whether it happened, when, and what saying so does.
  void place(const Clause& clause, const Attribution* attribution, Claim& claim) {
    const SpeechAct act = attribution ? attribution->act : SpeechAct::assert_;
    claim.polarity = polarity_of(clause);
    claim.negator = negator_span(tree_, clause);
    const ModalityReading reading = modality_of(tree_, clause, act, attribution != nullptr);
    if (claim.modality != Modality::considered) claim.modality = reading.modality;
    if (claim.modality == Modality::promised && attribution && !can_promise(clause, *attribution, claim))
      claim.modality = Modality::predicted;
    claim.hedge = reading.hedge;
    claim.conditional = clause.conditional;
    const DateInterval& anchor = attribution && attribution->said.known() ? attribution->said : article_.published;
    claim.time = event_time(tree_, clause, claim.modality, anchor);
    mark_denial(tree_, clause, attribution, claim);
  }

  void state(const Clause& clause, const Attribution* attribution, Claim claim, std::string_view rule) {
    Statement statement;
    const auto tokens = evidence_tokens(tree_, clause, attribution);
    statement.span = evidence_span(tree_, tokens);
    statement.text = proposition_text(tree_, clause, tokens, claim, attribution, entities_);
    if (const Attribution* behind = asserting(attributed_, attribution, claim, statement.span))
      statement.attribution = behind->id;
    statement.rule = rule;
    statement.claim = std::move(claim);
    out_.push_back(std::move(statement));
  }

  void state_age(Age age) {
    Statement statement;
    statement.span = hull(tree_[age.first].span, tree_[age.last].span);
    const auto years = static_cast<int>(age.claim.quantity->low.value_or(0));
    const std::string& name = age.claim.agent.entity ? age.claim.agent.entity->name : age.claim.agent.text;
    statement.text = name + " is " + std::to_string(years) + " years old.";
    if (const Attribution* attribution = attribution_at(attributed_, statement.span))
      statement.attribution = attribution->id;
    statement.rule = age_rule;
    statement.claim = std::move(age.claim);
    out_.push_back(std::move(statement));
  }

  const Article& article_;
  const AnnotatedText& text_;
  const Attributed& attributed_;
  Tree tree_;
  Entities entities_;
  std::vector<Statement> out_;
  std::size_t sentence_from_ = 0;  ///< in `out_`, the first statement of the sentence at hand
};

}  // namespace

std::vector<Statement> extract_claims(const Article& article, const AnnotatedText& text, const Attributed& attributed,
                                      const Lexicon& lexicon) {
  return Extractor(article, text, attributed, lexicon).extract();
}

}  // namespace gainsay
