#include "graph/conflict/conflict_search.h"

#include <algorithm>
#include <deque>
#include <map>
#include <string_view>
#include <unordered_map>

#include "graph/conflict/best_findings.h"
#include "graph/conflict/library.h"
#include "graph/conflict/new_predicates.h"
#include "graph/conflict/outline.h"
#include "graph/conflict/parallel.h"
#include "graph/conflict/reading_cache.h"
#include "graph/conflict/search.h"
#include "graph/conflict/story_search.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t articles_at_a_time = 256;      ///< outlined and compared while their positions are at hand
constexpr std::size_t profiles_at_a_time = 200'000;  ///< of articles searched before that are compared at once
constexpr std::size_t kept_readings = 10'000;        ///< by each thread, of positions that the caller holds
constexpr std::size_t kept_read = 3'000;             ///< the same of stored ones, which are kept with them
constexpr std::size_t pairs_at_a_time = 16;          ///< of articles of one story, that one thread takes

/// Searches once.
class Round {
 public:
  /// `stored` is null where the caller holds all positions.
  Round(const std::vector<std::unique_ptr<Words>>& words, const SearchedArticles* stored)
      : words_(words), stored_(stored), library_(stored), found_in_stories_(words.size()) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      searches_.push_back(std::make_unique<StorySearch>(library_, stories_, *words_[i],
                                                        [this, i](const Reading& a, const Reading& b, double score) {
                                                          found_in_stories_[i].add_conflict(a, b, score, *words_[i]);
                                                        }));
  }

  NewFindings run(std::span<const Position> positions) {
    std::unordered_map<std::string_view, std::vector<const Position*>> by_article;
    for (const Position& position : positions) by_article[position.article.id.value].push_back(&position);
    std::vector<std::pair<Told, std::vector<const Position*>>> articles;
    articles.reserve(by_article.size());
    for (auto& [id, members] : by_article) {
      const Position::ArticleRef& article = members.front()->article;
      articles.emplace_back(Told{article.id, article.published}, std::move(members));
    }
    number(std::move(articles), [this](auto&& members) { library_.add_held(std::move(members)); });
    return search_all();
  }

  NewFindings run(std::span<const ArticleToSearch> to_search) {
    std::vector<std::pair<Told, std::int64_t>> articles;
    articles.reserve(to_search.size());
    for (const ArticleToSearch& article : to_search)
      articles.emplace_back(Told{article.id, article.published}, article.number);
    number(std::move(articles), [this](std::int64_t stored) { library_.add_stored(stored); });
    return search_all();
  }

 private:
  /// An article, by what the index knows of it.
  struct Told {
    ArticleId id;
    DateInterval published;
  };
  struct NewArticle {
    std::uint32_t number;
    std::vector<Profile> profiles;
  };

  /// Numbers new articles by date, so that those that may be of one story are near each other.
  template <class Holder, class Add>
  void number(std::vector<std::pair<Told, Holder>> articles, const Add& add) {
    std::ranges::sort(articles, [](const auto& a, const auto& b) {
      const auto sooner = chronological(a.first.published, b.first.published);
      return sooner != 0 ? sooner < 0 : a.first.id < b.first.id;
    });
    for (auto& [told, holder] : articles) {
      add(std::move(holder));
      told_.push_back(std::move(told));
    }
  }

  /// Precondition: all new articles were numbered, and nothing else.
  NewFindings search_all() {
    begin_index();
    const auto count = static_cast<std::uint32_t>(told_.size());
    for (std::uint32_t first = 0; first < count; first += articles_at_a_time) {
      outline_new(first, std::min<std::uint32_t>(first + articles_at_a_time, count));
      compare_stories();
      if (stored_ != nullptr) compare_with_earlier_new(first);
    }
    if (stored_ == nullptr)
      compare_candidates(CandidateIndex::Pairs::with_a_new_side);
    else
      compare_with_old();
    for (BestFindings& found : found_in_stories_) best_.merge(std::move(found));
    std::ranges::sort(outlines_, {}, &NewFindings::ArticleOutline::article);
    return {best_.take_conflicts(), best_.take_supports(), std::move(outlines_)};
  }

  /// Holds the new articles from `first` on, whose positions are at hand, against each other and the new ones before.
  void compare_with_earlier_new(std::uint32_t first) {
    begin_index();
    for (const NewArticle& known : new_) add_to_index(known.number, known.profiles, known.number >= first);
    compare_candidates(CandidateIndex::Pairs::with_a_new_side);
  }

  void compare_with_old() {
    begin_index_of_new();
    stored_->each([&](const SearchedArticles::Article& article) { add_old(article); });
    compare_candidates(CandidateIndex::Pairs::new_with_old);
    compare_stories();
  }

  void outline_new(std::uint32_t first, std::uint32_t last) {
    std::vector<Outline> outlines(last - first);
    std::vector<std::string> encoded(last - first);
    share_out(words_.size(), outlines.size(), [&](std::size_t thread, std::size_t i) {
      Words& words = *words_[thread];
      const ArticlePositionsPtr positions = library_.positions(first + static_cast<std::uint32_t>(i));
      outlines[i] = outline_of(read_article(*positions, words), words);
      if (stored_ != nullptr && !positions->in_order.empty()) encoded[i] = encode(outlines[i]);
    });
    for (std::size_t i = 0; i < outlines.size(); ++i)
      story_index_.add(first + static_cast<std::uint32_t>(i), tell(std::move(outlines[i].story)));
    std::vector<std::vector<std::uint32_t>> kin(outlines.size());
    share_out(words_.size(), outlines.size(), [&](std::size_t, std::size_t i) {
      const std::uint32_t number = first + static_cast<std::uint32_t>(i);
      kin[i] = story_index_.kin_of(stories_[number], number);
    });
    for (std::size_t i = 0; i < outlines.size(); ++i) {
      const std::uint32_t number = first + static_cast<std::uint32_t>(i);
      for (const std::uint32_t other : kin[i]) kin_.emplace_back(other, number);
      if (!encoded[i].empty()) outlines_.push_back({told_[number].id, std::move(encoded[i])});
      add_new(number, std::move(outlines[i]));
    }
  }

  void add_new(std::uint32_t number, Outline outline) {
    if (outline.opposes_itself) kin_.emplace_back(number, number);
    if (stored_ == nullptr) {
      add_to_index(number, outline.profiles, true);
      return;
    }
    for (const Profile& profile : outline.profiles) predicates_.add(profile);
    new_.push_back({number, std::move(outline.profiles)});
  }

  /// Of the articles that were searched before, those take part that may meet a new one under a key or in a story.
  void add_old(const SearchedArticles::Article& article) {
    Outline outline = decode_outline(article.outline);
    std::erase_if(outline.profiles,
                  [&](const Profile& profile) { return !predicates_.may_meet(profile, *words_.front()); });
    const std::vector<std::uint32_t> kin = story_index_.kin_of(outline.story);
    if (outline.profiles.empty() && kin.empty()) return;
    const std::uint32_t number = library_.add_stored(article.number);
    told_.push_back({article.id, outline.story.published});
    for (const std::uint32_t other : kin) kin_.emplace_back(other, number);
    tell(std::move(outline.story));
    add_to_index(number, outline.profiles, false);
    old_profiles_ += outline.profiles.size();
    if (old_profiles_ < profiles_at_a_time) return;
    compare_candidates(CandidateIndex::Pairs::new_with_old);
    begin_index_of_new();
  }

  /// Precondition: of the next article by number.
  const Story& tell(Story story) { return stories_.emplace_back(std::move(story)); }

  void begin_index() {
    index_ = std::make_unique<CandidateIndex>();
    indexed_.clear();
  }

  void begin_index_of_new() {
    begin_index();
    old_profiles_ = 0;
    for (const NewArticle& known : new_) add_to_index(known.number, known.profiles, true);
  }

  void add_to_index(std::uint32_t number, const std::vector<Profile>& profiles, bool is_new) {
    indexed_.push_back(number);
    index_->add(told_[number].id, told_[number].published, profiles, is_new);
  }

  void compare_candidates(CandidateIndex::Pairs which) {
    index_->finish(which);
    std::vector<std::unique_ptr<ReadingCache>> caches;
    std::vector<Worker> workers;
    for (const auto& words : words_) {
      ReadingCache& cache = *caches.emplace_back(
          std::make_unique<ReadingCache>(library_, *words, stored_ == nullptr ? kept_readings : kept_read));
      workers.push_back({*words, [this, &cache](const Entry& entry) -> const Reading& {
                           const bool is_borrowed = (entry.traits & trait::borrowed) != 0;
                           return cache.get(indexed_[entry.article], entry.ordinal, is_borrowed);
                         }});
    }
    const ClaimPairs pairs =
        conflict::search(*index_, workers, stored_ == nullptr ? JudgingOrder::as_found : JudgingOrder::by_article);
    const ReadingSource& reading = workers.front().source;
    for (const auto& [claims, best] : article_by_article(pairs.conflicts))
      best_.add_conflict(reading(index_->entry(best.a)), reading(index_->entry(best.b)), best.score, *words_.front());
    for (const auto& [claims, best] : article_by_article(pairs.supports)) {
      const bool a_backs_b = index_->entry(best.a).claim == claims >> 32;
      best_.add_support(reading(index_->entry(best.a)), reading(index_->entry(best.b)), a_backs_b);
    }
  }

  /// In an order in which each article has to be read once or twice.
  [[nodiscard]] std::vector<std::pair<std::uint64_t, BestPair>> article_by_article(
      const std::unordered_map<std::uint64_t, BestPair>& found) const {
    std::vector<std::pair<std::uint64_t, BestPair>> out(found.begin(), found.end());
    std::ranges::sort(out, {}, [&](const std::pair<std::uint64_t, BestPair>& one) {
      return std::pair(index_->entry(one.second.a).article, index_->entry(one.second.b).article);
    });
    return out;
  }

  /// Compares the pairs that have gathered: in order, so that an article that is compared with many is read once.
  void compare_stories() {
    std::ranges::sort(kin_);
    const std::size_t runs = (kin_.size() + pairs_at_a_time - 1) / pairs_at_a_time;
    share_out(words_.size(), runs, [&](std::size_t thread, std::size_t run) {
      const std::size_t last = std::min(kin_.size(), (run + 1) * pairs_at_a_time);
      for (std::size_t i = run * pairs_at_a_time; i < last; ++i)
        searches_[thread]->compare(kin_[i].first, kin_[i].second);
    });
    kin_.clear();
  }

  const std::vector<std::unique_ptr<Words>>& words_;  ///< one for each thread
  const SearchedArticles* stored_;
  Library library_;
  std::vector<Told> told_;  ///< by the library's numbers, as all that follows
  std::unique_ptr<CandidateIndex> index_;
  std::vector<std::uint32_t> indexed_;  ///< the library's numbers of the index's articles
  std::size_t old_profiles_ = 0;        ///< in the index
  std::vector<NewArticle> new_;         ///< empty where nothing was searched before
  NewPredicates predicates_;
  std::deque<Story> stories_;
  StoryIndex story_index_;                                    ///< of new articles
  std::vector<std::pair<std::uint32_t, std::uint32_t>> kin_;  ///< yet to be compared
  std::vector<BestFindings> found_in_stories_;                ///< one for each thread, as the next
  std::vector<std::unique_ptr<StorySearch>> searches_;
  std::vector<NewFindings::ArticleOutline> outlines_;
  BestFindings best_;
};

}  // namespace

struct ConflictSearch::State {
  std::vector<std::unique_ptr<Words>> words;
};

ConflictSearch::ConflictSearch(const Lexicon& lexicon, unsigned threads) : state_(std::make_unique<State>()) {
  for (unsigned i = 0; i < std::max(threads, 1u); ++i) state_->words.push_back(std::make_unique<Words>(lexicon));
}

ConflictSearch::~ConflictSearch() = default;

NewFindings ConflictSearch::search(std::span<const Position> positions) {
  return Round(state_->words, nullptr).run(positions);
}

NewFindings ConflictSearch::search(std::span<const ArticleToSearch> to_search, const SearchedArticles& articles) {
  return Round(state_->words, &articles).run(to_search);
}

}  // namespace gainsay::conflict
