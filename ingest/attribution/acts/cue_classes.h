#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// The speech act that a verb of saying performs by its own meaning, by lemma. None for verbs of neutral report ("say",
/// "tell", "add"), where the content decides, and for all others. The classes follow Searle's (1976) directives and
/// commissives and the groups of Wierzbicka, English Speech Act Verbs (1987), with the members that Levin, English Verb
/// Classes and Alternations (1993), and VerbNet 3 list beside them.
std::optional<SpeechAct> act_of_verb(std::string_view lemma);

/// The same for a noun that names an act of saying ("denial", "pledge").
std::optional<SpeechAct> act_of_noun(std::string_view lemma);

/// The same for an adverb or adjective that reports ("allegedly", "skeptical").
std::optional<SpeechAct> act_of_modifier(std::string_view lemma);

/// A verb whose subject says or thinks something, whatever act that is.
bool is_saying_verb(std::string_view lemma);
/// What an unwilling or negated "comment", "respond", "elaborate" leaves unsaid.
bool is_answering_verb(std::string_view lemma);
/// "confirm", "verify": not done, it leaves the matter open.
bool is_confirming_verb(std::string_view lemma);
/// "think", "believe", "expect": their negation means the negation of what is thought ("neg-raising").
bool is_opinion_verb(std::string_view lemma);
/// Nouns for what is said without being established ("claim", "rumour", "report"): rejecting one is denying it.
bool is_allegation_noun(std::string_view lemma);

}  // namespace gainsay
