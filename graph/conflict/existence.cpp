#include "graph/conflict/existence.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/verb_classes.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr double rare = 3.5;  ///< weight of a word that is said of few things: there is no "meeting" of a hundred

// Deeds that two do with each other, by the nouns that name them.
struct Deed {
  std::string_view verb, noun;
};
constexpr std::array mutual = {Deed{"talk", "talks"}, Deed{"negotiate", "negotiation"}, Deed{"meet", "meeting"},
                               Deed{"agree", "agreement"}};
// An agreement of any kind.
constexpr std::array<std::string_view, 6> bare_agreements = {"agreement", "deal",        "accord",
                                                             "pact",      "arrangement", "understanding"};

/// Agreements, talks, meetings, contests, and what befalls people. Not all that happens: there is "no question" and "no
/// chance" of much that somebody else questions and has.
bool can_be_held_or_reached(const std::string& noun, Words& words) {
  constexpr std::array<std::string_view, 5> gatherings = {"meeting", "talk", "talks", "summit", "conversation"};
  constexpr std::array<std::string_view, 4> vague = {"speech", "game", "race", "play"};
  if (has(gatherings, noun)) return true;
  return !has(vague, noun) &&
         std::ranges::any_of(std::array{"agreement", "peace", "negotiation", "contest", "attack", "fight", "accident",
                                        "explosion", "social event", "debate"},
                             [&](const char* category) { return words.is_a(noun, category); });
}

constexpr std::array<std::string_view, 6> coming_about = {"exist", "take place", "happen", "occur", "hold", "begin"};

bool comes_about(const Reading& reading) { return reading.object.empty() && has(coming_about, reading.predicate); }

const Phrase* phrase_told(const Reading& reading) {
  const Claim& claim = *reading.proposition;
  if (!claim.object.empty() && concludes(claim.predicate)) return &claim.object;
  // "Agree to a truce".
  if (reading.predicate == "agree" && !reading.object.empty()) return &reading.object;
  return comes_about(reading) ? &claim.agent : nullptr;
}

/// The noun for what two do with each other: "is in talks", "did not meet".
std::string deed_told(const Reading& reading) {
  if (!reading.object.empty() && reading.predicate != "meet") return {};
  const auto deed = std::ranges::find(mutual, reading.predicate, &Deed::verb);
  return deed == mutual.end() || reading.predicate == "agree" ? std::string() : std::string(deed->noun);
}

bool is_agreement(const std::string& noun, Words& words) {
  return words.is_a(noun, "agreement") || words.is_a(noun, "peace");
}

/// Whether the affirmed side tells of a thing of that name.
bool tells_of(const Reading& yes, const std::string& noun, Words& words) {
  if (const Phrase* told = phrase_told(yes)) {
    const auto names_it = [&](const std::string& raw) {
      const std::string word = ascii_lower(raw);
      return is_met_by(noun, word, words) || (has(bare_agreements, noun) && is_agreement(word, words));
    };
    // "A ceasefire agreement" is a truce.
    if (names_it(told->head) || std::ranges::any_of(told->terms, names_it)) return true;
  }
  const std::string deed = deed_told(yes);
  if (!deed.empty()) return is_met_by(noun, deed, words);
  // "Attacked the depot": an attack. A fire is no dismissal.
  return yes.verb != VerbClass::dismiss && has_content(yes.predicate) &&
         (yes.predicate == noun || words.derived(noun, yes.predicate)) && words.knows(noun, WordClass::noun);
}

bool stands_for_no_thing(const std::string& word) {
  constexpr std::array<std::string_view, 12> words = {"anyone", "anybody", "anything", "one",  "such",       "any",
                                                      "kind",   "sort",    "there",    "them", "whatsoever", "formal"};
  return is_loose(word) || has(words, word);
}

/// The words that say which of such things is meant, without the thing itself.
std::vector<std::string> restrictions(const Reading& no, const std::string& noun) {
  std::vector<std::string> out;
  const auto add = [&](const std::string& raw) {
    const std::string word = ascii_lower(raw);
    if (!word.empty() && word != noun && !stands_for_no_thing(word)) out.push_back(word);
  };
  const Claim& claim = *no.proposition;
  for (const Phrase* phrase : {&claim.object, &claim.recipient, &claim.place}) {
    add(phrase->head);
    std::ranges::for_each(phrase->terms, add);
  }
  for (const Argument& argument : claim.arguments) {
    add(argument.phrase.head);
    std::ranges::for_each(argument.phrase.terms, add);
  }
  // "There is no trade agreement": the thing is the subject.
  if (comes_about(no)) std::ranges::for_each(claim.agent.terms, add);
  // "The unions have signed no deal": another may have.
  const bool by_others = !comes_about(no) && no.agent.kind != Party::Kind::none &&
                         no.agent.kind != Party::Kind::pronoun && !is_pronoun(claim.agent);
  if (by_others) add(claim.agent.head);
  return out;
}

bool is_named_in(const std::optional<Named>& speaker, const std::vector<std::string>& yes_words) {
  if (!speaker) return false;
  std::istringstream name(ascii_lower(speaker->name));
  for (std::string word; name >> word;)
    if (word.size() > 3 && std::ranges::binary_search(yes_words, word)) return true;
  return false;
}

/// What an article leads with is what its story turns on.
bool leads(const Reading& reading) {
  constexpr std::size_t first_sentences = 400;  // bytes
  return reading.position->statement.span.begin < first_sentences;
}

}  // namespace

bool can_tell_of_a_thing(const Reading& reading) {
  return has(coming_about, reading.predicate) || concludes(reading.proposition->predicate) ||
         std::ranges::find(mutual, reading.predicate, &Deed::verb) != mutual.end();
}

std::string thing_told(const Reading& reading, Words& words) {
  if (const Phrase* told = phrase_told(reading)) {
    const std::string noun = ascii_lower(told->head);
    if (can_be_held_or_reached(noun, words)) return noun;
  }
  return deed_told(reading);
}

bool denies_existence(const Reading& yes, const Reading& no, Words& words) {
  if (!no.negated || yes.negated) return false;
  const std::string noun = thing_told(no, words);
  return !noun.empty() && tells_of(yes, noun, words);
}

bool is_of_that_thing(const Reading& yes, const Reading& no, const std::vector<std::string>& yes_words, Words& words) {
  const std::string noun = thing_told(no, words);
  const std::vector<std::string> restricting = restrictions(no, noun);
  const bool all_met = std::ranges::all_of(restricting, [&](const std::string& wanted) {
    return std::ranges::any_of(yes_words, [&](const std::string& given) { return is_met_by(wanted, given, words); });
  });
  if (!all_met) return false;
  return words.weight(noun) >= rare || !restricting.empty() || leads(yes) ||
         is_named_in(no.position->speaker, yes_words) || yes.position->article.id == no.position->article.id;
}

}  // namespace gainsay::conflict
