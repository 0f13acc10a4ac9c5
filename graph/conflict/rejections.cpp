#include "graph/conflict/rejections.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

template <std::size_t N>
bool has(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

constexpr std::array<std::string_view, 13> report_nouns = {
    "report", "rumor",      "rumour",      "claim",  "allegation", "story",      "accusation",
    "news",   "suggestion", "speculation", "charge", "assertion",  "information"};
constexpr std::array<std::string_view, 20> falsity_words = {
    "false",       "untrue",     "baseless",   "groundless", "unfounded", "fabricate", "fabricated",
    "fabrication", "misleading", "ridiculous", "ludicrous",  "nonsense",  "fake",      "wrong",
    "inaccurate",  "incorrect",  "absurd",     "lie",        "rubbish",   "invention"};
constexpr std::array<std::string_view, 7> rejecting_verbs = {"deny",  "dismiss", "reject",   "refute",
                                                             "rebut", "dispute", "repudiate"};

/// "Dismissed the report that ...", "denied rumours of ...": it says itself what it rejects.
bool names_what_it_rejects(const Reading& reading) {
  const std::string text = ascii_lower(reading.position->statement.text);
  return std::ranges::any_of(report_nouns, [&](std::string_view noun) {
    for (const std::string_view link : {" that ", " of ", "s that ", "s of "})
      if (text.find(std::string(noun) + std::string(link)) != std::string::npos) return true;
    return false;
  });
}

bool is_rejection(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  if (!reading.asserts || claim.polarity == Polarity::negated || names_what_it_rejects(reading)) return false;
  if (has(report_nouns, ascii_lower(claim.agent.head)) && has(falsity_words, ascii_lower(claim.predicate))) return true;
  return has(rejecting_verbs, claim.predicate) && has(report_nouns, ascii_lower(claim.object.head));
}

/// What can be called a rumour: said with reserve, of plans and forecasts, or on the word of others.
bool is_report(const Reading& reading) { return reading.hedged || reading.intends || reading.foretells; }

bool involves(const Reading& reading, const std::string& id) {
  return reading.agent.id == id || std::ranges::binary_search(reading.agent.of, id) ||
         std::ranges::binary_search(reading.others, id);
}

void adopt(Reading& rejection, const Reading& report) {
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
  rejection.anaphoric = true;
  rejection.negated = true;
  rejection.own_denial = true;
  rejection.commits = false;
  rejection.intends = report.intends || report.commits;
  rejection.foretells = false;
  rejection.occurs = !rejection.intends;
}

/// Who rejects: the doer of the verb, else the voice.
const std::string& rejecting_party(const Reading& rejection) {
  return has(rejecting_verbs, rejection.predicate) && !rejection.agent.id.empty() ? rejection.agent.id
                                                                                  : rejection.speaker;
}

bool can_be_meant(const Reading& report, const Reading& rejection, const std::string& party) {
  if (report.negated || !report.asserts || is_rejection(report)) return false;
  if (report.agent.kind != Party::Kind::named && report.agent.kind != Party::Kind::affiliated) return false;
  if (!rejection.speaker.empty() && report.speaker == rejection.speaker) return false;
  if (!is_report(report) && report.position->statement.attribution.empty()) return false;
  return involves(report, party);
}

}  // namespace

void resolve_rejections(std::vector<Reading>& readings) {
  std::map<ArticleId, std::vector<std::size_t>> by_article;
  for (std::size_t i = 0; i < readings.size(); ++i) by_article[readings[i].position->article.id].push_back(i);
  const auto begins = [&](std::size_t i) { return readings[i].position->statement.span.begin; };
  for (auto& [article, members] : by_article) {
    std::ranges::stable_sort(members, {}, begins);
    for (auto at = members.begin(); at != members.end(); ++at) {
      Reading& rejection = readings[*at];
      if (!is_rejection(rejection)) continue;
      const std::string party = rejecting_party(rejection);
      if (party.empty()) continue;
      const auto nearest = std::find_if(std::make_reverse_iterator(at), members.rend(),
                                        [&](std::size_t i) { return can_be_meant(readings[i], rejection, party); });
      if (nearest != members.rend()) adopt(rejection, readings[*nearest]);
    }
  }
}

}  // namespace gainsay::conflict
