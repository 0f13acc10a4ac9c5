#include "graph/conflict/conflict_search.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "graph/conflict/best_findings.h"
#include "graph/conflict/library.h"
#include "graph/conflict/outline.h"
#include "graph/conflict/parallel.h"
#include "graph/conflict/reading_cache.h"
#include "graph/conflict/related.h"
#include "graph/conflict/search.h"
#include "graph/conflict/story_search.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t articles_at_a_time = 512;      ///< outlined before they go into the index
constexpr std::size_t profiles_at_a_time = 200'000;  ///< of articles searched before that are compared at once
constexpr std::size_t pairs_at_a_time = 16;          ///< of articles of one story, that one thread takes

/// What the new articles' profiles do under each key. The index pairs profiles of one key whose predicates bear on each
/// other, so that an old profile which meets none of them need not go into it.
class NewPredicates {
 public:
  void add(const Profile& profile) {
    for (const Key& key : profile.keys) by_key_[key].predicates.insert(profile.predicate);
  }
  [[nodiscard]] bool may_meet(const Profile& old, Words& words) {
    return std::ranges::any_of(old.keys, [&](const Key& key) { return may_meet(key, old.predicate, words); });
  }

 private:
  static constexpr std::size_t most_known = 200'000;  ///< some twenty megabytes
  struct OfKey {
    std::set<PredicateKind> predicates;
    std::map<PredicateKind, bool> known;
  };

  bool may_meet(const Key& key, const PredicateKind& predicate, Words& words) {
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return false;
    OfKey& of_key = found->second;
    if (const auto known = of_key.known.find(predicate); known != of_key.known.end()) return known->second;
    if (++known_ > most_known) forget();
    const bool meets = std::ranges::any_of(of_key.predicates, [&](const PredicateKind& other) {
      return other == predicate || bearing(other, predicate, words) != Bearing::none;
    });
    return of_key.known[predicate] = meets;
  }

  void forget() {
    for (auto& [key, of_key] : by_key_) of_key.known.clear();
    known_ = 0;
  }

  std::unordered_map<Key, OfKey, KeyHash> by_key_;
  std::size_t known_ = 0;
};

/// Searches once.
class Round {
 public:
  Round(const std::vector<std::unique_ptr<Words>>& words, const SearchedArticles* before)
      : words_(words), before_(before), library_(before) {}

  NewFindings run(std::span<const Position> positions) {
    begin_index();
    add_new(positions);
    if (before_ != nullptr) before_->each([&](const SearchedArticles::Article& article) { add_old(article); });
    compare_candidates();
    compare_stories();
    return {best_.take_conflicts(), best_.take_supports(), std::move(outlines_)};
  }

 private:
  struct NewArticle {
    std::uint32_t number;
    std::vector<Profile> profiles;
  };

  /// By date, so that articles that may be of one story are near each other.
  std::vector<std::uint32_t> number(std::span<const Position> positions) {
    std::unordered_map<std::string_view, std::vector<const Position*>> by_article;
    for (const Position& position : positions) by_article[position.article.id.value].push_back(&position);
    std::vector<std::vector<const Position*>> articles;
    articles.reserve(by_article.size());
    for (auto& [id, members] : by_article) articles.push_back(std::move(members));
    std::ranges::sort(articles, [](const auto& a, const auto& b) {
      const Position::ArticleRef& one = a.front()->article;
      const Position::ArticleRef& other = b.front()->article;
      const auto sooner = chronological(one.published, other.published);
      return sooner != 0 ? sooner < 0 : one.id < other.id;
    });
    std::vector<std::uint32_t> numbers;
    for (auto& members : articles) numbers.push_back(library_.add_new(std::move(members)));
    return numbers;
  }

  void add_new(std::span<const Position> positions) {
    const std::vector<std::uint32_t> numbers = number(positions);
    for (std::size_t first = 0; first < numbers.size(); first += articles_at_a_time)
      add_new(std::span(numbers).subspan(first, std::min(articles_at_a_time, numbers.size() - first)));
    std::ranges::sort(outlines_, {}, &NewFindings::ArticleOutline::article);
  }

  void add_new(std::span<const std::uint32_t> numbers) {
    std::vector<Outline> outlines(numbers.size());
    std::vector<std::string> encoded(before_ != nullptr ? numbers.size() : 0);
    share_out(words_.size(), numbers.size(), [&](std::size_t thread, std::size_t i) {
      Words& words = *words_[thread];
      outlines[i] = outline_of(read_article(*library_.positions(numbers[i]), words), words);
      if (before_ != nullptr) encoded[i] = encode(outlines[i]);
    });
    for (std::size_t i = 0; i < numbers.size(); ++i) story_index_.add(numbers[i], tell(std::move(outlines[i].story)));
    std::vector<std::vector<std::uint32_t>> kin(numbers.size());
    share_out(words_.size(), numbers.size(),
              [&](std::size_t, std::size_t i) { kin[i] = story_index_.kin_of(stories_[numbers[i]], numbers[i]); });
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      for (const std::uint32_t other : kin[i]) kin_.emplace_back(other, numbers[i]);
      if (before_ != nullptr) outlines_.push_back({article_of(numbers[i]).id, std::move(encoded[i])});
      add_new(numbers[i], std::move(outlines[i]));
    }
  }

  void add_new(std::uint32_t number, Outline outline) {
    add_to_index(number, article_of(number), outline.profiles, true);
    if (outline.opposes_itself) kin_.emplace_back(number, number);
    if (before_ == nullptr) return;
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
    const std::uint32_t number = library_.add_old(article.number);
    for (const std::uint32_t other : kin) kin_.emplace_back(other, number);
    Position::ArticleRef ref;
    ref.id = article.id;
    ref.published = outline.story.published;
    tell(std::move(outline.story));
    add_to_index(number, ref, outline.profiles, false);
    if (old_profiles_ < profiles_at_a_time) return;
    compare_candidates();
    begin_index();
    for (const NewArticle& known : new_) add_to_index(known.number, article_of(known.number), known.profiles, true);
  }

  /// Precondition: of the next article by number.
  const Story& tell(Story story) { return stories_.emplace_back(std::move(story)); }

  const Position::ArticleRef& article_of(std::uint32_t number) const {
    return library_.positions(number)->in_order.front()->article;
  }

  void begin_index() {
    index_ = std::make_unique<CandidateIndex>();
    indexed_.clear();
    old_profiles_ = 0;
  }

  void add_to_index(std::uint32_t number, const Position::ArticleRef& article, const std::vector<Profile>& profiles,
                    bool is_new) {
    indexed_.push_back(number);
    index_->add(article.id, article.published, profiles, is_new);
    if (!is_new) old_profiles_ += profiles.size();
  }

  void compare_candidates() {
    index_->finish(new_are_compared_ ? CandidateIndex::Pairs::new_with_old : CandidateIndex::Pairs::with_a_new_side);
    new_are_compared_ = true;
    std::vector<std::unique_ptr<ReadingCache>> caches;
    std::vector<Worker> workers;
    for (const auto& words : words_) {
      ReadingCache& cache = *caches.emplace_back(std::make_unique<ReadingCache>(library_, *words));
      workers.push_back({*words, [this, &cache](const Entry& entry) -> const Reading& {
                           const bool is_borrowed = (entry.traits & trait::borrowed) != 0;
                           return cache.get(indexed_[entry.article], entry.ordinal, is_borrowed);
                         }});
    }
    const ClaimPairs pairs = search(*index_, workers);
    const ReadingSource& reading = workers.front().source;
    for (const auto& [claims, best] : pairs.conflicts)
      best_.add_conflict(reading(index_->entry(best.a)), reading(index_->entry(best.b)), best.score, *words_.front());
    for (const auto& [claims, best] : pairs.supports) {
      const bool a_backs_b = index_->entry(best.a).claim == claims >> 32;
      best_.add_support(reading(index_->entry(best.a)), reading(index_->entry(best.b)), a_backs_b);
    }
  }

  /// Pairs in order, so that an article that is compared with many is read once.
  void compare_stories() {
    std::ranges::sort(kin_);
    std::vector<BestFindings> best(words_.size());
    std::vector<std::unique_ptr<StorySearch>> searches;
    for (std::size_t i = 0; i < words_.size(); ++i)
      searches.push_back(std::make_unique<StorySearch>(
          library_, stories_, *words_[i], [&best, i, this](const Reading& a, const Reading& b, double score) {
            best[i].add_conflict(a, b, score, *words_[i]);
          }));
    const std::size_t runs = (kin_.size() + pairs_at_a_time - 1) / pairs_at_a_time;
    share_out(words_.size(), runs, [&](std::size_t thread, std::size_t run) {
      const std::size_t last = std::min(kin_.size(), (run + 1) * pairs_at_a_time);
      for (std::size_t i = run * pairs_at_a_time; i < last; ++i)
        searches[thread]->compare(kin_[i].first, kin_[i].second);
    });
    for (BestFindings& found : best) best_.merge(std::move(found));
  }

  const std::vector<std::unique_ptr<Words>>& words_;  ///< one for each thread
  const SearchedArticles* before_;
  Library library_;
  std::unique_ptr<CandidateIndex> index_;
  std::vector<std::uint32_t> indexed_;  ///< the library's numbers of the index's articles
  std::size_t old_profiles_ = 0;        ///< in the index
  bool new_are_compared_ = false;
  std::vector<NewArticle> new_;  ///< empty where nothing was searched before
  NewPredicates predicates_;
  std::deque<Story> stories_;  ///< by the library's numbers
  StoryIndex story_index_;     ///< of new articles
  std::vector<std::pair<std::uint32_t, std::uint32_t>> kin_;
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

NewFindings ConflictSearch::search(std::span<const Position> positions, const SearchedArticles* before) {
  return Round(state_->words, before).run(positions);
}

}  // namespace gainsay::conflict
