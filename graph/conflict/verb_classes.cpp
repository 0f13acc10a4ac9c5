#include "graph/conflict/verb_classes.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace gainsay::conflict {
namespace {

using Entry = std::pair<std::string_view, VerbClass>;

constexpr std::array entries = {
    // 11.1 send, 13.1 give, 13.2 contribute, 13.4.1 fulfilling: somebody has the thing afterwards.
    Entry{"provide", VerbClass::transfer},
    Entry{"supply", VerbClass::transfer},
    Entry{"send", VerbClass::transfer},
    Entry{"give", VerbClass::transfer},
    Entry{"deliver", VerbClass::transfer},
    Entry{"ship", VerbClass::transfer},
    Entry{"furnish", VerbClass::transfer},
    Entry{"transfer", VerbClass::transfer},
    Entry{"donate", VerbClass::transfer},
    Entry{"export", VerbClass::transfer},
    Entry{"sell", VerbClass::transfer},
    Entry{"hand over", VerbClass::transfer},
    Entry{"contribute", VerbClass::transfer},
    Entry{"dispatch", VerbClass::transfer},
    Entry{"extend", VerbClass::transfer},
    // 13.4.2 equip: the object is who has the thing afterwards.
    Entry{"arm", VerbClass::equip},
    Entry{"equip", VerbClass::equip},
    // 72 help
    Entry{"help", VerbClass::help},
    Entry{"aid", VerbClass::help},
    Entry{"assist", VerbClass::help},
    Entry{"support", VerbClass::help},
    Entry{"back", VerbClass::help},
    // 26.1 build, 26.4 create
    Entry{"produce", VerbClass::produce},
    Entry{"manufacture", VerbClass::produce},
    Entry{"build", VerbClass::produce},
    Entry{"assemble", VerbClass::produce},
    Entry{"develop", VerbClass::produce},
    Entry{"co-produce", VerbClass::produce},
    Entry{"construct", VerbClass::produce},
    Entry{"ramp up", VerbClass::produce},
    Entry{"rebuild", VerbClass::produce},
    Entry{"reconstitute", VerbClass::produce},
    Entry{"expand", VerbClass::produce},
    // 42.1 murder
    Entry{"kill", VerbClass::kill},
    Entry{"murder", VerbClass::kill},
    Entry{"assassinate", VerbClass::kill},
    Entry{"behead", VerbClass::kill},
    Entry{"decapitate", VerbClass::kill},
    Entry{"execute", VerbClass::kill},
    Entry{"slay", VerbClass::kill},
    Entry{"massacre", VerbClass::kill},
    Entry{"slaughter", VerbClass::kill},
    // 48.2 disappearance
    Entry{"die", VerbClass::die},
    Entry{"dead", VerbClass::die},
    Entry{"perish", VerbClass::die},
    // 33 and 18.1, of armed force
    Entry{"attack", VerbClass::attack},
    Entry{"bomb", VerbClass::attack},
    Entry{"shell", VerbClass::attack},
    Entry{"strike", VerbClass::attack},
    Entry{"bombard", VerbClass::attack},
    // 10.10 fire
    Entry{"dismiss", VerbClass::dismiss},
    Entry{"fire", VerbClass::dismiss},
    Entry{"sack", VerbClass::dismiss},
    Entry{"lay off", VerbClass::dismiss},
    Entry{"axe", VerbClass::dismiss},
    Entry{"let go", VerbClass::dismiss},
    Entry{"cut", VerbClass::dismiss},
    Entry{"slash", VerbClass::dismiss},
    Entry{"shed", VerbClass::dismiss},
    Entry{"eliminate", VerbClass::dismiss},
    // 13.5.1, of people
    Entry{"hire", VerbClass::hire},
    Entry{"recruit", VerbClass::hire},
    Entry{"employ", VerbClass::hire},
    // 23.1 separate
    Entry{"separate", VerbClass::separate},
    Entry{"segregate", VerbClass::separate},
    Entry{"split", VerbClass::separate},
    Entry{"divide", VerbClass::separate},
    // 45.6 calibratable changes of state
    Entry{"rise", VerbClass::rise},
    Entry{"climb", VerbClass::rise},
    Entry{"grow", VerbClass::rise},
    Entry{"increase", VerbClass::rise},
    Entry{"surge", VerbClass::rise},
    Entry{"jump", VerbClass::rise},
    Entry{"soar", VerbClass::rise},
    Entry{"go up", VerbClass::rise},
    Entry{"improve", VerbClass::rise},
    Entry{"fall", VerbClass::fall},
    Entry{"drop", VerbClass::fall},
    Entry{"decline", VerbClass::fall},
    Entry{"decrease", VerbClass::fall},
    Entry{"plunge", VerbClass::fall},
    Entry{"slump", VerbClass::fall},
    Entry{"shrink", VerbClass::fall},
    Entry{"tumble", VerbClass::fall},
    Entry{"go down", VerbClass::fall},
    Entry{"worsen", VerbClass::fall},
    // 55.1 begin, 55.2 complete
    Entry{"begin", VerbClass::begin},
    Entry{"start", VerbClass::begin},
    Entry{"launch", VerbClass::begin},
    Entry{"resume", VerbClass::begin},
    Entry{"end", VerbClass::cease},
    Entry{"stop", VerbClass::cease},
    Entry{"halt", VerbClass::cease},
    Entry{"cease", VerbClass::cease},
    Entry{"terminate", VerbClass::cease},
    Entry{"suspend", VerbClass::cease},
    Entry{"cancel", VerbClass::cease},
    // 29.1 appoint and 31.2 admire, of decisions
    Entry{"approve", VerbClass::approve},
    Entry{"accept", VerbClass::approve},
    Entry{"ratify", VerbClass::approve},
    Entry{"adopt", VerbClass::approve},
    Entry{"grant", VerbClass::approve},
    Entry{"reject", VerbClass::reject},
    Entry{"refuse", VerbClass::reject},
    Entry{"veto", VerbClass::reject},
    Entry{"turn down", VerbClass::reject},
    Entry{"rebuff", VerbClass::reject},
    Entry{"throw out", VerbClass::reject},
    Entry{"strike down", VerbClass::reject},
    Entry{"block", VerbClass::reject},
    // 13.5.1 get, of contests
    Entry{"win", VerbClass::win},
    Entry{"lose", VerbClass::lose},
    // 10.5 and 80, of custody
    Entry{"arrest", VerbClass::arrest},
    Entry{"detain", VerbClass::arrest},
    Entry{"jail", VerbClass::arrest},
    Entry{"imprison", VerbClass::arrest},
    Entry{"release", VerbClass::release},
    Entry{"free", VerbClass::release},
    Entry{"buy", VerbClass::buy},
    Entry{"purchase", VerbClass::buy},
    Entry{"acquire", VerbClass::buy},
    // 51.1 leave, 47.1 exist
    Entry{"leave", VerbClass::depart},
    Entry{"withdraw", VerbClass::depart},
    Entry{"pull out", VerbClass::depart},
    Entry{"depart", VerbClass::depart},
    Entry{"quit", VerbClass::depart},
    Entry{"resign", VerbClass::depart},
    Entry{"step down", VerbClass::depart},
    Entry{"remain", VerbClass::remain},
    Entry{"stay", VerbClass::remain},
    // 36.3 meet
    Entry{"visit", VerbClass::visit},
    Entry{"travel", VerbClass::visit},
    // 40.8.3 hurt
    Entry{"injure", VerbClass::injure},
    Entry{"wound", VerbClass::injure},
    Entry{"hurt", VerbClass::injure},
};

constexpr std::array opposites = {
    std::pair{VerbClass::rise, VerbClass::fall},      std::pair{VerbClass::begin, VerbClass::cease},
    std::pair{VerbClass::approve, VerbClass::reject}, std::pair{VerbClass::win, VerbClass::lose},
    std::pair{VerbClass::arrest, VerbClass::release}, std::pair{VerbClass::depart, VerbClass::remain},
};

using NounVerb = std::pair<std::string_view, std::string_view>;
constexpr std::array event_nouns = {
    NounVerb{"sale", "sell"},           NounVerb{"supply", "supply"},
    NounVerb{"provision", "provide"},   NounVerb{"delivery", "deliver"},
    NounVerb{"shipment", "ship"},       NounVerb{"transfer", "transfer"},
    NounVerb{"export", "export"},       NounVerb{"donation", "donate"},
    NounVerb{"production", "produce"},  NounVerb{"manufacture", "manufacture"},
    NounVerb{"development", "develop"}, NounVerb{"killing", "kill"},
    NounVerb{"murder", "murder"},       NounVerb{"execution", "execute"},
    NounVerb{"attack", "attack"},       NounVerb{"bombing", "bomb"},
    NounVerb{"shelling", "shell"},      NounVerb{"layoff", "lay off"},
    NounVerb{"lay-off", "lay off"},     NounVerb{"dismissal", "dismiss"},
    NounVerb{"separation", "separate"}, NounVerb{"segregation", "segregate"},
    NounVerb{"increase", "increase"},   NounVerb{"decline", "decline"},
    NounVerb{"rise", "rise"},           NounVerb{"fall", "fall"},
    NounVerb{"approval", "approve"},    NounVerb{"rejection", "reject"},
    NounVerb{"arrest", "arrest"},       NounVerb{"release", "release"},
    NounVerb{"purchase", "buy"},        NounVerb{"withdrawal", "withdraw"},
    NounVerb{"visit", "visit"},         NounVerb{"support", "support"},
    NounVerb{"assistance", "assist"},   NounVerb{"aid", "aid"},
    NounVerb{"help", "help"},
};

constexpr std::array<std::string_view, 12> light_verbs = {"offer",     "make",     "carry out", "conduct",
                                                          "undertake", "do",       "perform",   "engage",
                                                          "allow",     "continue", "begin",     "start"};

// Levin's 26 (create), 27 (engender), 29.2 to 29.5 (decree) and 55.1 (begin), with 48.3 (occurrence).
constexpr std::array<std::string_view, 46> bringing_verbs = {
    "introduce", "impose",    "enforce",    "implement", "institute", "establish", "order",   "launch",
    "undertake", "plan",      "adopt",      "stage",     "hold",      "commit",    "execute", "resume",
    "give",      "provide",   "see",        "face",      "suffer",    "undergo",   "cause",   "trigger",
    "create",    "organize",  "organise",   "bring",     "announce",  "approve",   "mandate", "require",
    "happen",    "occur",     "take place", "go ahead",  "come",      "exist",     "follow",  "result",
    "authorize", "authorise", "initiate",   "commence",  "apply",     "have"};

constexpr std::array<std::string_view, 16> concluding_verbs = {
    "reach", "strike", "conclude", "sign",      "agree",   "agree on", "agree to", "make",
    "seal",  "clinch", "broker",   "negotiate", "declare", "hold",     "ink",      "have"};

}  // namespace

VerbClass verb_class(std::string_view lemma) {
  static const auto table = [] {
    std::unordered_map<std::string_view, VerbClass> map;
    for (const auto& [verb, kind] : entries) map.emplace(verb, kind);
    return map;
  }();
  const auto found = table.find(lemma);
  return found == table.end() ? VerbClass::none : found->second;
}

bool opposite_classes(VerbClass a, VerbClass b) {
  return std::ranges::any_of(opposites, [&](const auto& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

std::optional<std::string_view> event_verb(std::string_view noun) {
  const auto found = std::ranges::find(event_nouns, noun, &NounVerb::first);
  if (found == event_nouns.end()) return std::nullopt;
  return found->second;
}

bool brings_about(std::string_view lemma) {
  return is_light_verb(lemma) || std::ranges::find(bringing_verbs, lemma) != bringing_verbs.end();
}

bool concludes(std::string_view lemma) { return std::ranges::find(concluding_verbs, lemma) != concluding_verbs.end(); }

bool is_light_verb(std::string_view lemma) { return std::ranges::find(light_verbs, lemma) != light_verbs.end(); }

}  // namespace gainsay::conflict
