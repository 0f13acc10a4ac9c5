#include "ingest/attribution/acts/cue_classes.h"

#include <algorithm>
#include <array>
#include <span>

namespace gainsay {
namespace {

using Words = std::span<const std::string_view>;

bool among(Words sorted, std::string_view word) { return std::binary_search(sorted.begin(), sorted.end(), word); }

// Wierzbicka: the DENY and ARGUE groups, where what is rejected is a proposition.
constexpr auto deny_verbs =
    std::to_array<std::string_view>({"contradict", "contravene", "debunk", "deny", "disclaim", "disprove", "dispute",
                                     "gainsay", "negate", "rebut", "refute"});
// Levin 13.3 (future having) and VerbNet promise-37.13; Searle's commissives.
constexpr auto promise_verbs = std::to_array<std::string_view>(
    {"assure", "commit", "guarantee", "pledge", "promise", "reassure", "swear", "undertake", "vow"});
// VerbNet advise-37.9 (warn) and Wierzbicka's WARN and THREATEN.
constexpr auto warn_verbs =
    std::to_array<std::string_view>({"alert", "caution", "fear", "forewarn", "threaten", "warn", "worry"});
// Wierzbicka's ACCUSE, CLAIM and ALLEGE; VerbNet claim-37 apart from the neutral ones.
constexpr auto allege_verbs =
    std::to_array<std::string_view>({"accuse", "allege", "blame", "charge", "claim", "implicate", "insinuate",
                                     "profess", "purport", "rumor", "rumour", "suspect"});
// VerbNet doubt-29.4 and wonder; Wierzbicka's DOUBT.
constexpr auto doubt_verbs =
    std::to_array<std::string_view>({"disbelieve", "distrust", "doubt", "mistrust", "question", "wonder"});
// Levin 58 (urge, beg), 60 (order), VerbNet order-60, urge-58.1, beg-58.2, inquire-37.1.2; Searle's directives.
constexpr auto request_verbs = std::to_array<std::string_view>(
    {"advise", "appeal",   "ask",    "beckon",    "beg",     "beseech",  "bid",    "command", "demand",   "direct",
     "enjoin", "entreat",  "exhort", "implore",   "inquire", "instruct", "invite", "order",   "petition", "plead",
     "press",  "pressure", "query",  "recommend", "request", "solicit",  "summon", "urge"});
// Wierzbicka's INTEND; VerbNet want/long/intend-61.2.
constexpr auto plan_verbs = std::to_array<std::string_view>({"aim", "intend", "plan"});
// VerbNet conjecture-29.5 and estimate-34.2 where they look ahead; Wierzbicka's PREDICT and FORECAST.
constexpr auto predict_verbs =
    std::to_array<std::string_view>({"anticipate", "envisage", "envision", "expect", "forecast", "foresee", "foretell",
                                     "hypothesize", "predict", "project", "prophesy", "speculate"});

constexpr auto deny_nouns = std::to_array<std::string_view>(
    {"contradiction", "denial", "disavowal", "disclaimer", "rebuttal", "refutation", "repudiation"});
constexpr auto promise_nouns = std::to_array<std::string_view>(
    {"assurance", "commitment", "guarantee", "oath", "pledge", "promise", "reassurance", "undertaking", "vow"});
constexpr auto warn_nouns = std::to_array<std::string_view>(
    {"alarm", "alert", "caution", "concern", "fear", "threat", "ultimatum", "warning", "worry"});
constexpr auto allege_nouns = std::to_array<std::string_view>(
    {"accusation", "allegation", "charge", "claim", "hearsay", "insinuation", "rumor", "rumour"});
constexpr auto doubt_nouns =
    std::to_array<std::string_view>({"doubt", "reservation", "scepticism", "skepticism", "suspicion", "uncertainty"});
constexpr auto request_nouns =
    std::to_array<std::string_view>({"appeal", "call", "command", "demand", "exhortation", "instruction", "invitation",
                                     "order", "petition", "plea", "request", "summons"});
constexpr auto plan_nouns = std::to_array<std::string_view>({"intent", "intention", "plan"});
constexpr auto predict_nouns = std::to_array<std::string_view>(
    {"expectation", "forecast", "outlook", "prediction", "projection", "prophecy", "speculation"});

constexpr auto allege_modifiers =
    std::to_array<std::string_view>({"alleged", "allegedly", "apparently", "ostensibly", "purportedly", "reported",
                                     "reportedly", "rumored", "rumoured", "supposedly"});
constexpr auto doubt_modifiers = std::to_array<std::string_view>(
    {"doubtful", "dubious", "sceptical", "skeptical", "suspicious", "uncertain", "unconvinced", "unsure"});
constexpr auto warn_modifiers = std::to_array<std::string_view>({"alarmed", "concerned", "fearful", "worried"});

constexpr auto answering_verbs = std::to_array<std::string_view>(
    {"address", "answer", "clarify", "comment", "disclose", "discuss", "divulge", "elaborate", "identify", "reply",
     "respond", "return", "reveal", "say", "specify", "speculate", "tell"});
// Levin 37 (communication) and 29.5 (conjecture), where they report without more.
constexpr auto saying_verbs = std::to_array<std::string_view>(
    {"acknowledge", "add",       "admit",    "affirm",      "agree",    "announce",  "answer",    "argue",
     "assert",      "attest",    "aver",     "believe",     "boast",    "cable",     "chant",     "chime",
     "claim",       "clarify",   "comment",  "communicate", "complain", "concede",   "conclude",  "confess",
     "confide",     "confirm",   "contend",  "convey",      "counter",  "decide",    "declare",   "deem",
     "describe",    "detail",    "disclose", "elaborate",   "email",    "emphasise", "emphasize", "exclaim",
     "explain",     "express",   "gripe",    "grumble",     "hint",     "imply",     "indicate",  "inform",
     "insist",      "interject", "intone",   "jest",        "joke",     "lament",    "maintain",  "marvel",
     "mention",     "muse",      "mutter",   "narrate",     "note",     "notify",    "observe",   "opine",
     "proclaim",    "protest",   "quip",     "reaffirm",    "reason",   "recall",    "recount",   "reiterate",
     "rejoin",      "relate",    "relay",    "remark",      "remind",   "repeat",    "reply",     "report",
     "respond",     "retort",    "reveal",   "say",         "scream",   "shout",     "sigh",      "signal",
     "sneer",       "specify",   "state",    "stipulate",   "stress",   "suggest",   "summarise", "summarize",
     "surmise",     "tell",      "testify",  "text",        "think",    "thunder",   "tweet",     "underline",
     "underscore",  "utter",     "voice",    "volunteer",   "warn",     "whisper",   "write",     "yell"});
constexpr auto confirming_verbs = std::to_array<std::string_view>(
    {"ascertain", "authenticate", "confirm", "corroborate", "establish", "substantiate", "validate", "verify"});
constexpr auto opinion_verbs = std::to_array<std::string_view>(
    {"anticipate", "believe", "expect", "feel", "foresee", "imagine", "reckon", "suppose", "think"});
constexpr auto allegation_nouns =
    std::to_array<std::string_view>({"accusation", "allegation", "assertion", "charge", "claim", "insinuation",
                                     "notion", "report", "rumor", "rumour", "speculation", "suggestion"});

static_assert(std::ranges::is_sorted(deny_verbs) && std::ranges::is_sorted(promise_verbs) &&
              std::ranges::is_sorted(warn_verbs) && std::ranges::is_sorted(allege_verbs) &&
              std::ranges::is_sorted(doubt_verbs) && std::ranges::is_sorted(request_verbs) &&
              std::ranges::is_sorted(plan_verbs) && std::ranges::is_sorted(predict_verbs) &&
              std::ranges::is_sorted(deny_nouns) && std::ranges::is_sorted(promise_nouns) &&
              std::ranges::is_sorted(warn_nouns) && std::ranges::is_sorted(allege_nouns) &&
              std::ranges::is_sorted(doubt_nouns) && std::ranges::is_sorted(request_nouns) &&
              std::ranges::is_sorted(plan_nouns) && std::ranges::is_sorted(predict_nouns) &&
              std::ranges::is_sorted(allege_modifiers) && std::ranges::is_sorted(doubt_modifiers) &&
              std::ranges::is_sorted(warn_modifiers) && std::ranges::is_sorted(answering_verbs) &&
              std::ranges::is_sorted(saying_verbs) && std::ranges::is_sorted(confirming_verbs) &&
              std::ranges::is_sorted(opinion_verbs) && std::ranges::is_sorted(allegation_nouns));

struct Class {
  SpeechAct act;
  Words words;
};

std::optional<SpeechAct> find(std::span<const Class> classes, std::string_view lemma) {
  for (const Class& c : classes)
    if (among(c.words, lemma)) return c.act;
  return std::nullopt;
}

}  // namespace

std::optional<SpeechAct> act_of_verb(std::string_view lemma) {
  static constexpr std::array<Class, 8> classes{{{SpeechAct::deny, deny_verbs},
                                                 {SpeechAct::promise, promise_verbs},
                                                 {SpeechAct::warn, warn_verbs},
                                                 {SpeechAct::allege, allege_verbs},
                                                 {SpeechAct::doubt, doubt_verbs},
                                                 {SpeechAct::request, request_verbs},
                                                 {SpeechAct::plan, plan_verbs},
                                                 {SpeechAct::predict, predict_verbs}}};
  return find(classes, lemma);
}

std::optional<SpeechAct> act_of_noun(std::string_view lemma) {
  static constexpr std::array<Class, 8> classes{{{SpeechAct::deny, deny_nouns},
                                                 {SpeechAct::promise, promise_nouns},
                                                 {SpeechAct::warn, warn_nouns},
                                                 {SpeechAct::allege, allege_nouns},
                                                 {SpeechAct::doubt, doubt_nouns},
                                                 {SpeechAct::request, request_nouns},
                                                 {SpeechAct::plan, plan_nouns},
                                                 {SpeechAct::predict, predict_nouns}}};
  return find(classes, lemma);
}

std::optional<SpeechAct> act_of_modifier(std::string_view lemma) {
  static constexpr std::array<Class, 3> classes{
      {{SpeechAct::allege, allege_modifiers}, {SpeechAct::doubt, doubt_modifiers}, {SpeechAct::warn, warn_modifiers}}};
  return find(classes, lemma);
}

bool is_saying_verb(std::string_view lemma) { return among(saying_verbs, lemma) || act_of_verb(lemma).has_value(); }
bool is_answering_verb(std::string_view lemma) { return among(answering_verbs, lemma); }
bool is_confirming_verb(std::string_view lemma) { return among(confirming_verbs, lemma); }
bool is_opinion_verb(std::string_view lemma) { return among(opinion_verbs, lemma); }
bool is_allegation_noun(std::string_view lemma) { return among(allegation_nouns, lemma); }

}  // namespace gainsay
