#include "ingest/attribution/acts/content_act.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/acts/cue_reading.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Predicates that call a proposition untrue.
constexpr auto falsehood = std::to_array<std::string_view>(
    {"false",         "untrue",     "baseless",     "unfounded",       "groundless", "fake",
     "bogus",         "nonsense",   "fabricated",   "fabrication",     "inaccurate", "incorrect",
     "erroneous",     "lie",        "hoax",         "fiction",         "myth",       "rubbish",
     "absurd",        "ludicrous",  "preposterous", "unsubstantiated", "unaware",    "fictitious",
     "concocted",     "ridiculous", "misleading",   "outrageous",      "propaganda", "disinformation",
     "misinformation"});
// Their passive says that words were falsified.
constexpr auto falsified =
    std::to_array<std::string_view>({"fabricate", "distort", "misquote", "misrepresent", "misinterpret", "misreport",
                                     "exaggerate", "invent", "debunk"});
constexpr auto truth =
    std::to_array<std::string_view>({"true", "accurate", "correct", "case", "right", "aware", "truth"});
constexpr auto evidence =
    std::to_array<std::string_view>({"evidence", "proof", "indication", "sign", "confirmation", "trace"});
constexpr auto uncertain = std::to_array<std::string_view>({"unclear", "doubtful", "dubious", "skeptical", "sceptical",
                                                            "unsure", "unconvinced", "questionable", "implausible"});
constexpr auto certain = std::to_array<std::string_view>({"clear", "sure", "certain", "convinced"});
// States of mind and possession: their negation reports a state, it rejects no charge.
constexpr auto states = std::to_array<std::string_view>(
    {"know",      "think",   "believe",  "want",    "expect",   "like",   "understand", "need",    "decide",
     "have",      "see",     "feel",     "care",    "remember", "recall", "mean",       "agree",   "matter",
     "be",        "seem",    "hear",     "get",     "receive",  "worry",  "fear",       "hope",    "recognize",
     "recognise", "view",    "consider", "realize", "realise",  "notice", "regard",     "imagine", "doubt",
     "trust",     "mind",    "dare",     "bother",  "enjoy",    "love",   "hate",       "vote",    "give",
     "wait",      "support", "endorse",  "belong",  "matter",   "look",   "watch",      "read",    "sleep"});
constexpr auto looking_ahead = std::to_array<std::string_view>(
    {"likely", "unlikely", "expected", "expect", "set", "poised", "slated", "bound", "due", "forecast", "projected"});

/// The main clause of a stretch of content: its predicate and what stands on it.
struct Clause {
  std::uint32_t root = no_head;
  std::optional<std::uint32_t> subject;
  std::string_view modal;
  bool negated = false;
  bool copular = false;
  bool perfect = false;
  bool going_to = false;
  std::optional<std::uint32_t> object;
  bool existential = false;
};

Clause read_clause(const Syntax& syntax, std::uint32_t root) {
  Clause out;
  out.root = root;
  for (const std::uint32_t child : syntax.children(root)) {
    switch (syntax.deprel(child)) {
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
      case Deprel::nsubj_outer:
        if (!out.subject) out.subject = child;
        break;
      case Deprel::expl:
        out.existential |= syntax.lower(child) == "there";
        break;
      case Deprel::obj:
        out.object = child;
        break;
      case Deprel::cop:
        out.copular = true;
        break;
      case Deprel::aux: {
        const std::string& word = syntax.lower(child);
        if (syntax.token(child).xpos == "MD" || word == "'ll" || word == "will" || word == "would") out.modal = word;
        out.perfect |= syntax.lemma(child) == "have";
        break;
      }
      default:
        break;
    }
  }
  out.negated = is_negated(syntax, root);
  // "is going to send": the clause's event is the infinitive's.
  if (syntax.lower(root) == "going")
    for (const std::uint32_t child : syntax.children(root))
      if (syntax.deprel(child) == Deprel::xcomp) out.going_to = true;
  return out;
}

/// "it would be easy": nobody's easy.
bool is_expletive(const Syntax& syntax, const Clause& clause) {
  return syntax.lower(*clause.subject) == "it" && (clause.copular || syntax.upos(clause.root) != Upos::VERB);
}

bool is_modal_of_future(std::string_view modal, bool direct) {
  // Indirect speech shifts "will" back to "would"; within quotation marks "would" is a conditional.
  return modal == "will" || modal == "'ll" || modal == "shall" || modal == "wo" || (modal == "would" && !direct);
}

bool has_dependent_among(const Syntax& syntax, std::uint32_t token, const auto& words, bool negated) {
  for (const std::uint32_t child : syntax.children(token))
    if (among(words, syntax.lemma(child)) && (!negated || is_negated(syntax, child))) return true;
  return false;
}

bool is_passive(const Syntax& syntax, std::uint32_t verb) {
  return std::ranges::any_of(syntax.children(verb), [&](std::uint32_t child) {
    return syntax.deprel(child) == Deprel::aux_pass || syntax.deprel(child) == Deprel::nsubj_pass;
  });
}

/// "the reports as false", "taken out of context"
bool has_rejecting_phrase(const Syntax& syntax, const TokenRange& words) {
  constexpr std::uint32_t most = 24;
  const std::uint32_t end = std::min(words.last, words.first + most);
  for (std::uint32_t i = words.first; i + 1 < end; ++i) {
    if (i + 2 < end && syntax.lower(i) == "out" && syntax.lower(i + 1) == "of" && syntax.lower(i + 2) == "context")
      return true;
    if (syntax.lower(i) != "as") continue;
    std::uint32_t at = i + 1;
    while (at < end && (syntax.upos(at) == Upos::PUNCT || syntax.upos(at) == Upos::DET)) ++at;
    if (at < end && among(falsehood, syntax.lemma(at))) return true;
  }
  return false;
}

/// "rumours that ... were untrue", "it is not true", "the story is a fabrication": by the words in their order, for
/// where the tree of a long sentence goes wrong.
bool calls_untrue(const Syntax& syntax, const TokenRange& words) {
  static constexpr auto untrue =
      std::to_array<std::string_view>({"untrue", "false", "fabricated", "fabrication", "baseless", "unfounded",
                                       "groundless", "bogus", "hoax", "lie", "propaganda", "nonsense"});
  // Of a claim these deny it; of anything else they judge it.
  static constexpr auto faulty =
      std::to_array<std::string_view>({"wrong", "incorrect", "inaccurate", "mistaken", "misleading", "overblown"});
  static constexpr auto pronouns =
      std::to_array<std::string_view>({"it", "that", "this", "they", "these", "those", "'s"});
  static constexpr auto claims = std::to_array<std::string_view>(
      {"claim", "rumor", "rumour", "report", "story", "allegation", "accusation", "speculation", "news", "assertion",
       "suggestion", "charge", "quote", "statement", "article", "figure", "number", "post"});
  constexpr std::uint32_t most = 60, most_between = 4;
  const std::uint32_t end = std::min(words.last, words.first + most);
  bool of_words = false, of_claim = false;
  for (std::uint32_t i = words.first; i + 1 < end; ++i) {
    const std::string& word = syntax.lower(i);
    // Another clause: what is false there is not what the speaker answers.
    if (word == "if" || word == "whether" || word == "though" || word == "although" || word == "while" ||
        word == "but" || word == "because")
      return false;
    of_claim |= among(claims, syntax.lemma(i));
    of_words |= of_claim || among(pronouns, word);
    if (!of_words || (syntax.lemma(i) != "be" && word != "'s")) continue;
    bool negated = false;
    for (std::uint32_t at = i + 1; at < std::min(end, i + 1 + most_between); ++at) {
      const Upos tag = syntax.upos(at);
      if (is_negator(syntax, at)) {
        negated = true;
        continue;
      }
      const std::string& value = syntax.lower(at);
      if (negated && value == "true") return true;
      if (!negated && value == "made" && at + 1 < end && syntax.lower(at + 1) == "up") return true;
      const bool before_noun = at + 1 < end && syntax.upos(at) == Upos::ADJ && syntax.upos(at + 1) == Upos::NOUN;
      if (!negated && value == "fake" && before_noun && syntax.lower(at + 1) == "news") return true;
      if (!negated && (among(untrue, value) || (of_claim && among(faulty, value)))) return !before_noun;
      if (tag != Upos::ADV && tag != Upos::DET && tag != Upos::ADJ && tag != Upos::PUNCT && tag != Upos::PROPN &&
          tag != Upos::NOUN)
        break;
    }
  }
  return false;
}

/// "no such order was given"
bool denies_existence(const Syntax& syntax, const TokenRange& words) {
  constexpr std::uint32_t most = 8;
  for (std::uint32_t i = words.first; i + 1 < std::min(words.last, words.first + most); ++i)
    if (syntax.lower(i) == "no" && syntax.lower(i + 1) == "such") return true;
  return false;
}

/// "it did not leak oil", "I never sent it", "we do not sell arms": a deed that one can be charged with. What a person
/// does not do in general, feel or think is no answer to a charge.
bool denies_deed(const Syntax& syntax, const Clause& clause) {
  if (!clause.negated || !clause.modal.empty() || syntax.upos(clause.root) != Upos::VERB ||
      among(states, syntax.lemma(clause.root)))
    return false;
  bool past = syntax.token(clause.root).xpos == "VBD" || clause.perfect, progressive = false;
  for (const std::uint32_t child : syntax.children(clause.root)) {
    const std::string& word = syntax.lower(child);
    past |= word == "did" || word == "had" || word == "was" || word == "were" || word == "never";
    progressive |= syntax.deprel(child) == Deprel::aux && syntax.lemma(child) == "be";
    // "if it does not rain"; "did not do enough"
    if (word == "if" || word == "unless" || word == "enough" || word == "always" || word == "yet") return false;
  }
  const std::string& subject = syntax.lower(*clause.subject);
  const bool person = subject == "i" || subject == "he" || subject == "she" || subject == "they";
  if (person && (progressive || !past)) return false;
  if (clause.object && syntax.lemma(*clause.object) == "enough") return false;
  return true;
}

std::optional<SpeechAct> rejects(const Syntax& syntax, const Clause& clause, bool own, bool alone) {
  const std::string& lemma = syntax.lemma(clause.root);
  const bool predicative = clause.copular || syntax.upos(clause.root) != Upos::VERB;
  // "might be exaggerated": less than a denial.
  const bool tentative = clause.modal == "may" || clause.modal == "might" || clause.modal == "could";
  if (tentative && !clause.negated &&
      ((predicative && among(falsehood, lemma)) || (among(falsified, lemma) && is_passive(syntax, clause.root))))
    return SpeechAct::doubt;
  // A noun alone ("writes fiction") is what is written, not what it is called.
  const bool called = clause.copular || syntax.upos(clause.root) == Upos::ADJ || alone;
  if (predicative && called && among(falsehood, lemma) && !clause.negated) return SpeechAct::deny;
  if (among(falsified, lemma) && is_passive(syntax, clause.root) && !clause.negated) return SpeechAct::deny;
  if (predicative && among(truth, lemma) && clause.negated) return SpeechAct::deny;
  if (predicative && among(uncertain, lemma) && !clause.negated) return SpeechAct::doubt;
  if (predicative && among(certain, lemma) && clause.negated) return SpeechAct::doubt;
  // "has no plans", "there is no truth", "has seen no evidence", "has not seen any evidence"
  const auto of_noun = [&](std::uint32_t noun, bool negated) -> std::optional<SpeechAct> {
    if (!negated) return std::nullopt;
    const std::string& word = syntax.lemma(noun);
    if (among(evidence, word)) return SpeechAct::doubt;
    const bool has = clause.existential || lemma == "have";
    if (word == "truth" || word == "basis" || (has && (word == "plan" || word == "intention"))) return SpeechAct::deny;
    if ((word == "role" || word == "knowledge" || word == "involvement") && own) return SpeechAct::deny;
    return std::nullopt;
  };
  if (clause.object)
    if (const auto act = of_noun(*clause.object, clause.negated || is_negated(syntax, *clause.object))) return act;
  if (clause.existential && clause.subject)
    if (const auto act = of_noun(*clause.subject, clause.negated || is_negated(syntax, *clause.subject))) return act;
  if (clause.existential)
    if (const auto act = of_noun(clause.root, clause.negated)) return act;
  if (clause.negated && is_opinion_verb(lemma) && own) return SpeechAct::doubt;
  if (own && denies_deed(syntax, clause)) return SpeechAct::deny;
  return std::nullopt;
}

/// "will", "is going to", "plans to".
std::optional<SpeechAct> intends(const Syntax& syntax, const Clause& clause, bool own, bool direct) {
  const std::string& lemma = syntax.lemma(clause.root);
  if (is_modal_of_future(clause.modal, direct) && !clause.perfect) {
    // Wishes, and ways to begin speaking ("I'll put it this way"), commit to nothing.
    static constexpr auto empty = std::to_array<std::string_view>(
        {"like", "love", "prefer", "rather", "say", "tell", "put", "add", "note", "admit", "remember", "know", "see"});
    if (own && (among(empty, lemma) || syntax.upos(clause.root) != Upos::VERB)) return std::nullopt;
    return own ? SpeechAct::promise : SpeechAct::predict;
  }
  if (clause.going_to) {
    // "We are going to need help": what comes over the speaker is no plan.
    static constexpr auto befalling =
        std::to_array<std::string_view>({"be", "need", "lose", "see", "happen", "suffer", "die"});
    const bool befalls = std::ranges::any_of(syntax.children(clause.root), [&](std::uint32_t child) {
      const bool must = syntax.lemma(child) == "have" && child + 1 < syntax.size() && syntax.lower(child + 1) == "to";
      return syntax.deprel(child) == Deprel::xcomp && (must || among(befalling, syntax.lemma(child)));
    });
    return own && !befalls ? SpeechAct::plan : SpeechAct::predict;
  }
  if (own && !clause.negated && (lemma == "plan" || lemma == "intend" || lemma == "aim" || lemma == "prepare"))
    return SpeechAct::plan;
  return std::nullopt;
}

/// "may", "is likely to", "on track to".
std::optional<SpeechAct> forecasts(const Syntax& syntax, const Clause& clause, const TokenRange& words, bool own) {
  const std::string& lemma = syntax.lemma(clause.root);
  if ((clause.modal == "may" || clause.modal == "might" || clause.modal == "could") && !clause.perfect && !own &&
      !clause.negated)
    return SpeechAct::predict;
  const bool waits = among(looking_ahead, syntax.lower(clause.root)) || lemma == "likely" || lemma == "unlikely";
  if (waits || has_dependent_among(syntax, clause.root, looking_ahead, false))
    for (const std::uint32_t child : syntax.children(clause.root))
      if (syntax.deprel(child) == Deprel::xcomp || syntax.deprel(child) == Deprel::ccomp ||
          syntax.deprel(child) == Deprel::csubj)
        return SpeechAct::predict;
  // By the words alone, near the beginning, where the tree went wrong.
  constexpr std::uint32_t most = 14;
  for (std::uint32_t i = words.first; i + 2 < std::min(words.last, words.first + most); ++i) {
    const bool on_track = syntax.lower(i) == "on" && syntax.lower(i + 1) == "track" && syntax.lower(i + 2) == "to";
    const bool likely = (syntax.lower(i) == "likely" || syntax.lower(i) == "unlikely" ||
                         syntax.lower(i) == "expected" || syntax.lower(i) == "poised") &&
                        syntax.lower(i + 1) == "to";
    if (on_track || likely) return SpeechAct::predict;
  }
  return std::nullopt;
}

std::optional<SpeechAct> directs(const Syntax& syntax, const Clause& clause, const TokenRange& words, bool own,
                                 bool direct) {
  if (syntax.upos(clause.root) != Upos::VERB) return std::nullopt;
  // An imperative: a bare verb without subject, in the speaker's own words.
  constexpr std::uint32_t most_before = 4;  // a quotation mark, "please", "do", "not"
  if (direct && !clause.subject && clause.modal.empty() && syntax.token(clause.root).xpos == "VB" &&
      clause.root - words.first < most_before) {
    const bool infinitive = std::ranges::any_of(syntax.children(clause.root), [&](std::uint32_t child) {
      return syntax.lower(child) == "to" || syntax.deprel(child) == Deprel::mark;
    });
    if (!infinitive) return SpeechAct::request;
  }
  if (!own && clause.subject && !clause.perfect && (clause.modal == "must" || clause.modal == "should"))
    return SpeechAct::request;
  return std::nullopt;
}

/// "We will act", anywhere in a quotation. Read from the words in their order, since parsers stumble over what is
/// quoted.
bool commits(const Syntax& syntax, const TokenRange& words) {
  static constexpr auto empty = std::to_array<std::string_view>(
      {"be", "have", "say", "tell", "put", "see", "know", "like", "never", "get", "need", "remember", "find"});
  constexpr std::uint32_t most = 120;
  const std::uint32_t end = std::min(words.last, words.first + most);
  for (std::uint32_t i = words.first; i + 2 < end; ++i) {
    if (syntax.lower(i) != "we" && !syntax.lower(i).ends_with("\xE2\x80\xA6we")) continue;
    const std::string& modal = syntax.lower(i + 1);
    if (modal != "will" && modal != "'ll" && modal != "shall") continue;
    // "I don't think we will stop", "if we will"
    static constexpr auto opened = std::to_array<std::string_view>(
        {"think", "believe", "hope", "guess", "doubt", "if", "whether", "when", "until", "because", "what", "how"});
    if (i > words.first && among(opened, syntax.lower(i - 1))) continue;
    std::uint32_t verb = i + 2;
    while (verb < end && (syntax.upos(verb) == Upos::ADV || syntax.lower(verb) == "not")) ++verb;
    if (verb < end && !among(empty, syntax.lemma(verb))) return true;
  }
  return false;
}

/// "We urge", "I promise": the content performs the act itself.
std::optional<SpeechAct> performs(const Syntax& syntax, const Clause& clause) {
  if (!clause.subject || !clause.modal.empty() || clause.negated) return std::nullopt;
  const std::string& subject = syntax.lower(*clause.subject);
  if (subject != "i" && subject != "we") return std::nullopt;
  if (syntax.upos(clause.root) != Upos::VERB) return std::nullopt;
  return act_of_verb(syntax.lemma(clause.root));
}

}  // namespace

std::optional<SpeechAct> act_of_content(const Syntax& syntax, const FoundAttribution& found,
                                        const IsSpeaker& is_speaker, bool reports) {
  // The first sentence of what is said tells what the saying does; the rest elaborates.
  const TokenRange range = found.contents.empty() ? TokenRange{} : syntax.range_of(found.contents.front());
  if (range.empty()) return std::nullopt;
  const TokenRange first{range.first,
                         std::min({range.last, syntax.sentence_range(range.first).last, range.first + 200})};
  const bool direct = found.kind == QuotationKind::direct;
  const Clause clause = read_clause(syntax, syntax.head_of(first));
  const bool own = clause.subject && !is_expletive(syntax, clause) && is_speaker(*clause.subject);
  if (const auto act = performs(syntax, clause)) return act;
  if (has_rejecting_phrase(syntax, first)) return SpeechAct::deny;
  if (const auto act = rejects(syntax, clause, own, direct)) return act;
  if (calls_untrue(syntax, first) || denies_existence(syntax, first)) return SpeechAct::deny;
  if (direct) {
    // What a quotation rejects it may reject in its second breath.
    constexpr std::uint32_t sentences = 3;
    TokenRange next = first;
    for (std::uint32_t s = 1; s < sentences && next.last < range.last; ++s) {
      next = {next.last, std::min(range.last, syntax.sentence_range(next.last).last)};
      if (calls_untrue(syntax, next)) return SpeechAct::deny;
    }
  }
  const std::uint32_t opening = first.first + (syntax.lower(first.first) == "to" ? 1 : 0);
  const bool asks = opening < first.last && syntax.lower(opening) == "whether";
  if (!reports && !asks)
    if (const auto act = intends(syntax, clause, own, direct)) return act;
  if (const auto act = forecasts(syntax, clause, first, own)) return act;
  if (const auto act = directs(syntax, clause, first, own, direct)) return act;
  if (reports || found.kind == QuotationKind::indirect) return std::nullopt;
  const bool promises =
      std::ranges::any_of(found.contents, [&](const Span& s) { return commits(syntax, syntax.range_of(s)); });
  return promises ? std::optional(SpeechAct::promise) : std::nullopt;
}

bool is_called_untrue(const Syntax& syntax, const FoundAttribution& found) {
  static constexpr auto untrue = std::to_array<std::string_view>(
      {"untrue", "false", "fabricated", "fabrication", "baseless", "unfounded", "groundless", "bogus", "hoax", "lie",
       "nonsense", "fake", "rubbish", "misinformation", "disinformation"});
  const TokenRange range = found.contents.empty() ? TokenRange{} : syntax.range_of(found.contents.front());
  constexpr std::uint32_t most = 14;
  for (std::uint32_t i = range.first; i < std::min(range.last, range.first + most); ++i) {
    if (is_negator(syntax, i) || syntax.upos(i) == Upos::VERB) return false;
    if (among(untrue, syntax.lemma(i)) && i > range.first) return true;
  }
  return false;
}

}  // namespace gainsay
