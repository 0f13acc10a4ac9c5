#include "gainsay/conflicts.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

#include "base/content_id.h"
#include "graph/conflict/calibration.h"
#include "graph/conflict/disputes.h"
#include "graph/conflict/explanation.h"
#include "graph/conflict/judge.h"
#include "graph/conflict/names.h"
#include "graph/conflict/reading_cache.h"
#include "graph/conflict/rejections.h"
#include "graph/conflict/search.h"
#include "graph/conflict/story_search.h"

namespace gainsay {
namespace {

using conflict::BestPair;
using conflict::CandidateIndex;
using conflict::Entry;
using conflict::Pair;
using conflict::Reading;
using conflict::Words;

/// The positions that are searched, article by article, in canonical order.
class Positions {
 public:
  explicit Positions(std::span<const Position> positions) {
    std::map<ArticleId, std::vector<const Position*>> by_article;
    for (const Position& position : positions) by_article[position.article.id].push_back(&position);
    for (auto& [id, members] : by_article) {
      std::ranges::sort(members, [](const Position* a, const Position* b) { return conflict::earlier(*a, *b); });
      articles_.push_back(std::move(members));
    }
    for (const Position& position : positions) names_.add(position);
  }

  /// Readings whose proposition is another's are kept: they cannot be read from their position alone.
  CandidateIndex index(conflict::StorySearch& stories, Words& words) {
    CandidateIndex index;
    for (std::uint32_t article = 0; article < articles_.size(); ++article) {
      std::vector<Reading> readings = read_article(article, words);
      stories.add(readings, words);
      std::vector<std::uint32_t> ordinals(readings.size());
      for (std::uint32_t i = 0; i < ordinals.size(); ++i) ordinals[i] = i;
      const auto profiles = conflict::profiles_of(readings, ordinals, words);
      const Position& first = *articles_[article].front();
      index.add(first.article.id, first.article.published, profiles, true);
      for (const conflict::Profile& profile : profiles)
        if ((profile.traits & conflict::trait::borrowed) != 0)
          borrowed_.emplace(place(article, profile.ordinal), std::move(readings[profile.ordinal]));
    }
    index.finish();
    return index;
  }

  std::vector<Reading> read_article(std::uint32_t article, Words& words) const {
    std::vector<Reading> readings;
    readings.reserve(articles_[article].size());
    for (const Position* position : articles_[article]) readings.push_back(read(*position, words));
    conflict::resolve_rejections(readings, words);
    return readings;
  }

  [[nodiscard]] conflict::ReadingSource source(Words& words) const {
    const auto cache = std::make_shared<conflict::ReadingCache>();
    return [this, cache, &words](const Entry& entry) -> const Reading& {
      const std::uint64_t key = place(entry.article, entry.ordinal);
      if (const auto kept = borrowed_.find(key); kept != borrowed_.end()) return kept->second;
      return cache->get(key, [&] { return read(*articles_[entry.article][entry.ordinal], words); });
    };
  }

 private:
  static std::uint64_t place(std::uint32_t article, std::uint32_t ordinal) {
    return (std::uint64_t{article} << 32) | ordinal;
  }

  Reading read(const Position& position, Words& words) const {
    Reading reading = conflict::read_position(position, words);
    names_.apply(reading);
    if (reading.claim.empty()) reading.claim = claim_id_of(position.statement.claim);
    return reading;
  }

  std::vector<std::vector<const Position*>> articles_;
  std::unordered_map<std::uint64_t, Reading> borrowed_;
  conflict::Names names_;
};

Conflict make_conflict(const Reading& a, const Reading& b, double score, Words& words) {
  const Pair pair = conflict::pair_of(a, b, words);
  const conflict::Finding finding = conflict::judge(pair, words).value();
  Conflict result;
  const auto& [low, high] = std::minmax(a.claim.value, b.claim.value);
  result.id = ConflictId(content_id({"conflict/1", low, high, name_of(finding.type)}));
  result.dispute = conflict::dispute_of(pair);
  result.conflict_class = finding.conflict_class;
  result.type = finding.type;
  result.strength = finding.strength;
  result.score = score;
  result.claim_a = a.claim;
  result.claim_b = b.claim;
  result.a = a.position->statement.id;
  result.b = b.position->statement.id;
  result.opposing_a = finding.opposing_a;
  result.opposing_b = finding.opposing_b;
  result.slots = conflict::slots_of(pair);
  result.explanation = conflict::explain(pair, finding, result.slots);
  result.why_not = finding.why_not;
  result.rule = std::string(finding.rule);
  return result;
}

/// One clause can say several things ("tanks and shells"): of conflicts that rest on the same words and say the same of
/// them, the best is enough. Figures each count something else.
class OneForTheSameWords {
 public:
  void add(const Position& a, const Position& b, Conflict conflict) {
    if (conflict.type == ConflictType::numeric) {
      kept_.push_back(std::move(conflict));
      return;
    }
    const auto [low, high] = std::minmax({place(a), place(b)});
    const auto [at, is_new] = at_.try_emplace({low, high, conflict.type}, kept_.size());
    if (is_new) {
      kept_.push_back(std::move(conflict));
    } else if (Conflict& kept = kept_[at->second];
               std::tie(kept.score, conflict.id) < std::tie(conflict.score, kept.id)) {
      kept = std::move(conflict);
    }
  }

  std::vector<Conflict> take() { return std::move(kept_); }

 private:
  using Place = std::tuple<ArticleId, Span, Span>;

  static Place place(const Position& position) {
    const Statement& statement = position.statement;
    return {position.article.id, statement.span, statement.claim.predicate_span};
  }

  std::map<std::tuple<Place, Place, ConflictType>, std::size_t> at_;
  std::vector<Conflict> kept_;
};

/// Of each two claims the conflict with the highest score; of equals, between the mentions that come first.
class BestConflicts {
 public:
  explicit BestConflicts(Words& words) : words_(words) {}

  void offer(const Reading& a, const Reading& b, double score) {
    const auto [place, is_new] = found_.try_emplace(std::minmax(a.claim, b.claim));
    Best& best = place->second;
    if (!is_new && !is_better(a, b, score, best)) return;
    best = {a.position, b.position, make_conflict(a, b, score, words_)};
  }

  std::vector<Conflict> take() {
    OneForTheSameWords conflicts;
    for (auto& [claims, best] : found_) conflicts.add(*best.a, *best.b, std::move(best.conflict));
    return conflicts.take();
  }

 private:
  struct Best {
    const Position* a = nullptr;
    const Position* b = nullptr;
    Conflict conflict;
  };

  static bool is_better(const Reading& a, const Reading& b, double score, const Best& than) {
    if (score != than.conflict.score) return score > than.conflict.score;
    if (a.position != than.a) return conflict::earlier(*a.position, *than.a);
    return b.position != than.b && conflict::earlier(*b.position, *than.b);
  }

  Words& words_;
  std::map<std::pair<ClaimId, ClaimId>, Best> found_;
};

}  // namespace

ConflictFindings find_conflicts(std::span<const Position> positions, const Lexicon& lexicon, unsigned threads) {
  Words words(lexicon);
  Positions source(positions);
  conflict::StorySearch stories;
  const CandidateIndex index = source.index(stories, words);
  const conflict::ClaimPairs pairs = conflict::search(
      index,
      [&] {
        auto worker = std::make_unique<conflict::Worker>(conflict::Worker{Words(lexicon), {}});
        worker->source = source.source(worker->words);
        return worker;
      },
      threads);
  const conflict::ReadingSource reading = source.source(words);
  BestConflicts best_conflicts(words);
  for (const auto& [claims, best] : pairs.conflicts)
    best_conflicts.offer(reading(index.entry(best.a)), reading(index.entry(best.b)), best.score);
  stories.run([&](std::uint32_t article) { return source.read_article(article, words); }, words,
              [&](const Reading& a, const Reading& b, double score) { best_conflicts.offer(a, b, score); });
  ConflictFindings findings;
  findings.conflicts = best_conflicts.take();
  std::ranges::sort(findings.conflicts, [](const Conflict& a, const Conflict& b) {
    return std::tie(b.score, a.id) < std::tie(a.score, b.id);
  });
  for (const auto& [claims, best] : pairs.supports) {
    const auto from = static_cast<std::uint32_t>(claims >> 32);
    const bool from_is_a = index.entry(best.a).claim == from;
    const StatementId a = reading(index.entry(best.a)).position->statement.id;
    const StatementId b = reading(index.entry(best.b)).position->statement.id;
    findings.supports.push_back({ClaimId(index.claim(from)), ClaimId(index.claim(static_cast<std::uint32_t>(claims))),
                                 from_is_a ? a : b, from_is_a ? b : a, "supports"});
  }
  std::ranges::sort(findings.supports,
                    [](const Support& a, const Support& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
  return findings;
}

}  // namespace gainsay
