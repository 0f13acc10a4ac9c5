#include "graph/conflict/rejections.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/phrases.h"

namespace gainsay::conflict {
namespace {

template <std::size_t N>
bool has(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

// What can be said, so that it can be called false. After WordNet's hyponyms of "statement" and "report", and "news".
constexpr std::array<std::string_view, 19> report_nouns = {
    "report",    "rumor",   "rumour",    "claim",       "allegation", "story",       "accusation",
    "news",      "tale",    "assertion", "speculation", "charge",     "information", "suggestion",
    "statement", "account", "article",   "insinuation", "gossip"};
constexpr std::array<std::string_view, 34> falsity_words = {
    "false",       "untrue",     "baseless",   "groundless", "unfounded", "fabricate", "fabricated",
    "fabrication", "misleading", "ridiculous", "ludicrous",  "nonsense",  "fake",      "wrong",
    "inaccurate",  "incorrect",  "absurd",     "lie",        "rubbish",   "invention", "hoax",
    "bogus",       "invent",     "debunk",     "make up",    "fiction",   "myth",      "falsehood",
    "fictitious",  "satire",     "spoof",      "prank",      "joke",      "discredit"};
// Whereby "it" can only be something said; a hoax can be a thing, and "wrong" a deed.
constexpr std::array<std::string_view, 5> strict_falsity_words = {"false", "untrue", "baseless", "unfounded",
                                                                  "groundless"};
constexpr std::array<std::string_view, 4> truth_words = {"true", "correct", "accurate", "genuine"};
constexpr std::array<std::string_view, 11> rejecting_verbs = {
    "deny", "dismiss", "reject", "refute", "rebut", "dispute", "repudiate", "debunk", "rubbish", "trash", "slam"};
constexpr std::array<std::string_view, 5> naming_verbs = {"call", "term", "label", "brand", "describe"};
constexpr std::array<std::string_view, 3> neutral_pronouns = {"it", "this", "that"};

constexpr std::size_t next_to = 300;  ///< bytes: "it" is what the sentence before speaks of
constexpr std::size_t near = 700;  ///< bytes: a rejection by somebody who has no part in it answers what was just said

bool is_report_phrase(const Phrase& phrase) { return has(report_nouns, ascii_lower(phrase.head)); }

/// "Termed the reports as false".
bool names_falsity(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  const std::string text = ascii_lower(reading.position->statement.text);
  for (const Argument& argument : claim.arguments)
    if (has(falsity_words, ascii_lower(argument.phrase.head))) return true;
  return std::ranges::any_of(falsity_words,
                             [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool calls_false(const Claim& claim, bool& about_pronoun) {
  const std::string predicate = ascii_lower(claim.predicate);
  const bool negated = claim.polarity == Polarity::negated && !claim.denial;
  const bool falsity = negated ? has(truth_words, predicate) : has(falsity_words, predicate);
  if (!falsity) return false;
  // "The story was fabricated": what is made up is the verb's object.
  const Phrase& subject = claim.agent.empty() ? claim.object : claim.agent;
  about_pronoun = has(neutral_pronouns, ascii_lower(subject.head)) && (negated || has(strict_falsity_words, predicate));
  return is_report_phrase(subject) || about_pronoun;
}

struct Rejection {
  const Phrase* report = nullptr;  ///< the words for what is rejected
  bool by_doer = false;            ///< the claim's agent rejects it, not the voice that says so
  bool about_pronoun = false;
};

std::optional<Rejection> rejection_of(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  if (!reading.asserts && reading.position->act != SpeechAct::deny) return std::nullopt;
  if (claim.conditional || claim.modality != Modality::actual) return std::nullopt;
  Rejection found;
  if (calls_false(claim, found.about_pronoun)) {
    found.report = claim.agent.empty() ? &claim.object : &claim.agent;
    return found;
  }
  if (claim.polarity == Polarity::negated || !is_report_phrase(claim.object)) return std::nullopt;
  const bool rejects =
      has(rejecting_verbs, claim.predicate) || (has(naming_verbs, claim.predicate) && names_falsity(reading));
  if (!rejects) return std::nullopt;
  found.report = &claim.object;
  found.by_doer = true;
  return found;
}

/// "Dismissed the report that ...": it says itself what it rejects, though no claim was made of it.
bool says_that(const Reading& reading) {
  const std::string text = ascii_lower(reading.position->statement.text);
  return std::ranges::any_of(report_nouns, [&](std::string_view noun) {
    return text.find(std::string(noun) + " that ") != std::string::npos ||
           text.find(std::string(noun) + "s that ") != std::string::npos;
  });
}

/// What can be called a rumour: said with reserve, of plans and forecasts, or on the word of others.
bool is_report(const Reading& reading) { return reading.hedged || reading.intends || reading.foretells; }

bool involves(const Reading& reading, const std::string& id) {
  return reading.agent.id == id || std::ranges::binary_search(reading.agent.of, id) ||
         std::ranges::binary_search(reading.others, id);
}

void adopt(Reading& rejection, const Reading& report, bool assumed) {
  rejection.proposition = report.proposition;
  rejection.predicate = report.predicate;
  rejection.verb = report.verb;
  rejection.object = report.object;
  rejection.agent = report.agent;
  rejection.object_party = report.object_party;
  rejection.recipient_party = report.recipient_party;
  rejection.goods = report.goods;
  rejection.others = report.others;
  rejection.when = report.when;
  // "The report that the mine had closed": the report is not what was closed.
  if (is_report_phrase(rejection.object)) {
    rejection.object = {};
    rejection.object_party = {};
  }
  rejection.anaphoric = assumed;
  rejection.asserts = true;
  rejection.negated = true;
  rejection.own_denial = true;
  rejection.doubts = false;
  rejection.commits = false;
  // "The claim that she was arrested": what is only claimed is not to come.
  const bool to_come = report.foretells && report.proposition->modality != Modality::possible;
  rejection.intends = report.intends || report.commits || to_come;
  rejection.foretells = false;
  rejection.occurs = !rejection.intends;
}

/// Who rejects: the doer of the verb, else the voice.
const std::string& rejecting_party(const Reading& reading, const Rejection& rejection) {
  return rejection.by_doer && !reading.agent.id.empty() ? reading.agent.id : reading.speaker;
}

/// "Fraud claims": the report must speak of fraud.
bool is_of_that_kind(const Reading& report, const Phrase& words_for_it, Words& words) {
  const std::vector<std::string> content = content_words(report, words);
  return std::ranges::all_of(words_for_it.terms, [&](const std::string& raw) {
    const std::string term = ascii_lower(raw);
    return is_loose(term) || has(falsity_words, term) || has(report_nouns, term) ||
           !words.knows(term, WordClass::noun) || std::ranges::binary_search(content, term) ||
           report.predicate == term || words.derived(term, report.predicate);
  });
}

bool can_be_meant(const Reading& report, const Reading& rejection, const std::string& party, bool by_pronoun) {
  if (report.negated || report.anaphoric || !report.asserts || rejection_of(report)) return false;
  if (report.agent.kind == Party::Kind::pronoun || report.agent.kind == Party::Kind::none) {
    if (report.object_party.kind != Party::Kind::named) return false;
  } else if (report.agent.kind == Party::Kind::described) {
    return false;
  }
  if (!rejection.speaker.empty() && report.speaker == rejection.speaker) return false;
  if (!is_report(report)) return false;
  const std::size_t distance = rejection.position->statement.span.begin - report.position->statement.span.begin;
  if (by_pronoun) return distance <= next_to;
  if (!party.empty() && involves(report, party)) return true;
  // Somebody else who calls it false answers what stands just before.
  return distance <= near;
}

bool is_denied(const Reading& reading) {
  return reading.negated && reading.asserts && reading.own_denial && !reading.predicate.empty() &&
         (reading.agent.kind == Party::Kind::named || reading.object_party.kind == Party::Kind::named ||
          reading.agent.kind == Party::Kind::described);
}

/// The clause within the rejection that says what is rejected: "the rumours that it will close are baseless".
Reading* clause_within(const Reading& rejection, const std::vector<std::size_t>& members,
                       std::vector<Reading>& readings) {
  const Span& whole = rejection.position->statement.span;
  Reading* found = nullptr;
  for (const std::size_t i : members) {
    Reading& reading = readings[i];
    const Span& span = reading.position->statement.span;
    if (&reading == &rejection || span.begin < whole.begin || span.end > whole.end) continue;
    if (reading.predicate.empty() || rejection_of(reading) || reading.position->statement.claim.conditional) continue;
    // A denial of its own says all.
    if (reading.own_denial && reading.occurs) continue;
    if (!found || span.size() > found->position->statement.span.size()) found = &reading;
  }
  return found;
}

}  // namespace

void resolve_rejections(std::vector<Reading>& readings, Words& words) {
  std::map<ArticleId, std::vector<std::size_t>> by_article;
  for (std::size_t i = 0; i < readings.size(); ++i) by_article[readings[i].position->article.id].push_back(i);
  const auto begins = [&](std::size_t i) { return readings[i].position->statement.span.begin; };
  for (auto& [article, members] : by_article) {
    std::ranges::stable_sort(members, {}, begins);
    for (auto at = members.begin(); at != members.end(); ++at) {
      Reading& reading = readings[*at];
      const auto rejection = rejection_of(reading);
      if (!rejection) continue;
      if (Reading* clause = clause_within(reading, members, readings)) {
        adopt(reading, *clause, false);
        clause->asserts = false;
        continue;
      }
      if (says_that(reading)) continue;
      const std::string party = rejecting_party(reading, *rejection);
      const auto nearest = std::find_if(std::make_reverse_iterator(at), members.rend(), [&](std::size_t i) {
        return can_be_meant(readings[i], reading, party, rejection->about_pronoun) &&
               is_of_that_kind(readings[i], *rejection->report, words);
      });
      if (nearest != members.rend()) {
        adopt(reading, readings[*nearest], true);
        continue;
      }
      // Where the report itself is not told, what its article denied before is what was reported.
      const auto denied = std::find_if(std::make_reverse_iterator(at), members.rend(), [&](std::size_t i) {
        return is_denied(readings[i]) && is_of_that_kind(readings[i], *rejection->report, words);
      });
      if (denied != members.rend()) adopt(reading, readings[*denied], true);
    }
  }
}

}  // namespace gainsay::conflict
