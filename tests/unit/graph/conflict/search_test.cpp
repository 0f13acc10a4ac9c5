#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <tuple>

#include "base/mention.h"
#include "gainsay/conflicts.h"
#include "graph/conflict/calibration.h"
#include "graph/conflict/evidence_against.h"
#include "graph/conflict/judge.h"
#include "graph/conflict/rejections.h"
#include "graph/conflict/restated_figures.h"
#include "graph/conflict/stories.h"
#include "support/random_positions.h"
#include "support/toy_lexicon.h"

namespace gainsay::testing {
namespace {

using conflict::Reading;

using Claims = std::pair<ClaimId, ClaimId>;

struct Found {
  double score;
  std::string rule;
  StatementId a, b;
  friend bool operator==(const Found&, const Found&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Found& found) {
    return out << found.rule << " " << found.score << " " << found.a.value << " " << found.b.value;
  }
};

/// What the rules say of every two positions, without an index: of each two claims the best pair of mentions, of equals
/// the first. What one voice says again in one article, in the same words, counts once.
struct Oracle {
  std::map<Claims, Found> conflicts;
  std::map<Claims, std::pair<StatementId, StatementId>> supports;
};

/// The readings with their articles' stories, which `stories` keeps.
std::vector<Reading> distinct_readings(std::vector<Position>& positions, conflict::Words& words,
                                       std::deque<conflict::Story>& stories) {
  std::ranges::sort(positions, [](const Position& a, const Position& b) { return earlier(a, b); });
  std::map<ArticleId, std::vector<Reading>> by_article;
  for (const Position& position : positions)
    by_article[position.article.id].push_back(conflict::read_position(position, words));
  std::vector<Reading> readings;
  for (auto& [id, members] : by_article) {
    conflict::resolve_rejections(members, words);
    conflict::resolve_evidence_against(members);
    conflict::resolve_restated_figures(members, words);
    conflict::tell_story(members, stories.emplace_back(conflict::story_of(members, words)), words);
    std::ranges::move(members, std::back_inserter(readings));
  }
  std::ranges::sort(readings, [](const Reading& a, const Reading& b) { return earlier(*a.position, *b.position); });
  std::set<std::tuple<ArticleId, ClaimId, std::string, SpeechAct, std::string, std::string, std::string>> seen;
  std::erase_if(readings, [&](const Reading& reading) {
    const Position& p = *reading.position;
    return reading.asserts && !seen.insert({p.article.id, reading.claim, p.speaker ? p.speaker->id.value : "", p.act,
                                            to_string(p.said), p.statement.text, p.statement.claim.hedge})
                                   .second;
  });
  return readings;
}

Reading without_story(Reading reading) {
  reading.story = nullptr;
  return reading;
}

/// With what the articles' stories tell, and without.
Oracle ask_about_all_pairs(std::vector<Position> positions, const Lexicon& lexicon) {
  conflict::Words words(lexicon);
  std::deque<conflict::Story> stories;
  const std::vector<Reading> readings = distinct_readings(positions, words, stories);
  Oracle oracle;
  for (std::size_t i = 0; i < readings.size(); ++i)
    for (std::size_t j = i + 1; j < readings.size(); ++j) {
      const Reading& a = readings[i];
      const Reading& b = readings[j];
      if (a.claim == b.claim) continue;
      const conflict::Pair pair = conflict::pair_of(a, b, words);
      const StatementId& id_a = a.position->statement.id;
      const StatementId& id_b = b.position->statement.id;
      const auto keep = [&](const std::optional<conflict::Finding>& finding) {
        if (!finding) return;
        const Found found{conflict::score_of(*finding), std::string(finding->rule), id_a, id_b};
        const auto [place, is_new] = oracle.conflicts.try_emplace(std::minmax(a.claim, b.claim), found);
        if (!is_new && found.score > place->second.score) place->second = found;
      };
      keep(conflict::judge(conflict::pair_of(without_story(a), without_story(b), words), words));
      keep(conflict::judge(pair, words));
      if (conflict::supports(b, a, pair.backward, words))
        oracle.supports.try_emplace({b.claim, a.claim}, id_b, id_a);
      else if (conflict::supports(a, b, pair.forward, words))
        oracle.supports.try_emplace({a.claim, b.claim}, id_a, id_b);
    }
  return oracle;
}

std::string words_of(const std::vector<Position>& positions, const StatementId& id) {
  const auto found = std::ranges::find(positions, id, [](const Position& p) { return p.statement.id; });
  return found->statement.text + " (" + found->article.id.value + ", " + to_string(found->said) + ")";
}

class Search : public ::testing::TestWithParam<unsigned> {};

TEST_P(Search, FindsExactlyWhatTheRulesGiveOverAllPairs) {
  const ToyLexicon lexicon;
  const auto positions = random_positions(GetParam(), 400, GetParam() % 2 == 0 ? 6 : 60);
  const Oracle oracle = ask_about_all_pairs(positions, lexicon);
  const ConflictFindings found = find_conflicts(positions, lexicon, 2);
  EXPECT_GT(oracle.conflicts.size(), 5u) << "the random claims should conflict now and then";
  std::map<Claims, Found> conflicts;
  for (const Conflict& c : found.conflicts)
    conflicts.emplace(std::minmax(c.claim_a, c.claim_b), Found{c.score, c.rule, c.a, c.b});
  for (const auto& [claims, expected] : oracle.conflicts) {
    const auto actual = conflicts.find(claims);
    ASSERT_NE(actual, conflicts.end()) << "missed: " << expected.rule << ": " << words_of(positions, expected.a)
                                       << " | " << words_of(positions, expected.b);
    EXPECT_EQ(actual->second, expected) << words_of(positions, expected.a) << " | " << words_of(positions, expected.b);
  }
  for (const auto& [claims, actual] : conflicts)
    EXPECT_TRUE(oracle.conflicts.contains(claims))
        << "extra: " << actual << ": " << words_of(positions, actual.a) << " | " << words_of(positions, actual.b);
  std::map<Claims, std::pair<StatementId, StatementId>> supports;
  for (const Support& s : found.supports)
    supports.emplace(Claims(s.from, s.to), std::pair(s.evidence_from, s.evidence_to));
  for (const auto& [claims, expected] : oracle.supports) {
    const auto actual = supports.find(claims);
    ASSERT_NE(actual, supports.end()) << "missed: " << words_of(positions, expected.first) << " supports "
                                      << words_of(positions, expected.second);
    EXPECT_EQ(actual->second, expected) << words_of(positions, expected.first);
  }
  EXPECT_EQ(supports.size(), oracle.supports.size());
}

INSTANTIATE_TEST_SUITE_P(RandomClaims, Search, ::testing::Range(0u, 24u));

}  // namespace
}  // namespace gainsay::testing
