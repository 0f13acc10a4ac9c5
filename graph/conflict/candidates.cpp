#include "graph/conflict/candidates.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "graph/conflict/answer_table.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/related.h"

namespace gainsay::conflict {
namespace {

constexpr int support_gate_days = gate(60);

std::int32_t day_number(const Date& day) {
  return static_cast<std::int32_t>(std::chrono::sys_days(day).time_since_epoch().count());
}

void mix(std::size_t& hash, std::string_view text) { hash = hash * 31 + std::hash<std::string_view>()(text); }

int gap(std::int32_t begin_a, std::int32_t end_a, std::int32_t begin_b, std::int32_t end_b) {
  if (end_a < begin_b) return begin_b - end_a;
  return end_b < begin_a ? begin_a - end_b : 0;
}

}  // namespace

int gap_in_days(const Entry& a, const Entry& b) {
  return a.is_dated && b.is_dated ? gap(a.begin, a.end, b.begin, b.end) : 0;
}

std::size_t CandidateIndex::KindHash::operator()(const PredicateKind& kind) const {
  auto hash = static_cast<std::size_t>(kind.verb);
  mix(hash, kind.word);
  return hash;
}

std::size_t CandidateIndex::KindHash::operator()(const ObjectKind& kind) const {
  auto hash = static_cast<std::size_t>(kind.goods) * 4 + (kind.is_pronoun ? 2 : 0) + (kind.is_labour ? 1 : 0);
  mix(hash, kind.head);
  hash = hash * 31 + kind.entity;
  return hash;
}

void CandidateIndex::add(const ArticleId& id, const DateInterval& published, std::span<const Profile> profiles,
                         bool is_new) {
  const auto article = static_cast<std::uint32_t>(articles_.size());
  articles_.push_back({id, published});
  for (const Profile& profile : profiles) {
    const auto place = static_cast<std::uint32_t>(entries_.size());
    Entry& entry = entries_.emplace_back();
    entry.wording = profile.wording;
    entry.voice = profile.voice;
    entry.claim = claims_.of(profile.claim);
    entry.article = article;
    entry.ordinal = profile.ordinal;
    entry.predicate = predicates_.of(profile.predicate);
    entry.object = objects_.of(profile.object);
    entry.begin = profile.said.begin ? day_number(*profile.said.begin) : open_begin;
    entry.end = profile.said.end ? day_number(*profile.said.end) : open_end;
    entry.traits = profile.traits;
    entry.is_dated = profile.said.known();
    entry.is_new = is_new;
    if (profile.figure) {
      entry.figure = static_cast<std::uint32_t>(figures_.size());
      figures_.push_back(*profile.figure);
    }
    for (const Key& key : profile.keys) postings_.push_back(std::uint64_t{keys_.of(key)} << 32 | place);
  }
}

std::vector<std::uint32_t> CandidateIndex::rank_entries() {
  std::vector<std::uint32_t> order(entries_.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](std::uint32_t i, std::uint32_t j) {
    const Entry& a = entries_[i];
    const Entry& b = entries_[j];
    if (a.begin != b.begin) return a.begin < b.begin;
    if (a.end != b.end) return a.end < b.end;
    if (a.article != b.article) {
      const ArticleRow& article_a = articles_[a.article];
      const ArticleRow& article_b = articles_[b.article];
      if (const auto sooner = chronological(article_a.published, article_b.published); sooner != 0) return sooner < 0;
      return article_a.id < article_b.id;
    }
    return a.ordinal < b.ordinal;
  });
  std::vector<std::uint32_t> ranks(order.size());
  std::vector<Entry> sorted;
  sorted.reserve(order.size());
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
    sorted.push_back(entries_[order[rank]]);
    ranks[order[rank]] = rank;
  }
  entries_ = std::move(sorted);
  return ranks;
}

void CandidateIndex::finish(Pairs pairs) {
  pairs_ = pairs;
  const std::vector<std::uint32_t> ranks = rank_entries();
  by_cell_.resize(entries_.size());
  std::iota(by_cell_.begin(), by_cell_.end(), 0);
  std::ranges::sort(by_cell_, {}, [&](std::uint32_t rank) {
    const Entry& entry = entries_[rank];
    return std::tuple(entry.predicate, entry.object, entry.claim, entry.wording, rank);
  });
  std::vector<std::uint32_t> cells(by_cell_.size());
  for (std::uint32_t place = 0; place < by_cell_.size(); ++place) cells[by_cell_[place]] = place;
  for (std::uint64_t& posting : postings_)
    posting = (posting & ~std::uint64_t{0xFFFFFFFF}) | cells[ranks[static_cast<std::uint32_t>(posting)]];
  std::ranges::sort(postings_);
  for (std::uint32_t first = 0, last = 0; first < postings_.size(); first = last) {
    const std::uint64_t key = postings_[first] >> 32;
    while (last < postings_.size() && postings_[last] >> 32 == key) ++last;
    if (last - first > 1) runs_.push_back({first, last, keys_[static_cast<std::uint32_t>(key)].kind});
  }
  // The longest first, so that threads that share the work end together.
  std::ranges::sort(runs_, [](const Run& a, const Run& b) {
    return std::tuple(b.last - b.first, a.first) < std::tuple(a.last - a.first, b.first);
  });
}

/// Joins the groups of one key after another.
class CandidateIndex::Join {
 public:
  Join(const CandidateIndex& index, Words& words, const Visit& visit) : index_(index), words_(words), visit_(visit) {}

  void run(const Run& run) {
    kind_ = run.kind;
    gather(run);
    const bool across = index_.pairs_ == Pairs::new_with_old;
    if (!any_new_ || (across && !any_old_) || (kind_ == Key::Kind::object && !any_agentless_)) return;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      for (std::size_t j = i; j < blocks_.size(); ++j) {
        const Bearing predicates = predicate_bearing(blocks_[i].number, blocks_[j].number);
        if (predicates != Bearing::none) join(blocks_[i], blocks_[j], predicates);
      }
  }

 private:
  /// The cells of one predicate, or the groups of one object under it.
  struct Block {
    std::uint32_t number;
    std::size_t first;
    std::size_t last;
  };

  enum Question : unsigned { of_predicates, of_objects };

  void gather(const Run& run) {
    ranks_.clear();
    groups_.clear();
    cells_.clear();
    blocks_.clear();
    any_new_ = false;
    any_old_ = false;
    any_agentless_ = false;
    for (std::uint32_t at = run.first; at < run.last; ++at)
      ranks_.push_back(index_.by_cell_[static_cast<std::uint32_t>(index_.postings_[at])]);
    for (std::size_t first = 0; first < ranks_.size();) {
      const Entry& entry = index_.entries_[ranks_[first]];
      std::size_t last = first;
      Group group{{}, &entry, open_end, open_begin, false, false};
      for (; last < ranks_.size(); ++last) {
        const Entry& next = index_.entries_[ranks_[last]];
        if (std::tie(next.wording, next.claim, next.object, next.predicate) !=
            std::tie(entry.wording, entry.claim, entry.object, entry.predicate))
          break;
        group.begin = std::min(group.begin, next.begin);
        group.end = std::max(group.end, next.end);
        group.has_new = group.has_new || next.is_new;
        group.has_old = group.has_old || !next.is_new;
      }
      group.entries = std::span(ranks_).subspan(first, last - first);
      any_new_ = any_new_ || group.has_new;
      any_old_ = any_old_ || group.has_old;
      any_agentless_ = any_agentless_ || (entry.traits & trait::agentless) != 0;
      const bool is_next_predicate = blocks_.empty() || blocks_.back().number != entry.predicate;
      if (is_next_predicate) blocks_.push_back({entry.predicate, cells_.size(), cells_.size()});
      if (is_next_predicate || cells_.back().number != entry.object) {
        cells_.push_back({entry.object, groups_.size(), groups_.size()});
        ++blocks_.back().last;
      }
      groups_.push_back(group);
      ++cells_.back().last;
      first = last;
    }
  }

  void join(const Block& left, const Block& right, Bearing predicates) {
    for (std::size_t i = left.first; i < left.last; ++i)
      for (std::size_t j = &left == &right ? i : right.first; j < right.last; ++j)
        if (kind_ == Key::Kind::life || kind_ == Key::Kind::arms ||
            object_bearing(cells_[i].number, cells_[j].number) == Bearing::meet)
          compare(cells_[i], cells_[j], predicates);
  }

  void compare(const Block& left, const Block& right, Bearing predicates) {
    for (std::size_t i = left.first; i < left.last; ++i)
      for (std::size_t j = &left == &right ? i : right.first; j < right.last; ++j) {
        const Group& a = groups_[i];
        const Group& b = groups_[j];
        if (!has_pair(a, b)) continue;
        if (const Candidacy candidacy = candidacy_of(a, b, predicates); candidacy != Candidacy::none)
          visit_(a, b, candidacy);
      }
  }

  [[nodiscard]] bool has_pair(const Group& a, const Group& b) const {
    if (index_.pairs_ == Pairs::new_with_old) return (a.has_new && b.has_old) || (a.has_old && b.has_new);
    return a.has_new || b.has_new;
  }

  [[nodiscard]] Candidacy candidacy_of(const Group& a, const Group& b, Bearing predicates) const {
    const Entry& x = *a.first;
    const Entry& y = *b.first;
    if (x.claim == y.claim) return Candidacy::none;
    const int days = gap(a.begin, a.end, b.begin, b.end);
    const bool ungated = either(x, y, trait::commits) || both(x, y, trait::dated) || kind_ == Key::Kind::article;
    Candidacy out = Candidacy::none;
    if ((ungated || days <= widest_gate_days) && may_oppose(x, y, predicates)) out = out | Candidacy::opposed;
    if (may_back(x, y, predicates, days)) out = out | Candidacy::backing;
    return out;
  }

  [[nodiscard]] bool may_oppose(const Entry& a, const Entry& b, Bearing predicates) const {
    const bool unlike = differ(a, b, trait::negated) || differ(a, b, trait::doubtful);
    const bool specific = both(a, b, trait::specific);
    const bool arms = (both_of(a, b, trait::bans_arms, trait::serves_arms));
    switch (kind_) {
      case Key::Kind::agent:
        if (unlike && (specific || arms)) return true;
        if (predicates == Bearing::oppose && specific && !either(a, b, trait::negated)) return true;
        return have_figures_apart(a, b);
      case Key::Kind::object:
        return unlike && specific && either(a, b, trait::agentless);
      case Key::Kind::measure:
      case Key::Kind::article:
        return have_figures_apart(a, b);
      case Key::Kind::arms:
        return arms;
      case Key::Kind::life:
        return predicates == Bearing::oppose && !either(a, b, trait::negated);
    }
    return false;
  }

  [[nodiscard]] bool may_back(const Entry& a, const Entry& b, Bearing predicates, int days) const {
    if (predicates != Bearing::meet || differ(a, b, trait::negated) || !both(a, b, trait::specific)) return false;
    if (kind_ != Key::Kind::agent && (kind_ != Key::Kind::object || !either(a, b, trait::agentless))) return false;
    return days <= support_gate_days || (both(a, b, trait::negated) && either(a, b, trait::commits));
  }

  [[nodiscard]] bool have_figures_apart(const Entry& a, const Entry& b) const {
    return both(a, b, trait::counted) && apart(index_.figures_[a.figure], index_.figures_[b.figure]);
  }

  static bool both(const Entry& a, const Entry& b, std::uint16_t bit) { return (a.traits & b.traits & bit) != 0; }
  static bool either(const Entry& a, const Entry& b, std::uint16_t bit) { return ((a.traits | b.traits) & bit) != 0; }
  static bool differ(const Entry& a, const Entry& b, std::uint16_t bit) { return ((a.traits ^ b.traits) & bit) != 0; }
  static bool both_of(const Entry& a, const Entry& b, std::uint16_t one, std::uint16_t other) {
    return ((a.traits & one) != 0 && (b.traits & other) != 0) || ((b.traits & one) != 0 && (a.traits & other) != 0);
  }

  Bearing predicate_bearing(std::uint32_t a, std::uint32_t b) {
    return a == b ? Bearing::meet : known_bearing(of_predicates, index_.predicates_, a, b);
  }

  Bearing object_bearing(std::uint32_t a, std::uint32_t b) {
    if (a == b && !index_.objects_[a].is_pronoun) return Bearing::meet;
    return known_bearing(of_objects, index_.objects_, a, b);
  }

  template <class Kinds>
  Bearing known_bearing(unsigned question, const Kinds& kinds, std::uint32_t a, std::uint32_t b) {
    if (a > b) std::swap(a, b);
    return static_cast<Bearing>(
        bearings_.of(question, a, b, [&] { return static_cast<unsigned>(bearing(kinds[a], kinds[b], words_)); }));
  }

  const CandidateIndex& index_;
  Words& words_;
  const Visit& visit_;
  AnswerTable bearings_;
  Key::Kind kind_ = Key::Kind::agent;
  std::vector<std::uint32_t> ranks_;
  std::vector<Group> groups_;
  std::vector<Block> cells_;
  std::vector<Block> blocks_;
  bool any_new_ = false;
  bool any_old_ = false;
  bool any_agentless_ = false;
};

void CandidateIndex::visit(const std::function<std::size_t()>& next_key, Words& words, const Visit& visit) const {
  Join join(*this, words, visit);
  for (std::size_t key = next_key(); key < runs_.size(); key = next_key()) join.run(runs_[key]);
}

}  // namespace gainsay::conflict
