#include "graph/conflict/standing.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "graph/conflict/standing_words.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

using Aspect = Standing::Aspect;

constexpr std::array<std::string_view, 14> offices = {"job",  "post",  "office",     "role",    "position",
                                                      "seat", "party", "campaign",   "company", "firm",
                                                      "club", "board", "government", "team"};
constexpr std::array<std::string_view, 14> bans = {"ban",    "sanction",    "embargo",     "curfew", "blockade",
                                                   "siege",  "lockdown",    "restriction", "tariff", "moratorium",
                                                   "decree", "prohibition", "emergency",   "warrant"};
constexpr std::array<std::string_view, 14> armed = {"troop",      "troops",  "soldier", "force",   "forces",
                                                    "army",       "rebel",   "marine",  "adviser", "peacekeeper",
                                                    "contingent", "fighter", "militia", "militant"};
constexpr std::array<std::string_view, 10> dealings = {"sale",     "takeover", "merger",   "deal", "acquisition",
                                                       "transfer", "purchase", "contract", "move", "buyout"};
// Work that goes on at a place, which is what is open or shut.
constexpr std::array<std::string_view, 6> goings_on = {"production", "operation",   "operations",
                                                       "work",       "publication", "activity"};

bool is_person(const Phrase& phrase, const Party& party, Words& words) {
  if (phrase.entity) return phrase.entity->kind == EntityKind::person;
  if (party.kind == Party::Kind::named) return !party.is_resolved;
  return words.is_a(ascii_lower(phrase.head), "person") && party.kind != Party::Kind::pronoun;
}

/// A name of one word that nothing tells of is taken for a person's; what operates or is shut down is none.
bool can_run(const Named& name, std::string_view predicate) {
  constexpr std::array<std::string_view, 5> of_people = {"continue", "proceed", "close", "open", "keep"};
  switch (name.kind) {
    case EntityKind::organisation:
    case EntityKind::outlet:
      return true;
    case EntityKind::person:
      return name.name.find(' ') == std::string::npos && !has(of_people, predicate);
    default:
      return false;
  }
}

bool fits(Matter matter, const Phrase& bearer, const Party& party, const Reading& reading, Words& words) {
  const std::string head = ascii_lower(bearer.head);
  switch (matter) {
    case Matter::office: {
      const bool by_itself =
          reading.object.empty() || &bearer == &reading.object || has(offices, ascii_lower(reading.object.head));
      return by_itself && is_person(bearer, party, words);
    }
    case Matter::custody:
    case Matter::health:
    case Matter::pregnancy:
    case Matter::verdict:
      return is_person(bearer, party, words);
    case Matter::marriage: {
      // "Split the board": what is split is no marriage.
      const bool of_people = &bearer == &reading.object || reading.object.empty() ||
                             is_person(reading.object, reading.object_party, words);
      return of_people && is_person(bearer, party, words);
    }
    case Matter::running:
      return party.kind != Party::Kind::pronoun && !words.is_a(head, "person") && !has(bans, head) &&
             !has(armed, head) && !has(dealings, head) &&
             (!bearer.entity || can_run(*bearer.entity, reading.predicate));
    case Matter::sale:
      return has(dealings, head);
    case Matter::schedule:
      return party.kind != Party::Kind::pronoun && !words.is_a(head, "person") &&
             (!bearer.entity || bearer.entity->kind != EntityKind::country);
    case Matter::truce:
      return words.is_a(head, "agreement") || words.is_a(head, "peace");
    case Matter::rule:
      return has(bans, head);
    case Matter::presence:
      return has(armed, head);
  }
  return false;
}

struct Bearer {
  const Phrase* phrase = nullptr;
  const Party* party = nullptr;
};

Bearer bearer_of(const Reading& reading, StandingWords::Bearer which) {
  const Bearer agent{&reading.proposition->agent, &reading.agent};
  const Bearer object{&reading.object, &reading.object_party};
  const bool is_object = which == StandingWords::Bearer::object ||
                         (which == StandingWords::Bearer::either ? !object.phrase->empty() : agent.phrase->empty());
  return is_object ? object : agent;
}

/// "Restarted production at its mine": the mine runs again.
Bearer place_of_work(const Reading& reading, const Bearer& bearer) {
  if (!has(goings_on, ascii_lower(bearer.phrase->head))) return bearer;
  if (!reading.proposition->place.empty()) return {&reading.proposition->place, nullptr};
  for (const Argument& argument : reading.proposition->arguments)
    if (argument.role == "at" || argument.role == "of") return {&argument.phrase, nullptr};
  return bearer;
}

/// What a negation leaves: "has not resigned" is in office, "will not reopen" stays shut.
std::optional<Standing> turned(Standing standing) {
  const bool vague = standing.matter == Matter::verdict ||
                     (standing.aspect == Aspect::lasts && !standing.holds && standing.matter != Matter::running);
  if (vague) return std::nullopt;
  if (standing.aspect != Aspect::returns || !standing.holds)
    standing.holds = !standing.holds;
  else
    standing.holds = false;
  if (standing.aspect != Aspect::holds_on) standing.aspect = Aspect::lasts;
  return standing;
}

bool is_negative(std::string_view sign) { return sign.find(" not ") != sign.npos || sign.find(" yet ") != sign.npos; }

}  // namespace

std::vector<Standing> standings_of(const Reading& reading, Words& words) {
  const auto rows = standing_words(reading.predicate);
  if (rows.empty() || !reading.asserts || reading.doubts) return {};
  if (reading.foretells && reading.proposition->modality != Modality::predicted) return {};
  const std::string text = " " + ascii_lower(reading.position->statement.text);
  struct Found {
    const StandingWords* row;
    Bearer bearer;
  };
  std::map<Matter, Found> best;  // by the longest sign
  for (const StandingWords& row : rows) {
    const auto before = best.find(row.matter);
    if (text.find(row.sign) == std::string::npos) continue;
    if (before != best.end() && row.sign.size() <= before->second.row->sign.size()) continue;
    const Bearer candidate = bearer_of(reading, row.bearer);
    const bool alone = row.matter != Matter::running || row.bearer != StandingWords::Bearer::subject ||
                       reading.object.empty() || candidate.phrase == &reading.object;
    if (candidate.phrase->empty() || !alone) continue;
    if (!fits(row.matter, *candidate.phrase, *candidate.party, reading, words)) continue;
    best[row.matter] = {&row, candidate};
  }
  std::vector<Standing> out;
  for (const auto& [matter, found] : best) {
    const Bearer bearer = matter == Matter::running ? place_of_work(reading, found.bearer) : found.bearer;
    const Standing standing{matter, found.row->holds, found.row->aspect, bearer.phrase, bearer.party};
    if (!reading.negated || is_negative(found.row->sign))
      out.push_back(standing);
    else if (const auto other = turned(standing))
      out.push_back(*other);
  }
  return out;
}

bool are_opposite(const Standing& a, const Standing& b) { return a.matter == b.matter && a.holds != b.holds; }

}  // namespace gainsay::conflict
