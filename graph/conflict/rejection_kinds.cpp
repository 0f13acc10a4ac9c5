#include "graph/conflict/rejection_kinds.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/verb_classes.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

// What can be said, so that it can be called false. After WordNet's hyponyms of "statement" and "report", and "news".
constexpr std::array<std::string_view, 20> report_nouns = {
    "report",    "rumor",   "rumour",    "claim",       "allegation", "story",       "accusation",
    "news",      "tale",    "assertion", "speculation", "charge",     "information", "suggestion",
    "statement", "account", "article",   "insinuation", "gossip",     "announcement"};
constexpr std::array<std::string_view, 37> falsity_words = {
    "false",      "untrue",     "baseless",  "groundless",  "unfounded",  "fabricate", "fabricated", "fabrication",
    "misleading", "ridiculous", "ludicrous", "nonsense",    "fake",       "wrong",     "inaccurate", "incorrect",
    "absurd",     "lie",        "rubbish",   "invention",   "hoax",       "bogus",     "invent",     "debunk",
    "make up",    "fiction",    "myth",      "falsehood",   "fictitious", "satire",    "spoof",      "prank",
    "joke",       "discredit",  "laughable", "speculation", "exaggerate"};
// Whereby "it" can only be something said; a hoax can be a thing, and "wrong" a deed.
constexpr std::array<std::string_view, 8> strict_falsity_words = {"false",      "untrue", "baseless", "unfounded",
                                                                  "groundless", "lie",    "make up",  "fabricate"};
// What is said of an event that did not take place.
constexpr std::array<std::string_view, 8> hoax_words = {"hoax",      "fake",    "fabrication", "invention",
                                                        "fabricate", "fiction", "make up",     "satire"};
constexpr std::array<std::string_view, 4> truth_words = {"true", "correct", "accurate", "genuine"};
// What a report that is false has none of.
constexpr std::array<std::string_view, 6> grounds = {"foundation", "basis", "truth", "substance", "merit", "fact"};
constexpr std::array<std::string_view, 15> rejecting_verbs = {"deny",    "dismiss",   "reject", "refute",   "rebut",
                                                              "dispute", "repudiate", "debunk", "rubbish",  "trash",
                                                              "slam",    "mock",      "quash",  "ridicule", "scoff"};
constexpr std::array<std::string_view, 6> naming_verbs = {"call", "term", "label", "brand", "describe", "dub"};
constexpr std::array<std::string_view, 4> doubtful_words = {"sceptical", "skeptical", "doubtful", "dubious"};
constexpr std::array<std::string_view, 3> doubting_verbs = {"doubt", "question", "challenge"};
// "The reported cuts": said by others.
constexpr std::array<std::string_view, 8> reported_words = {"reported", "rumoured", "rumored",   "alleged",
                                                            "claimed",  "supposed", "purported", "report"};
constexpr std::array<std::string_view, 3> neutral_pronouns = {"it", "this", "that"};

bool is_neutral(const Phrase& phrase) { return has(neutral_pronouns, ascii_lower(phrase.head)); }

/// "Termed the reports as false".
bool names_falsity(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  const std::string text = ascii_lower(reading.position->statement.text);
  for (const Argument& argument : claim.arguments)
    if (has(falsity_words, ascii_lower(argument.phrase.head))) return true;
  return std::ranges::any_of(falsity_words,
                             [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// "The story is a hoax", "it is untrue", "that is not true", "the reports are without foundation".
std::optional<Rejection> called_false(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  // "This is the lie that he lives by": which lie, the words after it say.
  const bool tells_the_lie = ascii_lower(reading.position->statement.text).find(" the lie that ") != std::string::npos;
  const std::string predicate = ascii_lower(claim.predicate);
  const bool negated = claim.polarity == Polarity::negated;
  // Under a cue of denial extraction turns what stands affirmed: "denied that the story was false".
  const bool turned = negated && claim.denial;
  // "Was not the basis of our policy" speaks of a policy.
  const bool of_something = std::ranges::any_of(
      claim.arguments, [](const Argument& argument) { return argument.role == "of" || argument.role == "for"; });
  const bool untrue = negated && (has(truth_words, predicate) || (has(grounds, predicate) && !of_something));
  const bool false_word = (!negated || turned) && has(falsity_words, predicate) && !tells_the_lie;
  if (!untrue && !false_word) return std::nullopt;
  Rejection found;
  // "The story was made up by a hoax site": what is made up is the verb's object.
  found.report = claim.agent.empty() || is_report_phrase(claim.object) ? &claim.object : &claim.agent;
  found.about_pronoun = is_neutral(*found.report) && (untrue || has(strict_falsity_words, predicate));
  const bool event = has(hoax_words, predicate) && event_verb(ascii_lower(found.report->head));
  if (!is_report_phrase(*found.report) && !found.about_pronoun && !event) return std::nullopt;
  return found;
}

/// "There is no truth to the rumours", "the rumours have no basis".
std::optional<Rejection> without_ground(const Claim& claim) {
  if (claim.polarity != Polarity::negated) return std::nullopt;
  const bool exists = claim.predicate == "exist" && has(grounds, ascii_lower(claim.agent.head));
  const bool owns = claim.predicate == "have" && has(grounds, ascii_lower(claim.object.head));
  if (owns && is_report_phrase(claim.agent)) return Rejection{&claim.agent};
  if (!exists) return std::nullopt;
  for (const Argument& argument : claim.arguments)
    if (is_report_phrase(argument.phrase)) return Rejection{&argument.phrase};
  const bool of_report = std::ranges::any_of(
      claim.agent.terms, [](const std::string& term) { return has(report_nouns, ascii_lower(term)); });
  return of_report ? std::optional(Rejection{&claim.agent}) : std::nullopt;
}

/// "The story comes from a satirical website", "a fake news site is behind the story".
std::optional<Rejection> told_in_jest(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  if (claim.polarity == Polarity::negated) return std::nullopt;
  constexpr std::array<std::string_view, 9> jests = {" satirical ", " satire ", " hoax ",  " prank ", " spoof ",
                                                     " parody ",    " fake ",   " humor ", " humour "};
  constexpr std::array<std::string_view, 7> places = {"site",   "website",     "page",     "blog",
                                                      "outlet", "publication", "newspaper"};
  const std::string text = ascii_lower(reading.position->statement.text) + " ";
  const bool in_jest = std::ranges::any_of(jests, [&](std::string_view jest) {
    const std::size_t at = text.find(jest);
    if (at == std::string::npos) return false;
    const std::string rest = text.substr(at, 40);
    return std::ranges::any_of(places, [&](std::string_view place) { return rest.find(place) != std::string::npos; });
  });
  if (!in_jest) return std::nullopt;
  constexpr std::array<std::string_view, 12> verbs = {"originate", "come",   "start",  "begin", "publish", "invent",
                                                      "create",    "appear", "spread", "write", "post",    "generate"};
  if (!has(verbs, claim.predicate)) return std::nullopt;
  if (is_report_phrase(claim.object)) return Rejection{&claim.object};
  return is_report_phrase(claim.agent) ? std::optional(Rejection{&claim.agent}) : std::nullopt;
}

/// "Are sceptical about the reported cuts", "questioned the claims", "is sceptical about it".
std::optional<Rejection> doubted(const Claim& claim) {
  if (claim.polarity == Polarity::negated) return std::nullopt;
  Rejection found;
  found.by_doer = true;
  found.doubts = true;
  const auto is_reported = [](const Phrase& phrase) {
    return is_report_phrase(phrase) || std::ranges::any_of(phrase.terms, [](const std::string& term) {
             return has(reported_words, ascii_lower(term));
           });
  };
  if (has(doubting_verbs, claim.predicate) && is_reported(claim.object)) {
    found.report = &claim.object;
    return found;
  }
  if (!has(doubtful_words, claim.predicate)) return std::nullopt;
  for (const Argument& argument : claim.arguments) {
    found.about_pronoun = is_neutral(argument.phrase);
    if (!is_reported(argument.phrase) && !found.about_pronoun) continue;
    found.report = &argument.phrase;
    return found;
  }
  return std::nullopt;
}

/// "Dismissed the reports", "called the story a hoax".
std::optional<Rejection> turned_down(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  if (claim.polarity == Polarity::negated || !is_report_phrase(claim.object)) return std::nullopt;
  const bool rejects =
      has(rejecting_verbs, claim.predicate) || (has(naming_verbs, claim.predicate) && names_falsity(reading));
  if (!rejects) return std::nullopt;
  return Rejection{&claim.object, true};
}

}  // namespace

bool is_report_phrase(const Phrase& phrase) {
  const std::string head = ascii_lower(phrase.head);
  // The plural that opens a sentence keeps its form: "Rumours of a sale".
  return has(report_nouns, head) || (head.ends_with('s') && has(report_nouns, head.substr(0, head.size() - 1)));
}

bool names_what_was_said(const Reading& reading) {
  const std::string text = ascii_lower(reading.position->statement.text);
  return std::ranges::any_of(report_nouns, [&](std::string_view noun) {
    return text.find(std::string(noun) + " that ") != std::string::npos ||
           text.find(std::string(noun) + "s that ") != std::string::npos;
  });
}

std::vector<std::string> kind_of_report(const Phrase& report, Words& words) {
  constexpr std::array<std::string_view, 9> measures = {"size",  "number", "scale",   "extent", "figure",
                                                        "total", "regard", "concern", "detail"};
  std::vector<std::string> kinds = report.terms;
  // Names say whose report it is, or about whom.
  std::erase_if(kinds, [](const std::string& term) { return !term.empty() && term[0] >= 'A' && term[0] <= 'Z'; });
  kinds.push_back(report.head);
  for (std::string& kind : kinds) kind = ascii_lower(kind);
  std::erase_if(kinds, [&](const std::string& word) {
    return is_loose(word) || has(falsity_words, word) || has(report_nouns, word) || has(reported_words, word) ||
           has(measures, word) || has(grounds, word) || has(neutral_pronouns, word) ||
           !words.knows(word, WordClass::noun);
  });
  return kinds;
}

std::optional<Rejection> rejection_of(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  if (!reading.asserts && reading.position->act != SpeechAct::deny) return std::nullopt;
  if (claim.conditional || claim.modality != Modality::actual) return std::nullopt;
  if (auto found = called_false(reading)) return found;
  if (auto found = without_ground(claim)) return found;
  if (auto found = told_in_jest(reading)) return found;
  if (auto found = turned_down(reading)) return found;
  return doubted(claim);
}

}  // namespace gainsay::conflict
