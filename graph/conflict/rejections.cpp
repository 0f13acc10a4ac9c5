#include "graph/conflict/rejections.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/rejection_kinds.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t next_to = 300;  ///< bytes: "it" is what the sentence before speaks of
constexpr std::size_t near = 700;  ///< bytes: a rejection by somebody who has no part in it answers what was just said

/// What can be called a rumour: said with reserve, of plans and forecasts, or on the word of others.
bool is_report(const Reading& reading) { return reading.hedged || reading.intends || reading.foretells; }

bool involves(const Reading& reading, const std::string& id) {
  return reading.agent.id == id || std::ranges::binary_search(reading.agent.of, id) ||
         std::ranges::binary_search(reading.others, id);
}

/// What of the slots says what is done, by whom, to what.
void take_slots(Reading& rejection, const Reading& report) {
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
}

/// An event that others are cited for, done by the rejecting party or to it; or on the word of the press.
bool is_cited(const Reading& report, const Reading& rejection, const std::string& party) {
  const Position& position = *report.position;
  if (position.statement.attribution.empty() || !position.speaker || position.act == SpeechAct::deny ||
      report.speaker == rejection.speaker || !report.occurs || !has_content(report.predicate))
    return false;
  const EntityKind kind = position.speaker->kind;
  const bool press = kind == EntityKind::outlet || kind == EntityKind::agency;
  return press || (!party.empty() && (report.agent.id == party || report.object_party.id == party));
}

void adopt(Reading& rejection, const Reading& report, bool doubts, bool assumed) {
  take_slots(rejection, report);
  rejection.anaphoric = assumed;
  rejection.asserts = true;
  rejection.negated = !doubts;
  rejection.own_denial = !doubts;
  rejection.doubts = doubts;
  rejection.commits = false;
  // "The claim that she was arrested": what is only claimed is not to come.
  const bool to_come = report.foretells && report.proposition->modality != Modality::possible;
  rejection.intends = !doubts && (report.intends || report.commits || to_come);
  rejection.foretells = false;
  rejection.occurs = !doubts && !rejection.intends;
}

/// Who rejects: the doer of the verb, else the voice.
const std::string& rejecting_party(const Reading& reading, const Rejection& rejection) {
  return rejection.by_doer && !reading.agent.id.empty() ? reading.agent.id : reading.speaker;
}

/// "Fraud claims": the report must speak of fraud; "the reported cuts": of cuts, or of sackings.
bool is_of_that_kind(const Reading& report, const std::vector<std::string>& kinds, Words& words) {
  const std::vector<std::string> content = content_words(report, words);
  return std::ranges::all_of(kinds, [&](const std::string& kind) {
    if (std::ranges::binary_search(content, kind) || report.predicate == kind) return true;
    if (kind == "death" && is_death(report)) return true;
    const auto verb = event_verb(kind);
    if (verb && report.verb != VerbClass::none && verb_class(*verb) == report.verb) return true;
    return words.derived(kind, report.predicate);
  });
}

/// "Will get calls": nothing that one would call a rumour.
bool words_are_bare(const Reading& report) { return !report.object.empty() && !has_content(report.predicate); }

/// Whether it says who did something, or to whom.
bool names_somebody(const Reading& report) {
  return report.agent.kind == Party::Kind::named || report.agent.kind == Party::Kind::affiliated ||
         report.object_party.kind == Party::Kind::named;
}

bool can_be_meant(const Reading& report, const Reading& reading, const Rejection& rejection, const std::string& party,
                  bool tells_kind) {
  if (report.negated || report.doubts || report.anaphoric || !report.asserts || rejection_of(report)) return false;
  if (!reading.speaker.empty() && report.speaker == reading.speaker) return false;
  if (words_are_bare(report)) return false;
  // "That is untrue" can answer whatever another was just quoted for.
  const bool answered = rejection.about_pronoun && !report.position->statement.attribution.empty();
  if (!is_report(report) && !is_cited(report, reading, party) && !answered) return false;
  if (!names_somebody(report) && !tells_kind) return false;
  const std::size_t distance = reading.position->statement.span.begin - report.position->statement.span.begin;
  if (rejection.about_pronoun) return distance <= next_to;
  if (tells_kind || (!party.empty() && involves(report, party))) return true;
  // Somebody else who calls it false answers what stands just before.
  return distance <= (is_report(report) ? near : next_to);
}

/// "The rumours", "the story": what is going round. A claim or a statement is somebody's, who may be no source of ours.
/// So is an event that is called a hoax: "the arrest of Lee".
bool names_news(const Phrase& report) {
  constexpr std::array<std::string_view, 7> nouns = {"report", "rumor",       "rumour", "story",
                                                     "news",   "speculation", "gossip"};
  const auto is_news = [&](const std::string& word) {
    std::string head = ascii_lower(word);
    if (head.ends_with('s') && head != "news") head.pop_back();
    return std::ranges::find(nouns, head) != nouns.end();
  };
  // "There is no truth in this story": the story is below the truth.
  return is_news(report.head) || event_verb(ascii_lower(report.head)) || std::ranges::any_of(report.terms, is_news);
}

/// "Lee's claim" is what Lee said.
bool is_of_its_owner(const Reading& report, const Phrase& words_for_it) {
  return std::ranges::all_of(words_for_it.terms, [&](const std::string& term) {
    if (term.empty() || term[0] < 'A' || term[0] > 'Z') return true;
    const auto& speaker = report.position->speaker;
    return speaker ? speaker->name.find(term) != std::string::npos : names_news(words_for_it);
  });
}

bool is_denied(const Reading& reading) {
  return reading.negated && reading.asserts && reading.own_denial && !reading.predicate.empty() &&
         (reading.agent.kind == Party::Kind::named || reading.object_party.kind == Party::Kind::named ||
          reading.agent.kind == Party::Kind::described);
}

/// "Refuted this news [that she is dead]", "there is no truth to the rumour that she is dead": the clause that stands
/// right behind, in the same act of saying.
bool stands_behind(const Reading& clause, const Reading& rejection) {
  constexpr std::size_t bracket = 8;  ///< bytes: "[that "
  const Statement& behind = clause.position->statement;
  const Statement& statement = rejection.position->statement;
  const std::size_t end = statement.span.end;
  return behind.attribution == statement.attribution && behind.span.begin >= end &&
         behind.span.begin <= end + bracket &&
         (behind.rule == "noun_complement" || (behind.rule == "parataxis" && !statement.attribution.empty()));
}

/// "Dismissed Lee's claims that it had burst": the clause below is a denial that says all.
bool denies_within(const Reading& rejection, const std::vector<std::size_t>& members,
                   const std::vector<Reading>& readings) {
  const Statement& whole = rejection.position->statement;
  return std::ranges::any_of(members, [&](std::size_t i) {
    const Statement& statement = readings[i].position->statement;
    return &statement != &whole && statement.span == whole.span && readings[i].negated && statement.claim.denial;
  });
}

/// "Lee's claim that it burst is false": Lee still says so.
bool is_of_another_voice(const Reading& clause, const Reading& rejection) {
  const auto& owner = clause.position->speaker;
  const auto& rejecter = rejection.position->speaker;
  return owner && (!rejecter || owner->id != rejecter->id);
}

/// The clause within the rejection that says what is rejected: "the rumours that it will close are baseless".
Reading* clause_within(const Reading& rejection, const std::vector<std::size_t>& members,
                       std::vector<Reading>& readings) {
  const Span& whole = rejection.position->statement.span;
  Reading* found = nullptr;
  for (const std::size_t i : members) {
    Reading& reading = readings[i];
    const Span& span = reading.position->statement.span;
    if (&reading == &rejection) continue;
    if ((span.begin < whole.begin || span.end > whole.end) && !stands_behind(reading, rejection)) continue;
    if (reading.predicate.empty() || rejection_of(reading) || reading.position->statement.claim.conditional) continue;
    // A denial of its own says all.
    if (reading.own_denial && reading.occurs) continue;
    if (reading.negated && reading.position->statement.claim.denial) return nullptr;
    if (!found || span.size() > found->position->statement.span.size()) found = &reading;
  }
  return found;
}

/// Where a passage of `near` bytes that ends with the rejection begins.
std::size_t passage_before(const Reading& rejection) {
  const std::size_t begin = rejection.position->statement.span.begin;
  return begin > near ? begin - near : 0;
}

/// Whom the rejecting article names in the passage that leads to the rejection, and who rejects; sorted.
std::vector<std::string> parties_before(const Reading& rejection, const std::vector<Reading>& own) {
  std::vector<std::string> ids;
  const auto add = [&](const std::string& id) {
    if (!id.empty()) ids.push_back(id);
  };
  add(rejection.speaker);
  for (const Reading& reading : own) {
    const Span& span = reading.position->statement.span;
    if (span.begin < passage_before(rejection) || span.begin > rejection.position->statement.span.end) continue;
    add(reading.agent.id);
    add(reading.object_party.id);
  }
  std::ranges::sort(ids);
  return ids;
}

/// An article that says so itself leads with the answer, not with the report.
bool answers(const Reading& reading) {
  constexpr std::array<std::string_view, 5> signs = {"hoax", "rumor", "rumour", "untrue", "debunk"};
  const std::string text = ascii_lower(reading.position->statement.text);
  return is_life(reading) || reading.anaphoric ||
         std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; }) ||
         (reading.negated && reading.own_denial) || rejection_of(reading).has_value();
}

/// Whether the phrase for the report names one of them: "reports of Sol's arrest".
bool is_named_in(const Phrase& report, const Reading& reading) {
  return std::ranges::any_of(report.terms, [&](const std::string& term) {
    if (term.empty() || term[0] < 'A' || term[0] > 'Z') return false;
    return std::ranges::any_of(std::array{&reading.proposition->agent, &reading.object}, [&](const Phrase* phrase) {
      return phrase->head == term || std::ranges::find(phrase->terms, term) != phrase->terms.end();
    });
  });
}

/// Whether an article that leads with this tells of something that another can call false.
bool can_be_answered(const Reading& report, const Reading& reading, const Phrase& words_for_it,
                     const std::vector<std::string>& parties) {
  if (report.negated || report.doubts || report.anaphoric || !report.asserts || rejection_of(report)) return false;
  if (report.position->statement.span.begin > near || !has_content(report.predicate)) return false;
  if (is_history(report.when)) return false;
  if (!reading.speaker.empty() && report.speaker == reading.speaker) return false;
  if (is_named_in(words_for_it, report)) return true;
  return std::ranges::any_of(std::array{&report.agent, &report.object_party}, [&](const Party* party) {
    return party->kind == Party::Kind::named && std::ranges::binary_search(parties, party->id);
  });
}

}  // namespace

bool names_no_proposition(const Reading& reading) {
  return !reading.anaphoric && reading.proposition == &reading.position->statement.claim &&
         rejection_of(reading).has_value() && !names_what_was_said(reading);
}

std::optional<Reading> aimed_at(const Reading& rejection, const std::vector<Reading>& own,
                                const std::vector<Reading>& other, Words& words) {
  const auto kind = rejection_of(rejection);
  if (!kind || !names_news(*kind->report) || std::ranges::any_of(other, answers)) return std::nullopt;
  const std::vector<std::string> parties = parties_before(rejection, own);
  const std::vector<std::string> kinds = kind_of_report(*kind->report, words);
  const Reading* lead = nullptr;
  for (const Reading& report : other) {
    if (!can_be_answered(report, rejection, *kind->report, parties) || !is_of_that_kind(report, kinds, words)) continue;
    if (!lead || report.position->statement.span < lead->position->statement.span) lead = &report;
  }
  if (!lead) return std::nullopt;
  Reading aimed = rejection;
  adopt(aimed, *lead, kind->doubts, true);
  return aimed;
}

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
      if (denies_within(reading, members, readings)) continue;
      if (Reading* clause = clause_within(reading, members, readings)) {
        adopt(reading, *clause, rejection->doubts, false);
        clause->asserts = clause->asserts && is_of_another_voice(*clause, reading);
        continue;
      }
      if (names_what_was_said(reading)) continue;
      const std::string party = rejecting_party(reading, *rejection);
      const std::vector<std::string> kinds = kind_of_report(*rejection->report, words);
      const auto nearest = std::find_if(std::make_reverse_iterator(at), members.rend(), [&](std::size_t i) {
        return can_be_meant(readings[i], reading, *rejection, party, !kinds.empty()) &&
               is_of_that_kind(readings[i], kinds, words) && is_of_its_owner(readings[i], *rejection->report);
      });
      if (nearest != members.rend()) {
        adopt(reading, readings[*nearest], rejection->doubts, true);
        continue;
      }
      if (rejection->doubts) continue;
      // Where the report itself is not told, what its article denied before is what was reported.
      const auto denied = std::find_if(std::make_reverse_iterator(at), members.rend(), [&](std::size_t i) {
        return is_denied(readings[i]) && is_of_that_kind(readings[i], kinds, words);
      });
      if (denied != members.rend()) adopt(reading, readings[*denied], false, true);
    }
  }
}

}  // namespace gainsay::conflict
