#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/model/report.h"
#include "gainsay/store.h"

namespace gainsay {

/// The rulings that hold, by what they are on. All lists are in the order of the log.
class RulingIndex {
 public:
  explicit RulingIndex(const Store& store);

  [[nodiscard]] bool empty() const { return rulings_.empty(); }
  /// The claims of conflicts on which there are any.
  [[nodiscard]] std::set<ClaimId> sides_of_conflicts() const;
  [[nodiscard]] std::vector<Ruling> on_claim(const ClaimId& claim) const;
  [[nodiscard]] std::vector<Ruling> on_actor(const EntityId& actor) const;
  [[nodiscard]] std::vector<Ruling> on_article(const Position::ArticleRef& article) const;
  [[nodiscard]] std::vector<Ruling> on_conflict(const Conflict& conflict) const;
  /// On the conflict, and on whatever it shows.
  [[nodiscard]] std::vector<Ruling> on_view(const ConflictView& view) const;
  /// On the claims of these, on whom they are about or from, and on their articles.
  [[nodiscard]] std::vector<Ruling> on_positions(const std::vector<Position>& positions) const;
  /// Whether somebody said that the two are not one.
  [[nodiscard]] bool are_split(const ClaimId& a, const ClaimId& b) const;
  [[nodiscard]] bool are_split(const EntityId& a, const EntityId& b) const;

 private:
  using Found = std::set<std::size_t>;
  void find(const Position& position, Found& found) const;
  [[nodiscard]] std::vector<Ruling> at(const Found& found) const;
  template <class Id>
  [[nodiscard]] bool are_split(const std::map<Id, Found>& by_id, const Id& a, const Id& b) const;

  std::vector<StandingRuling> rulings_;
  std::map<ClaimId, Found> by_claim_;
  std::map<EntityId, Found> by_actor_;
  std::map<std::string, Found> by_path_;
  std::map<ClaimId, Found> by_side_;  ///< rulings on conflicts
};

}  // namespace gainsay
