#include "ingest/attribution/acts/speech_act.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/acts/cue_reading.h"

namespace gainsay {
namespace {

template <class Predicate>
bool any_lemma(const Syntax& syntax, const std::vector<std::uint32_t>& tokens, Predicate predicate) {
  return std::ranges::any_of(tokens, [&](std::uint32_t i) { return predicate(syntax.lemma(i)); });
}

bool has_lemma(const Syntax& syntax, const std::vector<std::uint32_t>& tokens, std::string_view lemma) {
  return any_lemma(syntax, tokens, [&](std::string_view word) { return word == lemma; });
}

/// The first word of the content that is no function word: what "rejected" or "declined" takes.
std::uint32_t content_head(const Syntax& syntax, const FoundAttribution& found) {
  if (found.contents.empty()) return no_head;
  const TokenRange range = syntax.range_of(found.contents.front());
  return range.empty() ? no_head : syntax.head_of({range.first, std::min(range.last, range.first + 200)});
}

bool next_is(const Syntax& syntax, std::uint32_t verb, std::string_view word) {
  for (std::uint32_t i = verb + 1; i < std::min(verb + 3, syntax.size()); ++i)
    if (syntax.lower(i) == word) return true;
  return false;
}

/// Refusals and failures to answer: nothing is asserted.
bool leaves_open(const Syntax& syntax, const FoundAttribution& found, const CueReading& cue) {
  const bool withheld = cue.negated || cue.unwilling || cue.unable;
  if (!withheld) return false;
  if (any_lemma(syntax, cue.verbs, is_answering_verb) || has_lemma(syntax, cue.nouns, "comment")) return true;
  if (has_lemma(syntax, cue.verbs, "reach") || has_lemma(syntax, cue.nouns, "response") ||
      has_lemma(syntax, cue.nouns, "reply"))
    return true;
  if (any_lemma(syntax, cue.verbs, [](std::string_view w) { return act_of_verb(w) == SpeechAct::deny; })) return true;
  if (any_lemma(syntax, cue.verbs, is_confirming_verb)) return cue.unwilling;
  // The annotated content may hold the verb: "declined | to comment".
  const std::uint32_t head = content_head(syntax, found);
  return cue.unwilling && head != no_head &&
         (is_answering_verb(syntax.lemma(head)) || is_confirming_verb(syntax.lemma(head)));
}

// VerbNet reject-29.2 and the verbs by which news strikes down what is said; of a claim they deny, of anything else
// not.
constexpr auto rejecting =
    std::to_array<std::string_view>({"decry", "disavow", "discredit", "dismiss", "pooh-pooh", "quash", "rebuff",
                                     "reject", "repudiate", "ridicule", "rubbish", "scoff", "scotch", "slam", "trash"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// "shot down", "brushed aside", "pushed back against".
bool is_phrasal_rejection(const Syntax& syntax, std::uint32_t verb) {
  struct Phrase {
    std::string_view verb, particle;
  };
  static constexpr auto phrases = std::to_array<Phrase>({{"shoot", "down"},
                                                         {"knock", "down"},
                                                         {"bat", "away"},
                                                         {"brush", "aside"},
                                                         {"brush", "off"},
                                                         {"laugh", "off"},
                                                         {"shrug", "off"},
                                                         {"wave", "away"},
                                                         {"push", "back"},
                                                         {"hit", "back"}});
  return std::ranges::any_of(phrases, [&](const Phrase& phrase) {
    return syntax.lemma(verb) == phrase.verb && next_is(syntax, verb, phrase.particle);
  });
}

/// "rejected the claims", "dismissed the report", "ruled out", "called it a lie".
bool rejects_a_claim(const Syntax& syntax, const FoundAttribution& found, const CueReading& cue, const IsSpeaker& own) {
  if (cue.negated || cue.unwilling) return false;
  for (const std::uint32_t verb : cue.verbs) {
    const std::string& lemma = syntax.lemma(verb);
    if (lemma == "rule" && next_is(syntax, verb, "out")) return true;
    if (among(rejecting, lemma) || is_phrasal_rejection(syntax, verb)) {
      if (any_lemma(syntax, cue.nouns, is_allegation_noun)) return true;
      const std::uint32_t head = content_head(syntax, found);
      if (head != no_head && is_allegation_noun(syntax.lemma(head))) return true;
      // "dismissed that it had rained", not "slammed the mayor for resigning"
      if (head != no_head && syntax.upos(head) == Upos::VERB && (lemma == "reject" || lemma == "dismiss")) return true;
    }
    if (lemma == "call" || lemma == "label" || lemma == "describe" || lemma == "brand" || lemma == "dub" ||
        lemma == "term" || lemma == "denounce" || lemma == "deride" || lemma == "characterize" ||
        lemma == "characterise")
      if (is_called_untrue(syntax, found) || act_of_content(syntax, found, own) == SpeechAct::deny) return true;
  }
  return false;
}

/// What the act becomes under a negation.
SpeechAct negated(SpeechAct act) {
  switch (act) {
    case SpeechAct::predict:
      return SpeechAct::doubt;
    case SpeechAct::plan:
      return SpeechAct::deny;
    default:
      return SpeechAct::assert_;
  }
}

/// "delivered a warning", "gave an assurance": a light verb says what its object does (Jespersen's term).
std::optional<SpeechAct> act_of_object(const Syntax& syntax, std::uint32_t verb) {
  static constexpr auto light = std::to_array<std::string_view>(
      {"deliver", "express", "give", "issue", "make", "offer", "raise", "renew", "repeat", "send", "voice"});
  if (std::ranges::find(light, syntax.lemma(verb)) == light.end()) return std::nullopt;
  for (const std::uint32_t child : syntax.children(verb))
    if (syntax.deprel(child) == Deprel::obj || syntax.deprel(child) == Deprel::iobj)
      if (const auto act = act_of_noun(syntax.lemma(child))) return act;
  return std::nullopt;
}

std::optional<SpeechAct> act_of_cue(const Syntax& syntax, const CueReading& cue) {
  const bool withheld = cue.negated || cue.unwilling || cue.unable;
  // A noun of saying beside a verb carries the meaning: "issued a denial", "raised concerns"; not one that only tells
  // the occasion: "said in a phone call".
  for (const std::uint32_t noun : cue.nouns)
    if (const Deprel r = syntax.deprel(noun);
        !cue.verbs.empty() && (r == Deprel::obl || r == Deprel::nmod || r == Deprel::compound)) {
      continue;
    } else if (const auto act = act_of_noun(syntax.lemma(noun)))
      return withheld ? negated(*act) : *act;
  for (const std::uint32_t verb : cue.verbs) {
    const std::string& lemma = syntax.lemma(verb);
    if (lemma == "call" &&
        (next_is(syntax, verb, "for") || next_is(syntax, verb, "on") || next_is(syntax, verb, "upon")))
      return SpeechAct::request;
    if (const auto act = act_of_object(syntax, verb)) return withheld ? negated(*act) : *act;
    if (withheld && is_opinion_verb(lemma)) return SpeechAct::doubt;
    if (withheld && is_confirming_verb(lemma)) return SpeechAct::doubt;
    if (const auto act = act_of_verb(lemma)) return withheld ? negated(*act) : *act;
  }
  for (const std::uint32_t word : cue.modifiers) {
    if (const auto act = act_of_modifier(syntax.lemma(word))) return withheld ? negated(*act) : *act;
    if (const auto act = act_of_modifier(syntax.lower(word))) return withheld ? negated(*act) : *act;
  }
  return std::nullopt;
}

bool announces(const Syntax& syntax, const CueReading& cue) {
  return std::ranges::any_of(cue.verbs, [&](std::uint32_t verb) {
    if (syntax.lemma(verb) != "announce") return false;
    return std::ranges::any_of(syntax.children(verb),
                               [&](std::uint32_t child) { return syntax.deprel(child) == Deprel::nsubj; });
  });
}

/// "(would) neither confirm nor deny it": the content holds the verbs.
bool neither_confirms(const Syntax& syntax, const FoundAttribution& found) {
  const TokenRange range = found.contents.empty() ? TokenRange{} : syntax.range_of(found.contents.front());
  return range.size() > 3 && syntax.lower(range.first) == "neither" && syntax.lower(range.first + 2) == "nor" &&
         (is_confirming_verb(syntax.lemma(range.first + 1)) || is_confirming_verb(syntax.lemma(range.first + 3)));
}

/// "would be allowed": not "may" or "is likely to".
bool is_about_future(const Syntax& syntax, const FoundAttribution& found) {
  const std::uint32_t head = content_head(syntax, found);
  if (head == no_head) return false;
  return std::ranges::any_of(syntax.children(head), [&](std::uint32_t child) {
    const std::string& word = syntax.lower(child);
    return syntax.deprel(child) == Deprel::aux && (word == "will" || word == "would" || word == "shall");
  });
}

}  // namespace

SpeechAct speech_act(const Syntax& syntax, const FoundAttribution& found, const IsSpeaker& is_speaker, bool reports) {
  const CueReading cue = read_cue(syntax, found);
  if (leaves_open(syntax, found, cue) || neither_confirms(syntax, found)) return SpeechAct::decline_comment;
  if (rejects_a_claim(syntax, found, cue, is_speaker)) return SpeechAct::deny;
  if (const auto act = act_of_cue(syntax, cue)) return *act;
  if (auto act = act_of_content(syntax, found, is_speaker, reports)) {
    // What one thinks one will do is not promised.
    if (*act == SpeechAct::promise && any_lemma(syntax, cue.verbs, is_opinion_verb)) act = SpeechAct::predict;
    // Who announces what others will do or be allowed has it in hand.
    if (*act == SpeechAct::predict && announces(syntax, cue) && is_about_future(syntax, found))
      act = SpeechAct::promise;
    return *act;
  }
  // "is said to": told, but by nobody who stands behind it.
  if (cue.passive && found.sources.empty()) return SpeechAct::allege;
  return SpeechAct::assert_;
}

}  // namespace gainsay
