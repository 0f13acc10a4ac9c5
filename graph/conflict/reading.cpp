#include "graph/conflict/reading.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "base/mention.h"
#include "base/utf8.h"
#include "gainsay/conflicts.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/names.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

// What acts for the state, firm or body whose name stands before it.
constexpr std::array<std::string_view, 26> organ_nouns = {
    "government",     "authority", "authorities", "state",      "ministry",    "leadership",   "official",
    "administration", "regime",    "leader",      "spokesman",  "spokeswoman", "spokesperson", "embassy",
    "army",           "military",  "force",       "forces",     "troop",       "troops",       "diplomat",
    "minister",       "president", "side",        "parliament", "cabinet"};
constexpr std::array<std::string_view, 39> pronouns = {
    "himself", "herself",  "itself",    "themselves", "myself", "ourselves", "yourself", "none",
    "nothing", "anything", "something", "everything", "any",    "he",        "she",      "it",
    "they",    "him",      "her",       "them",       "we",     "us",        "i",        "me",
    "you",     "this",     "that",      "these",      "those",  "who",       "which",    "what",
    "one",     "some",     "many",      "all",        "others", "everyone",  "there"};

}  // namespace

bool is_pronoun(const Phrase& phrase) { return has(pronouns, ascii_lower(phrase.head)); }

namespace {

/// Lemmas are in lower case but for proper nouns.
bool is_name(const std::string& lemma) { return !lemma.empty() && lemma[0] >= 'A' && lemma[0] <= 'Z'; }

/// A name that extraction did not resolve stands for itself: its words, in any order.
std::string name_id(const Phrase& phrase) {
  std::string name = phrase.head;
  for (const std::string& term : phrase.terms)
    if (is_name(term)) name += " " + term;
  return name_key(name);
}

/// "Computer giant Norvik": a description that ends in the name. The name's id; "" where it does not.
std::string name_in_apposition(const Phrase& phrase, Words& words) {
  const std::size_t space = phrase.text.find_last_of(' ');
  if (space == std::string::npos || space == 0 || !is_name(phrase.text.substr(space + 1))) return {};
  std::size_t begin = space;
  while (begin > 0) {
    const std::size_t before = phrase.text.find_last_of(' ', begin - 1);
    const std::size_t word = before == std::string::npos ? 0 : before + 1;
    if (!is_name(phrase.text.substr(word, begin - word))) {
      const std::string noun = phrase.text.substr(word, begin - word);
      if (words.lemma(noun, WordClass::noun) != ascii_lower(phrase.head)) return {};
      Phrase name;
      std::istringstream stream(phrase.text.substr(begin));
      for (std::string part; stream >> part;) name.terms.push_back(part);
      name.head = name.terms.back();
      name.terms.pop_back();
      return name_id(name);
    }
    if (before == std::string::npos) return {};
    begin = before;
  }
  return {};
}

void sort_unique(std::vector<std::string>& ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Party read_party(const Phrase& phrase, Words& words) {
  Party party;
  if (phrase.empty()) return party;
  for (const std::string& term : phrase.terms)
    if (const std::string& id = words.entity_of(term); !id.empty()) party.of.push_back(id);
  sort_unique(party.of);
  const std::string head = ascii_lower(phrase.head);
  if (phrase.entity && phrase.entity->kind != EntityKind::unnamed) {
    party.kind = Party::Kind::named;
    party.id = name_key(phrase.entity->name);
    party.is_resolved = true;
  } else if (const std::string& id = words.entity_of(phrase.head); !id.empty()) {
    party.kind = Party::Kind::named;
    party.id = id;
    party.is_resolved = true;
  } else if (is_pronoun(phrase)) {
    party.kind = Party::Kind::pronoun;
  } else if (is_name(phrase.head)) {
    party.kind = Party::Kind::named;
    party.id = name_id(phrase);
  } else if (std::string name = name_in_apposition(phrase, words); !name.empty()) {
    party.kind = Party::Kind::named;
    party.id = std::move(name);
  } else if (party.of.size() == 1 && has(organ_nouns, head)) {
    party.kind = Party::Kind::named;
    party.id = party.of.front();
    party.is_resolved = true;
  } else if (!party.of.empty()) {
    party.kind = Party::Kind::affiliated;
  } else {
    party.kind = Party::Kind::described;
  }
  return party;
}

void collect(const Party& party, std::vector<std::string>& ids) {
  if (!party.id.empty()) ids.push_back(party.id);
  ids.insert(ids.end(), party.of.begin(), party.of.end());
}

/// "Offer arms sales" is to sell arms; "continue its support" is to support.
void unwrap_light_verb(Reading& reading) {
  if (!is_light_verb(reading.predicate)) return;
  const auto verb = event_verb(ascii_lower(reading.object.head));
  if (!verb) return;
  reading.predicate = *verb;
  if (reading.object.terms.empty()) {
    reading.object = {};
  } else {
    reading.object.head = reading.object.terms.back();
    reading.object.terms.pop_back();
  }
}

constexpr std::array<std::string_view, 10> agreement_nouns = {
    "agreement", "deal", "ceasefire", "cease-fire", "truce", "pact", "accord", "treaty", "settlement", "armistice"};

/// "Reach a deal", "conclude a truce", "agree to a ceasefire": one event, by whatever verb.
void unwrap_agreement(Reading& reading) {
  constexpr std::array<std::string_view, 12> verbs = {"make",   "reach", "conclude", "sign", "strike",    "seal",
                                                      "clinch", "agree", "broker",   "ink",  "negotiate", "agree to"};
  if (!has(verbs, reading.predicate)) return;
  if (reading.object.empty())
    for (const Argument& argument : reading.proposition->arguments)
      if ((argument.role == "to" || argument.role == "on") && has(agreement_nouns, ascii_lower(argument.phrase.head)))
        reading.object = argument.phrase;
  if (has(agreement_nouns, ascii_lower(reading.object.head))) reading.predicate = "agree";
}

constexpr std::array<std::string_view, 22> measure_nouns = {
    "%",        "percent", "per cent", "cent",   "quarter", "half",      "third", "fifth",
    "tenth",    "number",  "majority", "total",  "share",   "part",      "dozen", "hundred",
    "thousand", "million", "lot",      "plenty", "portion", "proportion"};

/// "A quarter of its staff" is staff: how much is the quantity's matter.
void unwrap_measure(Reading& reading, Words& words) {
  if (!has(measure_nouns, ascii_lower(reading.object.head))) return;
  std::vector<std::string>& terms = reading.object.terms;
  const auto noun = std::ranges::find_if(terms, [&](const std::string& term) {
    const bool figure = term.empty() || (term[0] >= '0' && term[0] <= '9');
    return !figure && !has(measure_nouns, ascii_lower(term)) && words.knows(ascii_lower(term), WordClass::noun);
  });
  if (noun == terms.end()) return;
  reading.object.head = *noun;
  terms.erase(noun, terms.end());
}

/// "Arm Russia" gives Russia arms.
void unwrap_equip(Reading& reading, const Claim& claim) {
  if (reading.verb != VerbClass::equip) return;
  reading.verb = VerbClass::transfer;
  if (!claim.recipient.empty()) return;
  Phrase arms;
  arms.head = "arms";
  arms.span = claim.predicate_span;
  reading.object = std::move(arms);
}

bool promised_by_agent(const Position& position, const Reading& reading) {
  const Claim& claim = position.statement.claim;
  if (claim.modality == Modality::promised) return true;
  // "I assure you, he is no racist" promises nothing: only what is to come can be promised.
  const bool to_come = claim.modality == Modality::predicted || claim.modality == Modality::considered;
  return position.act == SpeechAct::promise && to_come && !reading.agent.id.empty();
}

/// "Denied reports that it will, may, plans to": of what is to come.
bool looks_ahead(const Position& position) {
  constexpr std::array<std::string_view, 13> signs = {" will ",    " would ", " may ",    " might ",   " could ",
                                                      " going to", " plan",   " set to ", " about to", " intend",
                                                      " consider", " to be ", " ready to"};
  const std::string text = ascii_lower(position.statement.text);
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; });
}

/// "Denied reports that", not "is denied the chance to".
bool names_a_report(const Position& position) {
  constexpr std::array<std::string_view, 10> nouns = {"report", "rumor", "rumour",     "claim", "allegation",
                                                      "charge", "accus", "suggestion", " stor", "speculation"};
  const std::string text = ascii_lower(position.statement.text);
  return std::ranges::any_of(nouns, [&](std::string_view noun) { return text.find(noun) != std::string::npos; });
}

/// "Assurances from Veldland that it will not": who promises or denies a deed of "it" speaks of itself.
bool speaks_of_itself(const Position& position, const Party& agent) {
  if (agent.kind != Party::Kind::pronoun || ascii_lower(position.statement.claim.agent.head) != "it") return false;
  if (!position.speaker || (position.act != SpeechAct::promise && position.act != SpeechAct::deny)) return false;
  const EntityKind kind = position.speaker->kind;
  return (kind == EntityKind::country || kind == EntityKind::organisation) && !position.statement.claim.object.empty();
}

/// "The sooner he sells it, the better" does not say that he does; "you don't think that it is so" says what the one
/// who is asked thinks.
bool is_supposed(const Position& position) {
  constexpr std::array<std::string_view, 6> degrees = {"the sooner ", "the more ",   "the longer ",
                                                       "the faster ", "the harder ", "the later "};
  constexpr std::array<std::string_view, 6> asked = {"you don't think ", "you don\u2019t think ", "you do not think ",
                                                     "you think ",       "you believe ",          "you don't believe "};
  const std::string text = ascii_lower(position.statement.text);
  const auto begins = [&](std::string_view sign) { return text.starts_with(sign); };
  return std::ranges::any_of(degrees, begins) || std::ranges::any_of(asked, begins);
}

void read_status(Reading& reading, const Position& position) {
  const Claim& claim = position.statement.claim;
  const SpeechAct act = position.act;
  reading.doubts = act == SpeechAct::doubt || claim.denial_scope == DenialScope::knowledge;
  reading.negated = claim.polarity == Polarity::negated || (act == SpeechAct::deny && claim.denial);
  // A clause under "denied" that was not itself read as a denial may be what is denied or what is held against it.
  const bool unclear = act == SpeechAct::deny && !claim.denial;
  reading.asserts = !claim.conditional && !unclear && claim.modality != Modality::requested && act != SpeechAct::warn &&
                    act != SpeechAct::request && act != SpeechAct::decline_comment && !is_supposed(position);
  reading.hedged = !claim.hedge.empty() || act == SpeechAct::allege;
  reading.commits = promised_by_agent(position, reading);
  // To deny that a thing may or will happen is to deny having it in mind; to deny reports that it has happened is not.
  const bool reported_as_done =
      claim.denial && claim.modality == Modality::possible && names_a_report(position) && !looks_ahead(position);
  const bool denied_prospect = claim.denial && act == SpeechAct::deny && claim.hedge.empty() && !reported_as_done &&
                               (claim.modality == Modality::possible || claim.modality == Modality::predicted);
  reading.intends = !reading.commits && !reading.doubts &&
                    (claim.modality == Modality::considered || act == SpeechAct::plan || denied_prospect);
  reading.foretells =
      !reading.commits && !reading.intends && !(reported_as_done && claim.hedge.empty()) &&
      (claim.modality == Modality::predicted || claim.modality == Modality::possible || act == SpeechAct::predict);
  reading.occurs = !reading.commits && !reading.intends && !reading.foretells && !reading.doubts;
}

void read_speaker(Reading& reading, const Position& position) {
  if (reading.commits && !reading.agent.id.empty()) {
    reading.speaker = reading.agent.id;
  } else if (position.speaker) {
    reading.speaker = name_key(position.speaker->name);
  }
  // "Beijing is considering ..." gives Beijing's mind, not its word.
  if (reading.intends && !reading.negated && reading.speaker == reading.agent.id) reading.speaker.clear();
  // Of its acts a party can speak without denying anything ("refused to endorse"); of its own mind it is the authority.
  const bool of_its_own_mind = !reading.occurs && !reading.speaker.empty() && reading.speaker == reading.agent.id;
  const bool denies_prospect = position.statement.claim.denial && !reading.occurs;
  reading.own_denial = reading.negated && (position.act == SpeechAct::deny || denies_prospect || of_its_own_mind);
}

/// "Is safe", "has been shot", "will resign": around the day on which the text came out, before or after it.
bool is_dated_by_tense(const DateInterval& when, const DateInterval& published) {
  const bool begins = when.begin && when.begin == published.begin;
  const bool ends = when.end && when.end == published.end;
  return (begins && ends) || (begins && !when.end) || (ends && !when.begin);
}

/// "Is the latest victim of a death hoax": who is said to be dead lives.
bool is_butt_of_death_hoax(const Reading& reading) {
  constexpr std::array<std::string_view, 3> butts = {"victim", "target", "subject"};
  constexpr int of_these_days = 30;
  constexpr int most_of_a_year = 300;
  const DateInterval& when = reading.when;
  const bool long_ago = gap_in_days(when, reading.said) > of_these_days ||
                        (when.begin && when.end && days_between(*when.begin, *when.end) >= most_of_a_year);
  return has(butts, reading.predicate) && reading.object.empty() && !long_ago &&
         ascii_lower(reading.position->statement.text).find(" death hoax") != std::string::npos;
}

}  // namespace

Reading read_position(const Position& position, Words& words) {
  const Claim& claim = position.statement.claim;
  Reading reading;
  reading.position = &position;
  reading.proposition = &claim;
  reading.claim = position.statement.claim_id;
  reading.predicate = claim.predicate;
  reading.object = claim.object;
  unwrap_light_verb(reading);
  unwrap_measure(reading, words);
  unwrap_agreement(reading);
  reading.verb = verb_class(reading.predicate);
  unwrap_equip(reading, claim);
  reading.agent = read_party(claim.agent, words);
  if (speaks_of_itself(position, reading.agent))
    reading.agent = {Party::Kind::named, name_key(position.speaker->name), {}};
  reading.object_party = read_party(reading.object, words);
  reading.recipient_party = read_party(claim.recipient, words);
  reading.goods = goods_kind(reading.object, words);
  collect(reading.object_party, reading.others);
  collect(read_party(claim.object, words), reading.others);
  collect(reading.recipient_party, reading.others);
  collect(read_party(claim.place, words), reading.others);
  for (const Argument& argument : claim.arguments) collect(read_party(argument.phrase, words), reading.others);
  sort_unique(reading.others);
  read_status(reading, position);
  read_speaker(reading, position);
  reading.said = when_said(position);
  reading.when = claim.time;
  reading.dated_by_tense = is_dated_by_tense(claim.time, position.article.published);
  if (reading.claim.empty()) reading.claim = claim_id_of(claim);
  return reading;
}

bool is_life(const Reading& reading) {
  constexpr std::array<std::string_view, 14> words = {"alive",     "unharmed",   "unhurt",    "survive",   "living",
                                                      "fine",      "safe",       "uninjured", "unscathed", "recover",
                                                      "condition", "recuperate", "sit up",    "conscious"};
  if (reading.negated) return reading.verb == VerbClass::die;
  if (is_butt_of_death_hoax(reading)) return true;
  return has(words, reading.predicate) && (reading.object.empty() || reading.predicate == "survive");
}

bool is_death(const Reading& reading) {
  return reading.verb == VerbClass::kill || reading.verb == VerbClass::die || reading.predicate == "dead";
}

}  // namespace gainsay::conflict
